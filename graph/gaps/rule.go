package gaps

import (
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// Class is how bad a gap is.
type Class string

// The classes, the most urgent first.
const (
	// Stated means that a source says that something is missing or in dispute.
	Stated Class = "STATED"

	// Lapsed means that what is on record contradicts itself, is over, or hangs by
	// a thread.
	Lapsed Class = "CONTRADICTORY_OR_LAPSED"

	// Incomplete means that somebody does it, and a part is not on record.
	Incomplete Class = "INCOMPLETE"

	// Weak means that all is on record, and the evidence is old, unsure or none.
	Weak Class = "WEAK_EVIDENCE"

	// Unknown means that nothing is on record: a question to ask, not a gap.
	Unknown Class = "UNKNOWN"
)

// Values lists the classes, the most urgent first.
func (Class) Values() []Class { return []Class{Stated, Lapsed, Incomplete, Weak, Unknown} }

// Words say the class.
func (c Class) Words() speech.Text {
	return map[Class]speech.Text{
		Stated:     "stated by a source",
		Lapsed:     "contradicts itself or lapsed",
		Incomplete: "record is incomplete",
		Weak:       "weak evidence",
		Unknown:    "unknown: to be asked",
	}[c]
}

// Rule finds one sort of gap. It looks either at one task in one country, or at a
// country as a whole.
type Rule struct {
	Name  string // in capitals, as answers have it
	Class Class
	Looks string // what it looks for, in a sentence
	Why   string // why that is worth mending, in a sentence
	Mend  MendWith

	// Need is what is missing; empty for a rule that is not about what a task needs.
	Need graph.TaskNeed

	InTask    func(*Case) (Result, bool)
	InCountry func(*Country) []Result

	// Shows reports whether a current responsibility elsewhere shows how it can be; nil
	// if none can. It goes by keys and links as far as it can, since decoding all that
	// is elsewhere takes longer than the rest of the answer.
	Shows func(*Country, *store.Record) bool

	// ShownBy are the roles of what Shows can be true of; nil if of any. What is of
	// others is not even read.
	ShownBy []graph.Role

	// OfBodies is set if Shows looks at the stakeholders, too.
	OfBodies bool
}

// MendWith is what to try first to close a gap.
type MendWith struct {
	Words    speech.Text // what to do, as a button has it
	Mutation string      // that does it
	Nobody   bool        // it may also be recorded that nobody does it
}

// Result is what a rule comes to.
type Result struct {
	// Claims are what it rests on, by slug. None are there where nothing is
	// recorded.
	Claims []*store.Record

	// Say puts it in a sentence.
	Say func(*Speaker) string

	// About is what a result about a country is about, apart from others there.
	About *store.Record
}

// says is a sentence that names nobody.
func says(text speech.Text, with ...any) func(*Speaker) string {
	return func(s *Speaker) string { return s.Say(text, with...) }
}

// Rules are those that the product has, each from a file of its own.
func Rules() []*Rule {
	return []*Rule{
		nobodyDoesIt(), sourcesDisagree(),
		severalAnswer(), isOver(), onlyInThePast(), hangsOnOne(),
		noDecider(), noLegalBasis(), noWorker(), noData(), noMethod(), noAdvice(), noUse(),
		weakEvidence(),
	}
}

// missing makes a rule out of something that the template of a task asks for. It looks
// where somebody does have a part in the task.
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
