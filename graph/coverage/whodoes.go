package coverage

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// Args are the arguments of [WhoDoes]. A nil list does not narrow the question, an empty one
// admits nothing.
type Args struct {
	Task            []graph.ID // includes the tasks below it
	Country         []graph.JurisdictionCode
	Cluster         []graph.ID // its members
	Role            []graph.Role
	Profession      []graph.ID // includes narrower ones
	ProfessionMatch []ProfessionMatch
	Level           []graph.Level
	Status          []graph.Status
	ActiveOn        *graph.LocalDate
	IncludeUnknown  *bool
	Filter          graph.Filter // of responsibilities

	// Most bounds the claims that are looked at; 0 stands for MaxClaims.
	Most int
}

// Answer says who does which task where, with one row for each task and jurisdiction in scope,
// even if nothing is known.
type Answer struct {
	Totals Totals

	view  *graph.View
	asked *WhoDoesAsked
	cells []*Cell // sorted by task
	terms *graph.Vocabulary
}

// WhoDoesAsked is a question as it was understood, with what it leaves out by default.
type WhoDoesAsked struct {
	TaskCount         int
	JurisdictionCount int
	Roles             []graph.Role
	Levels            []graph.Level
	ProfessionMatch   []ProfessionMatch
	Status            []graph.Status
	ActiveOn          graph.LocalDate
	IncludeUnknown    *bool
	Defaults          []string // arguments whose defaults narrow the answer

	view                                        *graph.View
	tasks, places, clusters, professions, named []*store.Record
	candidates                                  []*store.Record
}

// maxRows bounds the rows of one answer.
const maxRows = 50_000

// WhoDoes answers who does which task where. Coverage depends on the question: a task whose
// claims all fail to fit is NO_CLAIM, and its row says how many were left out, and why.
func WhoDoes(ctx context.Context, v *graph.View, args Args) (*Answer, error) {
	t, err := v.Vocabulary(ctx, "PlanningTask", "Jurisdiction", "Profession", "Cluster")
	if err != nil {
		return nil, err
	}
	scope, err := t.Scoped(graph.Scope{Task: args.Task, Country: args.Country, Cluster: args.Cluster})
	if err != nil {
		return nil, err
	}
	asked := &WhoDoesAsked{Roles: args.Role, Levels: args.Level, view: v}
	asked.scope(t, scope)
	test := &ClaimTest{Roles: args.Role, Levels: args.Level, Moment: v.Moment()}
	if err := asked.scopeProfessions(t, args, test); err != nil {
		return nil, err
	}
	if err := asked.scopeTime(args, test); err != nil {
		return nil, err
	}
	if n := len(scope.Tasks) * len(asked.places); n > maxRows {
		return nil, graph.TooLarge("%d tasks in %d jurisdictions are more than %d rows; narrow it by task, country or cluster", len(scope.Tasks), len(asked.places), maxRows)
	}
	claims, err := claimsIn(ctx, v, scope, args, test)
	if err != nil {
		return nil, err
	}
	w := &Answer{view: v, asked: asked, terms: t}
	w.lay(scope.Tasks, claims, test)
	return w, nil
}

// claimsIn returns the claims in a scope. A filter determines which of them pass the test.
func claimsIn(ctx context.Context, v *graph.View, scope *graph.Scoped, args Args, test *ClaimTest) ([]*store.Record, error) {
	var tasks []graph.ID
	if scope.Named != nil {
		tasks = store.IDsOf(scope.Tasks)
	}
	claims, err := ClaimsWithin(ctx, v, tasks, scope.Places, nil, cmp.Or(args.Most, MaxClaims))
	if err != nil {
		return nil, err
	}
	if len(args.Filter) > 0 {
		test.Only, err = passing(ctx, v, tasks, scope.Places, args.Filter)
	}
	return claims, err
}

// lay creates a cell for each task in each jurisdiction, and fills it with claims.
func (w *Answer) lay(tasks, claims []*store.Record, test *ClaimTest) {
	m, n := w.view.Model(), len(tasks)*len(w.asked.places)
	cells := make(map[Key]*Cell, n)
	w.cells = make([]*Cell, 0, n)
	for _, task := range tasks {
		for _, place := range w.asked.places {
			c := NewCell(w.terms, task, place)
			cells[Key{task.ID, place.ID}] = c
			w.cells = append(w.cells, c)
		}
	}
	Fill(m, cells, claims, test)
	w.cells = slices.DeleteFunc(w.cells, func(c *Cell) bool {
		// A stage is not a task to be done; it has a row only if there is a claim on it.
		return m.Content(c.Task).(*graph.PlanningTaskContent).Stage && c.coverage() == CoverageNoClaim && len(c.left) == 0
	})
	for _, c := range w.cells {
		w.Totals.Add(c)
	}
}

// scope notes the tasks and the jurisdictions, sorted by code, and the possible members of
// clusters.
func (a *WhoDoesAsked) scope(t *graph.Vocabulary, scope *graph.Scoped) {
	a.tasks, a.clusters = scope.Named, scope.Clusters
	for _, r := range scope.Tasks {
		if !t.Model().Content(r).(*graph.PlanningTaskContent).Stage {
			a.TaskCount++
		}
	}
	isMember := map[graph.ID]bool{}
	for _, c := range a.clusters {
		for _, id := range c.To("members") {
			isMember[id] = true
		}
	}
	for _, c := range a.clusters {
		for _, id := range c.To("candidateMembers") {
			if !isMember[id] {
				a.candidates = append(a.candidates, t.Record(id))
			}
		}
	}
	a.places = slices.Clone(t.Of("Jurisdiction"))
	if scope.Places != nil {
		a.places = slices.DeleteFunc(a.places, func(r *store.Record) bool { return !slices.Contains(scope.Places, r.ID) })
	}
	byCode := func(x, y *store.Record) int {
		return strings.Compare(t.Model().Content(x).(*graph.JurisdictionContent).Code, t.Model().Content(y).(*graph.JurisdictionContent).Code)
	}
	slices.SortFunc(a.places, byCode)
	slices.SortFunc(a.candidates, byCode)
	a.candidates = slices.Compact(a.candidates)
	a.JurisdictionCount = len(a.places)
}

// scopeProfessions determines which professions count, and how.
func (a *WhoDoesAsked) scopeProfessions(t *graph.Vocabulary, args Args, test *ClaimTest) error {
	if args.Profession == nil {
		if args.ProfessionMatch != nil {
			return graph.Invalid("professionMatch only goes with profession; give both")
		}
		return nil
	}
	if len(args.Profession) > graph.MaxPage {
		return graph.Invalid("name at most %d professions, not %d", graph.MaxPage, len(args.Profession))
	}
	var err error
	if a.named, err = t.Named("Profession", args.Profession); err != nil {
		return err
	}
	test.named, test.broader, test.stages = t.Below(a.named), t.Above(a.named), map[graph.ID]bool{}
	for _, r := range t.ByPath("Profession") {
		if test.named[r.ID] {
			a.professions = append(a.professions, r)
		}
		test.stages[r.ID] = t.Model().Content(r).(*graph.ProfessionContent).TrainingStage
	}
	test.matches = args.ProfessionMatch
	if test.matches == nil {
		test.matches = []ProfessionMatch{ProfessionNamed, ProfessionInferred}
		a.Defaults = append(a.Defaults, "professionMatch")
	}
	a.ProfessionMatch = test.matches
	return nil
}

// scopeTime determines when claims must hold. For a past day, that includes claims that have
// ended since.
func (a *WhoDoesAsked) scopeTime(args Args, test *ClaimTest) error {
	test.Statuses = args.Status
	past := test.Moment.Day < test.Moment.Today || args.ActiveOn != nil && *args.ActiveOn < test.Moment.Today
	switch {
	case test.Statuses != nil:
	case past:
		test.Statuses = graph.Status("").Values()
	default:
		test.Statuses = []graph.Status{graph.StatusCurrent}
		a.Defaults = append(a.Defaults, "status")
	}
	a.Status = test.Statuses
	if args.ActiveOn == nil {
		if args.IncludeUnknown != nil {
			return graph.Invalid("includeUnknown only goes with activeOn; give both")
		}
		return nil
	}
	if _, err := graph.ParseLocalDate(string(*args.ActiveOn)); err != nil {
		return err
	}
	test.Day, test.Maybe = args.ActiveOn, args.IncludeUnknown == nil || *args.IncludeUnknown
	a.ActiveOn, a.IncludeUnknown = *args.ActiveOn, &test.Maybe
	return nil
}

// passing returns the responsibilities in scope that pass a filter.
func passing(ctx context.Context, v *graph.View, tasks, places []graph.ID, f graph.Filter) (map[graph.ID]bool, error) {
	w, err := v.Where(ctx, "Responsibility", f)
	if err != nil {
		return nil, err
	}
	found, err := Claims(ctx, v, tasks, places, store.And(store.KindIn{"Responsibility"}, w))
	if err != nil {
		return nil, err
	}
	in := make(map[graph.ID]bool, len(found))
	for _, r := range found {
		in[r.ID] = true
	}
	return in, nil
}

// Cells returns the cells in scope, in the order of the task tree, then of codes. The caller
// must not change them.
func (w *Answer) Cells() []*Cell { return w.cells }

// Asked returns how the question was understood.
func (w *Answer) Asked() *WhoDoesAsked { return w.asked }

// Notes say what the answer leaves out, and what it includes that may not belong there.
func (w *Answer) Notes() []string {
	var notes []string
	l := w.view.Language()
	if a := w.asked; a.IncludeUnknown != nil && *a.IncludeUnknown {
		notes = append(notes, l.Say("Claims of which it is not known whether they held on %s are in; to leave them out, ask with includeUnknown: false.", a.ActiveOn))
	}
	for _, c := range w.asked.clusters {
		cluster := w.view.Model().Content(c).(*graph.ClusterContent)
		if n := len(cluster.CandidateMemberIDs); n > 0 {
			notes = append(notes, l.Say("%s has %s on record and %s. Candidates are not counted as members: it is not known which of them are.",
				cluster.Name, speech.Count(len(cluster.MemberIDs), "%d member", "%d members"), speech.Count(n, "%d candidate", "%d candidates")))
		}
	}
	if n := w.Totals.inferred; n > 0 {
		notes = append(notes, l.Count(n, "%d claim names the profession only as we infer; to leave such claims out, ask with professionMatch: [NAMED].",
			"%d claims name the profession only as we infer; to leave such claims out, ask with professionMatch: [NAMED]."))
	}
	for _, note := range leftOutNotes {
		switch n := w.Totals.left[note.reason]; n {
		case 0:
		case 1:
			notes = append(notes, l.Say(note.one, n))
		default:
			notes = append(notes, l.Say(note.several, n))
		}
	}
	if n := w.Totals.OnlyLeftOut; n > 0 {
		notes = append(notes, l.Count(n, "%d row is NO_CLAIM only because none of the claims there fits the question; see totals.leftOut.",
			"%d rows are NO_CLAIM only because none of the claims there fits the question; see totals.leftOut."))
	}
	return notes
}

// How the notes on what is left out end.
const (
	itIsLeftOut    = " is left out; to see it, ask with "
	theyAreLeftOut = " are left out; to see them, ask with "
)

// leftOutNotes say what is left out, of one claim and of several.
var leftOutNotes = []struct {
	reason       LeftOutReason
	one, several speech.Text
}{
	{
		LeftOutToCome, "%d claim that begins on a later day" + itIsLeftOut + "activeOn.",
		"%d claims that begin on a later day" + theyAreLeftOut + "activeOn.",
	}, {
		LeftOutHistoric, "%d claim that is known to be historic" + itIsLeftOut + "status: [CURRENT, HISTORIC].",
		"%d claims that are known to be historic" + theyAreLeftOut + "status: [CURRENT, HISTORIC].",
	}, {
		LeftOutInferred, "%d claim that names the profession only as we infer" + itIsLeftOut + "professionMatch: [NAMED, INFERRED].",
		"%d claims that name the profession only as we infer" + theyAreLeftOut + "professionMatch: [NAMED, INFERRED].",
	}, {
		LeftOutBroaderProfession,
		"%d claim that names only a broader profession" + itIsLeftOut + "professionMatch: [NAMED, INFERRED, BROADER]. It does not prove that the profession itself is meant.",
		"%d claims that name only a broader profession" + theyAreLeftOut + "professionMatch: [NAMED, INFERRED, BROADER]. They do not prove that the profession itself is meant.",
	}, {
		LeftOutNoProfession, "%d claim that names no profession" + itIsLeftOut + "professionMatch: [NAMED, INFERRED, UNNAMED].",
		"%d claims that name no profession" + theyAreLeftOut + "professionMatch: [NAMED, INFERRED, UNNAMED].",
	}, {
		LeftOutActivityUnknown, "%d claim of which it is not known whether it held on that day" + itIsLeftOut + "includeUnknown: true.",
		"%d claims of which it is not known whether they held on that day" + theyAreLeftOut + "includeUnknown: true.",
	},
}

// firstPage returns at most the first [graph.MaxPage] of the records.
func firstPage(recs []*store.Record) []*store.Record { return recs[:min(len(recs), graph.MaxPage)] }

// Tasks returns the named tasks, nil if none was named.
func (a *WhoDoesAsked) Tasks() []*graph.PlanningTask {
	return graph.Wrap[*graph.PlanningTask](a.view, a.tasks)
}

// ProfessionCount counts the professions that count as asked for.
func (a *WhoDoesAsked) ProfessionCount() int { return len(a.professions) }

// Jurisdictions returns those in scope, at most [graph.MaxPage].
func (a *WhoDoesAsked) Jurisdictions() []*graph.Jurisdiction {
	return graph.Wrap[*graph.Jurisdiction](a.view, firstPage(a.places))
}

// Clusters returns the named clusters.
func (a *WhoDoesAsked) Clusters() []*graph.Cluster {
	return graph.Wrap[*graph.Cluster](a.view, a.clusters)
}

// CandidateMembers returns jurisdictions of which some are members of the clusters, but it is
// not known which, at most [graph.MaxPage]. They are not in scope for that reason.
func (a *WhoDoesAsked) CandidateMembers() []*graph.Jurisdiction {
	return graph.Wrap[*graph.Jurisdiction](a.view, firstPage(a.candidates))
}

// CandidateMemberCount counts the candidate members.
func (a *WhoDoesAsked) CandidateMemberCount() int { return len(a.candidates) }

// Professions returns those that count as asked for, the named and the narrower ones, at most
// [graph.MaxPage].
func (a *WhoDoesAsked) Professions() []*graph.Profession {
	return graph.Wrap[*graph.Profession](a.view, firstPage(a.professions))
}

// JurisdictionCoverage is the part of an answer about one jurisdiction.
type JurisdictionCoverage struct {
	Jurisdiction *graph.Jurisdiction
	Totals       *Totals
}

// maxGroupsShown bounds how many groups are counted.
const maxGroupsShown = 500

// Order is the order of counts.
type Order string

// The orders. All but the first begin with the greatest number.
const (
	OrderInPlace          Order = "PLACE" // by code, or in the order of the task tree
	OrderByRecorded       Order = "RECORDED_TASKS"
	OrderByNoClaim        Order = "NO_CLAIM"
	OrderByResponsibility Order = "RESPONSIBILITIES"
)

// Values lists the orders.
func (Order) Values() []Order {
	return []Order{OrderInPlace, OrderByRecorded, OrderByNoClaim, OrderByResponsibility}
}

// inOrder sorts counts; equal ones keep their order.
func inOrder[T any](order Order, counts []T, totals func(T) *Totals) []T {
	number := map[Order]func(*Totals) int{
		OrderByRecorded:       func(t *Totals) int { return t.Recorded },
		OrderByNoClaim:        func(t *Totals) int { return t.NoClaim },
		OrderByResponsibility: func(t *Totals) int { return t.Responsibilities },
	}[order]
	if number != nil {
		slices.SortStableFunc(counts, func(x, y T) int { return number(totals(y)) - number(totals(x)) })
	}
	return counts[:min(len(counts), maxGroupsShown)]
}

// ByJurisdiction counts by jurisdiction in scope, at most 500.
func (w *Answer) ByJurisdiction(orderBy Order) []JurisdictionCoverage {
	places, totals := sums(w.cells, func(c *Cell) *store.Record { return c.Place })
	out := make([]JurisdictionCoverage, len(places))
	for i, j := range graph.Wrap[*graph.Jurisdiction](w.view, places) {
		out[i] = JurisdictionCoverage{j, totals[i]}
	}
	slices.SortFunc(out, func(x, y JurisdictionCoverage) int { return strings.Compare(x.Jurisdiction.Code, y.Jurisdiction.Code) })
	return inOrder(orderBy, out, func(j JurisdictionCoverage) *Totals { return j.Totals })
}

// TaskCoverage is the part of an answer about one task, or about the tasks of a stage.
type TaskCoverage struct {
	Task   *graph.PlanningTask
	Totals *Totals
}

// ByTask counts by task in scope, at most 500.
func (w *Answer) ByTask(orderBy Order) []TaskCoverage {
	return w.byTask(orderBy, func(c *Cell) *store.Record { return c.Task })
}

// ByStage counts by stage with a task in scope.
func (w *Answer) ByStage(orderBy Order) []TaskCoverage {
	return w.byTask(orderBy, func(c *Cell) *store.Record {
		at := c.Task
		for range w.terms.Of(at.Kind) { // no tree is deeper
			above := at.To("broader")
			if len(above) == 0 || w.terms.Record(above[0]) == nil {
				break
			}
			at = w.terms.Record(above[0])
		}
		return at
	})
}

func (w *Answer) byTask(orderBy Order, of func(*Cell) *store.Record) []TaskCoverage {
	tasks, totals := sums(w.cells, of)
	out := make([]TaskCoverage, len(tasks))
	for i, t := range graph.Wrap[*graph.PlanningTask](w.view, tasks) {
		out[i] = TaskCoverage{t, totals[i]}
	}
	return inOrder(orderBy, out, func(t TaskCoverage) *Totals { return t.Totals })
}

// sums adds cells up by a record, in the order in which records first occur.
func sums(cells []*Cell, by func(*Cell) *store.Record) ([]*store.Record, []*Totals) {
	at := map[graph.ID]int{}
	recs, totals := []*store.Record{}, []*Totals{}
	for _, c := range cells {
		r := by(c)
		i, ok := at[r.ID]
		if !ok {
			i = len(recs)
			at[r.ID] = i
			recs, totals = append(recs, r), append(totals, &Totals{})
		}
		totals[i].Add(c)
	}
	return recs, totals
}
