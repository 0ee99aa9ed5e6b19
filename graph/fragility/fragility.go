// Package fragility works out what would be lost if a stakeholder stopped: which tasks would
// lack somebody in a role, which decisions depend on them, and who could stand in.
package fragility

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// Bounds of an answer.
const (
	maxLinked   = 5_000 // records of a kind that refer to the stakeholder, to its data or to its countries
	maxStandIns = 10    // for each loss
)

// Without is what would be lost without a stakeholder.
type Without struct {
	Stakeholder graph.Stakeholder
	Losses      []*Loss           // first those that nobody else has, then by the number of dependent decisions
	Relations   []*graph.Relation // with those it supplies, advises, funds or supervises, by slug, at most MaxPage
	Ties        int               // number of all such relations
	Decisions   int               // distinct decisions that depend on what nobody else has
	Alone       int               // number of losses that nobody else has
}

// Loss is a part in a task that the stakeholder has, or that depends on its data.
type Loss struct {
	Task        *graph.PlanningTask
	Country     *graph.Jurisdiction
	Part        coverage.Part
	Claims      []*graph.Responsibility // the stakeholder's, or those that use its data, at most MaxPage
	ClaimCount  int
	DataSources []*graph.DataSource // the stakeholder's data that they use, at most MaxPage
	DataCount   int
	Others      []graph.Stakeholder // who also have the part, at most MaxPage
	OtherCount  int
	NobodyLeft  bool       // nobody else has any part in the task
	StandIns    []StandIn  // if nobody else has the part
	Decisions   []Decision // that depend on the task, nearest first

	place string
	path  string
}

// Alone reports whether nobody else has the part on record.
func (l *Loss) Alone() bool { return l.OtherCount == 0 }

// StandIn is a stakeholder or a data source that could stand in.
type StandIn struct {
	Record graph.Record
	Why    string
}

// Decision is a decided task that needs what would be lost.
type Decision struct {
	Task     *graph.PlanningTask
	Distance int
	Via      []*graph.PlanningTask   // between the loss and the decision
	Deciders []*graph.Responsibility // at most MaxPage
	Count    int                     // number of deciders
}

// Find works out what would be lost if a stakeholder stopped, in one jurisdiction or, if
// country is nil, wherever it has a role. It returns an error that wraps
// [graph.ErrNotFound] if there is no such record, and [graph.ErrInvalid] if it is not a
// stakeholder.
func Find(ctx context.Context, v *graph.View, stakeholder graph.ID, country *graph.JurisdictionCode) (*Without, error) {
	f := &analysis{view: v, cells: map[coverage.Key]map[coverage.Part][]*store.Record{}, linked: map[graph.ID]*store.Record{}}
	if err := f.read(ctx, stakeholder, country); err != nil {
		return nil, err
	}
	return f.tell(ctx)
}

// analysis holds what is read for an answer.
type analysis struct {
	view  *graph.View
	words *graph.Vocabulary
	who   *store.Record
	own   map[graph.ID]bool // the stakeholder's data sources

	cells  map[coverage.Key]map[coverage.Part][]*store.Record // current responsibilities by part
	linked map[graph.ID]*store.Record                         // stakeholders and data sources
	data   []*store.Record                                    // data sources in the places
	ties   []*store.Record                                    // relations of the stakeholder to others

	wrapped   map[graph.ID]graph.Record // the records in the answer, by id
	collected []*store.Record           // the records to wrap
}

// linkedTo returns the current records of a kind with a link to any of the ids, by slug.
// It returns an error that wraps [graph.ErrTooLarge] if there are too many.
func (f *analysis) linkedTo(ctx context.Context, kind graph.Kind, link string, ids []graph.ID) ([]*store.Record, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	page, err := f.view.Reader().Find(ctx, store.Query{
		Kinds: []graph.Kind{kind}, Where: store.Linked{Hops: []store.Hop{{Link: store.Link{Of: kind, Name: link}}}, Where: store.IDIn(ids)},
		Paging: store.Paging{Limit: maxLinked, Sort: store.Sort{Key: store.SlugKey}},
	})
	if err != nil {
		return nil, fmt.Errorf("find what hangs on it: %w", err)
	}
	if page.More {
		return nil, graph.TooLarge("more than %d records hang on it; narrow it by country", maxLinked)
	}
	now := f.view.Moment()
	return slices.DeleteFunc(page.Records, func(r *store.Record) bool { return !graph.IsCurrent(f.view.Model().Meta(r), now) }), nil
}

// read reads the roles, data and relations of the stakeholder, and everything on record about its
// countries.
func (f *analysis) read(ctx context.Context, stakeholder graph.ID, country *graph.JurisdictionCode) error {
	found, err := f.view.Resolve(ctx, []string{string(stakeholder)})
	if err != nil {
		return err
	}
	f.who = found[string(stakeholder)]
	if !slices.Contains(f.view.Model().KindsOf("Stakeholder"), f.who.Kind) {
		return graph.Invalid("%s is a %s, not a stakeholder", stakeholder, graph.KindWords(f.who.Kind))
	}
	if f.words, err = f.view.Vocabulary(ctx, "PlanningTask", "Jurisdiction"); err != nil {
		return err
	}
	claims, err := f.linkedTo(ctx, "Responsibility", "stakeholder", []graph.ID{f.who.ID})
	if err != nil {
		return err
	}
	sources, err := f.linkedTo(ctx, "DataSource", "owner", []graph.ID{f.who.ID})
	if err != nil {
		return err
	}
	f.own = map[graph.ID]bool{}
	for _, d := range sources {
		f.own[d.ID] = true
	}
	resting, err := f.linkedTo(ctx, "Responsibility", "dataSources", store.IDsOf(sources))
	if err != nil {
		return err
	}
	if f.ties, err = f.linkedTo(ctx, "Relation", "from", []graph.ID{f.who.ID}); err != nil {
		return err
	}
	var places []graph.ID
	for _, r := range slices.Concat(claims, resting) {
		places = append(places, r.To("jurisdiction")...)
	}
	slices.Sort(places)
	places = slices.Compact(places)
	if country != nil {
		scope, err := f.words.Scoped(graph.Scope{Country: []graph.JurisdictionCode{*country}})
		if err != nil {
			return err
		}
		places = slices.DeleteFunc(places, func(id graph.ID) bool { return !slices.Contains(scope.Places, id) })
	}
	return f.readPlaces(ctx, places)
}

// readPlaces reads the current responsibilities and data sources of the places, and the
// stakeholders and data sources that they refer to.
func (f *analysis) readPlaces(ctx context.Context, places []graph.ID) error {
	if len(places) == 0 {
		return nil
	}
	there, err := coverage.Claims(ctx, f.view, nil, places, nil)
	if err != nil {
		return err
	}
	now := f.view.Moment()
	var ids []graph.ID
	for _, r := range there {
		c, ok := f.view.Model().Content(r).(*graph.ResponsibilityContent)
		if !ok || !graph.IsCurrent(c, now) {
			continue
		}
		key, part := coverage.Key{Task: c.TaskID, Place: c.JurisdictionID}, coverage.PartOf(c.Role)
		if f.cells[key] == nil {
			f.cells[key] = map[coverage.Part][]*store.Record{}
		}
		f.cells[key][part] = append(f.cells[key][part], r)
		ids = append(append(ids, c.StakeholderID), c.DataSourceIDs...)
	}
	if f.data, err = f.linkedTo(ctx, "DataSource", "jurisdiction", places); err != nil {
		return err
	}
	slices.Sort(ids)
	recs, err := f.view.Reader().Get(ctx, slices.Compact(ids))
	if err != nil {
		return fmt.Errorf("read who else has a part: %w", err)
	}
	for _, r := range append(recs, f.data...) {
		if r != nil {
			f.linked[r.ID] = r
		}
	}
	return nil
}

// content returns the content of a responsibility.
func (f *analysis) content(r *store.Record) *graph.ResponsibilityContent {
	return f.view.Model().Content(r).(*graph.ResponsibilityContent)
}

// draft is a loss whose records are not wrapped yet.
type draft struct {
	key       coverage.Key
	part      coverage.Part
	claims    []*store.Record
	sources   []graph.ID
	others    []graph.ID
	nobody    bool // nobody else has any role in the task
	standIns  []standIn
	decisions []decision
}

// standIn is a stakeholder or a data source that could stand in, and why.
type standIn struct {
	id  graph.ID
	why string
}

// decision is a task that somebody decides, the tasks between it and a loss, and the
// claims of the deciders.
type decision struct {
	task graph.ID
	via  []graph.ID
	by   []*store.Record
}

// losses returns the losses of all cells, in no particular order.
func (f *analysis) losses() []*draft {
	var out []*draft
	for key, parts := range f.cells {
		anyoneElse := false
		for _, claims := range parts {
			anyoneElse = anyoneElse || len(f.others(claims)) > 0
		}
		for part, claims := range parts {
			d := &draft{key: key, part: part, others: f.others(claims), nobody: !anyoneElse}
			for _, r := range claims {
				if f.content(r).StakeholderID == f.who.ID {
					d.claims = append(d.claims, r)
				}
			}
			if len(d.claims) > 0 {
				out = append(out, d)
			}
		}
		if d := f.dataLost(key, parts); d != nil {
			out = append(out, d)
		}
	}
	return out
}

// others returns the stakeholders of claims other than the one that stops, sorted by id.
func (f *analysis) others(claims []*store.Record) []graph.ID {
	var ids []graph.ID
	for _, r := range claims {
		if id := f.content(r).StakeholderID; id != f.who.ID {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// dataLost returns the loss of the stakeholder's data for others in a cell who use them,
// or nil if nobody does. The owners of other data that they use remain as others who
// supply data.
func (f *analysis) dataLost(key coverage.Key, parts map[coverage.Part][]*store.Record) *draft {
	d := &draft{key: key, part: coverage.PartSupplies}
	for _, part := range coverage.Part("").Values() {
		for _, r := range parts[part] {
			c := f.content(r)
			if c.StakeholderID == f.who.ID {
				continue
			}
			rests := false
			for _, id := range c.DataSourceIDs {
				if f.own[id] {
					rests = true
					d.sources = append(d.sources, id)
				} else if x := f.linked[id]; x != nil {
					d.others = append(d.others, x.To("owner")...)
				}
			}
			if rests {
				d.claims = append(d.claims, r)
			}
		}
	}
	if len(d.claims) == 0 {
		return nil
	}
	for _, r := range parts[coverage.PartSupplies] {
		if f.content(r).StakeholderID == f.who.ID {
			return nil // this is reported as the stakeholder's own part
		}
	}
	slices.Sort(d.sources)
	slices.Sort(d.others)
	d.sources, d.others = slices.Compact(d.sources), slices.Compact(d.others)
	d.others = slices.DeleteFunc(d.others, func(id graph.ID) bool { return id == f.who.ID || f.linked[id] == nil })
	return d
}

// reach returns the decisions that depend on a task, nearest first: the task itself, if somebody
// decides it, and the tasks that it informs, directly or through others.
func (f *analysis) reach(key coverage.Key) []decision {
	var out []decision
	from := map[graph.ID]graph.ID{}
	add := func(task graph.ID) {
		by := f.cells[coverage.Key{Task: task, Place: key.Place}][coverage.PartDecides]
		if len(by) == 0 {
			return
		}
		var via []graph.ID
		for up := from[task]; up != "" && up != key.Task; up = from[up] {
			via = append(via, up)
		}
		slices.Reverse(via)
		out = append(out, decision{task, via, by})
	}
	add(key.Task)
	for task, before := range graph.Reach(key.Task, f.informs) {
		if task != key.Task {
			from[task] = before
			add(task)
		}
	}
	return out
}

// informs returns the tasks that a task informs, without feedback.
func (f *analysis) informs(task graph.ID) []graph.ID {
	r := f.words.Record(task)
	if r == nil {
		return nil
	}
	var ids []graph.ID
	for _, edge := range f.view.Model().Content(r).(*graph.PlanningTaskContent).Informs {
		if !edge.Feedback {
			ids = append(ids, edge.TaskID)
		}
	}
	return ids
}

// standIns returns who could take over a part that nobody else has: stakeholders with
// another part in the task or with the same part in a neighbouring task, and data on the
// same subject.
func (f *analysis) standIns(d *draft) []standIn {
	var out []standIn
	known := map[graph.ID]bool{f.who.ID: true}
	add := func(id graph.ID, why string) {
		if !known[id] && f.linked[id] != nil && len(out) < maxStandIns {
			known[id] = true
			out = append(out, standIn{id, why})
		}
	}
	for _, part := range coverage.Part("").Values() {
		for _, id := range f.others(f.cells[d.key][part]) {
			add(id, f.view.Say("has another role in it: %s", f.view.Say(partDoes[part])))
		}
	}
	if task := f.words.Record(d.key.Task); task != nil {
		for _, beside := range f.words.ByPath("PlanningTask") {
			if beside.ID != task.ID && slices.Equal(beside.To("broader"), task.To("broader")) {
				for _, id := range f.others(f.cells[coverage.Key{Task: beside.ID, Place: d.key.Place}][d.part]) {
					add(id, f.view.Say("%s a neighbouring task: %s", f.view.Say(partDoes[d.part]), f.view.Model().Content(beside).(*graph.PlanningTaskContent).Called(f.view.NamesIn())))
				}
			}
		}
	}
	var covers []graph.DataCoverage
	for _, id := range d.sources {
		covers = append(covers, f.view.Model().Content(f.linked[id]).(*graph.DataSourceContent).Covers...)
	}
	for _, r := range f.data {
		x := f.view.Model().Content(r).(*graph.DataSourceContent)
		if f.own[r.ID] || x.JurisdictionID != d.key.Place {
			continue
		}
		for _, c := range x.Covers {
			if slices.Contains(covers, c) {
				add(r.ID, f.view.Say("covers %s too", f.view.Say(graph.ValueText(c))))
			}
		}
	}
	return out
}

var partDoes = map[coverage.Part]speech.Text{
	coverage.PartDecides: "decides on", coverage.PartWorks: "works on", coverage.PartAdvises: "advises on or is informed of",
	coverage.PartSupplies: "supplies data for", coverage.PartPays: "pays for",
}

// tell puts the answer together. All records in it are wrapped at once, so that they form
// one cohort.
func (f *analysis) tell(ctx context.Context) (*Without, error) {
	drafts := f.losses()
	f.collect(f.who)
	for _, r := range f.ties[:min(len(f.ties), graph.MaxPage)] {
		f.collect(r)
	}
	for i, d := range drafts {
		if err := graph.StillWanted(ctx, i); err != nil {
			return nil, err
		}
		d.decisions = f.reach(d.key)
		if len(d.others) == 0 {
			d.standIns = f.standIns(d)
		}
		f.collect(f.words.Record(d.key.Task), f.words.Record(d.key.Place))
		f.collect(d.claims...)
		for _, id := range slices.Concat(d.sources, d.others) {
			f.collect(f.linked[id])
		}
		for _, s := range d.standIns {
			f.collect(f.linked[s.id])
		}
		for _, x := range d.decisions {
			f.collect(x.by...)
			for _, id := range append([]graph.ID{x.task}, x.via...) {
				f.collect(f.words.Record(id))
			}
		}
	}
	f.wrap()
	w := &Without{Stakeholder: f.wrapped[f.who.ID].(graph.Stakeholder), Losses: []*Loss{}, Relations: []*graph.Relation{}, Ties: len(f.ties)}
	for _, r := range f.ties[:min(len(f.ties), graph.MaxPage)] {
		w.Relations = append(w.Relations, f.wrapped[r.ID].(*graph.Relation))
	}
	rest := map[coverage.Key]bool{}
	for _, d := range drafts {
		l := f.loss(d)
		if w.Losses = append(w.Losses, l); l.Alone() {
			w.Alone++
			for _, x := range d.decisions {
				rest[coverage.Key{Task: x.task, Place: d.key.Place}] = true
			}
		}
	}
	w.Decisions = len(rest)
	slices.SortFunc(w.Losses, func(a, b *Loss) int {
		return cmp.Or(a.OtherCount-b.OtherCount, len(b.Decisions)-len(a.Decisions), cmp.Compare(a.place, b.place), cmp.Compare(a.path, b.path), cmp.Compare(a.Part, b.Part))
	})
	return w, nil
}

// collect adds records to be wrapped.
func (f *analysis) collect(recs ...*store.Record) {
	for _, r := range recs {
		if r != nil {
			f.collected = append(f.collected, r)
		}
	}
}

// wrap wraps the collected records.
func (f *analysis) wrap() {
	recs := store.DistinctRecords(f.collected)
	f.wrapped = make(map[graph.ID]graph.Record, len(recs))
	for i, r := range graph.Wrap[graph.Record](f.view, recs) {
		f.wrapped[recs[i].ID] = r
	}
}

// loss returns the loss of a draft, with its records wrapped.
func (f *analysis) loss(d *draft) *Loss {
	l := &Loss{
		Task: f.wrapped[d.key.Task].(*graph.PlanningTask), Country: f.wrapped[d.key.Place].(*graph.Jurisdiction), Part: d.part, NobodyLeft: d.nobody,
		DataSources: []*graph.DataSource{}, Others: []graph.Stakeholder{}, StandIns: []StandIn{}, Decisions: []Decision{},
		ClaimCount: len(d.claims), DataCount: len(d.sources), OtherCount: len(d.others), path: f.words.Path(f.words.Record(d.key.Task)),
	}
	l.place = l.Country.Code
	l.Claims = responsibilities(f.wrapped, d.claims)
	for _, id := range firstPage(d.sources) {
		l.DataSources = append(l.DataSources, f.wrapped[id].(*graph.DataSource))
	}
	for _, id := range firstPage(d.others) {
		l.Others = append(l.Others, f.wrapped[id].(graph.Stakeholder))
	}
	for _, s := range d.standIns {
		l.StandIns = append(l.StandIns, StandIn{f.wrapped[s.id], s.why})
	}
	for _, x := range d.decisions {
		by := Decision{Task: f.wrapped[x.task].(*graph.PlanningTask), Via: []*graph.PlanningTask{}, Deciders: responsibilities(f.wrapped, x.by), Count: len(x.by)}
		if x.task != d.key.Task {
			by.Distance = len(x.via) + 1
		}
		for _, id := range x.via {
			by.Via = append(by.Via, f.wrapped[id].(*graph.PlanningTask))
		}
		l.Decisions = append(l.Decisions, by)
	}
	return l
}

// firstPage returns at most the first [graph.MaxPage] of the ids.
func firstPage(ids []graph.ID) []graph.ID { return ids[:min(len(ids), graph.MaxPage)] }

// responsibilities returns the wrapped responsibilities, at most [graph.MaxPage].
func responsibilities(wrapped map[graph.ID]graph.Record, recs []*store.Record) []*graph.Responsibility {
	out := []*graph.Responsibility{}
	for _, r := range recs[:min(len(recs), graph.MaxPage)] {
		out = append(out, wrapped[r.ID].(*graph.Responsibility))
	}
	return out
}

var loses = map[coverage.Part]speech.Text{
	coverage.PartDecides: "whoever decides on it", coverage.PartWorks: "whoever works on it", coverage.PartAdvises: "its advice",
	coverage.PartSupplies: "its data", coverage.PartPays: "its money",
}

// Words describes the loss in sentences.
func (l *Loss) Words() string {
	in, names := graph.LanguageOf(l.Task), graph.NamesBeside(l.Task)
	text := in.Say("%s (%s) loses %s", l.Task.Called(names), l.Country.Called(names), in.Say(loses[l.Part]))
	switch n := l.OtherCount; {
	case l.NobodyLeft:
		text += in.Say(": nobody else is on record as having any role in it")
	case n == 0:
		text += in.Say(": nobody else is on record for this")
	case n == 1:
		text += in.Say(" in part: one other is on record")
	default:
		text += in.Say(" in part: %d others are on record", n)
	}
	var tasks []string
	for _, d := range l.Decisions {
		if d.Distance > 0 {
			tasks = append(tasks, d.Task.Called(names))
		}
	}
	switch n := len(tasks); {
	case n > 3:
		text += in.Say(". Decisions that rest on it: %s and %d more", strings.Join(tasks[:3], ", "), n-3)
	case n > 0:
		text += in.Say(". Decisions that rest on it: %s", in.Enumerate(tasks))
	}
	return text + "."
}

// Notes returns what a reader should know about the answer.
func (w *Without) Notes() []string {
	l := graph.LanguageOf(w.Stakeholder)
	return []string{
		l.Say("If nobody else is on record, that does not mean that nobody else does it. Historic claims are left out."),
		l.Say("Decisions rest on a task if it informs them, directly or through others; the flow between tasks is the same for all countries, and feedback is not followed."),
		l.Say("Who could stand in is worked out from roles on record: nobody was asked."),
	}
}
