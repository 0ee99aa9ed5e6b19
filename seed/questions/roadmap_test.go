package questions_test

import (
	"net/http/httptest"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/resolvers"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
	"github.com/whoplans/whoplans/seed/questions"
)

// dialogues is a road map of which one action needs nobody, one only who was at a
// dialogue, one the chamber, which was at another event, one the board, whose dialogue
// is only announced, and one is dropped. The institute sees to the last and was at none.
const dialogues = `
si: Jurisdiction name=Slovenia
moh: Institution si name=Ministry
chamber: Institution si name=Chamber
board: PlanningBody si name=Board
institute: Institution si name=Institute
talks: Event name=Policy_dialogue_in_Slovenia
next: Event name=Second_policy_dialogue announced=true
fair: Event name=Fair
moh -PARTICIPANT-> talks
chamber -PARTICIPANT-> fair
board -PARTICIPANT-> next
plan: Scenario si name=Plan state=AGREED
a-nobody: Action name=Nobody scenario=plan state=PLANNED
b-moh: Action name=Ministry_alone scenario=plan state=PLANNED needs=moh owner=moh
c-chamber: Action name=Both scenario=plan state=PLANNED needs=moh,chamber
d-board: Action name=Board scenario=plan state=UNDER_WAY needs=board
e-dropped: Action name=Dropped scenario=plan state=DROPPED needs=chamber
f-institute: Action name=Institute scenario=plan state=PLANNED owner=institute needs=moh
`

// TestDialogues asks Q30 of a graph of which the answer is known.
func TestDialogues(t *testing.T) {
	g := graphtest.Draw(t, dialogues)
	server := httptest.NewServer(graphqlhttp.New(resolvers.Schema(g), &graphqlhttp.Options{Present: resolvers.Present}))
	defer server.Close()
	q, err := questions.Get("Q30")
	if err != nil {
		t.Fatal(err)
	}
	got := string(ask(t, server.URL, q))
	actions, _, _ := strings.Cut(got, `"dialogues"`)
	var titles []string
	for _, line := range strings.Split(actions, "\n") {
		if title, ok := strings.CutPrefix(strings.TrimSpace(line), `"title": `); ok && title != `"Plan",` {
			titles = append(titles, strings.Trim(title, `",`))
		}
	}
	if diff := gocmp.Diff([]string{"Both", "Board", "Institute"}, titles); diff != "" {
		t.Errorf("actions (-want +got):\n%s\n%s", diff, got)
	}
}
