package graph_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/memory"
	"github.com/whoplans/whoplans/seed"
)

// seeded returns a graph with the built-in data set, and a view of it.
func seeded(t testing.TB) (*graph.Graph, *graph.View) {
	t.Helper()
	g := graph.New(memory.New(graph.Describe().Schema()))
	g.Now = func() time.Time { return time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC) }
	l := graphtest.Load(t, g, seed.Default().Drafts)
	if len(l.Faults) > 0 {
		t.Fatalf("the built-in data set has %d faults, first %+v", len(l.Faults), l.Faults[0])
	}
	return g, graphtest.View(t, g)
}

// slugs returns the slugs of all records of a type that a filter holds for,
// page by page.
func slugs(t *testing.T, v *graph.View, target string, f graph.Filter) []string {
	t.Helper()
	out := []string{}
	args := graph.ListArgs{Filter: f}
	for {
		p, err := graph.List[graph.RecordConnection](t.Context(), v, target, args)
		if err != nil {
			t.Fatalf("List(%s, %v): %v", target, f, err)
		}
		for _, r := range p.Nodes() {
			out = append(out, graphtest.Slug(r))
		}
		if !p.PageInfo().HasNextPage {
			return out
		}
		args.After = p.PageInfo().EndCursor()
	}
}

func source(slug string) change.Draft {
	return change.Draft{Kind: "Source", Slug: slug, Fields: map[string]any{"title": "Title of " + slug, "confidence": "HIGH", "origin": "RETRIEVED"}}
}

func TestFilters(t *testing.T) {
	_, v := seeded(t)
	type m = map[string]any
	tests := []struct {
		name, target string
		filter       graph.Filter
		want         []string
	}{
		{"text is folded", "DataSource", m{"nativeName": m{"eq": "GESUNDHEITSBERUFEREGISTER"}}, []string{"d15"}},
		{"names in any language", "Stakeholder", m{"name": m{"startsWith": "orszagos korhazi"}}, []string{"hu-okfo"}},
		{"contains", "Project", m{"funder": m{"contains": "eu4health"}}, []string{"heroes"}},
		{"in nothing is nothing", "Project", m{"acronym": m{"in": []any{}}}, []string{}},
		{"empty or is nothing", "Project", m{"or": []any{}}, []string{}},
		{"empty and is all", "Cluster", m{"and": []any{}}, []string{"cl-wp5", "cl-wp6", "cl-wp7"}},
		{"not", "Cluster", m{"not": m{"confidence": m{"eq": "LOW"}}}, []string{"cl-wp6"}},
		{"notIn", "Jurisdiction", m{"type": m{"notIn": []any{"COUNTRY"}}}, []string{"eu", "gb-eng", "int"}},
		{"null is absent", "Cluster", m{"confidence": nil, "not": m{"confidence": m{"eq": "LOW"}}}, []string{"cl-wp6"}},
		{"bool", "Jurisdiction", m{"euMember": false}, []string{"gb-eng", "no"}},
		{"number", "Project", m{"euSharePercent": m{"gt": 60.5}}, []string{"heroes"}},
		{"number missing", "Project", m{"euSharePercent": m{"missing": false}}, []string{"euhwf", "heroes"}},
		{"date overlaps", "Project", m{"start": m{"overlaps": "2013"}}, []string{"euhwf"}},
		{"date before", "Project", m{"start": m{"before": "2017"}}, []string{"euhwf"}},
		{"date after", "Project", m{"start": m{"after": "2022-12"}}, []string{"heroes", "hwf-projects-cluster"}},
		{"country", "PlanningBody", m{"country": "nl"}, []string{"nl-bols", "nl-co"}},
		{"country by the EU's code", "ForecastingModel", m{"country": []any{"EL"}}, []string{"fm25"}},
		{"is, by slug", "Cluster", m{"members": m{"is": "hu"}}, []string{"cl-wp6"}},
		{"none", "Cluster", m{"members": m{"none": m{}}}, []string{"cl-wp5", "cl-wp7"}},
		{"every, also of none", "Cluster", m{"members": m{"every": m{"euMember": true}}}, []string{"cl-wp5", "cl-wp6", "cl-wp7"}},
		{"some, backwards", "Methodology", m{"adoptions": m{"some": m{"country": "DE"}}, "family": m{"eq": "FORECASTING"}}, []string{"m01"}},
		{"id", "Record", m{"id": []any{"hu", "t26"}}, []string{"hu", "t26"}},
		{"country of itself", "Jurisdiction", m{"country": []any{"UK-ENG", "HU"}}, []string{"gb-eng", "hu"}},
		{"country of either end", "Relation", m{"country": "PL", "type": m{"eq": "SUPPLIES_DATA_TO"}}, []string{"rl098", "rl099", "rl100", "rl101", "rl102"}},
		{"country of what the ends are about", "Relation", m{"country": "LT", "type": m{"in": []any{"LINKED_WITH", "NOT_LINKED_WITH"}}}, []string{"rl-dl2"}},
		{"country of body or member", "Membership", m{"country": "IT"}, []string{"mb-17"}},
		{"country of the subject", "Statement", m{"country": "PL"}, []string{"st063", "st064"}},
		{"country two steps away", "Conflict", m{"country": "PL"}, []string{"conf-07"}},
		{"country of members", "Cluster", m{"country": "HU"}, []string{"cl-wp6"}},
		{"country of no kind", "Entity", m{"country": "HU", "asSource": m{}}, []string{}},
		{"country of several kinds", "Claim", m{"country": "BG"}, []string{
			"ad-m01-bg", "as22", "rl152", "rl156", "rl178", "rs397", "rs398", "rs399", "rs400", "rs401", "rs413", "rs434", "rs445",
			"rs446", "rs447", "rs448", "rs449", "rs450", "rs451", "rs452",
		}},
		{"cluster of several kinds", "Record", m{"cluster": "cl-wp6", "kind": []any{"JURISDICTION", "ABSENCE"}},
			[]string{"ab-ab07b", "ab-ab2", "ab-ab3", "ab-ab4", "ab-ab6", "ab-ab7", "ab-ab8", "ab-ab9", "hr", "hu", "lt", "pl", "ro", "si"}},
		{"kind", "Stakeholder", m{"kind": "PLANNING_BODY", "country": "NL"}, []string{"nl-bols", "nl-co"}},
		{"no kind is nothing", "Stakeholder", m{"kind": []any{}}, []string{}},
		{"narrowed", "Adoption", m{"what": m{"some": m{"asMethodology": m{"type": m{"eq": "DEMAND"}}}}, "country": "BE"}, []string{"ad-m03-be"}},
		{"narrowed to a group", "Relation", m{"from": m{"none": m{"asStakeholder": m{}}}, "country": "BE"}, []string{"rl-dl3", "rl-dl4"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, slugs(t, v, tt.target, tt.filter)); diff != "" {
				t.Errorf("List(%s, %v) (-want +got):\n%s", tt.target, tt.filter, diff)
			}
		})
	}
}

func TestActiveOn(t *testing.T) {
	g := graph.New(memory.New(graph.Describe().Schema()))
	dated := func(slug, from, to string) change.Draft {
		d := source(slug)
		d.Fields["validFrom"], d.Fields["validTo"] = from, to
		return d
	}
	graphtest.Load(t, g, []change.Draft{
		dated("src-always-unknown", "", ""),
		dated("src-began", "2020", ""),
		dated("src-ended", "", "2021-06"),
		dated("src-spanned", "2020", "2023"),
	})
	v := graphtest.View(t, g)
	tests := []struct {
		day     string
		known   []string // known to hold
		perhaps []string // known to hold, or not known
	}{
		{"2019-12-31", nil, []string{"src-always-unknown", "src-ended"}},
		{"2020-07-01", nil, []string{"src-always-unknown", "src-began", "src-ended", "src-spanned"}},
		{"2021-06-15", []string{"src-spanned"}, []string{"src-always-unknown", "src-began", "src-ended", "src-spanned"}},
		{"2022-01-01", []string{"src-spanned"}, []string{"src-always-unknown", "src-began", "src-spanned"}},
		{"2024-01-01", nil, []string{"src-always-unknown", "src-began"}},
	}
	for _, tt := range tests {
		if diff := cmp.Diff(tt.perhaps, slugs(t, v, "Source", graph.Filter{"activeOn": tt.day})); diff != "" {
			t.Errorf("activeOn %s (-want +got):\n%s", tt.day, diff)
		}
		got := slugs(t, v, "Source", graph.Filter{"activeOn": tt.day, "includeUnknown": false})
		if diff := cmp.Diff(append([]string{}, tt.known...), got); diff != "" {
			t.Errorf("activeOn %s without unknown (-want +got):\n%s", tt.day, diff)
		}
		for _, slug := range []string{"src-always-unknown", "src-began", "src-ended", "src-spanned"} {
			r, err := graph.Find[*graph.Source](t.Context(), v, slug)
			if err != nil || r == nil {
				t.Fatalf("One(%s) = %v, %v", slug, r, err)
			}
			want := graph.No
			for _, s := range tt.perhaps {
				if s == slug {
					want = graph.Unknown
				}
			}
			for _, s := range tt.known {
				if s == slug {
					want = graph.Yes
				}
			}
			if got := r.ActiveOn(graph.LocalDate(tt.day)); got != want {
				t.Errorf("%s.ActiveOn(%s) = %s, want %s", slug, tt.day, got, want)
			}
		}
	}
}

func TestRefusals(t *testing.T) {
	_, v := seeded(t)
	n := func(i int) *int { return &i }
	s := func(s string) *string { return &s }
	bySlug, err := graph.List[graph.RecordConnection](t.Context(), v, "Project", graph.ListArgs{First: n(1)})
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name string
		args graph.ListArgs
		want error
		says string
	}{
		{"first and last", graph.ListArgs{First: n(1), Last: n(1)}, graph.ErrInvalid, "not both"},
		{"too many", graph.ListArgs{First: n(101)}, graph.ErrInvalid, "0 to 100"},
		{"negative", graph.ListArgs{Last: n(-1)}, graph.ErrInvalid, "0 to 100"},
		{"no cursor", graph.ListArgs{After: s("hu")}, graph.ErrInvalid, "after is not a cursor"},
		{"another order's cursor", graph.ListArgs{After: bySlug.PageInfo().EndCursor(), Order: &graph.Order{Field: "NAME"}}, graph.ErrInvalid, "another order"},
		{"unknown order", graph.ListArgs{Order: &graph.Order{Field: "FUNDER"}}, graph.ErrInvalid, "ordered by FUNDER"},
		{"unknown slug", graph.ListArgs{Filter: graph.Filter{"id": "heros"}}, graph.ErrNotFound, `"heros"`},
		{"bad day", graph.ListArgs{Filter: graph.Filter{"activeOn": "2024"}}, graph.ErrInvalid, "2024-05-17"},
		{"a slug of another kind", graph.ListArgs{Filter: graph.Filter{"coordinator": map[string]any{"is": "hu"}}}, graph.ErrInvalid, "hu is a record of the type Jurisdiction"},
		{"unknown without a day", graph.ListArgs{Filter: graph.Filter{"includeUnknown": true}}, graph.ErrInvalid, "activeOn"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := graph.List[graph.RecordConnection](t.Context(), v, "Project", tt.args)
			if !errors.Is(err, tt.want) || !strings.Contains(err.Error(), tt.says) {
				t.Errorf("List = %v, want %v that says %q", err, tt.want, tt.says)
			}
		})
	}
}

// A code that no jurisdiction has would narrow the answer in silence.
func TestCodesMustBeKnown(t *testing.T) {
	_, v := seeded(t)
	for code, says := range map[string]string{
		"UK": "no jurisdiction has the code GB; parts of it are on record: GB-ENG",
		"CH": "no jurisdiction has the code CH",
		"??": "not a jurisdiction code",
	} {
		f := graph.Filter{"or": []any{map[string]any{"country": []any{"HU", code}}}}
		_, err := graph.List[graph.RecordConnection](t.Context(), v, "Responsibility", graph.ListArgs{Filter: f})
		if err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("country %s: %v, want an error that says %q", code, err, says)
		}
	}
}

func TestFacets(t *testing.T) {
	_, v := seeded(t)
	page, err := graph.List[graph.RecordConnection](t.Context(), v, "Claim", graph.ListArgs{Filter: graph.Filter{"country": "PL"}})
	if err != nil {
		t.Fatal(err)
	}
	got, err := page.Facets(t.Context(), "KIND")
	if err != nil {
		t.Fatal(err)
	}
	want := &graph.Facets{Facets: []graph.Facet{
		{Value: "RESPONSIBILITY", Count: 12}, {Value: "RELATION", Count: 6}, {Value: "ABSENCE", Count: 3}, {Value: "ASSESSMENT", Count: 3},
		{Value: "STATEMENT", Count: 2}, {Value: "CONFLICT", Count: 1}, {Value: "PARTICIPATION", Count: 1},
	}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("facets of the claims about Poland by kind (-want +got):\n%s", diff)
	}
	if _, err := page.Facets(t.Context(), "TASK"); !errors.Is(err, graph.ErrInvalid) {
		t.Errorf("facets by what not all claims have: %v, want %v", err, graph.ErrInvalid)
	}
}

// inSeed counts the records of a kind in the data set.
func inSeed(kind graph.Kind) int {
	n := 0
	for _, d := range seed.Default().Drafts {
		if d.Kind == kind {
			n++
		}
	}
	return n
}

func TestPagesMeet(t *testing.T) {
	_, v := seeded(t)
	all := slugs(t, v, "Responsibility", nil)
	if want := inSeed("Responsibility"); len(all) != want {
		t.Fatalf("%d responsibilities, want %d", len(all), want)
	}
	var back []string
	size := 7
	args := graph.ListArgs{Last: &size}
	for {
		p, err := graph.List[graph.ResponsibilityConnection](t.Context(), v, "Responsibility", args)
		if err != nil {
			t.Fatal(err)
		}
		var page []string
		for _, r := range p.Nodes() {
			page = append(page, r.Slug)
		}
		back = append(page, back...)
		if !p.PageInfo().HasPreviousPage {
			break
		}
		args.Before = p.PageInfo().StartCursor()
	}
	if diff := cmp.Diff(all, back); diff != "" {
		t.Errorf("backwards (-forwards +backwards):\n%s", diff)
	}
}

// A walk of three levels asks the store once for each relation and level,
// however many records there are.
func TestWalksAskOncePerLevel(t *testing.T) {
	_, v := seeded(t)
	ctx := t.Context()
	hundred := 100
	countries, err := graph.List[graph.JurisdictionConnection](ctx, v, "Jurisdiction", graph.ListArgs{First: &hundred})
	if err != nil {
		t.Fatal(err)
	}
	found := 0
	for _, c := range countries.Nodes() {
		found += walk(ctx, t, c)
	}
	if want := inSeed("Responsibility"); found != want {
		t.Errorf("the walk met %d responsibilities with a task, want %d", found, want)
	}
	if got, want := v.Calls(), 4; got != want {
		t.Errorf("the walk took %d calls of the store, want %d", got, want)
	}
}

func walk(ctx context.Context, t *testing.T, c *graph.Jurisdiction) int {
	t.Helper()
	hundred, found := 100, 0
	rs, err := c.Responsibilities(ctx, nil, nil, &hundred, nil, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range rs.Nodes() {
		task, err := r.Task(ctx)
		if err != nil || task == nil {
			t.Fatalf("%s.Task = %v, %v", r.Slug, task, err)
		}
		who, err := r.Stakeholder(ctx)
		if err != nil || who == nil {
			t.Fatalf("%s.Stakeholder = %v, %v", r.Slug, who, err)
		}
		found++
	}
	return found
}

// TestUpgrade brings records of which nothing but the body is left, and when they were
// recorded, up to date.
func TestUpgrade(t *testing.T) {
	s := memory.New(graph.Describe().Schema())
	graphtest.Load(t, graph.New(s), seed.Default().Drafts)
	v, err := s.View(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for r, err := range v.Stream(t.Context(), nil) {
		if err != nil {
			t.Fatal(err)
		}
		bare := &store.Record{ID: r.ID, Kind: r.Kind, Body: r.Body, Rev: r.Rev}
		bare.RecordedLike(r, r)
		got, err := graph.Describe().Upgrade(bare)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(r, got, cmpopts.IgnoreUnexported(store.Record{})); diff != "" {
			t.Fatalf("%s upgraded (-want +got):\n%s", r.Slug(), diff)
		}
		n++
	}
	if n < 1000 {
		t.Errorf("upgraded %d records only", n)
	}
}
