// Package coverage says who does what where: each task in each jurisdiction is a
// cell, with the claims on it that a question takes in and why it leaves others out.
package coverage

import (
	"context"
	"fmt"
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// Coverage is what the graph knows of who does a task in a jurisdiction, as far
// as a question reaches. That nothing is recorded does not mean that nobody
// does it.
type Coverage string

// The coverages.
const (
	// CoverageRecorded means that a responsibility answers the question. A
	// source may at the same time say that some of it is not done: absences
	// are shown beside responsibilities and do not outweigh them.
	CoverageRecorded Coverage = "RECORDED"

	// CoverageNobodyStated means that no responsibility does, and that a source
	// says that nobody does it or that it is not done.
	CoverageNobodyStated Coverage = "NOBODY_STATED"

	// CoveragePartlyAbsent means that a source says so of a part only: of some
	// of the roles that the question reaches, or within a scope.
	CoveragePartlyAbsent Coverage = "PARTLY_ABSENT"

	// CoverageNoDataStated means that all that sources say is that there are no
	// data: whether somebody does it stays open.
	CoverageNoDataStated Coverage = "NO_DATA_STATED"

	// CoverageNoClaim means that no claim is on record.
	CoverageNoClaim Coverage = "NO_CLAIM"
)

// Values lists the coverages.
func (Coverage) Values() []Coverage {
	return []Coverage{CoverageRecorded, CoverageNobodyStated, CoveragePartlyAbsent, CoverageNoDataStated, CoverageNoClaim}
}

// LeftOutReason is why a claim on a task is no part of an answer. A claim
// counts under the first that applies, so that one left out as HISTORIC fits
// the question in every other way.
type LeftOutReason string

// The reasons, in the order in which they are tried.
const (
	LeftOutFilter            LeftOutReason = "FILTER"
	LeftOutRole              LeftOutReason = "OTHER_ROLE"
	LeftOutLevel             LeftOutReason = "OTHER_LEVEL"
	LeftOutProfession        LeftOutReason = "OTHER_PROFESSION"
	LeftOutBroaderProfession LeftOutReason = "BROADER_PROFESSION"
	LeftOutNoProfession      LeftOutReason = "NO_PROFESSION_NAMED"
	LeftOutNamedProfession   LeftOutReason = "PROFESSION_NAMED"
	LeftOutInferred          LeftOutReason = "INFERRED_PROFESSION"
	LeftOutNotActive         LeftOutReason = "NOT_ACTIVE"
	LeftOutActivityUnknown   LeftOutReason = "ACTIVITY_UNKNOWN"
	LeftOutToCome            LeftOutReason = "TO_COME"
	LeftOutHistoric          LeftOutReason = "HISTORIC"
	LeftOutNotHistoric       LeftOutReason = "NOT_HISTORIC"
)

// Values lists the reasons.
func (LeftOutReason) Values() []LeftOutReason {
	return []LeftOutReason{LeftOutFilter, LeftOutRole, LeftOutLevel, LeftOutProfession, LeftOutBroaderProfession,
		LeftOutNoProfession, LeftOutNamedProfession, LeftOutInferred, LeftOutNotActive, LeftOutActivityUnknown, LeftOutToCome, LeftOutHistoric, LeftOutNotHistoric}
}

// LeftOut is how many claims were left out for a reason.
type LeftOut struct {
	Reason LeftOutReason
	Count  int
}

// ProfessionMatch is how a claim bears on a profession that is asked for.
type ProfessionMatch string

// The matches.
const (
	// ProfessionNamed means that the claim names the profession or one that is
	// narrower.
	ProfessionNamed ProfessionMatch = "NAMED"

	// ProfessionInferred means the same, but it follows from more than what
	// the source says.
	ProfessionInferred ProfessionMatch = "INFERRED"

	// ProfessionBroader means that it names one that is broader and not the
	// profession: that the whole health workforce is planned does not prove
	// that nurses are.
	ProfessionBroader ProfessionMatch = "BROADER"

	// ProfessionUnnamed means that it names no profession, or only a stage of
	// training.
	ProfessionUnnamed ProfessionMatch = "UNNAMED"
)

// Values lists the matches.
func (ProfessionMatch) Values() []ProfessionMatch {
	return []ProfessionMatch{ProfessionNamed, ProfessionInferred, ProfessionBroader, ProfessionUnnamed}
}

// ClaimTest says which claims on a task are part of an answer. A nil list
// leaves all in, an empty one none.
type ClaimTest struct {
	Roles    []graph.Role
	Levels   []graph.Level
	Statuses []graph.Status
	Moment   graph.Moment // at which it is asked what is over
	Day      *graph.LocalDate
	Maybe    bool              // with day: also what may or may not hold on it
	Only     map[graph.ID]bool // the responsibilities that a filter holds for

	// Of the professions asked for, which are those that count as named, which
	// are broader and which no professions at all; nil if none is asked for.
	named, broader, stages map[graph.ID]bool
	matches                []ProfessionMatch
}

// Responsibility returns why a responsibility is left out, empty if it is not.
func (t *ClaimTest) Responsibility(r *graph.ResponsibilityContent) LeftOutReason {
	switch {
	case t.Only != nil && !t.Only[r.ID]:
		return LeftOutFilter
	case t.Roles != nil && !slices.Contains(t.Roles, r.Role):
		return LeftOutRole
	case t.Levels != nil && !slices.Contains(t.Levels, r.Level):
		return LeftOutLevel
	}
	if reason := t.profession(r); reason != "" {
		return reason
	}
	return t.Time(&r.Meta)
}

// Absence returns why an absence is left out. It says nothing of levels and
// professions, so it answers for each.
func (t *ClaimTest) Absence(a *graph.AbsenceContent) LeftOutReason {
	if a.Role != "" && t.Roles != nil && !slices.Contains(t.Roles, a.Role) {
		return LeftOutRole
	}
	return t.Time(&a.Meta)
}

func (t *ClaimTest) profession(r *graph.ResponsibilityContent) LeftOutReason {
	if t.named == nil {
		return ""
	}
	match, reason := t.match(r)
	if slices.Contains(t.matches, match) {
		return ""
	}
	return reason
}

// match says how a responsibility bears on the professions asked for, and why
// it is left out where that is not enough.
func (t *ClaimTest) match(r *graph.ResponsibilityContent) (match ProfessionMatch, reason LeftOutReason) {
	match, reason = ProfessionUnnamed, LeftOutNoProfession
	for _, id := range r.ProfessionIDs {
		switch {
		case t.named[id]:
			match, reason = ProfessionNamed, LeftOutNamedProfession
		case match == ProfessionNamed:
		case t.broader[id]:
			match, reason = ProfessionBroader, LeftOutBroaderProfession
		case match == ProfessionUnnamed && !t.stages[id]:
			match, reason = "", LeftOutProfession
		}
	}
	if match == ProfessionNamed && graph.OriginOf(r, "professions") != r.Origin {
		match, reason = ProfessionInferred, LeftOutInferred
	}
	return match, reason
}

// Time is the rest of the test, which any claim can be put to. A claim without
// a status counts as current: nobody said that it ended. One that begins on a later day
// is part of what is asked of such a day alone.
func (t *ClaimTest) Time(m *graph.Meta) LeftOutReason {
	if t.Day != nil {
		switch graph.ActiveOn(m, *t.Day) {
		case graph.No:
			return LeftOutNotActive
		case graph.Unknown:
			if !t.Maybe {
				return LeftOutActivityUnknown
			}
		}
	}
	switch over := graph.IsOver(m, t.Moment); {
	case t.Day == nil && graph.IsToCome(m, t.Moment):
		return LeftOutToCome
	case over && !slices.Contains(t.Statuses, graph.StatusHistoric):
		return LeftOutHistoric
	case !over && !slices.Contains(t.Statuses, graph.StatusCurrent):
		return LeftOutNotHistoric
	}
	return ""
}

// Cell is a task in a jurisdiction with the claims on it.
type Cell struct {
	Task, Place      *store.Record
	Path, Code       string // for order
	Responsibilities []*store.Record
	Absences         []*store.Record
	absent           absent
	inferred         int                   // responsibilities that name a profession asked for only as we infer
	left             map[LeftOutReason]int // responsibilities and absences
}

func (c *Cell) coverage() Coverage {
	switch {
	case len(c.Responsibilities) > 0:
		return CoverageRecorded
	case c.absent.whole:
		return CoverageNobodyStated
	case c.absent.part:
		return CoveragePartlyAbsent
	case len(c.Absences) > 0:
		return CoverageNoDataStated
	}
	return CoverageNoClaim
}

// absent is how much of a task nobody does, by what sources say.
type absent struct {
	whole, part bool
	roles       []graph.Role // that nobody has
}

// add takes an absence in. It is of the whole task unless it has a scope or
// leaves some of the roles asked for open.
func (x *absent) add(a *graph.AbsenceContent, asked []graph.Role) {
	switch {
	case a.Type == graph.AbsenceNoData:
		return
	case a.Scope == "" && a.Role != "":
		x.roles = append(x.roles, a.Role)
	}
	open := func(r graph.Role) bool { return !slices.Contains(x.roles, r) }
	if a.Scope == "" && (a.Role == "" || !slices.ContainsFunc(asked, open)) {
		x.whole = true
	}
	x.part = true
}

// stakeholders counts those who have a part in the task there.
func (c *Cell) stakeholders() int {
	seen := map[graph.ID]bool{}
	for _, r := range c.Responsibilities {
		for _, id := range r.To("stakeholder") {
			seen[id] = true
		}
	}
	return len(seen)
}

// Key names a cell.
type Key struct{ Task, Place graph.ID }

// How many claims one question looks at, at most.
const (
	MaxClaims  = 20_000  // to tell of each
	MaxLaidOut = 200_000 // to lay them out, or look what is missing
)

// Claims returns the responsibilities and absences on some tasks in some
// jurisdictions, by slug; nil stands for all of them.
func Claims(ctx context.Context, v *graph.View, tasks, places []graph.ID, w store.Where) ([]*store.Record, error) {
	return ClaimsWithin(ctx, v, tasks, places, w, MaxClaims)
}

// ClaimsWithin is [Claims] with a bound of its own.
func ClaimsWithin(ctx context.Context, v *graph.View, tasks, places []graph.ID, w store.Where, most int) ([]*store.Record, error) {
	in := func(link string, ids []graph.ID) store.Where {
		if ids == nil {
			return nil
		}
		return store.Linked{Hops: []store.Hop{
			{Link: store.Link{Of: "Responsibility", Name: link}},
			{Link: store.Link{Of: "Absence", Name: link}},
		}, Where: store.IDIn(ids)}
	}
	page, err := v.Reader().Find(ctx, store.Query{
		Kinds:  []graph.Kind{"Responsibility", "Absence"},
		Where:  store.And(in("task", tasks), in("jurisdiction", places), w),
		Paging: store.Paging{Limit: most, Sort: store.Sort{Key: store.SlugKey}},
	})
	if err != nil {
		return nil, fmt.Errorf("find claims: %w", err)
	}
	if page.More {
		return nil, fmt.Errorf("%w: more than %d claims are in scope; narrow it by task, country or cluster", graph.ErrTooLarge, most)
	}
	return page.Records, nil
}

// Fill puts claims into the cells that they are on, and what the test leaves
// out into their counts.
func Fill(m *graph.Model, cells map[Key]*Cell, claims []*store.Record, test *ClaimTest) {
	roles := test.Roles
	if roles == nil {
		roles = graph.Role("").Values()
	}
	for _, rec := range claims {
		var key Key
		var reason LeftOutReason
		var a *graph.AbsenceContent
		r, isResponsibility := m.Content(rec).(*graph.ResponsibilityContent)
		if isResponsibility {
			key, reason = Key{r.TaskID, r.JurisdictionID}, test.Responsibility(r)
		} else {
			a = m.Content(rec).(*graph.AbsenceContent)
			key, reason = Key{a.TaskID, a.JurisdictionID}, test.Absence(a)
		}
		c := cells[key]
		switch {
		case c == nil:
		case reason != "":
			if c.left == nil {
				c.left = map[LeftOutReason]int{}
			}
			c.left[reason]++
		case isResponsibility:
			c.Responsibilities = append(c.Responsibilities, rec)
			if match, _ := test.match(r); match == ProfessionInferred {
				c.inferred++
			}
		default:
			c.Absences = append(c.Absences, rec)
			c.absent.add(a, roles)
		}
	}
}

// NewCell returns an empty cell.
func NewCell(t *graph.Vocabulary, task, place *store.Record) *Cell {
	return &Cell{Task: task, Place: place, Path: t.Path(task), Code: t.Model().Content(place).(*graph.JurisdictionContent).Code}
}

// Totals counts pairs of a task and a jurisdiction by what is known of
// them, and the claims on them.
type Totals struct {
	Rows         int
	Recorded     int
	NobodyStated int
	PartlyAbsent int
	NoDataStated int
	NoClaim      int

	// RecordedThoughAbsent are those of Recorded of which a source also says
	// that something is not done.
	RecordedThoughAbsent int

	// OnlyLeftOut are those of NoClaim on which there are claims that the
	// question leaves out.
	OnlyLeftOut int

	Responsibilities int
	Absences         int

	inferred int
	left     map[LeftOutReason]int
}

// Add counts one more pair.
func (t *Totals) Add(c *Cell) {
	t.Rows++
	t.Responsibilities += len(c.Responsibilities)
	t.Absences += len(c.Absences)
	t.inferred += c.inferred
	switch c.coverage() {
	case CoverageRecorded:
		t.Recorded++
		if len(c.Absences) > 0 {
			t.RecordedThoughAbsent++
		}
	case CoverageNobodyStated:
		t.NobodyStated++
	case CoveragePartlyAbsent:
		t.PartlyAbsent++
	case CoverageNoDataStated:
		t.NoDataStated++
	case CoverageNoClaim:
		t.NoClaim++
		if len(c.left) > 0 {
			t.OnlyLeftOut++
		}
	}
	for reason, n := range c.left {
		if t.left == nil {
			t.left = map[LeftOutReason]int{}
		}
		t.left[reason] += n
	}
}

// LeftOut counts the claims that the question leaves out, by why.
func (t *Totals) LeftOut() []LeftOut { return leftOut(t.left) }

func leftOut(counts map[LeftOutReason]int) []LeftOut {
	out := make([]LeftOut, 0, len(counts))
	for _, reason := range LeftOutReason("").Values() {
		if n := counts[reason]; n > 0 {
			out = append(out, LeftOut{reason, n})
		}
	}
	return out
}
