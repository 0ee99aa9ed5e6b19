package fiche_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/whoplans/whoplans/exchange/fiche"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/seed/seedtest"
)

// TestEverySentenceHasSources checks the fiche of each country: each sentence has sources, unless it
// says that it is unverified, and there are between one and four pages.
func TestEverySentenceHasSources(t *testing.T) {
	v := graphtest.View(t, graph.New(seedtest.Memory(t)))
	most := graph.MaxPage
	page, err := graph.List[graph.JurisdictionConnection](t.Context(), v, "Jurisdiction", graph.ListArgs{First: &most})
	if err != nil {
		t.Fatal(err)
	}
	sentences := 0
	for _, country := range page.Nodes() {
		f, err := fiche.Of(t.Context(), v, country)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range f.Facts {
			if of, said, ok := strings.Cut(s.Text, ": "); !ok || of != "In short" && of != "Model or tool" || !strings.HasSuffix(said, ".") {
				t.Errorf("%s: %q is no sentence", f.Name, s.Text)
			}
		}
		sentences += checkSources(t, f)
		lacks := 0
		for _, s := range f.Sections {
			lacks += len(s.Lacks)
		}
		if f.Tasks != 40 || f.Recorded+lacks != 40 {
			t.Errorf("%s: %d of %d tasks, %d without a claim", f.Name, f.Recorded, f.Tasks, lacks)
		}
		if len(f.Changes) != 1 {
			t.Errorf("%s: %d changes, want the load", f.Name, len(f.Changes))
		}
		if n := pages(t, f); n < 1 || n > 4 || len(f.Sources) > 2 && n < 2 {
			t.Errorf("%s: %d pages, want two to four", f.Name, n)
		}
	}
	if sentences < 800 {
		t.Errorf("only %d sentences", sentences)
	}
}

// checkSources checks the heads of a fiche's rows and the sources of its sentences, and returns the
// number of sentences.
func checkSources(t *testing.T, f *fiche.Fiche) int {
	t.Helper()
	all := slices.Clone(f.Facts)
	for _, s := range f.Sections {
		for _, r := range s.Rows {
			all = append(all, r.Says...)
			if first, _ := utf8.DecodeRuneInString(r.Head); unicode.IsLower(first) {
				t.Errorf("%s: %q begins small", f.Name, r.Head)
			}
		}
	}
	cited := map[int]bool{}
	for _, s := range all {
		if len(s.Sources) == 0 && !strings.Contains(s.Text, "nverified") {
			t.Errorf("%s: no source for %q", f.Name, s.Text)
		}
		for _, n := range s.Sources {
			cited[n] = true
			if n < 1 || n > len(f.Sources) {
				t.Errorf("%s: source %d of %d for %q", f.Name, n, len(f.Sources), s.Text)
			}
		}
	}
	if len(cited) != len(f.Sources) {
		t.Errorf("%s: %d sources are cited of %d", f.Name, len(cited), len(f.Sources))
	}
	return len(all)
}

// pages returns the number of pages of a fiche as PDF, and checks that its sources are
// linked.
func pages(t *testing.T, f *fiche.Fiche) int {
	t.Helper()
	var printed bytes.Buffer
	if err := f.WritePDF(&printed); err != nil {
		t.Fatal(err)
	}
	placed := 0
	for _, s := range f.Sources {
		if s.URL != "" {
			placed++
		}
	}
	if linked := bytes.Count(printed.Bytes(), []byte("/URI (http")); linked < placed {
		t.Errorf("%s: %d links to %d sources", f.Name, linked, placed)
	}
	return bytes.Count(printed.Bytes(), []byte("/Type /Page\n"))
}

// TestHTML checks that a page shows recorded text as it is, and that none of it runs.
func TestHTML(t *testing.T) {
	g := graphtest.Draw(t, `
		pl: Jurisdiction
		moh: Institution pl name=<script>alert(1)</script>&
		intake: PlanningTask
		moh -ACCOUNTABLE-> intake (pl)`)
	v := graphtest.View(t, g)
	country, err := v.Record(t.Context(), "pl")
	if err != nil {
		t.Fatal(err)
	}
	f, err := fiche.Of(t.Context(), v, country.(*graph.Jurisdiction))
	if err != nil {
		t.Fatal(err)
	}
	var page strings.Builder
	if err := f.WriteHTML(&page); err != nil {
		t.Fatal(err)
	}
	if got := page.String(); strings.Contains(got, "<script") || !strings.Contains(got, "&lt;script&gt;alert(1)&lt;/script&gt;&amp;") {
		t.Errorf("the name is not as it was recorded:\n%s", got)
	}
}
