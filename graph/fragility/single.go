package fragility

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
)

// Singles are the parts of tasks that only one stakeholder has on record.
type Singles struct {
	Count        int
	Stakeholders []Single // those with the most such parts, at most maxSingles
}

// Single is a stakeholder with the number of parts that nobody else has.
type Single struct {
	Stakeholder graph.Stakeholder
	Parts       int
}

// maxSingles is how many stakeholders [Singles] lists at most.
const maxSingles = 10

// SinglesIn returns the parts in an answer of [coverage.TableOf] that depend on a single
// stakeholder.
func SinglesIn(ctx context.Context, v *graph.View, w *coverage.Answer) (*Singles, error) {
	s := &Singles{Stakeholders: []Single{}}
	parts := map[graph.ID]int{}
	for i, cell := range w.Cells() {
		if err := graph.StillWanted(ctx, i); err != nil {
			return nil, err
		}
		who := map[coverage.Part]map[graph.ID]bool{}
		for _, rec := range cell.Responsibilities {
			r := v.Model().Content(rec).(*graph.ResponsibilityContent)
			part := coverage.PartOf(r.Role)
			if who[part] == nil {
				who[part] = map[graph.ID]bool{}
			}
			who[part][r.StakeholderID] = true
		}
		for _, ids := range who {
			if len(ids) == 1 {
				s.Count++
				for id := range ids {
					parts[id]++
				}
			}
		}
	}
	ids := slices.SortedFunc(maps.Keys(parts), func(a, b graph.ID) int { return cmp.Or(parts[b]-parts[a], strings.Compare(string(a), string(b))) })
	recs, err := v.Reader().Get(ctx, ids[:min(len(ids), maxSingles)])
	if err != nil {
		return nil, fmt.Errorf("read the stakeholders that most depends on: %w", err)
	}
	for _, r := range graph.Wrap[graph.Stakeholder](v, recs) {
		s.Stakeholders = append(s.Stakeholders, Single{r, parts[graph.MetaOf(r).ID]})
	}
	return s, nil
}
