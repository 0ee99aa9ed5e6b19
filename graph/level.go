package graph

import "github.com/whoplans/whoplans/internal/speech"

// Level is the level of government or territory at which something is done.
type Level string

// The levels.
const (
	LevelLocal         Level = "LOCAL"
	LevelRegional      Level = "REGIONAL"
	LevelNational      Level = "NATIONAL"
	LevelEU            Level = "EU"
	LevelInternational Level = "INTERNATIONAL"
)

// Words returns the level as an adjective: "national", "EU".
func (l Level) Words() speech.Text {
	if l == LevelEU {
		return "EU"
	}
	return ValueText(l)
}

// Values lists the levels, smallest first.
func (Level) Values() []Level {
	return []Level{LevelLocal, LevelRegional, LevelNational, LevelEU, LevelInternational}
}
