package layout

import (
	"context"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
	"github.com/whoplans/whoplans/graph/network"
)

// Question says what to lay out.
type Question struct {
	Country    graph.JurisdictionCode
	Profession []graph.ID         // only responsibilities for these or narrower ones
	Past       bool               // include what has ended
	Lang       *graph.LanguageTag // preferred for names in several languages
}

// country holds the records of a country in the form that drawings need.
type country struct {
	place  *graph.Jurisdiction
	lang   *graph.LanguageTag // of names
	now    graph.Moment
	stages []*stage
	facts  []*fact
	actors map[string]*actor
	data   map[string]*dataSource

	// relations are pairs of related stakeholders.
	relations [][2]string

	// feeds say who keeps and uses which data at present, and in a scenario that is drawn
	// beside it; nil without one.
	feeds *[2]map[feed]bool

	network *network.Network
	nodes   []*network.Node // of the network, as far as they belong to the country
	labels  map[graph.ID]string
}

// stage is a stage with its tasks, in the order of all drawings.
type stage struct {
	*graph.PlanningTask
	tasks []*task
}

// task is a task of a stage.
type task struct {
	*graph.PlanningTask
	state TaskState
	facts []*fact
}

// fact is a responsibility: a stakeholder's part in a task.
type fact struct {
	*graph.Responsibility
	part coverage.Part
	over bool
	who  *actor
	task *task
	data []*dataSource
	mark graph.ChangeMark
}

func (f *fact) historic() bool { return f.over }
func (f *fact) weak() bool     { return f.Confidence == graph.ConfidenceLow }

// actor is an institution or a planning body with its parts.
type actor struct {
	slug, label, acronym string
	sector, sectorCalled string // the key for folding, and the label
	body                 bool
	facts                []*fact
	mark                 graph.ChangeMark
}

// dataSource is a data source, with its owner and the facts that use it.
type dataSource struct {
	slug, label string
	owners      []string
	facts       []*fact
	mark        graph.ChangeMark
}

// TaskState is what is known about a task in a country.
type TaskState string

// The states.
const (
	TaskRecorded TaskState = "RECORDED"
	TaskNobody   TaskState = "NOBODY"  // a source says that nobody does it
	TaskLacking  TaskState = "LACKING" // a source says that a part is not done, or that there are no data
	TaskPast     TaskState = "PAST"    // what is recorded has ended
	TaskBlank    TaskState = "BLANK"
)

// Values lists the states.
func (TaskState) Values() []TaskState {
	return []TaskState{TaskRecorded, TaskNobody, TaskLacking, TaskPast, TaskBlank}
}

// isStated reports whether a source says that something is not done.
func (s TaskState) isStated() bool { return s == TaskNobody || s == TaskLacking }

// stepsOfDrawing is granted once to a request that draws: a drawing shows all of a country, so
// that nobody can ask for less of a crowded one. It is enough for 240 stakeholders with 1,000
// responsibilities, in a scenario beside the present.
const stepsOfDrawing = 200_000

// readCountry reads the records of a country.
func readCountry(ctx context.Context, v *graph.View, q Question) (*country, error) {
	graph.GrantOnce(ctx, stepsOfDrawing)
	args := coverage.Args{Country: []graph.JurisdictionCode{q.Country}, Profession: q.Profession, Status: statuses(q)}
	who, err := coverage.WhoDoes(ctx, v, args)
	if err != nil {
		return nil, err
	}
	c := &country{place: who.Asked().Jurisdictions()[0], lang: q.Lang, now: v.Moment(), actors: map[string]*actor{}, data: map[string]*dataSource{}, labels: map[graph.ID]string{}}
	if err := c.readTasks(ctx, v); err != nil {
		return nil, err
	}
	if err := c.readFacts(ctx, coverage.Rows(v, who.Cells()), q.Lang); err != nil {
		return nil, err
	}
	return c, c.readNetwork(ctx, v, q)
}

func statuses(q Question) []graph.Status {
	if q.Past {
		return []graph.Status{graph.StatusCurrent, graph.StatusHistoric}
	}
	return []graph.Status{graph.StatusCurrent}
}

// readTasks reads the tasks by stage; both are sorted by slug.
func (c *country) readTasks(ctx context.Context, v *graph.View) error {
	terms, err := v.Vocabulary(ctx, "PlanningTask")
	if err != nil {
		return err
	}
	all := graph.Wrap[*graph.PlanningTask](v, terms.Of("PlanningTask"))
	of := map[graph.ID]*stage{}
	for _, t := range all {
		if t.Stage {
			s := &stage{PlanningTask: t}
			of[t.ID], c.stages = s, append(c.stages, s)
		}
	}
	for _, t := range all {
		if s := of[t.BroaderID]; s != nil && !t.Stage {
			s.tasks = append(s.tasks, &task{PlanningTask: t, state: TaskBlank})
		}
	}
	return nil
}

// tasks returns the tasks of all stages by id.
func (c *country) tasks() map[graph.ID]*task {
	all := map[graph.ID]*task{}
	for _, s := range c.stages {
		for _, t := range s.tasks {
			all[t.ID] = t
		}
	}
	return all
}

// readFacts reads who does what, with whose data. A claim about a whole stage has no row of its
// own.
func (c *country) readFacts(ctx context.Context, rows []*coverage.WhoDoesRow, lang *graph.LanguageTag) error {
	tasks := c.tasks()
	for _, row := range rows {
		t := tasks[row.Task.ID]
		if t == nil {
			continue
		}
		for _, group := range row.ByRole() {
			for _, r := range group.Responsibilities {
				f, err := c.readFact(ctx, r, t, lang)
				if err != nil {
					return err
				}
				t.facts, c.facts = append(t.facts, f), append(c.facts, f)
			}
		}
		t.state = stateOf(row, t.facts)
	}
	return nil
}

func stateOf(row *coverage.WhoDoesRow, facts []*fact) TaskState {
	switch row.Coverage() {
	case coverage.CoverageNobodyStated:
		return TaskNobody
	case coverage.CoveragePartlyAbsent, coverage.CoverageNoDataStated:
		return TaskLacking
	case coverage.CoverageRecorded:
		if slices.ContainsFunc(facts, func(f *fact) bool { return !f.historic() }) {
			return TaskRecorded
		}
		return TaskPast
	}
	if slices.ContainsFunc(row.LeftOut(), func(l coverage.LeftOut) bool { return l.Reason == coverage.LeftOutHistoric }) {
		return TaskPast
	}
	return TaskBlank
}

func (c *country) readFact(ctx context.Context, r *graph.Responsibility, t *task, lang *graph.LanguageTag) (*fact, error) {
	f := &fact{Responsibility: r, part: coverage.PartOf(r.Role), over: graph.IsOver(r, c.now), task: t, mark: graph.MarkKept}
	who, err := r.Stakeholder(ctx)
	if err != nil {
		return nil, err
	}
	if f.who, err = c.actor(ctx, who, lang); err != nil {
		return nil, err
	}
	f.who.facts = append(f.who.facts, f)
	sources, err := graph.FollowAll[*graph.DataSource](ctx, []*graph.Responsibility{r}, "dataSources")
	if err != nil {
		return nil, err
	}
	for _, s := range sources {
		d, err := c.source(ctx, s, lang)
		if err != nil {
			return nil, err
		}
		d.facts, f.data = append(d.facts, f), append(f.data, d)
	}
	return f, nil
}

// actor returns a stakeholder in the form of drawings.
func (c *country) actor(ctx context.Context, who graph.Stakeholder, lang *graph.LanguageTag) (*actor, error) {
	slug := graph.MetaOf(who).Slug
	if known := c.actors[slug]; known != nil {
		return known, nil
	}
	label, err := c.label(ctx, who, lang)
	if err != nil {
		return nil, err
	}
	sector, err := graph.Follow[*graph.Term](ctx, who, "sector")
	if err != nil {
		return nil, err
	}
	a := &actor{slug: slug, label: label, mark: graph.MarkKept}
	if sector != nil {
		a.sector, a.sectorCalled = sector.Name, sector.Called(lang)
	}
	var acronyms []string
	switch who := who.(type) {
	case *graph.Institution:
		acronyms = who.Acronyms
	case *graph.PlanningBody:
		acronyms, a.body = who.Acronyms, true
	}
	if len(acronyms) > 0 {
		a.acronym = acronyms[0]
	}
	c.actors[slug] = a
	return a, nil
}

func (c *country) source(ctx context.Context, s *graph.DataSource, lang *graph.LanguageTag) (*dataSource, error) {
	if known := c.data[s.Slug]; known != nil {
		return known, nil
	}
	label, err := c.label(ctx, s, lang)
	if err != nil {
		return nil, err
	}
	d := &dataSource{slug: s.Slug, label: label, mark: graph.MarkKept}
	c.data[s.Slug] = d
	return d, nil
}

// label returns a record's label without the name of the country.
func (c *country) label(ctx context.Context, r graph.Record, lang *graph.LanguageTag) (string, error) {
	return graph.LabelIn(ctx, r, lang, c.place.ID)
}

// drawnKinds are the kinds in the network of a country.
var drawnKinds = []graph.RecordType{"INSTITUTION", "PLANNING_BODY", "PLANNING_TASK", "DATA_SOURCE", "FORECASTING_MODEL", "METHODOLOGY", "RESPONSIBILITY", "RELATION", "MEMBERSHIP"}

// readNetwork reads how the records of the country are linked.
func (c *country) readNetwork(ctx context.Context, v *graph.View, q Question) error {
	args := network.Args{
		Extent: &network.Extent{Country: []graph.JurisdictionCode{q.Country}},
		Kinds:  drawnKinds, Depth: 1, Claims: network.ClaimsCollapsed, Limit: network.MaxNodes,
		Rules: network.Rules{Direction: network.WalkBoth},
	}
	if !q.Past {
		args.ClaimFilter = v.CurrentFilter()
	}
	var err error
	if c.network, err = network.Around(ctx, v, args); err != nil {
		return err
	}
	if c.nodes, err = c.own(ctx); err != nil {
		return err
	}
	at := map[graph.ID]graph.Record{}
	for _, n := range c.nodes {
		at[n.ID()] = n.Record
		if c.labels[n.ID()], err = c.label(ctx, n.Record, q.Lang); err != nil {
			return err
		}
	}
	for _, l := range c.network.Links {
		from, to := at[l.Source], at[l.Target]
		if from == nil || to == nil {
			continue
		}
		if d, is := from.(*graph.DataSource); is && l.Link == "owner" {
			s, err := c.source(ctx, d, q.Lang)
			if err != nil {
				return err
			}
			s.owners = append(s.owners, graph.MetaOf(to).Slug)
		}
		if isStakeholder(from) && isStakeholder(to) {
			c.relations = append(c.relations, [2]string{graph.MetaOf(from).Slug, graph.MetaOf(to).Slug})
		}
	}
	return c.readIdle(ctx, at, q.Lang)
}

// readIdle adds the planning bodies without a recorded part to which others are related.
func (c *country) readIdle(ctx context.Context, at map[graph.ID]graph.Record, lang *graph.LanguageTag) error {
	related := map[string]bool{}
	for _, r := range c.relations {
		related[r[0]], related[r[1]] = true, true
	}
	for _, r := range at {
		if body, is := r.(*graph.PlanningBody); is && related[body.Slug] {
			if _, err := c.actor(ctx, body, lang); err != nil {
				return err
			}
		}
	}
	return nil
}

func isStakeholder(r graph.Record) bool {
	_, is := r.(graph.Stakeholder)
	return is
}

// own returns the nodes without foreign stakeholders that are near only because they use the
// same data or methods, and have neither a part nor a relation here.
func (c *country) own(ctx context.Context) ([]*network.Node, error) {
	here, there := map[graph.ID]bool{}, map[graph.ID]bool{}
	for _, n := range c.network.Nodes {
		if !isStakeholder(n.Record) {
			continue
		}
		of, err := n.Country(ctx)
		if err != nil {
			return nil, err
		}
		if a := c.actors[graph.MetaOf(n.Record).Slug]; of == nil || of.ID == c.place.ID || a != nil && len(a.facts) > 0 {
			here[n.ID()] = true
		} else {
			there[n.ID()] = true
		}
	}
	for _, l := range c.network.Links {
		if here[l.Source] {
			delete(there, l.Target)
		}
		if here[l.Target] {
			delete(there, l.Source)
		}
	}
	return slices.DeleteFunc(slices.Clone(c.network.Nodes), func(n *network.Node) bool { return there[n.ID()] }), nil
}

// bySlug returns the values of a map, sorted by key.
func bySlug[T any](of map[string]T) []T {
	slugs := make([]string, 0, len(of))
	for slug := range of {
		slugs = append(slugs, slug)
	}
	slices.SortFunc(slugs, strings.Compare)
	out := make([]T, len(slugs))
	for i, slug := range slugs {
		out[i] = of[slug]
	}
	return out
}
