package neo4j

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

var update = flag.Bool("update", false, "write the golden files anew")

// question is a question of the domain with the statement that the store makes of it.
type question struct {
	name   string
	cypher string
	params map[string]any
}

// questions returns questions about the domain's own kinds. Together they use every
// condition, order, bound and hop.
func questions(t *testing.T) []question {
	t.Helper()
	n, err := newNames(graph.Describe().Schema())
	if err != nil {
		t.Fatal(err)
	}
	var list []question
	add := func(name string, cypher string, params map[string]any, err error) {
		t.Helper()
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		list = append(list, question{name, cypher, params})
	}
	find := func(name string, q store.Query) {
		cypher, params, err := n.find(q)
		add("find "+name, cypher, params, err)
	}
	neighbours := func(name string, q store.NeighboursOf) {
		cypher, params, err := n.neighbours(q)
		add("neighbours "+name, cypher, params, err)
	}
	count := func(name string, q store.Tally) {
		cypher, params, err := n.count(q)
		add("count "+name, cypher, params, err)
	}
	search := func(name string, q store.Search) {
		cypher, params, err := n.search(q)
		add("search "+name, cypher, params, err)
	}

	tree := func(name string, q store.Tree) {
		s, err := n.tree(q)
		add("tree "+name, s.cypher, s.params, err)
	}

	responsibilities := []store.Kind{"Responsibility"}
	stakeholders := []store.Kind{"Institution", "PlanningBody"}
	to := func(link string) store.Hop { return store.Hop{Link: store.Link{Name: link}} }
	from := func(of store.Kind, link string) store.Hop {
		return store.Hop{Link: store.Link{Of: of, Name: link}, Reverse: true}
	}
	linked := func(quant store.Quant, w store.Where, hops ...store.Hop) store.Where {
		return store.Linked{Hops: hops, Quant: quant, Where: w}
	}
	is := func(key string, values ...string) store.Where { return store.Match{Key: key, Values: values} }
	hungary := is("slug", "hu")
	page := store.Paging{Limit: 20}
	byName := func(p store.Paging) store.Paging { p.Sort.Key = "name"; return p }

	find("all of a kind", store.Query{Kinds: stakeholders, Paging: store.Paging{Limit: 20, Total: true}})
	find("by ids", store.Query{Kinds: stakeholders, Where: store.IDIn{"a", "b"}, Paging: page})
	find("by slug", store.Query{Kinds: stakeholders, Where: is("slug", "hu-okfo"), Paging: page})
	find("by what they refer to", store.Query{Kinds: responsibilities, Where: store.All{
		linked(store.Some, hungary, to("jurisdiction")), is("role", "ACCOUNTABLE"),
	}, Paging: page})
	find("by what refers to them", store.Query{Kinds: stakeholders, Where: store.All{
		linked(store.Some, linked(store.Some, store.IDIn{"t"}, to("task")), from("Responsibility", "stakeholder")),
		linked(store.Some, hungary, to("seat")),
	}, Paging: page})
	find("by a choice that indexes find", store.Query{Kinds: slices.Concat(stakeholders, responsibilities), Where: store.All{
		store.Any{
			store.IDIn{"a"},
			store.All{linked(store.Some, store.Any{store.IDIn{"b"}, hungary},
				store.Hop{Link: store.Link{Of: "Institution", Name: "seat"}},
				store.Hop{Link: store.Link{Of: "Responsibility", Name: "jurisdiction"}},
				store.Hop{Link: store.Link{Of: "PlanningBody", Name: "seat"}}), is("status", "CURRENT")},
			linked(store.Some, store.IDIn{"c"}, to("task"), from("Responsibility", "stakeholder")),
		},
		is("confidence", "HIGH"),
	}, Paging: page})
	find("by a choice of which one is not found so", store.Query{Kinds: stakeholders, Where: store.Any{
		store.IDIn{"a"}, linked(store.Some, is("status", "CURRENT"), to("seat")),
	}, Paging: page})
	find("by quantifiers", store.Query{Kinds: []store.Kind{"PlanningTask"}, Where: store.All{
		linked(store.None, linked(store.Some, hungary, to("jurisdiction")), from("Responsibility", "task")),
		linked(store.Every, is("confidence", "HIGH"), from("", "task")),
		linked(store.Some, nil),
		linked(store.Some, is("status", "CURRENT"), from("Responsibility", "task"), from("Absence", "task"), to("broader")),
	}, Paging: page})
	find("by keys", store.Query{Kinds: stakeholders, Where: store.Any{
		store.Match{Key: "name", Op: store.OpPrefix, Values: []string{"min"}},
		store.Match{Key: "acronyms", Op: store.OpContains, Values: []string{"okf"}},
		store.Not{Where: store.Match{Key: "observed", Op: store.OpAtLeast, Values: []string{"2020"}}},
		store.Match{Key: "observed", Op: store.OpLess, Values: []string{"2010"}},
		store.Match{Key: "level", Op: store.OpMissing},
		store.KindIn{"Institution"},
	}, Paging: page})
	find("by nested conditions", store.Query{Kinds: stakeholders, Where: store.Any{
		store.All{is("level", "NATIONAL"), store.Any{is("status", "CURRENT"), is("origin", "RETRIEVED")}},
		store.All{is("level", "REGIONAL"), store.Not{Where: store.All{is("status", "CURRENT"), is("origin", "RETRIEVED")}}},
	}, Paging: page})
	find("by keys and links that no kind has", store.Query{Kinds: stakeholders, Where: store.Any{
		is("colour", "red"), linked(store.Some, nil, to("near")), is("level", "NATIONAL"),
	}, Paging: page})
	find("in order", store.Query{Kinds: stakeholders, Paging: byName(page)})
	find("in order, the last", store.Query{Kinds: stakeholders, Paging: byName(store.Paging{Limit: 20, Last: true, Total: true})})
	find("in order, downwards", store.Query{Kinds: stakeholders, Paging: store.Paging{Sort: store.Sort{Key: "name", Desc: true}, Limit: 20}})
	find("in order, between", store.Query{Kinds: stakeholders, Paging: byName(store.Paging{
		After: &store.Position{Value: "a", ID: "x"}, Before: &store.Position{Missing: true, ID: "y"}, Limit: 20,
	})})
	find("by id, between", store.Query{Kinds: stakeholders, Paging: store.Paging{
		After: &store.Position{ID: "x"}, Before: &store.Position{ID: "y"}, Last: true, Limit: 20,
	}})

	find("in order, downwards, between", store.Query{Kinds: stakeholders, Paging: store.Paging{
		Sort: store.Sort{Key: "name", Desc: true}, After: &store.Position{Value: "b", ID: "x"}, Before: &store.Position{Value: "a", ID: "y"}, Limit: 20,
	}})
	find("in order, after those that have a name", store.Query{Kinds: stakeholders, Paging: byName(store.Paging{After: &store.Position{Missing: true, ID: "x"}, Limit: 20})})
	mostCited := store.Sort{Hops: []store.Hop{from("", "citations")}, Desc: true}
	find("in the order of how many links lead there", store.Query{Kinds: []store.Kind{"Source"}, Paging: store.Paging{
		Sort: mostCited, After: &store.Position{Value: store.Number(3), ID: "x"}, Limit: 20}})
	find("in the order of how many links lead on, either way", store.Query{Kinds: stakeholders, Paging: store.Paging{
		Sort: store.Sort{Hops: []store.Hop{to("partOf"), from("Responsibility", "stakeholder"), from("Relation", "to")}}, Limit: 20, Last: true, Total: true}})
	find("in the order of what a link leads to", store.Query{Kinds: responsibilities, Where: is("status", "CURRENT"), Paging: store.Paging{
		Sort: store.Sort{Key: "slug", Hops: []store.Hop{to("task")}}, Limit: 20}})
	find("by how many there are", store.Query{Kinds: stakeholders, Where: store.All{
		store.Linked{Hops: []store.Hop{from("Responsibility", "stakeholder")}, Quant: store.AtLeast, Least: 3, Where: is("role", "ACCOUNTABLE")},
		store.Not{Where: store.Linked{Hops: []store.Hop{to("seat"), from("Responsibility", "stakeholder"), from("Absence", "task")}, Quant: store.AtLeast, Least: 2}},
	}, Paging: page})
	find("in an order that no kind has", store.Query{Kinds: stakeholders, Paging: store.Paging{
		Sort: store.Sort{Key: "colour"}, After: &store.Position{Value: "red", ID: "x"}, Before: &store.Position{Missing: true, ID: "y"}, Limit: 20,
	}})
	find("by a condition, with how many there are", store.Query{Kinds: stakeholders, Where: is("level", "NATIONAL"),
		Paging: byName(store.Paging{After: &store.Position{Value: "a", ID: "x"}, Limit: 20, Total: true})})
	find("by links of links, with how many there are", store.Query{Kinds: stakeholders, Paging: store.Paging{Limit: 20, Total: true},
		Where: linked(store.Some, linked(store.Some, linked(store.Some, hungary, to("jurisdiction")), from("Responsibility", "task")), to("task"))})

	ids := []store.ID{"a", "b", "c"}
	neighbours("any way", store.NeighboursOf{IDs: ids, Paging: page})
	neighbours("one way", store.NeighboursOf{IDs: ids, Hops: []store.Hop{to("task")}, Paging: page})
	neighbours("back", store.NeighboursOf{IDs: ids, Hops: []store.Hop{from("Responsibility", "stakeholder")},
		Where: linked(store.Some, hungary, to("jurisdiction")), Paging: byName(store.Paging{Limit: 20, Total: true})})
	neighbours("back, between, with how many there are", store.NeighboursOf{IDs: ids, Hops: []store.Hop{from("Responsibility", "stakeholder")},
		Paging: store.Paging{After: &store.Position{ID: "x"}, Before: &store.Position{ID: "y"}, Limit: 20, Total: true}})
	neighbours("several ways", store.NeighboursOf{IDs: ids, Hops: []store.Hop{to("task"), to("stakeholder"), from("", "informs"), from("Absence", "task")},
		Where: is("status", "CURRENT"), Paging: store.Paging{After: &store.Position{ID: "x"}, Limit: 20}})

	count("all", store.Tally{Kinds: responsibilities, Limit: 100})
	count("by a key", store.Tally{Kinds: stakeholders, By: []store.By{{Key: "level"}}, Limit: 100})
	count("by links and a key", store.Tally{Kinds: responsibilities, Where: is("status", "CURRENT"), By: []store.By{
		{Path: []store.Hop{to("task")}}, {Key: "role"}, {Path: []store.Hop{{Link: store.Link{Of: "Conflict", Name: "claims"}, Reverse: true}}},
	}, Limit: 100})
	count("along paths", store.Tally{Kinds: responsibilities, By: []store.By{
		{Path: []store.Hop{to("stakeholder"), to("type")}}, {Path: []store.Hop{to("task")}, Key: "slug"}, {},
	}, Limit: 100})
	count("those that an index finds", store.Tally{Kinds: stakeholders, Where: linked(store.Some, hungary, to("seat")), By: []store.By{{Key: "level"}}, Limit: 100})
	count("by nothing that there is", store.Tally{Kinds: responsibilities, By: []store.By{{Key: "colour"}, {Path: []store.Hop{to("near")}}}, Limit: 100})

	below := func(p store.Paging, w store.Where, hop store.Hop, then ...store.Branch) store.Branch {
		return store.Branch{NeighboursOf: store.NeighboursOf{Hops: []store.Hop{hop}, Where: w, Paging: p}, Then: then}
	}
	tree("of a country", store.Tree{
		Query: store.Query{Kinds: []store.Kind{"Jurisdiction"}, Where: hungary, Paging: store.Paging{Limit: 1}},
		Then: []store.Branch{
			below(byName(page), is("level", "NATIONAL"), from("Institution", "seat"),
				below(store.Paging{Limit: 2, Last: true, Total: true, After: &store.Position{ID: "x"}}, nil, from("Responsibility", "stakeholder"), below(page, nil, to("task"))),
				below(page, nil, to("near"), below(page, nil, to("task")))),
			below(store.Paging{Total: true}, nil, from("Responsibility", "jurisdiction")),
		},
	})

	search("words", store.Search{Tokens: []string{"minist", "heal"}, Kinds: stakeholders, Limit: 50})
	search("with a condition", store.Search{Tokens: []string{"a+b", strings.Repeat("long", 600)}, Kinds: stakeholders, Where: linked(store.Some, hungary, to("seat")), Limit: 50})
	return list
}

func TestQuestions(t *testing.T) {
	const golden = "testdata/questions.txtar"
	a := txtar.Archive{Comment: []byte("What the store asks Neo4j, and with which parameters. Written by go test -update.\n")}
	for _, q := range questions(t) {
		params, err := json.MarshalIndent(q.params, "", "  ")
		if err != nil {
			t.Fatal(err)
		}
		text := fmt.Sprintf("%s// %s\n", q.cypher, strings.ReplaceAll(string(params), "\n", "\n// "))
		a.Files = append(a.Files, txtar.File{Name: strings.ReplaceAll(q.name, " ", "-") + ".cypher", Data: []byte(text)})
	}
	got := txtar.Format(&a)
	if *update {
		if err := os.WriteFile(golden, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(string(got), "\n")); diff != "" {
		t.Errorf("statements (-want +got):\n%s\nrun go test -update if this is meant", diff)
	}
}
