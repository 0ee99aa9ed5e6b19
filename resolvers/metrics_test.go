package resolvers_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestMetricsAsData(t *testing.T) {
	got := answers[struct {
		Metrics struct {
			NodeCount, LinkCount, WeakLinks, Revision int
			Measures                                  []struct {
				Measure, Algorithm, Reference, Direction, Weights string
				Parameters                                        []struct{ Name, Value string }
				Whole, WholeWithoutWeak                           *float64
				Revision                                          int
			}
			Rows struct {
				TotalCount int
				Nodes      []struct {
					Rank   int
					Label  string
					Record struct{ Slug string }
					Values []struct {
						Measure                       string
						Value, WithoutWeak, Low, High *float64
					}
				}
			}
			Bridges []struct {
				Source, Target struct{ Slug string }
				CutOff         int
			}
			Notes []string
		}
	}](t, `{
		metrics(scope: {country: "BE"}, kinds: [INSTITUTION, PLANNING_BODY, PLANNING_TASK, DATA_SOURCE, RESPONSIBILITY, RELATION, MEMBERSHIP], measures: [BETWEENNESS, COMMUNITY, CUT_POINT, BRIDGE]) {
			nodeCount linkCount weakLinks revision
			measures { measure algorithm reference direction weights parameters { name value } whole wholeWithoutWeak revision }
			rows(first: 3) { totalCount nodes { rank label record { slug } values { measure value withoutWeak low high } } }
			bridges { source { slug } target { slug } cutOff }
			notes
		}
	}`).Metrics
	if got.NodeCount != got.Rows.TotalCount || got.LinkCount == 0 || got.WeakLinks == 0 || len(got.Notes) == 0 || got.Revision != got.Measures[0].Revision {
		t.Errorf("%+v", got)
	}
	top := got.Rows.Nodes[0]
	if len(got.Rows.Nodes) != 3 || top.Rank != 1 || top.Record.Slug != "be-pc" || !strings.Contains(top.Label, "Planning Commission") {
		t.Errorf("who stands between most is %+v, want the Planning Commission", top)
	}
	for _, x := range top.Values[:1] {
		if x.Measure != "BETWEENNESS" || x.Value == nil || *x.Value <= 0 || *x.Value > 1 || *x.Low > *x.Value || *x.High < *x.WithoutWeak {
			t.Errorf("figure %+v", x)
		}
	}
	type parameter = struct{ Name, Value string }
	if diff := cmp.Diff([]parameter{{"resolution", "1"}, {"orders tried", "10"}, {"seed", "1"}}, got.Measures[1].Parameters); diff != "" {
		t.Errorf("parameters (-want +got):\n%s", diff)
	}
	if len(got.Bridges) == 0 || got.Bridges[0].CutOff < got.Bridges[len(got.Bridges)-1].CutOff {
		t.Errorf("bridges %+v, want those that cut off the most first", got.Bridges)
	}
}
