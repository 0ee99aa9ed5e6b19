package questionstest

import (
	"bytes"
	"encoding/csv"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/seed"
)

var update = flag.Bool("update", false, "write the answers anew")

// The answers for readers are what the data set gives now.
func TestAnswers(t *testing.T) {
	for _, q := range All(t) {
		t.Run(q.ID, func(t *testing.T) {
			if len(q.Rows) == 0 {
				t.Error("a question without an answer cannot tell a wrong answer from none")
			}
			var got bytes.Buffer
			for _, row := range append([][]string{q.Columns}, q.Rows...) {
				if len(row) != len(q.Columns) {
					t.Errorf("row %v has not the columns %v", row, q.Columns)
				}
			}
			if err := csv.NewWriter(&got).WriteAll(append([][]string{q.Columns}, q.Rows...)); err != nil {
				t.Fatal(err)
			}
			golden := filepath.Join("answers", q.ID+".csv")
			if *update {
				if err := os.WriteFile(golden, got.Bytes(), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got.String()); diff != "" {
				t.Errorf("answer (-want +got):\n%s", diff)
			}
		})
	}
}

// There are fifteen questions of each sort. A sentence has a picker for each
// place where something is picked, and what is picked exists.
func TestQuestions(t *testing.T) {
	known := map[string]bool{}
	for _, d := range seed.Default().Drafts {
		known[d.Slug] = true
	}
	for i, q := range All(t) {
		sort, n := "U", i+1
		if i >= 15 {
			sort, n = "A", i-14
		}
		if want := fmt.Sprintf("%s%02d", sort, n); q.ID != want {
			t.Errorf("question %d is %s, want %s", i, q.ID, want)
		}
		if q.Kind == "" || q.Answer == "" || q.Unrecorded == "" || q.Computed == "" || !strings.HasSuffix(q.Text, "?") {
			t.Errorf("%s does not say everything: %+v", q.ID, q)
		}
		if places := strings.Count(q.Text, "*"); places != 2*len(q.Pickers) {
			t.Errorf("%s has %d pickers, and %d asterisks in %q", q.ID, len(q.Pickers), places, q.Text)
		}
		if (sort == "A") != (len(q.Pickers) > 0) {
			t.Errorf("%s has %d pickers", q.ID, len(q.Pickers))
		}
		for _, p := range q.Pickers {
			for _, v := range p.Values {
				if v != strings.ToUpper(v) && !known[v] {
					t.Errorf("%s picks %q, which there is not", q.ID, v)
				}
			}
		}
	}
}

// What the answers are found with is right where the data set does not show it.
func TestFacts(t *testing.T) {
	rows := [][]string{{"a", "2"}, {"b", "10"}, {"c", ""}, {"d", "2"}}
	if diff := cmp.Diff([][]string{{"b", "10"}, {"a", "2"}, {"d", "2"}, {"c", ""}}, ranked(rows, 1)); diff != "" {
		t.Errorf("ranked (-want +got):\n%s", diff)
	}
	var many [][]string
	for i := range 14 {
		many = append(many, []string{fmt.Sprint(max(4, 12-i))})
	}
	if got := len(top(many, 0)); got != 14 {
		t.Errorf("top keeps %d of the rows, want all that tie with the tenth", got)
	}
	r := record{Fields: map[string]any{"fieldOrigins": []any{
		map[string]any{"field": "methods", "origin": "INFERRED"}, map[string]any{"field": "professions", "origin": "RETRIEVED"},
	}}}
	for field, want := range map[string]string{"methods": "inferred", "professions": "named", "level": "named"} {
		if got := r.origin(field); got != want {
			t.Errorf("origin of %s: %s, want %s", field, got, want)
		}
	}
}
