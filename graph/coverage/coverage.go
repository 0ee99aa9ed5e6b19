// Package coverage says who does what where. Each task in each jurisdiction is a cell, with the
// claims on it that answer the question, and the reasons why others do not.
package coverage

import (
	"context"
	"fmt"
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// Coverage is what the graph knows about who does a task in a jurisdiction, within the limits
// of a question. That nothing is recorded does not mean that nobody does it.
type Coverage string

// The coverages.
const (
	// CoverageRecorded means that a responsibility answers the question. A source may also say
	// that a part is not done: absences are shown beside responsibilities and do not outweigh
	// them.
	CoverageRecorded Coverage = "RECORDED"

	// CoverageNobodyStated means that no responsibility answers it, and a source says that
	// nobody does the task or that it is not done.
	CoverageNobodyStated Coverage = "NOBODY_STATED"

	// CoveragePartlyAbsent means that a source says so only about a part: some of the roles
	// asked for, or a limited scope.
	CoveragePartlyAbsent Coverage = "PARTLY_ABSENT"

	// CoverageNoDataStated means that sources only say that there are no data: whether somebody
	// does the task remains open.
	CoverageNoDataStated Coverage = "NO_DATA_STATED"

	// CoverageNoClaim means that no claim is on record.
	CoverageNoClaim Coverage = "NO_CLAIM"
)

// Values lists the coverages.
func (Coverage) Values() []Coverage {
	return []Coverage{CoverageRecorded, CoverageNobodyStated, CoveragePartlyAbsent, CoverageNoDataStated, CoverageNoClaim}
}

// LeftOutReason is why a claim on a task does not belong to an answer. A claim counts under the
// first reason that applies, so one left out as HISTORIC fits the question in every other way.
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

// LeftOut is how many claims were left out for one reason.
type LeftOut struct {
	Reason LeftOutReason
	Count  int
}

// ProfessionMatch is how a claim relates to a profession asked for.
type ProfessionMatch string

// The matches.
const (
	// ProfessionNamed means that the claim names the profession or a narrower one.
	ProfessionNamed ProfessionMatch = "NAMED"

	// ProfessionInferred means the same, but the profession is inferred, and not in the source.
	ProfessionInferred ProfessionMatch = "INFERRED"

	// ProfessionBroader means that the claim only names a broader profession: that the whole
	// health workforce is planned does not prove that nurses are.
	ProfessionBroader ProfessionMatch = "BROADER"

	// ProfessionUnnamed means that the claim names no profession, or only a stage of training.
	ProfessionUnnamed ProfessionMatch = "UNNAMED"
)

// Values lists the matches.
func (ProfessionMatch) Values() []ProfessionMatch {
	return []ProfessionMatch{ProfessionNamed, ProfessionInferred, ProfessionBroader, ProfessionUnnamed}
}

// ClaimTest decides which claims on a task belong to an answer. A nil list accepts everything,
// an empty one nothing.
type ClaimTest struct {
	Roles    []graph.Role
	Levels   []graph.Level
	Statuses []graph.Status
	Moment   graph.Moment // the time at which claims must not be over
	Day      *graph.LocalDate
	Maybe    bool              // with a day: also accept what may or may not hold on it
	Only     map[graph.ID]bool // the responsibilities that pass a filter

	// Professions that count as named, those that are broader, and those that are no
	// professions at all; nil if no profession is asked for.
	named, broader, stages map[graph.ID]bool
	matches                []ProfessionMatch
}

// Responsibility returns why a responsibility is left out, "" if it is not.
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

// Absence returns why an absence is left out. Absences have no level or profession, so they
// count for each.
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

// match returns how a responsibility relates to the professions asked for, and why it is left
// out if that is not enough.
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

// Time tests the rest, which all claims have. A claim without a status counts as current, since
// nobody said that it ended. One that begins later counts only if that day is asked for.
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

// Cell is a task in a jurisdiction, with the claims on it.
type Cell struct {
	Task, Place      *store.Record
	Path, Code       string // for sorting
	Responsibilities []*store.Record
	Absences         []*store.Record
	absent           absent
	inferred         int                   // responsibilities whose profession is inferred
	left             map[LeftOutReason]int // responsibilities and absences left out
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

// absent is how much of a task nobody does, according to sources.
type absent struct {
	whole, part bool
	roles       []graph.Role // roles that nobody has
}

// add adds an absence. It covers the whole task unless it has a scope or leaves some of the
// roles asked for open.
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

// stakeholders counts the stakeholders with a role in the cell.
func (c *Cell) stakeholders() int {
	seen := map[graph.ID]bool{}
	for _, r := range c.Responsibilities {
		for _, id := range r.To("stakeholder") {
			seen[id] = true
		}
	}
	return len(seen)
}

// Key identifies a cell.
type Key struct{ Task, Place graph.ID }

// The greatest number of claims that one question looks at.
const (
	MaxClaims  = 20_000  // to report each
	MaxLaidOut = 200_000 // to tabulate them, or to find gaps
)

// Claims returns the responsibilities and absences on tasks in jurisdictions, by slug; nil
// stands for all.
func Claims(ctx context.Context, v *graph.View, tasks, places []graph.ID, w store.Where) ([]*store.Record, error) {
	return ClaimsWithin(ctx, v, tasks, places, w, MaxClaims)
}

// ClaimsWithin is [Claims] with a limit of its own.
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
		return nil, graph.TooLarge("more than %d claims are in scope; narrow it by task, country or cluster", most)
	}
	return page.Records, nil
}

// Fill adds claims to their cells, and those that the test leaves out to the cells' counts.
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

// Totals counts cells by what is known about them, and their claims.
type Totals struct {
	Rows         int
	Recorded     int
	NobodyStated int
	PartlyAbsent int
	NoDataStated int
	NoClaim      int

	// RecordedThoughAbsent are those of Recorded about which a source also says that something
	// is not done.
	RecordedThoughAbsent int

	// OnlyLeftOut are those of NoClaim with claims that the question leaves out.
	OnlyLeftOut int

	Responsibilities int
	Absences         int

	inferred int
	left     map[LeftOutReason]int
}

// Add adds a cell.
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

// LeftOut counts the claims that the question leaves out, by reason.
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
