package resolvers_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/resolvers"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
)

var update = flag.Bool("update", false, "write the golden files of this package anew")

// twoCountries are two countries with the same in each, and what is theirs together
// or nobody's.
const twoCountries = `
	pl: Jurisdiction
	si: Jurisdiction
	moh: Institution pl name=Ministry_of_Health
	office: Institution pl name=Office
	mz: Institution si name=Ministrstvo
	uni: Institution si name=University
	intake: PlanningTask
	exits: PlanningTask
	twin: PlanningTask
	src-law: Source
	moh -ACCOUNTABLE-> intake (pl)
	mz -ACCOUNTABLE-> intake (si)
	moh -ACCOUNTABLE-> exits (pl)
	mz -ACCOUNTABLE-> exits (si)
`

// prepared are what the operator does in them first, a commit each from the second on.
var prepared = []string{
	`createScenario(input: {slug: "plan-pl", title: "P", jurisdiction: "pl", state: DRAFT, confidence: HIGH, origin: UNVERIFIED}) #`,
	`createScenario(input: {slug: "plan-si", title: "S", jurisdiction: "si", state: DRAFT, confidence: HIGH, origin: UNVERIFIED}) #`,
	`updateInstitution(input: {id: "office", set: {note: "planned"}}, options: {scenario: "plan-pl"}) #`,
	`updateInstitution(input: {id: "uni", set: {note: "planned"}}, options: {scenario: "plan-si"}) #`,
	`updateInstitution(input: {id: "moh", set: {note: "x"}}) #`,
	`updateInstitution(input: {id: "mz", set: {note: "x"}}) #`,
	`change(changes: [{updateInstitution: {id: "moh", set: {level: REGIONAL}}}, {updateInstitution: {id: "mz", set: {level: REGIONAL}}}]) #`,
	`acceptGap(input: {jurisdiction: "PL", task: "exits", reason: "r"}) #`,
	`acceptGap(input: {jurisdiction: "SI", task: "exits", reason: "r"}) #`,
	`createAction(input: {slug: "act-pl", title: "A", scenario: "plan-pl", records: ["` + string(graph.SlugID("office")) + `"], state: PLANNED, confidence: HIGH, origin: UNVERIFIED}) #`,
}

// acts are the mutations in words, each for what is Poland's, Slovenia's, of both or of
// nobody. The hash stands for options and what is asked of the payload.
var acts = []struct{ name, about, document string }{
	{"change", "Poland", `change(changes: [{updateInstitution: {id: "moh", set: {note: "y"}}}] #)`},
	{"change", "both", `change(changes: [{updateInstitution: {id: "moh", set: {note: "y"}}}, {updateInstitution: {id: "mz", set: {note: "y"}}}] #)`},
	{"change", "in a scenario of Poland's", `change(changes: [{updateInstitution: {id: "moh", set: {note: "y"}}}], options: {scenario: "plan-pl" #})`},
	{"change", "of Poland in a scenario of Slovenia's", `change(changes: [{updateInstitution: {id: "moh", set: {note: "y"}}}], options: {scenario: "plan-si" #})`},
	{"assignTask", "Poland", `assignTask(input: {stakeholder: "moh", task: "exits", role: CONSULTED, jurisdiction: "pl", level: NATIONAL, confidence: HIGH, origin: UNVERIFIED} #)`},
	{"assignTask", "Slovenia, of a stakeholder in Poland", `assignTask(input: {stakeholder: "moh", task: "exits", role: CONSULTED, jurisdiction: "si", level: NATIONAL, confidence: HIGH, origin: UNVERIFIED} #)`},
	{"recordAbsence", "Poland", `recordAbsence(input: {jurisdiction: "pl", task: "exits", type: NOBODY, confidence: HIGH, origin: UNVERIFIED} #)`},
	{"endResponsibility", "Poland", `endResponsibility(input: {id: "moh-accountable-intake", on: "2024"} #)`},
	{"endResponsibility", "Slovenia", `endResponsibility(input: {id: "mz-accountable-intake", on: "2024"} #)`},
	{"transferResponsibility", "Poland", `transferResponsibility(input: {id: "moh-accountable-intake", to: "office", on: "2024"} #)`},
	{"transferResponsibility", "Slovenia, to one in Poland", `transferResponsibility(input: {id: "mz-accountable-intake", to: "office", on: "2024"} #)`},
	{"confirm", "Poland", `confirm(input: {id: "moh-accountable-intake", on: "2024"} #)`},
	{"confirm", "none", `confirm(input: {id: "src-law", on: "2024"} #)`},
	{"confirm", "none, and both need it", `confirm(input: {id: "intake", on: "2024"} #)`},
	{"cite", "Poland", `cite(input: {id: "moh", citation: {source: "src-law"}} #)`},
	{"cite", "Poland, from a new source", `cite(input: {id: "moh", source: {title: "T", confidence: HIGH, origin: RETRIEVED}} #)`},
	{"cite", "Slovenia, from a new source", `cite(input: {id: "mz", source: {title: "T", confidence: HIGH, origin: RETRIEVED}} #)`},
	{"dispute", "Poland", `dispute(input: {topic: "T", explanation: "E", between: ["moh-accountable-intake"], confidence: HIGH, origin: UNVERIFIED} #)`},
	{"dispute", "both", `dispute(input: {topic: "T", explanation: "E", between: ["moh-accountable-intake", "mz-accountable-intake"], confidence: HIGH, origin: UNVERIFIED} #)`},
	{"rename", "Poland", `rename(input: {id: "moh", names: [{lang: "en", text: "N"}]} #)`},
	{"merge", "Poland", `merge(input: {from: "office", into: "moh"} #)`},
	{"merge", "both", `merge(input: {from: "mz", into: "moh"} #)`},
	{"merge", "none, and both need one", `merge(input: {from: "twin", into: "intake"} #)`},
	{"split", "Poland", `split(input: {id: "office", on: "2024", into: [{names: [{lang: "en", text: "First"}]}, {names: [{lang: "en", text: "Second"}]}]} #)`},
	{"revert", "Poland", `revert(revision: 6 #)`},
	{"revert", "Slovenia", `revert(revision: 7 #)`},
	{"revert", "both", `revert(revision: 8 #)`},
	{"revert", "both, partly", `revert(revision: 8, partly: true #)`},
	{"rebaseScenario", "Poland", `rebaseScenario(input: {id: "plan-pl"} #)`},
	{"adoptScenario", "Poland", `adoptScenario(input: {id: "plan-pl"} #)`},
	{"adoptScenario", "Slovenia, into a scenario of Poland's", `adoptScenario(input: {id: "plan-si"}, options: {scenario: "plan-pl" #})`},
	{"copyScenario", "Poland", `copyScenario(input: {from: "plan-pl", slug: "plan-pl-too"} #)`},
	{"copyScenario", "Poland, to Slovenia", `copyScenario(input: {from: "plan-pl", slug: "plan-si-too", jurisdiction: "SI"} #)`},
	{"proposeActions", "Slovenia", `proposeActions(input: {scenario: "plan-si"} #)`},
	{"adoptAction", "Poland", `adoptAction(input: {id: "act-pl"} #)`},
	{"acceptGap", "Poland", `acceptGap(input: {jurisdiction: "PL", task: "intake", reason: "r"} #)`},
	{"reopenGap", "Poland", `reopenGap(input: {id: "ag-pl"} #)`},
}

// ofPeople are the mutations that change no records; TestPeople is about them.
var ofPeople = []string{"addPerson", "grantRights", "removePerson", "makeSignInLink", "endSession", "endSessions", "makeToken", "revokeToken"}

// TestRightsToEveryAct has everybody do all that has a mutation in words of its own.
// Who may create, change and delete records of each kind is a table in graph/change.
func TestRightsToEveryAct(t *testing.T) {
	editor := func(of ...access.Jurisdiction) access.Rights {
		return access.Rights{Role: access.Editor, Jurisdictions: of}
	}
	everybody := []struct {
		name   string
		dryRun bool
		rights access.Rights
	}{
		{"nobody", false, access.Rights{}},
		{"reader", false, access.Rights{Role: access.Reader}},
		{"contributor", false, access.Rights{Role: access.Contributor}},
		{"tries it", true, access.Rights{Role: access.Contributor}},
		{"Poland's", false, editor("PL")},
		{"Slovenia's", false, editor("SI")},
		{"Slovenia's tries", true, editor("SI")},
		{"of both", false, editor("PL", "SI")},
		{"administrator", false, access.Rights{Role: access.Administrator}},
	}
	countries := &countries{g: graphtest.Draw(t, twoCountries)}
	countries.server = graphqlhttp.New(resolvers.Schema(countries.g), &graphqlhttp.Options{Present: resolvers.Present})
	for _, first := range prepared {
		if got := countries.did(t, access.Operator("operator"), first); got != "yes" {
			t.Fatalf("%s: %s", first, got)
		}
	}
	countries.start = graphtest.View(t, countries.g).Rev()
	var table strings.Builder
	fmt.Fprintf(&table, "%-66s", "")
	for _, who := range everybody {
		fmt.Fprintf(&table, " %-16s", who.name)
	}
	tried := map[string]bool{}
	for _, act := range acts {
		tried[act.name] = true
		fmt.Fprintf(&table, "\n%-66s", act.name+": "+act.about)
		for _, who := range everybody {
			p := access.Principal{Rights: who.rights}
			if who.rights.Role != "" {
				p.Account = who.name
			}
			options := ", options: {dryRun: true}"
			if strings.Contains(act.document, "options") {
				options = ", dryRun: true"
			}
			if !who.dryRun {
				options = ""
			}
			fmt.Fprintf(&table, " %-16s", countries.did(t, p, strings.Replace(act.document, "#", options, 1)+" #"))
			countries.undo(t)
		}
	}
	for _, name := range ofPeople {
		tried[name] = true
	}
	for _, f := range load(t).Mutation.Fields {
		kinds := false
		for _, k := range graph.Describe().Kinds {
			for _, does := range []string{"create", "update", "delete"} {
				kinds = kinds || f.Name == does+string(k.Kind)
			}
		}
		if !kinds && !tried[f.Name] {
			t.Errorf("nobody tries %s: add it to acts", f.Name)
		}
	}
	var text strings.Builder
	for l := range strings.Lines(table.String() + "\n") {
		text.WriteString(strings.TrimRight(l, " \n") + "\n")
	}
	const file = "testdata/rights.txt"
	if *update {
		if err := os.WriteFile(file, []byte(text.String()), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(text.String(), "\n")); diff != "" {
		t.Errorf("%s is not what it was (-want +got):\n%s", file, diff)
	}
}

// countries are those that are drawn, as they are prepared but for what is tried.
type countries struct {
	g      *graph.Graph
	server *graphqlhttp.Server
	start  graph.Rev // the last commit that is not undone
}

// did has somebody make a change, and says whether they may: yes, no, partly or what
// else is wrong. The state says the same.
func (c *countries) did(t *testing.T, who access.Principal, document string) string {
	t.Helper()
	before := graphtest.View(t, c.g).Rev()
	var payloads map[string]struct {
		Revision            *int
		UserErrors, LeftOut []struct{ Code, Message string }
	}
	document = "mutation { " + strings.Replace(document, "#", "{ revision userErrors { code message } leftOut { code message } }", 1) + " }"
	answer := c.server.Do(access.With(t.Context(), who), &graphql.RawParams{Query: document})
	if len(answer.Errors) == 1 && answer.Errors[0].Extensions["code"] == "NOT_FOUND" {
		return unseen
	}
	if err := json.Unmarshal(answer.Data, &payloads); err != nil || len(answer.Errors) > 0 || len(payloads) != 1 {
		t.Fatalf("%s: %s %v", document, answer.Data, answer.Errors)
	}
	written := graphtest.View(t, c.g).Rev() > before
	for _, payload := range payloads {
		if written != (payload.Revision != nil) || written && len(payload.UserErrors) > 0 {
			t.Errorf("%s by %s: the state is another: %t, and the answer is %s", document, who.Account, written, answer.Data)
		}
		if errs := payload.UserErrors; len(errs) > 0 {
			switch errs[0].Code {
			case "FORBIDDEN":
				return "no"
			case "UNKNOWN_RECORD":
				return unseen
			}
			return errs[0].Code + " " + errs[0].Message
		}
		if len(payload.LeftOut) > 0 {
			return "partly"
		}
	}
	return "yes"
}

// unseen is what somebody is told of a draft of others'.
const unseen = "not there"

// undo undoes what was tried.
func (c *countries) undo(t *testing.T) {
	t.Helper()
	head := graphtest.View(t, c.g).Rev()
	if head == c.start {
		return
	}
	out, err := change.Revert(access.With(t.Context(), access.Operator("operator")), c.g, change.RevertArgs{Rev: head}, change.Options{Author: "operator"})
	if err != nil || out.Rev != head+1 {
		t.Fatalf("undoing it: %+v, %v", out, err)
	}
	c.start = out.Rev
}
