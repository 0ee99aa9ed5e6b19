package change_test

import (
	"encoding/json"
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/graphtest"
)

// FuzzChange makes arbitrary changes, given as JSON. There must be no panic, and only
// errors of the domain. A change with faults must write nothing, a dry run must have the
// same outcome as the change, and undoing the change must restore the start.
func FuzzChange(f *testing.F) {
	for _, s := range []string{
		`[{"updateInstitution":{"id":"moh","expectedRevision":1,"set":{"note":"x","level":"REGIONAL"},"add":{"acronyms":["MZ"]}}}]`,
		`[{"createSource":{"slug":"new","title":"T","confidence":"LOW","origin":"RETRIEVED"}},{"cite":{"id":"moh","citation":{"source":"new","page":"3"}}}]`,
		`[{"cite":{"id":"moh","source":{"title":"T","confidence":"LOW","origin":"RETRIEVED"}}}]`, `[{"delete":{"id":"chamber"}}]`,
		`[{"merge":{"from":"chamber","into":"moh"}}]`, `[{"merge":{"from":"moh","into":"moh"}}]`, `[{"merge":{"from":"src-law","into":"pl"}}]`,
		`[{"rename":{"id":"moh","names":[{"lang":"en","text":"N"}],"slug":"n","on":"2024"}}]`, `[{"rename":{"id":"intake","names":[]}}]`,
		`[{"endResponsibility":{"id":"moh-accountable-intake","on":"2024-02"}}]`, `[{"transferResponsibility":{"id":"moh-accountable-intake","to":"chamber","on":"2024"}}]`,
		`[{"confirm":{"id":"moh-accountable-intake","on":"2024","citation":{"source":"src-law"}}}]`,
		`[{"assignTask":{"stakeholder":"chamber","task":"intake","role":"CONSULTED","jurisdiction":"pl","level":"NATIONAL","confidence":"LOW","origin":"UNVERIFIED"}}]`,
		`[{"recordAbsence":{"jurisdiction":"si","task":"intake","type":"NOBODY","confidence":"LOW","origin":"UNVERIFIED"}}]`,
		`[{"dispute":{"topic":"T","explanation":"E","between":["moh-accountable-intake"],"confidence":"LOW","origin":"UNVERIFIED"}}]`,
		`[{"updateInstitution":{"id":"moh","set":{"parent":"chamber"}}},{"updateInstitution":{"id":"chamber","set":{"parent":"moh"}}}]`,
		`[{"updatePlanningTask":{"id":"intake","set":{"broader":"intake","slug":"moh","names":1}}}]`, `[{"adoptScenario":{"id":"moh","records":[]}}]`, `[{"rebaseScenario":{"id":"x"}}]`,
		`[{"updateInstitution":{"id":"moh","remove":{"names":[{"lang":"en"}]},"set":{"citations":[{}],"website":"http://[::1"}}}]`, `[{"createX":{}}]`, `[{}]`, `[null]`, `[{"merge":null}]`,
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var changes []map[string]any
		if json.Unmarshal([]byte(text), &changes) != nil || len(changes) > 20 {
			return
		}
		// Two changes in one object have no order. GraphQL accepts only one.
		if slices.ContainsFunc(changes, func(c map[string]any) bool { return len(c) > 1 }) {
			return
		}
		g := graphtest.Draw(t, small)
		start := bodies(t, g)
		do := func(dryRun bool) *change.Outcome {
			out, err := change.Do(operator(t), g, change.Acts(changes, nil), change.Options{Author: "editor", DryRun: dryRun})
			if err != nil && !errors.Is(err, graph.ErrInvalid) && !errors.Is(err, graph.ErrNotFound) {
				t.Fatalf("error %v is none of the domain", err)
			}
			return out
		}
		tried := do(true)
		if diff := cmp.Diff(start, bodies(t, g)); diff != "" {
			t.Fatalf("trying out changes (-before +after):\n%s", diff)
		}
		made := do(false)
		if made == nil || tried == nil {
			if made != tried {
				t.Fatalf("tried %v, made %v", tried, made)
			}
			return
		}
		if diff := cmp.Diff(tried.Faults, made.Faults); diff != "" || len(tried.Changes) != len(made.Changes) {
			t.Errorf("tried and made are not alike:\n%s%v, %v", diff, tried.Changes, made.Changes)
		}
		if made.Rev == 0 {
			if diff := cmp.Diff(start, bodies(t, g)); diff != "" {
				t.Errorf("without a commit (-before +after):\n%s", diff)
			}
			return
		}
		if len(made.Faults) > 0 {
			t.Errorf("a commit with faults: %v", made.Faults)
		}
		out, err := change.Revert(operator(t), g, change.RevertArgs{Rev: made.Rev}, change.Options{Author: "undoer"})
		if err != nil || len(out.Faults) > 0 {
			t.Fatalf("it cannot be undone: %+v, %v", out, err)
		}
		if diff := cmp.Diff(start, bodies(t, g)); diff != "" {
			t.Errorf("undone (-before +after):\n%s", diff)
		}
	})
}

// FuzzRevert makes a history from bytes, like [TestRevertAnything] from random numbers.
func FuzzRevert(f *testing.F) {
	for seed := range uint64(8) {
		r := rand.New(rand.NewPCG(seed, 1))
		choices := make([]byte, 200)
		for i := range choices {
			choices[i] = byte(r.Uint32())
		}
		f.Add(choices)
	}
	f.Fuzz(func(t *testing.T, choices []byte) {
		if len(choices) > 400 {
			return
		}
		s := &chosen{left: choices}
		newHistory(t).make(rand.New(s), func(int) bool { return len(s.left) > 0 })
	})
}

// chosen is a source of random numbers that come from bytes.
type chosen struct {
	left  []byte
	after uint64 // the last number after the bytes were used up
}

// Uint64 implements [rand.Source]. Package rand uses the highest bits. When the bytes are
// used up it returns further numbers, since some are drawn again until they fit.
func (c *chosen) Uint64() uint64 {
	if len(c.left) == 0 {
		c.after += 0x9e3779b97f4a7c15
		return c.after
	}
	n := uint64(c.left[0]) * 0x0101010101010101
	c.left = c.left[1:]
	return n
}
