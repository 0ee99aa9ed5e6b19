package picture

import (
	"github.com/whoplans/whoplans/graph/coverage"

	"github.com/whoplans/whoplans/internal/speech"
)

// The colours of the pages in their light theme, by the names that style/tokens.css of web/app
// has for them.
var palette = map[string]string{
	"bg": "#ffffff", "surface": "#f6f8fa", "raise": "#ffffff", "line": "#dce1e7", "line-soft": "#eceff3",
	"ink": "#15202b", "soft": "#4d5967", "faint": "#5f6a76", "warn": "#8a5300", "warn-bg": "#fff4dd", "warn-line": "#e0a84a", "accent-soft": "#e6f0fa",
	"decide": "#7a1f12", "work": "#2c426b", "data": "#27a084", "advice": "#977adf", "money": "#b48624",
	"on-decide": "#ffffff", "on-work": "#ffffff", "on-data": "#04231b", "on-advice": "#140a2e", "on-money": "#241800",
	"sure-1": "#c9dcf0", "sure-2": "#6fa3d6", "sure-3": "#1d5fa6",
}

// partNames are the names of roles in the palette.
var partNames = map[coverage.Part]string{
	coverage.PartSupplies: "data", coverage.PartWorks: "work", coverage.PartAdvises: "advice", coverage.PartDecides: "decide", coverage.PartPays: "money",
}

func colourOf(p coverage.Part) string { return palette[partNames[p]] }
func colourOn(p coverage.Part) string { return palette["on-"+partNames[p]] }

// partWords are the names of roles, in the order of drawings.
var partWords = []struct {
	part   coverage.Part
	letter string
	words  speech.Text
}{
	{coverage.PartSupplies, "D", "data from"},
	{coverage.PartWorks, "R", "does the work"},
	{coverage.PartAdvises, "C", "advises"},
	{coverage.PartDecides, "A", "decides"},
	{coverage.PartPays, "F", "pays"},
}

// Sizes of text, in pixels.
const (
	tiny  = 11.5
	small = 12.5
	cell  = 13.0
	title = 18.0
)
