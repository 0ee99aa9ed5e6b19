package resolvers_test

import (
	"encoding/json"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/resolvers"
	"github.com/whoplans/whoplans/seed"
	"github.com/whoplans/whoplans/seed/seedtest"
)

// heroes is the built-in data set.
func heroes(t *testing.T) *graph.Graph { return graph.New(seedtest.Memory(t)) }

// answers asks the built-in data set and decodes the data of the answer.
func answers[T any](t *testing.T, query string) T {
	t.Helper()
	e := executor.New(resolvers.Schema(heroes(t)))
	ctx := graphql.StartOperationTrace(t.Context())
	op, errs := e.CreateOperationContext(ctx, &graphql.RawParams{Query: query})
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	respond, ctx := e.DispatchOperation(ctx, op)
	answer := respond(ctx)
	if len(answer.Errors) > 0 {
		t.Fatal(answer.Errors)
	}
	var data T
	if err := json.Unmarshal(answer.Data, &data); err != nil {
		t.Fatal(err)
	}
	return data
}

func TestNetworkAsData(t *testing.T) {
	type node struct {
		Kind, Label string
		Group       *struct{ Label string }
		Country     *struct{ Code string }
		Record      struct{ Slug string }
	}
	type link struct {
		Type, Link, Label, Words string
		Directed, Denies         bool
		Weight                   int
		Claims                   []struct {
			Provenance struct {
				Citations []struct{ Source struct{ Slug string } }
			}
		}
	}
	type data struct {
		Network struct {
			Nodes     []node
			Links     []link
			Truncated bool
			Kinds     []string
		}
	}
	got := answers[data](t, `{
		network(scope: {records: ["nl-co"]}, kinds: [PLANNING_BODY, INSTITUTION, RELATION], limit: 2) {
			nodes { kind label(lang: "en") group { label } country { code } record { slug } }
			links { type link label words directed denies weight claims { provenance { citations { source { slug } } } } }
			truncated
			kinds
		}
	}`)
	n := got.Network
	if len(n.Nodes) != 2 || len(n.Links) == 0 || !n.Truncated {
		t.Fatalf("network gives %d nodes, %d links, truncated %v; want 2, some, true", len(n.Nodes), len(n.Links), n.Truncated)
	}
	want := node{Kind: "PlanningBody", Label: "Advisory Committee on Medical Manpower Planning"}
	want.Record.Slug = "nl-co"
	want.Country = &struct{ Code string }{"NL"}
	want.Group = n.Nodes[0].Group
	if diff := cmp.Diff(want, n.Nodes[0]); diff != "" || want.Group == nil {
		t.Errorf("the first node (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"Institution", "PlanningBody"}, n.Kinds); diff != "" {
		t.Errorf("kinds (-want +got):\n%s", diff)
	}
	for _, l := range n.Links {
		if l.Label == "" || l.Words == "" || l.Weight != len(l.Claims) || len(l.Claims[0].Provenance.Citations) == 0 {
			t.Errorf("a link lacks words, claims or sources: %+v", l)
		}
	}
}

func TestPathsAsData(t *testing.T) {
	type data struct {
		Paths struct {
			Length      *int
			Explanation string
			Paths       []struct {
				Length  int
				Records []struct{ Slug string }
				Hops    []struct{ Words string }
			}
			Network struct{ Nodes []struct{ ID string } }
		}
	}
	got := answers[data](t, `{
		paths(from: "nl-co", to: "nl-vws", avoid: {types: [PROJECT]}, through: {types: [STAKEHOLDER]}, limit: 1) {
			length explanation
			paths { length records { slug } hops { words } }
			network { nodes { id } }
		}
	}`).Paths
	if got.Length == nil || *got.Length != 1 || len(got.Paths) != 1 || len(got.Network.Nodes) != 2 {
		t.Fatalf("paths gives %+v, want one hop between two", got)
	}
	if words := got.Paths[0].Hops[0].Words; words == "" {
		t.Error("a hop is not said in words")
	}
}

func TestSearchAsData(t *testing.T) {
	type data struct {
		Search struct {
			Edges []struct {
				Score                int
				Matched, MatchedText string
				Node                 struct {
					Slug  string
					Names []struct{ Text string }
				}
			}
			PageInfo   struct{ HasNextPage bool }
			TotalCount int
		}
	}
	got := answers[data](t, `{
		search(query: "orszagos korhazi", types: [STAKEHOLDER], first: 1) {
			edges { score matched matchedText node { slug ... on Institution { names { text } } } }
			pageInfo { hasNextPage }
			totalCount
		}
	}`).Search
	if len(got.Edges) != 1 || got.Edges[0].Node.Slug != "hu-okfo" || got.Edges[0].Matched != "names" || got.Edges[0].Score != 80 {
		t.Errorf("search gives %+v, want hu-okfo by its name with score 80", got)
	}
}

func TestStatsAsData(t *testing.T) {
	type count struct {
		Value string
		Count int
	}
	type data struct {
		Stats struct {
			Total, Entities, Claims int
			ByKind, ByYear          []count
			ByJurisdiction          []struct {
				Jurisdiction *struct{ Code string }
				Count        int
			}
		}
	}
	got := answers[data](t, `{ stats {
		total entities claims byKind { value count } byYear { value count } byJurisdiction { jurisdiction { code } count }
	} }`).Stats
	if want := len(seed.Default().Drafts); got.Total != want || got.Entities+got.Claims != want {
		t.Errorf("stats counts %d records, %d entities and %d claims; the data set has %d", got.Total, got.Entities, got.Claims, want)
	}
	sum := 0
	for _, c := range got.ByKind {
		sum += c.Count
	}
	if sum != got.Total {
		t.Errorf("the kinds add up to %d, want %d", sum, got.Total)
	}
	if last := got.ByYear[len(got.ByYear)-1]; last.Value != "UNKNOWN" || last.Count == 0 {
		t.Errorf("the last of the years is %+v, want those without a date", last)
	}
	if last := got.ByJurisdiction[len(got.ByJurisdiction)-1]; last.Jurisdiction != nil {
		t.Errorf("the last of the jurisdictions is %+v, want none", last)
	}
}
