package resolvers_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestCompareAsData(t *testing.T) {
	type country struct{ Code string }
	got := answers[struct {
		Compare struct {
			Countries []country
			Overlap   struct {
				Status      string
				Likeness    *float64
				Needed      int
				Aspects     []struct{ Aspect string }
				Parts       int
				Explanation string
			}
			Totals []struct {
				Standing string
				Country  *country
				Tasks    int
			}
			Rows []struct {
				Task  struct{ Slug string }
				Sides []struct {
					Country country
					Row     struct{ Coverage string }
				}
				Parts []struct {
					Part, Verdict, Words string
					Sides                []struct {
						Bodies           []string
						Responsibilities []struct {
							Provenance struct {
								Citations []struct{ Source struct{ Slug string } }
							}
						}
					}
				}
			}
			NextStep string
			Notes    []string
		}
		Few struct {
			Overlap struct {
				Status   string
				Likeness *float64
			}
		}
		Similar struct {
			Ranked []struct {
				Rank        int
				Country     country
				Explanation string
			}
		}
		ProposedClusters struct {
			Proposed []struct{ Words string }
			Recorded []struct{ Cluster struct{ Slug string } }
		}
	}](t, `{
		compare(countries: ["NL", "BE"]) {
			countries { code } overlap { status likeness needed parts aspects { aspect } explanation } totals { standing country { code } tasks }
			rows(standing: [UNLIKE]) { task { slug } sides { country { code } row { coverage } }
				parts { part verdict words sides { bodies responsibilities { provenance { citations { source { slug } } } } } } }
			nextStep notes
		}
		few: compare(countries: ["HU", "PL"]) { overlap { status likeness } }
		similar(country: "BE") { ranked { rank country { code } explanation } }
		proposedClusters { proposed { words } recorded { cluster { slug } } }
	}`)
	c := got.Compare
	if diff := cmp.Diff([]country{{"NL"}, {"BE"}}, c.Countries); diff != "" {
		t.Errorf("countries (-want +got):\n%s", diff)
	}
	if c.Overlap.Status != "COMPARABLE" || c.Overlap.Likeness == nil || c.Overlap.Parts < c.Overlap.Needed || c.Overlap.Explanation == "" || c.NextStep == "" || len(c.Notes) == 0 {
		t.Errorf("overlap %+v", c.Overlap)
	}
	if got.Few.Overlap.Status != "NOT_ENOUGH_DATA" || got.Few.Overlap.Likeness != nil {
		t.Errorf("Hungary and Poland: %+v, want NOT_ENOUGH_DATA and no likeness", got.Few.Overlap)
	}
	tasks, unlike := 0, 0
	for _, n := range c.Totals {
		tasks += n.Tasks
		if n.Standing == "UNLIKE" {
			unlike = n.Tasks
		}
		if (n.Standing == "ONE_ONLY") != (n.Country != nil) {
			t.Errorf("a total names a country, or should: %+v", n)
		}
	}
	if tasks < 40 || unlike != len(c.Rows) || unlike == 0 {
		t.Errorf("%d tasks, %d of them unlike; %d rows are", tasks, unlike, len(c.Rows))
	}
	for _, r := range c.Rows {
		for _, p := range r.Parts {
			for _, s := range p.Sides {
				if p.Words == "" || len(s.Bodies) == 0 || len(s.Responsibilities) == 0 || len(s.Responsibilities[0].Provenance.Citations) == 0 {
					t.Errorf("%s: a part lacks words, bodies or sources: %+v", r.Task.Slug, p)
				}
			}
		}
	}
	if len(got.Similar.Ranked) == 0 || got.Similar.Ranked[0].Rank != 1 || got.Similar.Ranked[0].Explanation == "" {
		t.Errorf("similar to Belgium: %+v", got.Similar.Ranked)
	}
	if p := got.ProposedClusters; len(p.Recorded) != 1 || p.Recorded[0].Cluster.Slug != "cl-wp6" {
		t.Errorf("clusters on record: %+v, want that of the sixth work package", p.Recorded)
	}
}

func TestLearnFromAsData(t *testing.T) {
	got := answers[struct {
		LearnFrom struct {
			Country       struct{ Code string }
			Gaps, Nowhere int
			Lessons       []struct {
				Gap     struct{ ClassWords string }
				Finding struct{ Words string }
				KnownIn int
				From    []struct {
					Country     struct{ Code string }
					Rank        int
					Body        string
					Explanation string
					Claim       struct {
						Evidence   string
						Provenance struct {
							Citations []struct{ Source struct{ Slug string } }
						}
					}
				}
			}
			Twinnings []struct {
				With  struct{ Code string }
				Words string
			}
			Notes []string
		}
	}](t, `{ learnFrom(country: "PL") {
		country { code } gaps nowhere
		lessons { gap { classWords } finding { words } knownIn from { country { code } rank body explanation claim { evidence provenance { citations { source { slug } } } } } }
		twinnings { with { code } words } notes
	} }`).LearnFrom
	if got.Country.Code != "PL" || len(got.Lessons)+got.Nowhere != got.Gaps || len(got.Lessons) == 0 || len(got.Twinnings) == 0 || got.Twinnings[0].Words == "" {
		t.Fatalf("what Poland can learn: %+v", got)
	}
	for _, l := range got.Lessons {
		for _, x := range l.From {
			if x.Explanation == "" || x.Claim.Evidence == "" || len(x.Claim.Provenance.Citations) == 0 || l.Finding.Words == "" {
				t.Errorf("a lesson lacks words, evidence or sources: %+v", l)
			}
		}
	}
}
