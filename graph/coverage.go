package graph

import (
	"context"
	"fmt"
	"slices"
	"strings"

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
	// says that nobody does it, that it is not done, or that there are no data.
	CoverageNobodyStated Coverage = "NOBODY_STATED"

	// CoverageNoClaim means that neither is on record.
	CoverageNoClaim Coverage = "NO_CLAIM"
)

// Values lists the coverages.
func (Coverage) Values() []Coverage {
	return []Coverage{CoverageRecorded, CoverageNobodyStated, CoverageNoClaim}
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
	LeftOutHistoric          LeftOutReason = "HISTORIC"
	LeftOutNotHistoric       LeftOutReason = "NOT_HISTORIC"
)

// Values lists the reasons.
func (LeftOutReason) Values() []LeftOutReason {
	return []LeftOutReason{LeftOutFilter, LeftOutRole, LeftOutLevel, LeftOutProfession, LeftOutBroaderProfession,
		LeftOutNoProfession, LeftOutNamedProfession, LeftOutInferred, LeftOutNotActive, LeftOutActivityUnknown, LeftOutHistoric, LeftOutNotHistoric}
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

// claimTest says which claims on a task are part of an answer. A nil list
// leaves all in, an empty one none.
type claimTest struct {
	roles    []Role
	levels   []Level
	statuses []Status
	day      *LocalDate
	maybe    bool        // with day: also what may or may not hold on it
	only     map[ID]bool // the responsibilities that a filter holds for

	// Of the professions asked for, which are those that count as named, which
	// are broader and which no professions at all; nil if none is asked for.
	named, broader, stages map[ID]bool
	matches                []ProfessionMatch
}

// responsibility returns why a responsibility is left out, empty if it is not.
func (t *claimTest) responsibility(r *responsibility) LeftOutReason {
	switch {
	case t.only != nil && !t.only[r.ID]:
		return LeftOutFilter
	case t.roles != nil && !slices.Contains(t.roles, r.Role):
		return LeftOutRole
	case t.levels != nil && !slices.Contains(t.levels, r.Level):
		return LeftOutLevel
	}
	if reason := t.profession(r); reason != "" {
		return reason
	}
	return t.time(&r.Meta)
}

// absence returns why an absence is left out. It says nothing of levels and
// professions, so it answers for each.
func (t *claimTest) absence(a *absence) LeftOutReason {
	if a.Role != "" && t.roles != nil && !slices.Contains(t.roles, a.Role) {
		return LeftOutRole
	}
	return t.time(&a.Meta)
}

func (t *claimTest) profession(r *responsibility) LeftOutReason {
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
func (t *claimTest) match(r *responsibility) (match ProfessionMatch, reason LeftOutReason) {
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
	if match == ProfessionNamed && r.originOf("professions") != r.Origin {
		match, reason = ProfessionInferred, LeftOutInferred
	}
	return match, reason
}

// time is the rest of the test, which any claim can be put to. A claim without
// a status counts as current: nobody said that it ended.
func (t *claimTest) time(m *Meta) LeftOutReason {
	if t.day != nil {
		switch m.ActiveOn(*t.day) {
		case No:
			return LeftOutNotActive
		case Unknown:
			if !t.maybe {
				return LeftOutActivityUnknown
			}
		}
	}
	switch {
	case m.Status == StatusHistoric && !slices.Contains(t.statuses, StatusHistoric):
		return LeftOutHistoric
	case m.Status != StatusHistoric && !slices.Contains(t.statuses, StatusCurrent):
		return LeftOutNotHistoric
	}
	return ""
}

// cell is a task in a jurisdiction with the claims on it.
type cell struct {
	task, place      *store.Record
	path, code       string // for order
	responsibilities []*store.Record
	absences         []*store.Record
	inferred         int                   // responsibilities that name a profession asked for only as we infer
	left             map[LeftOutReason]int // responsibilities and absences
}

func (c *cell) coverage() Coverage {
	switch {
	case len(c.responsibilities) > 0:
		return CoverageRecorded
	case len(c.absences) > 0:
		return CoverageNobodyStated
	}
	return CoverageNoClaim
}

// stakeholders counts those who have a part in the task there.
func (c *cell) stakeholders() int {
	seen := map[ID]bool{}
	for _, r := range c.responsibilities {
		for _, id := range r.To("stakeholder") {
			seen[id] = true
		}
	}
	return len(seen)
}

// cellKey names a cell.
type cellKey struct{ task, place ID }

// maxClaims bounds the claims that one question looks at.
const maxClaims = 20_000

// claimsOn returns the responsibilities and absences on some tasks in some
// jurisdictions, by slug; nil stands for all of them.
func (v *View) claimsOn(ctx context.Context, tasks, places []ID, w store.Where) ([]*store.Record, error) {
	in := func(link string, ids []ID) store.Where {
		if ids == nil {
			return nil
		}
		return store.Linked{Hops: []store.Hop{
			{Link: store.Link{Of: "Responsibility", Name: link}},
			{Link: store.Link{Of: "Absence", Name: link}},
		}, Where: store.IDIn(ids)}
	}
	page, err := v.reader.Find(ctx, store.Query{
		Kinds:  []Kind{"Responsibility", "Absence"},
		Where:  and(in("task", tasks), in("jurisdiction", places), w),
		Paging: store.Paging{Limit: maxClaims, Sort: store.Sort{Key: store.SlugKey}},
	})
	if err != nil {
		return nil, fmt.Errorf("find claims: %w", err)
	}
	if page.More {
		return nil, fmt.Errorf("%w: more than %d claims are in scope; narrow it by task, country or cluster", ErrTooLarge, maxClaims)
	}
	return page.Records, nil
}

// fill puts claims into the cells that they are on, and what the test leaves
// out into their counts.
func (m *Model) fill(cells map[cellKey]*cell, claims []*store.Record, test *claimTest) {
	for _, rec := range claims {
		var key cellKey
		var reason LeftOutReason
		r, isResponsibility := m.decode(rec).(*responsibility)
		if isResponsibility {
			key, reason = cellKey{r.TaskID, r.JurisdictionID}, test.responsibility(r)
		} else {
			a := m.decode(rec).(*absence)
			key, reason = cellKey{a.TaskID, a.JurisdictionID}, test.absence(a)
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
			c.responsibilities = append(c.responsibilities, rec)
			if match, _ := test.match(r); match == ProfessionInferred {
				c.inferred++
			}
		default:
			c.absences = append(c.absences, rec)
		}
	}
}

// cellOf returns an empty cell.
func (t *terms) cellOf(task, place *store.Record) *cell {
	return &cell{task: task, place: place, path: t.paths[task], code: t.model.decode(place).(*jurisdiction).Code}
}

// CoverageTotals counts pairs of a task and a jurisdiction by what is known of
// them, and the claims on them.
type CoverageTotals struct {
	Rows         int
	Recorded     int
	NobodyStated int
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

func (t *CoverageTotals) add(c *cell) {
	t.Rows++
	t.Responsibilities += len(c.responsibilities)
	t.Absences += len(c.absences)
	t.inferred += c.inferred
	switch c.coverage() {
	case CoverageRecorded:
		t.Recorded++
		if len(c.absences) > 0 {
			t.RecordedThoughAbsent++
		}
	case CoverageNobodyStated:
		t.NobodyStated++
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
func (t *CoverageTotals) LeftOut() []LeftOut { return leftOut(t.left) }

func leftOut(counts map[LeftOutReason]int) []LeftOut {
	out := make([]LeftOut, 0, len(counts))
	for _, reason := range LeftOutReason("").Values() {
		if n := counts[reason]; n > 0 {
			out = append(out, LeftOut{reason, n})
		}
	}
	return out
}

// ids returns the ids of records.
func ids(recs []*store.Record) []ID {
	out := make([]ID, len(recs))
	for i, r := range recs {
		out[i] = r.ID
	}
	return out
}

// bySlug compares records by their slugs.
func bySlug(a, b Record) int { return strings.Compare(a.meta().Slug, b.meta().Slug) }
