package compare

import (
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
	"github.com/whoplans/whoplans/graph/store"
)

// Aspect is what is compared of a part.
type Aspect string

// The aspects.
const (
	AspectDone   Aspect = "DONE"   // whether anybody does it
	AspectBody   Aspect = "BODY"   // what kind of body
	AspectNumber Aspect = "NUMBER" // how many, where a source says that these are all
	AspectLevel  Aspect = "LEVEL"  // at which level
	AspectMethod Aspect = "METHOD" // by what method
	AspectData   Aspect = "DATA"   // on what type of data
)

// Values lists the aspects.
func (Aspect) Values() []Aspect {
	return []Aspect{AspectDone, AspectBody, AspectNumber, AspectLevel, AspectMethod, AspectData}
}

// Verdict says how countries stand to each other.
type Verdict string

// The verdicts.
const (
	VerdictAlike         Verdict = "ALIKE"
	VerdictUnlike        Verdict = "UNLIKE"
	VerdictNotComparable Verdict = "NOT_COMPARABLE"
)

// Values lists the verdicts.
func (Verdict) Values() []Verdict {
	return []Verdict{VerdictAlike, VerdictUnlike, VerdictNotComparable}
}

// side is what one country has on record of a part in a task.
type side struct {
	claims   []*store.Record       // responsibilities
	absences []*store.Record       // by which a source says that nobody has it
	values   map[Aspect][]graph.ID // kinds of body, methods and sorts of data, sorted
	bodies   map[graph.Role]int    // how many have a role
	complete map[graph.Role]bool   // that these are all, a source says
}

// recorded reports whether the side says anything.
func (s *side) recorded() bool { return s != nil && len(s.claims)+len(s.absences) > 0 }

// compareSides compares what some countries have on record of a part: those of
// which nothing is recorded are left out.
func compareSides(part coverage.Part, sides []*side) map[Aspect]Verdict {
	sides = slices.DeleteFunc(slices.Clone(sides), func(s *side) bool { return !s.recorded() })
	if len(sides) < 2 {
		return nil
	}
	verdicts := map[Aspect]Verdict{}
	done := slices.DeleteFunc(slices.Clone(sides), func(s *side) bool { return len(s.claims) == 0 })
	if part == coverage.PartDone || len(done) < len(sides) {
		verdicts[AspectDone] = VerdictAlike
		if len(done) > 0 && len(done) < len(sides) {
			verdicts[AspectDone] = VerdictUnlike
		}
	}
	if part == coverage.PartDone || len(done) < 2 {
		return verdicts
	}
	for _, a := range []Aspect{AspectBody, AspectLevel, AspectMethod, AspectData} {
		var of [][]graph.ID
		for _, s := range done {
			if len(s.values[a]) > 0 {
				of = append(of, s.values[a])
			}
		}
		if len(of) > 1 {
			verdicts[a] = shared(of)
		}
	}
	if v := numbers(done); v != "" {
		verdicts[AspectNumber] = v
	}
	return verdicts
}

// shared finds sets alike that all have some value in common. What else one of
// them has is no difference, since the others may have it too.
func shared(of [][]graph.ID) Verdict {
	for _, v := range of[0] {
		if !slices.ContainsFunc(of[1:], func(other []graph.ID) bool { return !slices.Contains(other, v) }) {
			return VerdictAlike
		}
	}
	return VerdictUnlike
}

// numbers compares how many have a role, as far as sources say that these are
// all: where fewer are all, more on record elsewhere are a difference.
func numbers(sides []*side) Verdict {
	verdict := Verdict("")
	for _, role := range graph.Role("").Values() {
		for i, s := range sides {
			for _, other := range sides[:i] {
				a, b := s, other
				if a.bodies[role] > b.bodies[role] {
					a, b = b, a
				}
				switch {
				case a.bodies[role] == 0:
				case a.bodies[role] < b.bodies[role] && a.complete[role]:
					return VerdictUnlike
				case a.bodies[role] == b.bodies[role] && a.complete[role] && b.complete[role]:
					verdict = VerdictAlike
				}
			}
		}
	}
	return verdict
}

// whole is the verdict on a part: unlike if any aspect is.
func whole(aspects map[Aspect]Verdict) Verdict {
	verdict := VerdictNotComparable
	for _, v := range aspects {
		if v == VerdictUnlike {
			return v
		}
		verdict = v
	}
	return verdict
}
