package gaps_test

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/gaps"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/seed/seedtest"
)

var update = flag.Bool("update", false, "write docs/gaps.md anew")

// TestDocument checks that docs/gaps.md agrees with the rules and the data set.
func TestDocument(t *testing.T) {
	const path = "../../docs/gaps.md"
	got := document(t)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("docs/gaps.md is out of date; write it with go test ./graph/gaps -update (-want +got):\n%s", diff)
	}
}

// The parts of docs/gaps.md that are not derived from the rules.
const (
	introduction = `# What is missing, wrong or weak

` + "`gaps`" + ` lists what prevents us from knowing who plans a country's health workforce: one row for each country and task,
with what was found there. The worst finding gives the row its class. Rows are ordered by class, then by how many
decisions the task leads to along ` + "`informs`" + `, then by how sure the claims are. Ten are shown unless you ask for more; the
rest are counted.

` + "```sh" + `
whoplans gaps --country SI
whoplans gaps --class incomplete --task stage-d --first 50
` + "```" + `

For most tasks in most countries, nothing is on record. That is not a gap: the task may well be done, and nobody has
looked. ` + "`questions`" + ` asks the country about these tasks, one line per stage, and they are not counted.

Each finding names its rule, and says in a sentence what is wrong, which claims it rests on, what to try first, and how
many other countries have on record what is missing, with three that show how.

A gap can be intended: a country may leave a decision to its regions. An editor of the country can accept it with a
reason (` + "`acceptGap`" + `), which makes a record with a day and an author; the gap is then no longer listed. It comes back as
soon as anything on record about the task in that country changes. ` + "`reopenGap`" + ` withdraws the acceptance;
` + "`gaps(accepted: true)`" + ` lists accepted gaps.

## Rules

`
	template = `## What a task needs

Something is missing only if somebody has a role in the task, and only if the task needs it. What each task needs is
kept as data, in the task's field ` + "`needs`" + `. It is our synthesis: no source has such a list.

`
)

// needWords names what a task can need.
var needWords = map[graph.TaskNeed]string{
	graph.NeedDecision: "who decides", graph.NeedLegalBasis: "the legal basis", graph.NeedWork: "who does it", graph.NeedAdvice: "who advises",
	graph.NeedData: "the data", graph.NeedMethod: "the method", graph.NeedUse: "what the data are used for",
}

func document(t *testing.T) string {
	t.Helper()
	var b strings.Builder
	b.WriteString(introduction)
	for _, class := range gaps.Class("").Values() {
		if class == gaps.Unknown {
			continue
		}
		words := string(class.Words())
		fmt.Fprintf(&b, "### %s%s\n\n| rule | looks for | why it matters | how to fix it |\n| --- | --- | --- | --- |\n", strings.ToUpper(words[:1]), words[1:])
		for _, r := range gaps.Rules() {
			if r.Class != class {
				continue
			}
			mend := string(r.Mend.Words) + ": `" + r.Mend.Mutation + "`"
			if r.Mend.Nobody {
				mend += ", or `recordAbsence`"
			}
			fmt.Fprintf(&b, "| `%s` | %s | %s | %s |\n", r.Name, r.Looks, r.Why, mend)
		}
		b.WriteString("\n")
	}
	b.WriteString(template + "| task | needs on record |\n| --- | --- |\n")
	v := graphtest.View(t, graph.New(seedtest.Memory(t)))
	all, err := graph.List[graph.PlanningTaskConnection](t.Context(), v, "PlanningTask", graph.ListArgs{First: new(100)})
	if err != nil {
		t.Fatal(err)
	}
	for _, task := range all.Nodes() {
		var words []string
		for _, need := range graph.TaskNeed("").Values() {
			if slices.Contains(task.Needs, need) {
				words = append(words, needWords[need])
			}
		}
		if words != nil {
			fmt.Fprintf(&b, "| %s (`%s`) | %s |\n", task.Name, task.Slug, strings.Join(words, ", "))
		}
	}
	return b.String()
}
