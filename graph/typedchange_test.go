package graph_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/graphtest"
)

// planned is a country whose planning changes.
const planned = `
si: Jurisdiction name=Slovenia
hr: Jurisdiction name=Croatia
quotas: PlanningTask name=Quotas gerund=setting_specialist_quotas
forecast: PlanningTask name=Forecast gerund=forecasting
nurses: Profession name=Nurses
delphi: Methodology name=Delphi
register: DataSource si name=Register
src-act: Source name=Act
moh: Institution si name=Ministry_of_Health
hr-moh: Institution hr name=Ministry_of_Health
chamber: Institution si name=Medical_Chamber
board: PlanningBody si name=Board
council: PlanningBody si name=Council
chamber -ACCOUNTABLE-> quotas (si)
board -CONSULTED-> quotas (si)
si -NOBODY-> forecast
board -ADVISES-> moh
chamber -MEMBER-> board
si -USES-> delphi
plan: Scenario si name=Plan
`

// duty is a new responsibility.
func duty(slug, who, task, role string, more map[string]any) change.Edit {
	set := map[string]any{"slug": slug, "stakeholder": who, "task": task, "role": role, "jurisdiction": "si", "level": "NATIONAL", "confidence": "LOW", "origin": "UNVERIFIED"}
	for name, value := range more {
		set[name] = value
	}
	return change.Edit{Kind: "Responsibility", Set: set}
}

func claim(kind graph.Kind, slug string, set map[string]any) change.Edit {
	set["slug"], set["confidence"], set["origin"] = slug, "LOW", "UNVERIFIED"
	return change.Edit{Kind: kind, Set: set}
}

func TestTypedChange(t *testing.T) {
	remove := func(slug string) change.Act { return change.Edit{Record: slug, Delete: true}.Act() }
	set := func(slug string, fields map[string]any) change.Act {
		return change.Edit{Record: slug, Set: fields}.Act()
	}
	unit := change.Edit{Kind: "PlanningBody", Set: map[string]any{
		"slug": "unit", "names": []any{map[string]any{"lang": "en", "text": "Planning Unit"}}, "seat": "si", "type": "type-x", "sector": "sector-x",
		"level": "NATIONAL", "confidence": "LOW", "origin": "UNVERIFIED",
	}}
	const decides = "chamber-accountable-quotas"
	for _, tt := range []struct {
		name string
		acts []change.Act
		want []string // of scenarios; in brackets what is said elsewhere besides
	}{
		{"a duty goes to another", []change.Act{change.Transfer(change.TransferArgs{ID: decides, To: "moh", On: "2028"})},
			[]string{"DUTY_MOVED Moves setting specialist quotas{ (Slovenia)} from Medical Chamber to Ministry of Health."}},
		{"its record does", []change.Act{set(decides, map[string]any{"stakeholder": "moh"})},
			[]string{"DUTY_MOVED Moves setting specialist quotas{ (Slovenia)} from Medical Chamber to Ministry of Health."}},
		{"with what it rests on", []change.Act{remove(decides), duty("new", "moh", "quotas", "ACCOUNTABLE", map[string]any{"legalBasis": map[string]any{"title": "New Act"}}).Act()},
			[]string{"DUTY_MOVED Moves setting specialist quotas{ (Slovenia)} from Medical Chamber to Ministry of Health.",
				"LEGAL_BASIS_GIVEN legalBasis: Bases the role of Ministry of Health in setting specialist quotas{ (Slovenia)} on New Act."}},
		{"another role goes to another", []change.Act{remove("board-consulted-quotas"), duty("new", "moh", "quotas", "CONSULTED", nil).Act()},
			[]string{"DUTY_MOVED Moves being consulted on setting specialist quotas{ (Slovenia)} from Board to Ministry of Health."}},
		{"a role that goes, and another that comes", []change.Act{remove(decides), duty("new", "moh", "quotas", "FUNDS", nil).Act()},
			[]string{"DUTY_ENDED No longer makes Medical Chamber accountable for setting specialist quotas{ (Slovenia)}.", "DUTY_ASSIGNED Has Ministry of Health fund setting specialist quotas{ (Slovenia)}."}},
		{"a duty ends", []change.Act{change.End(change.EndArgs{ID: decides, On: "2028"})},
			[]string{"DUTY_ENDED No longer makes Medical Chamber accountable for setting specialist quotas{ (Slovenia)}."}},
		{"another role", []change.Act{set(decides, map[string]any{"role": "SUPPORTS"})},
			[]string{"DUTY_ROLE role: Changes the role of Medical Chamber in setting specialist quotas{ (Slovenia)} from accountable to supports."}},
		{"another level and other professions", []change.Act{set(decides, map[string]any{"level": "REGIONAL", "professions": []any{"nurses"}})},
			[]string{"DUTY_LEVEL level: Changes the level at which Medical Chamber has its role in setting specialist quotas{ (Slovenia)} from national to regional.",
				"DUTY_PROFESSIONS professions: Changes the professions for which Medical Chamber has its role in setting specialist quotas{ (Slovenia)} from none named to Nurses."}},
		{"a new body with its work", []change.Act{unit.Act(), duty("new", "unit", "forecast", "RESPONSIBLE", map[string]any{"methods": []any{"delphi"}, "dataSources": []any{"register"}}).Act(), remove("si-nobody-forecast")},
			[]string{
				"DUTY_ASSIGNED Makes Planning Unit responsible for forecasting{ (Slovenia)}.",
				"DATA_FLOW_ADDED dataSources: Uses Register for forecasting{ (Slovenia)}.",
				"METHOD_ADOPTED methods: Uses the method Delphi for forecasting{ (Slovenia)}.",
				"RECORD_REMOVED No longer says that nobody sees to forecasting{ (Slovenia)}.",
				"BODY_CREATED Creates Planning Unit.",
			}},
		{"a body that ends", []change.Act{set("board", map[string]any{"status": "HISTORIC", "validTo": "2027"})}, []string{"BODY_ENDED Ends Board."}},
		{"a body with another name", []change.Act{change.Rename(change.RenameArgs{ID: "board", Names: []map[string]any{{"lang": "en", "text": "Forum"}}})}, []string{"BODY_RENAMED Renames Board to Forum."}},
		{"two bodies become one", []change.Act{change.Merge(change.MergeArgs{From: "board", Into: "council"})}, []string{
			"BODY_MERGED Merges Board into Council.",
		}},
		{"relations", []change.Act{remove("board-advises-moh"), claim("Relation", "new", map[string]any{"from": "moh", "to": "chamber", "type": "SUPPLIES_DATA_TO"}).Act(), claim("Relation", "newer", map[string]any{"from": "moh", "to": "chamber", "type": "SUPERVISES"}).Act()},
			[]string{"RELATION_ENDED No longer says that Board advises Ministry of Health{ (Slovenia)}.", "DATA_FLOW_ADDED Adds that Ministry of Health{ (Slovenia)} supplies data to Medical Chamber.", "RELATION_ADDED Adds that Ministry of Health{ (Slovenia)} supervises Medical Chamber."}},
		{"members", []change.Act{remove("chamber-member-board"), claim("Membership", "new", map[string]any{"member": "moh", "body": "board", "role": "HOST"}).Act()},
			[]string{"MEMBERSHIP_ENDED No longer says that Medical Chamber is a member of Board.", "MEMBERSHIP_ADDED Adds that Ministry of Health{ (Slovenia)} hosts Board."}},
		{"methods", []change.Act{remove("si-uses-delphi")}, []string{"METHOD_DROPPED No longer says that Slovenia uses Delphi."}},
		{"anything else", []change.Act{
			set("moh", map[string]any{"level": "REGIONAL", "website": "https://moh.si"}), set("register", map[string]any{"content": strings.Repeat("long ", 20)}),
			claim("Source", "src-new", map[string]any{"title": "New"}).Act(), remove("src-act"),
		}, []string{
			"FIELD_CHANGED level: Changes the level of Ministry of Health{ (Slovenia)} from national to regional.", "FIELD_CHANGED website: Sets the website of Ministry of Health{ (Slovenia)} to https://moh.si.",
			"FIELD_CHANGED content: Sets the content of Register.", "RECORD_REMOVED Removes the source Act.", "RECORD_ADDED Adds the source New.",
		}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for _, scenario := range []graph.ID{"plan", ""} {
				g := graphtest.Draw(t, planned)
				ctx := access.With(t.Context(), access.Operator("operator"))
				out, err := change.Do(ctx, g, tt.acts, change.Options{Author: "editor", Scenario: scenario})
				if err != nil || len(out.Faults) > 0 {
					t.Fatal(err, out.Faults)
				}
				to := graph.StateRef{Scenario: &scenario}
				if scenario == "" {
					two := 2
					to = graph.StateRef{Revision: &two}
				}
				one := 1
				d, err := graphtest.View(t, g).Difference(ctx, graph.StateRef{Revision: &one}, &to, nil, nil, nil)
				if err != nil {
					t.Fatal(err)
				}
				var got []string
				seen := map[*graph.TypedChange]bool{}
				for _, r := range d.Nodes() {
					changes, err := r.Changes(ctx)
					if err != nil {
						t.Fatal(err)
					}
					for _, c := range changes {
						words, err := c.Words(ctx, nil)
						if err != nil {
							t.Fatal(err)
						}
						field := ""
						if c.Field != "" {
							field = c.Field + ": "
						}
						if r.Slug != "plan" && !seen[c] {
							got = append(got, fmt.Sprintf("%s %s%s", c.Type, field, words))
						}
						seen[c] = true
					}
				}
				want := strings.Join(tt.want, "\n")
				if scenario == "" {
					want = strings.NewReplacer("{", "", "}", "").Replace(want)
				} else {
					want = strings.ReplaceAll(want, "{ (Slovenia)}", "")
				}
				if diff := cmp.Diff(want, strings.Join(got, "\n")); diff != "" {
					t.Errorf("in %q (-want +got):\n%s", scenario, diff)
				}
			}
		})
	}
}
