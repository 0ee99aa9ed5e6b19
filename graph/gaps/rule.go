package gaps

import (
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// Class says what kind of gap it is, and how urgent.
type Class string

// The classes, the most urgent first.
const (
	// Stated means that a source says that something is missing or in dispute.
	Stated Class = "STATED"

	// Lapsed means that what is on record contradicts itself, has ended, or depends on a
	// single stakeholder.
	Lapsed Class = "CONTRADICTORY_OR_LAPSED"

	// Incomplete means that somebody does the task, but part of what it needs is not on
	// record.
	Incomplete Class = "INCOMPLETE"

	// Weak means that everything is on record, but the evidence is old, uncertain or
	// missing.
	Weak Class = "WEAK_EVIDENCE"

	// Unknown means that nothing is on record. That is a question to ask, not a gap.
	Unknown Class = "UNKNOWN"
)

// Values lists the classes, the most urgent first.
func (Class) Values() []Class { return []Class{Stated, Lapsed, Incomplete, Weak, Unknown} }

// Words returns the class in words.
func (c Class) Words() speech.Text {
	return map[Class]speech.Text{
		Stated:     "stated by a source",
		Lapsed:     "contradicts itself or lapsed",
		Incomplete: "record is incomplete",
		Weak:       "weak evidence",
		Unknown:    "unknown: to be asked",
	}[c]
}

// Rule finds one kind of gap. It looks either at one task in one country or at a country
// as a whole: exactly one of InTask and InCountry is set.
type Rule struct {
	Name  string // in capitals, as it appears in answers
	Class Class
	Looks string // what it looks for, in a sentence
	Why   string // why that matters, in a sentence
	Mend  MendWith

	// Need is the need of the task that is not met, or "" if the rule is not about one.
	Need graph.TaskNeed

	// InTask looks at one task in one country; it reports false if it finds nothing.
	InTask func(*Case) (Result, bool)

	// InCountry looks at a country as a whole.
	InCountry func(*Country) []Result

	// Shows reports whether a current responsibility in another country is an example of
	// what is missing here; it is nil if there are no such examples. It should look at keys
	// and links rather than at the content, since decoding all responsibilities of other
	// countries would take longer than the rest of the answer.
	Shows func(*Country, *store.Record) bool

	// ShownBy are the roles of the responsibilities for which Shows can be true, nil for
	// any role. Responsibilities with other roles are not even read.
	ShownBy []graph.Role

	// OfBodies is set if Shows looks at the stakeholders of the responsibilities, too.
	OfBodies bool
}

// MendWith says what to try first to close a gap.
type MendWith struct {
	Words    speech.Text // what to do, as the label of a button
	Mutation string      // the mutation that does it
	Nobody   bool        // recording that nobody does the task also closes the gap
}

// Result is what a rule found.
type Result struct {
	// Claims are the records that the result rests on, by slug.
	Claims []*store.Record

	// Say returns the result as sentences in the speaker's language.
	Say func(*Speaker) string

	// About is the subject of a result about a country, such as a body. It tells the result
	// from others of the same rule.
	About *store.Record
}

// says returns a Say function for a sentence without names of stakeholders.
func says(text speech.Text, with ...any) func(*Speaker) string {
	return func(s *Speaker) string { return s.Say(text, with...) }
}

// Rules returns all rules of the product.
func Rules() []*Rule {
	return []*Rule{
		nobodyDoesIt(), sourcesDisagree(),
		severalAnswer(), isOver(), onlyInThePast(), hangsOnOne(),
		noDecider(), noLegalBasis(), noWorker(), noData(), noMethod(), noAdvice(), noUse(),
		weakEvidence(),
	}
}

// missing completes a rule for something that a task needs. The rule looks only at tasks
// that need it, that somebody has a role in, and for which it is not on record; find then
// words the result.
func missing(need graph.TaskNeed, r Rule, find func(*Case) (Result, bool)) *Rule {
	r.Class, r.Need = Incomplete, need
	r.InTask = func(c *Case) (Result, bool) {
		if len(c.Current) == 0 || !c.Needs(need) || len(c.With(need)) > 0 {
			return Result{}, false
		}
		return find(c)
	}
	if need != graph.NeedUse {
		r.Shows = func(_ *Country, duty *store.Record) bool { return coverage.Records(need, duty) }
		r.ShownBy = coverage.RolesThatRecord(need)
	}
	return &r
}
