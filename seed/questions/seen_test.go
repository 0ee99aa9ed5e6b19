package questions_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store/memory"
	"github.com/whoplans/whoplans/seed/seedtest"
)

// ofHistory are root fields that tell of revisions and scenarios, not of what is so.
var ofHistory = []string{"changesets", "changeset", "dataset", "difference", "effect", "roadMap"}

// TestAdoptedIsSeen changes the data set at random in a scenario. What each list, count
// and analysis says in it is what it says once all of that is adopted.
func TestAdoptedIsSeen(t *testing.T) {
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	r := rand.New(rand.NewPCG(seed, 1))
	s := memory.New(graph.Describe().Schema())
	seedtest.Load(t, s)
	ask := served(t, s)
	do := func(mutation string) string {
		return string(ask("mutation { a: " + mutation + " { userErrors { message } } }"))
	}
	const done = `{"a":{"userErrors":[]}}`
	if got := do(`createScenario(input: { slug: "sc-back", title: "Another way", jurisdiction: "be", state: DRAFT, confidence: LOW, origin: UNVERIFIED })`); got != done {
		t.Fatal(got)
	}
	slugs := func(list string) []string {
		var got struct {
			A struct{ Nodes []struct{ Slug string } }
		}
		if err := json.Unmarshal(ask("{ a: "+list+" { nodes { slug } } }"), &got); err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, n := range got.A.Nodes {
			names = append(names, n.Slug)
		}
		return names
	}
	duties, bodies := slugs(`responsibilities(first: 100, filter: { country: ["BE", "NL", "PL"] })`), slugs(`institutions(first: 100, filter: { country: ["BE", "NL", "PL"] })`)
	tasks, merged := slugs(`planningTasks(first: 100)`), slugs(`institutions(first: 100, filter: { country: ["NL", "PL"] })`)
	pick := func(of []string) string { return of[r.IntN(len(of))] }
	made := 0
	for n := range 60 {
		duty, body := pick(duties), pick(bodies)
		if got := do([]string{
			fmt.Sprintf(`createResponsibility(input: { stakeholder: %q, task: %q, role: RESPONSIBLE, jurisdiction: "be", level: NATIONAL, confidence: LOW, origin: UNVERIFIED }, options: { scenario: "sc-back" })`, body, pick(tasks)),
			fmt.Sprintf(`deleteResponsibility(input: { id: %q }, options: { scenario: "sc-back" })`, duty),
			fmt.Sprintf(`updateResponsibility(input: { id: %q, set: { stakeholder: %q, confidence: LOW } }, options: { scenario: "sc-back" })`, duty, body),
			fmt.Sprintf(`endResponsibility(input: { id: %q, on: "2020" }, options: { scenario: "sc-back" })`, duty),
			fmt.Sprintf(`updateInstitution(input: { id: %q, set: { names: [{ lang: "en", text: "Body %d" }], slug: "body-%[2]d" } }, options: { scenario: "sc-back" })`, body, n),
			fmt.Sprintf(`merge(input: { from: %q, into: %q }, options: { scenario: "sc-back" })`, pick(merged), pick(merged)),
		}[r.IntN(6)]); got == done {
			made++
		}
	}
	if made < 20 {
		t.Fatalf("%d changes: that proves little", made)
	}
	all := func(ask func(query string) json.RawMessage) map[string]string {
		answers := rootAnswers(t, ask)
		for _, name := range ofHistory {
			delete(answers, name)
		}
		for _, name := range slices.Sorted(maps.Keys(analyses)) {
			answers[name] = string(ask("{ " + analyses[name] + " }"))
		}
		return answers
	}
	present := all(ask)
	seen := all(func(query string) json.RawMessage {
		var got struct{ At json.RawMessage }
		if err := json.Unmarshal(ask(`{ at(scenario: "sc-back") `+query+" }"), &got); err != nil {
			t.Fatal(err)
		}
		return got.At
	})
	if got := do(`adoptScenario(input: { id: "sc-back" })`); got != done {
		t.Fatal(got)
	}
	if diff := cmp.Diff(seen, all(ask)); diff != "" {
		t.Errorf("adopted (-seen in the scenario +on record):\n%s", diff)
	}
	differ := 0
	for name := range analyses {
		if seen[name] != present[name] {
			differ++
		}
	}
	if differ < len(analyses)/2 {
		t.Errorf("only %d of %d analyses say something else in the scenario: that proves little", differ, len(analyses))
	}
}
