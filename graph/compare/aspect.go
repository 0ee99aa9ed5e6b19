package compare

import (
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
	"github.com/whoplans/whoplans/graph/store"
)

// Aspect is what is compared about a part of a task.
type Aspect string

// The aspects.
const (
	AspectDone   Aspect = "DONE"   // whether anybody does it
	AspectBody   Aspect = "BODY"   // what kind of body does it
	AspectNumber Aspect = "NUMBER" // how many do it, if a source says that there are no more
	AspectLevel  Aspect = "LEVEL"  // at which level
	AspectMethod Aspect = "METHOD" // by which method
	AspectData   Aspect = "DATA"   // on which type of data
)

// Values lists the aspects.
func (Aspect) Values() []Aspect {
	return []Aspect{AspectDone, AspectBody, AspectNumber, AspectLevel, AspectMethod, AspectData}
}

// Verdict is the result of comparing countries in a part or an aspect.
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

// side is what one country has on record about a part of a task.
type side struct {
	claims   []*store.Record       // responsibilities
	absences []*store.Record       // a source says that nobody has the part
	values   map[Aspect][]graph.ID // kinds of body, levels, methods and types of data, sorted
	bodies   map[graph.Role]int    // how many stakeholders have each role
	complete map[graph.Role]bool   // a source says that no others have the role
}

// recorded reports whether anything is on record.
func (s *side) recorded() bool { return s != nil && len(s.claims)+len(s.absences) > 0 }

// compareSides compares what countries have on record about a part. It leaves out the
// countries with nothing on record, and returns the verdict on each aspect that at least
// two of the others can be compared in.
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

// shared returns whether all the sets have a value in common. A value that only some of
// them have is not a difference, since the others may have it too.
func shared(of [][]graph.ID) Verdict {
	for _, v := range of[0] {
		if !slices.ContainsFunc(of[1:], func(other []graph.ID) bool { return !slices.Contains(other, v) }) {
			return VerdictAlike
		}
	}
	return VerdictUnlike
}

// numbers compares how many stakeholders have each role. A country where a source says
// that there are no others differs from one with more on record; the verdict is empty if
// no source says so.
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

// whole returns the verdict on a part: it is unlike if any aspect is.
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
