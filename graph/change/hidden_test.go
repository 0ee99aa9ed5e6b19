package change_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/graphtest"
)

// TestEditBesideHidden edits records that also refer to a country which the editor does
// not see. These references must stay, and no answer may name the country.
func TestEditBesideHidden(t *testing.T) {
	g := graphtest.Draw(t, `
		pl: Jurisdiction
		xk: Jurisdiction
		moh: Institution pl
		chamber: Institution pl
		secret: Institution xk parent=moh
		open-register: DataSource pl
		other-register: DataSource pl owner=secret
		secret-register: DataSource xk
		model: ForecastingModel pl dataSources=open-register,secret-register
		term: Term scheme=SECTOR
	`)
	g.Hidden = access.Hidden{Jurisdictions: []access.Jurisdiction{"XK"}}
	ann := access.With(t.Context(), access.Principal{Account: "ann", Rights: access.Rights{Role: access.Editor, Jurisdictions: []access.Jurisdiction{"PL"}}})
	do := func(acts ...change.Act) string {
		out, err := change.Do(ann, g, acts, change.Options{Author: "ann", DryRun: true})
		if err != nil {
			return err.Error()
		}
		return shown(out)
	}
	source := func(slug, owner string) change.Act {
		return change.Edit{Kind: "DataSource", Set: fields{
			"slug": slug, "name": "New", "jurisdiction": "pl", "owner": owner, "confidence": "LOW", "origin": "UNVERIFIED",
		}}.Act()
	}
	for _, tt := range []struct {
		name string
		act  change.Act
		want string
	}{
		{"a link that is not touched", change.Edit{Record: "other-register", Set: fields{"note": "x"}}.Act(), "revision 0\nΔ DataSource other-register\n  note:  -> x\n"},
		{"a link to what is hidden", source("new", "secret"), "revision 0\nfault in 0 owner: UNKNOWN_SLUG: no record has the slug \"secret\""},
		{"a link to what is not there", source("new", "nobody"), "revision 0\nfault in 0 owner: UNKNOWN_SLUG: no record has the slug \"nobody\""},
		{"a link by id", source("new", string(graph.SlugID("secret"))), "no record has the slug"},
		{"a slug that is taken", source("secret", "moh"), "revision 0\nfault in 0 slug: DUPLICATE: slug \"secret\" cannot be used (give it another slug)\n"},
		{"what is hidden itself", change.Edit{Record: "secret-register", Set: fields{"note": "x"}}.Act(), "no record has the id or slug \"secret-register\""},
		{"what is hidden, deleted", change.Edit{Record: "secret", Delete: true}.Act(), "no record has the id or slug \"secret\""},
		{"what hidden records refer to", change.Edit{Record: "moh", Delete: true}.Act(), "revision 0\nfault in 0 : FORBIDDEN: records about other jurisdictions refer to it, so only administrators may change it"},
		{"a merge of that", change.Merge(change.MergeArgs{From: "moh", Into: "chamber"}), "FORBIDDEN: records about other jurisdictions refer to it"},
		{"a merge of what refers to hidden records", change.Merge(change.MergeArgs{From: "other-register", Into: "open-register"}), "FORBIDDEN: records about other jurisdictions refer to it"},
		{"a merge with what is hidden", change.Merge(change.MergeArgs{From: "open-register", Into: "secret-register"}), "no record has the id or slug \"secret-register\""},
		{"a list", change.Edit{Record: "model", Set: fields{"dataSources": []any{"other-register"}}}.Act(), "revision 0\nΔ ForecastingModel model\n  dataSources: open-register -> other-register\n"},
	} {
		got := do(tt.act)
		if !strings.Contains(got, tt.want) {
			t.Errorf("%s: %s\nwant %s", tt.name, got, tt.want)
		}
		for _, hidden := range []string{"xk", "XK", string(graph.SlugID("secret")), string(graph.SlugID("secret-register"))} {
			if strings.Contains(strings.ReplaceAll(got, `no record has the slug "`+hidden, ""), hidden) {
				t.Errorf("%s tells of %s: %s", tt.name, hidden, got)
			}
		}
	}
	// What she does not see must still be there afterwards.
	for record, set := range map[string]fields{"other-register": {"note": "x"}, "model": {"dataSources": []any{"other-register"}}} {
		out, err := change.Apply(ann, g, []change.Edit{{Record: record, Set: set}}, change.Options{Author: "ann"})
		if err != nil || len(out.Faults) > 0 {
			t.Fatal(err, out.Faults)
		}
	}
	v, err := g.View(operator(t), 0)
	if err != nil {
		t.Fatal(err)
	}
	for record, want := range map[string][]string{"other-register": {"owner", "secret"}, "model": {"dataSources", "other-register", "secret-register"}} {
		doc, err := v.Document(t.Context(), record)
		if err != nil {
			t.Fatal(err)
		}
		for _, slug := range want[1:] {
			if !strings.Contains(string(doc.JSON), `"`+slug+`"`) {
				t.Errorf("%s of %s has lost %s: %s", want[0], record, slug, doc.JSON)
			}
		}
	}
}

// TestHiddenCommits asks for commits of which everything, or a part, is hidden.
func TestHiddenCommits(t *testing.T) {
	g := graphtest.Draw(t, `
		pl: Jurisdiction
		xk: Jurisdiction
		moh: Institution pl
		secret: Institution xk
		register: DataSource pl
	`)
	g.Hidden = access.Hidden{Jurisdictions: []access.Jurisdiction{"XK"}}
	for _, edits := range [][]change.Edit{
		{{Record: "secret", Set: fields{"note": "two"}}},
		{{Record: "secret", Set: fields{"note": "three"}}, {Record: "moh", Set: fields{"note": "three"}}},
		{{Record: "register", Set: fields{"jurisdiction": "xk"}}},
		{{Record: "register", Delete: true}},
		{{Record: "secret", Delete: true}},
	} {
		if got := apply(t, g, change.Options{Reason: "the secret"}, edits...); strings.Contains(got, "fault") {
			t.Fatal(got)
		}
	}
	ann := access.With(t.Context(), access.Principal{Account: "ann", Rights: access.Rights{Role: access.Editor, Jurisdictions: []access.Jurisdiction{"PL"}}})
	v, err := g.View(ann, 0)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	list, err := v.Changesets(ann, nil, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range list.Nodes() {
		changes, err := c.Changes(ann, nil, nil)
		if err != nil {
			t.Fatal(err)
		}
		line := ""
		for _, d := range changes.Nodes() {
			if c.Revision > 1 || d.Kind == "Institution" || d.Kind == "DataSource" {
				line += " " + string(d.Type()) + " " + d.Slug
			}
		}
		got = append(got, line)
	}
	if diff := cmp.Diff([]string{" DELETED register", " CHANGED moh", " CREATED moh CREATED register"}, got); diff != "" {
		t.Errorf("the commits that are seen (-want +got):\n%s", diff)
	}
	for rev, want := range map[int]bool{1: true, 2: false, 3: true, 4: true, 5: false, 6: false} {
		if c, err := v.Changeset(ann, rev); err != nil || (c != nil) != want {
			t.Errorf("commit %d: %v, %v", rev, c, err)
		}
	}
	for _, id := range []string{"secret", "register"} {
		commits, err := v.LogOf(ann, graph.SlugID(id), 0, 10)
		if want := map[string]int{"secret": 0, "register": 2}[id]; err != nil || len(commits) != want {
			t.Errorf("%d commits of %s, want %d; %v", len(commits), id, want, err)
		}
	}
	for rev, want := range map[graph.Rev]string{
		2: "not found: there is no commit 2", 4: "it was also about other jurisdictions", 3: "moh",
	} {
		out, err := change.Revert(ann, g, change.RevertArgs{Rev: rev}, change.Options{Author: "ann", DryRun: true})
		got := ""
		if err != nil {
			got = err.Error()
		} else {
			got = shown(out)
		}
		if !strings.Contains(got, want) || strings.Contains(got, "secret") {
			t.Errorf("undoing %d: %s, want %s", rev, got, want)
		}
	}
}
