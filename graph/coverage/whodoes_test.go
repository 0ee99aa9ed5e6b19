package coverage_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
	"github.com/whoplans/whoplans/graph/graphtest"
)

// alps is two countries and a part of a third, four tasks in two stages, and
// claims of which each shows something that an answer must not get wrong.
const alps = `
	aa: Jurisdiction name=Aland
	bb: Jurisdiction name=Beland
	cc-x: Jurisdiction name=Part_of_Celand
	duo: Cluster name=Duo members=aa,bb candidateMembers=bb,cc-x
	maybe: Cluster name=Maybe candidateMembers=aa,cc-x

	all: Profession name=Health_workforce
	doctor: Profession broader=all
	surgeon: Profession broader=doctor
	nurse: Profession broader=all
	trainee: Profession trainingStage=true

	think: PlanningTask stage=true
	act: PlanningTask stage=true
	forecast: PlanningTask broader=think informs=advise
	count-heads: PlanningTask broader=think informs=forecast
	advise: PlanningTask broader=act informs=fix
	fix: PlanningTask broader=act

	moh: Institution aa name=Ministry_of_Health
	mof: Institution aa name=Ministry_of_Finance
	moe: Institution aa name=Ministry_of_Education
	regions: Institution aa name=Regions
	chamber: Institution bb name=Chamber

	moh -ACCOUNTABLE-> fix (aa) professions=doctor legalBasis=Decree_7
	mof -ACCOUNTABLE-> fix (aa) professions=doctor legalBasis=Decree_7 jointWith=moh-accountable-fix
	moe -ACCOUNTABLE-> fix (aa) professions=doctor legalBasis=Decree_7 jointWith=moh-accountable-fix,mof-accountable-fix
	regions -RESPONSIBLE-> fix (aa) professions=surgeon level=REGIONAL act=PROPOSES
	moh -FUNDS-> fix (aa)
	moh -RESPONSIBLE-> advise (aa) professions=all
	moh -RESPONSIBLE-> forecast (aa) professions=trainee validFrom=2010 validTo=2015
	mof -SUPPORTS-> forecast (aa) status=HISTORIC
	chamber -CONSULTED-> fix (bb) professions=nurse,doctor
	chamber -RESPONSIBLE-> count-heads (bb) status=CURRENT validFrom=2020
	aa -NOBODY-> count-heads role=FUNDS
	aa -NOBODY-> fix type=NO_DATA
	bb -NOBODY-> forecast type=NOT_DONE
	bb -NOBODY-> advise status=HISTORIC
`

// showAnswer writes an answer, a row a line, then the counts and the notes.
func showAnswer(t *testing.T, w *coverage.Answer) string {
	t.Helper()
	rows, err := w.Rows(nil, 0, coverage.WhoDoesByTask, graph.MaxPage, nil)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, r := range rows.Nodes() {
		b.WriteString(graphtest.ShowRow(t, r) + "\n")
	}
	c := w.Totals
	fmt.Fprintf(&b, "%d rows: %d recorded (%d though absent), %d nobody stated", c.Rows, c.Recorded, c.RecordedThoughAbsent, c.NobodyStated)
	for _, some := range []struct {
		n    int
		what string
	}{{c.PartlyAbsent, "partly absent"}, {c.NoDataStated, "no data stated"}} {
		if some.n > 0 {
			fmt.Fprintf(&b, ", %d %s", some.n, some.what)
		}
	}
	fmt.Fprintf(&b, ", %d no claim (%d only left out)\n", c.NoClaim, c.OnlyLeftOut)
	return b.String()
}

func TestWhoDoes(t *testing.T) {
	g := graphtest.Draw(t, alps)
	g.Now = func() time.Time { return time.Date(2024, 6, 1, 0, 0, 0, 0, time.UTC) }
	day := func(s string) *graph.LocalDate { d := graph.LocalDate(s); return &d }
	no := false
	tests := []struct {
		name string
		args coverage.Args
		want string
	}{{
		name: "everything in scope has a row",
		want: `
			advise AA RECORDED; RESPONSIBLE moh
			advise BB NO_CLAIM; left out HISTORIC 1
			advise CC-X NO_CLAIM
			fix AA RECORDED; RESPONSIBLE regions; ACCOUNTABLE moe,mof,moh; FUNDS moh; absent NO_DATA
			fix BB RECORDED; CONSULTED chamber
			fix CC-X NO_CLAIM
			count-heads AA PARTLY_ABSENT; absent NOBODY
			count-heads BB RECORDED; RESPONSIBLE chamber
			count-heads CC-X NO_CLAIM
			forecast AA NO_CLAIM; left out HISTORIC 2
			forecast BB NOBODY_STATED; absent NOT_DONE
			forecast CC-X NO_CLAIM
			12 rows: 4 recorded (1 though absent), 1 nobody stated, 1 partly absent, 6 no claim (2 only left out)
		`,
	}, {
		name: "a stage stands for its tasks, a country for itself",
		args: coverage.Args{Task: []graph.ID{"act"}, Country: []graph.JurisdictionCode{"bb"}},
		want: `
			advise BB NO_CLAIM; left out HISTORIC 1
			fix BB RECORDED; CONSULTED chamber
			2 rows: 1 recorded (0 though absent), 0 nobody stated, 1 no claim (1 only left out)
		`,
	}, {
		name: "a cluster stands for its members, not for candidates",
		args: coverage.Args{Task: []graph.ID{"fix"}, Cluster: []graph.ID{"duo"}},
		want: `
			fix AA RECORDED; RESPONSIBLE regions; ACCOUNTABLE moe,mof,moh; FUNDS moh; absent NO_DATA
			fix BB RECORDED; CONSULTED chamber
			2 rows: 2 recorded (1 though absent), 0 nobody stated, 0 no claim (0 only left out)
		`,
	}, {
		name: "a cluster with candidates only has no members",
		args: coverage.Args{Cluster: []graph.ID{"maybe"}},
		want: `0 rows: 0 recorded (0 though absent), 0 nobody stated, 0 no claim (0 only left out)`,
	}, {
		name: "country and cluster both narrow",
		args: coverage.Args{Task: []graph.ID{"fix"}, Cluster: []graph.ID{"duo"}, Country: []graph.JurisdictionCode{"BB", "CC-X"}},
		want: `
			fix BB RECORDED; CONSULTED chamber
			1 rows: 1 recorded (0 though absent), 0 nobody stated, 0 no claim (0 only left out)
		`,
	}, {
		name: "an empty list is nothing",
		args: coverage.Args{Country: []graph.JurisdictionCode{}},
		want: `0 rows: 0 recorded (0 though absent), 0 nobody stated, 0 no claim (0 only left out)`,
	}, {
		name: "an absence of one role does not answer for another",
		args: coverage.Args{Task: []graph.ID{"count-heads"}, Role: []graph.Role{graph.RoleResponsible}},
		want: `
			count-heads AA NO_CLAIM; left out OTHER_ROLE 1
			count-heads BB RECORDED; RESPONSIBLE chamber
			count-heads CC-X NO_CLAIM
			3 rows: 1 recorded (0 though absent), 0 nobody stated, 2 no claim (1 only left out)
		`,
	}, {
		name: "levels",
		args: coverage.Args{Task: []graph.ID{"fix"}, Country: []graph.JurisdictionCode{"AA"}, Level: []graph.Level{graph.LevelRegional}},
		want: `
			fix AA RECORDED; RESPONSIBLE regions; absent NO_DATA; left out OTHER_LEVEL 4
			1 rows: 1 recorded (1 though absent), 0 nobody stated, 0 no claim (0 only left out)
		`,
	}, {
		name: "a profession stands for narrower ones",
		args: coverage.Args{Task: []graph.ID{"act"}, Country: []graph.JurisdictionCode{"AA"}, Profession: []graph.ID{"doctor"}},
		want: `
			advise AA NO_CLAIM; left out BROADER_PROFESSION 1
			fix AA RECORDED; RESPONSIBLE regions; ACCOUNTABLE moe,mof,moh; absent NO_DATA; left out NO_PROFESSION_NAMED 1
			2 rows: 1 recorded (1 though absent), 0 nobody stated, 1 no claim (1 only left out)
		`,
	}, {
		name: "that all are planned does not prove that nurses are",
		args: coverage.Args{Task: []graph.ID{"act"}, Country: []graph.JurisdictionCode{"AA", "BB"}, Profession: []graph.ID{"nurse"}},
		want: `
			advise AA NO_CLAIM; left out BROADER_PROFESSION 1
			advise BB NO_CLAIM; left out HISTORIC 1
			fix AA NO_DATA_STATED; absent NO_DATA; left out OTHER_PROFESSION 4; left out NO_PROFESSION_NAMED 1
			fix BB RECORDED; CONSULTED chamber
			4 rows: 1 recorded (0 though absent), 0 nobody stated, 1 no data stated, 2 no claim (2 only left out)
		`,
	}, {
		name: "broader and unnamed professions on request",
		args: coverage.Args{Task: []graph.ID{"act"}, Country: []graph.JurisdictionCode{"AA"}, Profession: []graph.ID{"nurse"},
			ProfessionMatch: []coverage.ProfessionMatch{coverage.ProfessionBroader, coverage.ProfessionUnnamed}},
		want: `
			advise AA RECORDED; RESPONSIBLE moh
			fix AA RECORDED; FUNDS moh; absent NO_DATA; left out OTHER_PROFESSION 4
			2 rows: 2 recorded (1 though absent), 0 nobody stated, 0 no claim (0 only left out)
		`,
	}, {
		name: "only what names no more than the broad concept",
		args: coverage.Args{Task: []graph.ID{"fix"}, Country: []graph.JurisdictionCode{"BB"}, Profession: []graph.ID{"nurse"},
			ProfessionMatch: []coverage.ProfessionMatch{coverage.ProfessionBroader}},
		want: `
			fix BB NO_CLAIM; left out PROFESSION_NAMED 1
			1 rows: 0 recorded (0 though absent), 0 nobody stated, 1 no claim (1 only left out)
		`,
	}, {
		name: "a stage of training is no profession",
		args: coverage.Args{Task: []graph.ID{"forecast"}, Country: []graph.JurisdictionCode{"AA"}, Profession: []graph.ID{"doctor"},
			Status: []graph.Status{graph.StatusHistoric}},
		want: `
			forecast AA NO_CLAIM; left out NO_PROFESSION_NAMED 2
			1 rows: 0 recorded (0 though absent), 0 nobody stated, 1 no claim (1 only left out)
		`,
	}, {
		name: "unless it is what was asked for",
		args: coverage.Args{Task: []graph.ID{"forecast"}, Country: []graph.JurisdictionCode{"AA"}, Profession: []graph.ID{"trainee"},
			Status: []graph.Status{graph.StatusHistoric}},
		want: `
			forecast AA RECORDED; RESPONSIBLE moh; left out NO_PROFESSION_NAMED 1
			1 rows: 1 recorded (0 though absent), 0 nobody stated, 0 no claim (0 only left out)
		`,
	}, {
		name: "nobody has the one role that is asked for",
		args: coverage.Args{Task: []graph.ID{"count-heads"}, Country: []graph.JurisdictionCode{"AA"}, Role: []graph.Role{graph.RoleFunds}},
		want: `
			count-heads AA NOBODY_STATED; absent NOBODY
			1 rows: 0 recorded (0 though absent), 1 nobody stated, 0 no claim (0 only left out)
		`,
	}, {
		name: "nobody has one of the roles that are asked for",
		args: coverage.Args{Task: []graph.ID{"count-heads"}, Country: []graph.JurisdictionCode{"AA"}, Role: []graph.Role{graph.RoleFunds, graph.RoleInformed}},
		want: `
			count-heads AA PARTLY_ABSENT; absent NOBODY
			1 rows: 0 recorded (0 though absent), 0 nobody stated, 1 partly absent, 0 no claim (0 only left out)
		`,
	}, {
		name: "historic claims on request",
		args: coverage.Args{Task: []graph.ID{"forecast", "advise"}, Country: []graph.JurisdictionCode{"AA", "BB"}, Status: []graph.Status{graph.StatusHistoric}},
		want: `
			advise AA NO_CLAIM; left out NOT_HISTORIC 1
			advise BB NOBODY_STATED; absent NOBODY
			forecast AA RECORDED; RESPONSIBLE moh; SUPPORTS mof
			forecast BB NO_CLAIM; left out NOT_HISTORIC 1
			4 rows: 1 recorded (0 though absent), 1 nobody stated, 2 no claim (2 only left out)
		`,
	}, {
		name: "of a past day also what has ended since",
		args: coverage.Args{Task: []graph.ID{"think"}, Country: []graph.JurisdictionCode{"AA", "BB"}, ActiveOn: day("2012-01-01")},
		want: `
			count-heads AA PARTLY_ABSENT; absent NOBODY
			count-heads BB NO_CLAIM; left out NOT_ACTIVE 1
			forecast AA RECORDED; RESPONSIBLE moh; SUPPORTS mof
			forecast BB NOBODY_STATED; absent NOT_DONE
			4 rows: 1 recorded (0 though absent), 1 nobody stated, 1 partly absent, 1 no claim (1 only left out)
		`,
	}, {
		name: "of a past day only what is known to hold",
		args: coverage.Args{Task: []graph.ID{"think"}, Country: []graph.JurisdictionCode{"AA"}, ActiveOn: day("2012-01-01"), IncludeUnknown: &no},
		want: `
			count-heads AA NO_CLAIM; left out ACTIVITY_UNKNOWN 1
			forecast AA RECORDED; RESPONSIBLE moh; left out ACTIVITY_UNKNOWN 1
			2 rows: 1 recorded (0 though absent), 0 nobody stated, 1 no claim (1 only left out)
		`,
	}, {
		name: "of today not what has ended, though nobody knows when",
		args: coverage.Args{Task: []graph.ID{"forecast"}, Country: []graph.JurisdictionCode{"AA"}, ActiveOn: day("2024-06-01")},
		want: `
			forecast AA NO_CLAIM; left out NOT_ACTIVE 1; left out HISTORIC 1
			1 rows: 0 recorded (0 though absent), 0 nobody stated, 1 no claim (1 only left out)
		`,
	}, {
		name: "any filter of responsibilities",
		args: coverage.Args{Task: []graph.ID{"fix"}, Country: []graph.JurisdictionCode{"AA"}, Filter: graph.Filter{"act": map[string]any{"eq": "PROPOSES"}}},
		want: `
			fix AA RECORDED; RESPONSIBLE regions; absent NO_DATA; left out FILTER 4
			1 rows: 1 recorded (1 though absent), 0 nobody stated, 0 no claim (0 only left out)
		`,
	}}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			v := graphtest.View(t, g)
			w, err := coverage.WhoDoes(t.Context(), v, tt.args)
			if err != nil {
				t.Fatalf("WhoDoes: %v", err)
			}
			if diff := cmp.Diff(graphtest.Unindent(tt.want), showAnswer(t, w)); diff != "" {
				t.Errorf("WhoDoes (-want +got):\n%s", diff)
			}
		})
	}
}

// A claim on a stage itself must not be lost, though a stage is no task.
func TestWhoDoesOnAStage(t *testing.T) {
	g := graphtest.Draw(t, alps+"\n moh -FUNDS-> think (aa)")
	w, err := coverage.WhoDoes(t.Context(), graphtest.View(t, g), coverage.Args{Task: []graph.ID{"think"}, Country: []graph.JurisdictionCode{"AA"}})
	if err != nil {
		t.Fatal(err)
	}
	want := graphtest.Unindent(`
		think AA RECORDED; FUNDS moh
		count-heads AA PARTLY_ABSENT; absent NOBODY
		forecast AA NO_CLAIM; left out HISTORIC 2
		3 rows: 1 recorded (0 though absent), 0 nobody stated, 1 partly absent, 1 no claim (1 only left out)
	`)
	if diff := cmp.Diff(want, showAnswer(t, w)); diff != "" {
		t.Errorf("WhoDoes (-want +got):\n%s", diff)
	}
	if w.Asked().TaskCount != 2 {
		t.Errorf("TaskCount = %d, want 2", w.Asked().TaskCount)
	}
}

func TestWhoDoesSays(t *testing.T) {
	g := graphtest.Draw(t, alps+`
		moh -CONSULTED-> count-heads (aa) jointWith=mof-accountable-fix
		register: DataSource aa name=Register
		owned: DataSource aa name=Survey owner=mof
		asked: DataSource aa name=Questionnaire owner=mof type=JOINT_QUESTIONNAIRE
		delphi: Methodology name=Delphi
		moe -RESPONSIBLE-> count-heads (aa) dataSources=asked,owned
		regions -PROVIDES_DATA-> count-heads (aa) dataSources=register,owned methods=delphi stale=true observed=2009 confidence=LOW
	`)
	tests := []struct {
		task graph.ID
		want string
	}{
		{"fix", `
			A source says that there are no data for it (unverified).
			Proposed by Regions, at regional level, for “surgeon” (unverified).
			Accountable: Ministry of Education, Ministry of Finance and Ministry of Health together, for “doctor”, on the basis of “Decree 7” (unverified).
			Funded by Ministry of Health (unverified).
		`},
		{"count-heads", `
			A source says that nobody does it (in the role funds) (unverified).
			Data provided by Regions, by the method “Delphi”, from “Register”, to “Survey” (kept by Ministry of Finance) (as of 2009; may have changed since; low confidence; unverified).
			Carried out by Ministry of Education, for “Questionnaire” (kept by Ministry of Finance), using data of “Survey” (kept by Ministry of Finance) (unverified).
			Consulted: Ministry of Health, jointly with Ministry of Finance (unverified).
		`},
		{"forecast", `No claim that fits the question is recorded. Left out: historic: 2.`},
	}
	for _, tt := range tests {
		w, err := coverage.WhoDoes(t.Context(), graphtest.View(t, g), coverage.Args{Task: []graph.ID{tt.task}, Country: []graph.JurisdictionCode{"AA"}})
		if err != nil {
			t.Fatal(err)
		}
		rows, err := w.Rows(nil, 0, coverage.WhoDoesByTask, 1, nil)
		if err != nil {
			t.Fatal(err)
		}
		said, err := rows.Nodes()[0].Says(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		var b strings.Builder
		for _, s := range said {
			b.WriteString(s.Text + "\n")
		}
		if diff := cmp.Diff(graphtest.Unindent(tt.want), b.String()); diff != "" {
			t.Errorf("Says of %s (-want +got):\n%s", tt.task, diff)
		}
	}
}

// A profession that we infer is marked, and can be left out.
func TestWhoDoesInferred(t *testing.T) {
	g := graphtest.Draw(t, alps+`
	moh -CONSULTED-> forecast (bb) professions=nurse fieldOrigins=professions
	`)
	ask := func(match ...coverage.ProfessionMatch) *coverage.Answer {
		t.Helper()
		w, err := coverage.WhoDoes(t.Context(), graphtest.View(t, g), coverage.Args{
			Task: []graph.ID{"forecast"}, Country: []graph.JurisdictionCode{"BB"}, Profession: []graph.ID{"nurse"}, ProfessionMatch: match})
		if err != nil {
			t.Fatal(err)
		}
		return w
	}
	w := ask()
	rows, err := w.Rows(nil, 0, coverage.WhoDoesByTask, graph.MaxPage, nil)
	if err != nil {
		t.Fatal(err)
	}
	said, err := rows.Nodes()[0].Says(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := said[1].Text, "Consulted: Ministry of Health, for “nurse” (inferred) (unverified)."; got != want {
		t.Errorf("Says %q, want %q", got, want)
	}
	if got, want := w.Notes()[0], "1 claim names the profession only as we infer; to leave such claims out, ask with professionMatch: [NAMED]."; got != want {
		t.Errorf("Notes begin with %q, want %q", got, want)
	}
	for _, tt := range []struct {
		match coverage.ProfessionMatch
		want  string
	}{
		{coverage.ProfessionNamed, "forecast BB NOBODY_STATED; absent NOT_DONE; left out INFERRED_PROFESSION 1"},
		{coverage.ProfessionInferred, "forecast BB RECORDED; CONSULTED moh; absent NOT_DONE"},
	} {
		if got, _, _ := strings.Cut(showAnswer(t, ask(tt.match)), "\n"); got != tt.want {
			t.Errorf("professionMatch %s: got %s\nwant %s", tt.match, got, tt.want)
		}
	}
}

func TestWhoDoesNotes(t *testing.T) {
	g := graphtest.Draw(t, alps)
	w, err := coverage.WhoDoes(t.Context(), graphtest.View(t, g), coverage.Args{Cluster: []graph.ID{"duo"}, Profession: []graph.ID{"nurse"}})
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		"Duo has 2 members on record and 2 candidates. Candidates are not counted as members: it is not known which of them are.",
		"1 claim that is known to be historic is left out; to see it, ask with status: [CURRENT, HISTORIC].",
		"1 claim that names only a broader profession is left out; to see it, ask with professionMatch: [NAMED, INFERRED, BROADER]. It does not prove that the profession itself is meant.",
		"4 claims that name no profession are left out; to see them, ask with professionMatch: [NAMED, INFERRED, UNNAMED].",
		"4 rows are NO_CLAIM only because none of the claims there fits the question; see totals.leftOut.",
	}
	if diff := cmp.Diff(want, w.Notes()); diff != "" {
		t.Errorf("Notes (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"professionMatch", "status"}, w.Asked().Defaults); diff != "" {
		t.Errorf("Defaults (-want +got):\n%s", diff)
	}
}

func TestWhoDoesPages(t *testing.T) {
	v := graphtest.View(t, graphtest.Draw(t, alps))
	w, err := coverage.WhoDoes(t.Context(), v, coverage.Args{})
	if err != nil {
		t.Fatal(err)
	}
	for _, order := range coverage.WhoDoesOrder("").Values() {
		for _, coverage := range [][]coverage.Coverage{nil, {}, {coverage.CoverageNoClaim}, {coverage.CoverageRecorded, coverage.CoverageNobodyStated, coverage.CoveragePartlyAbsent}} {
			all, err := w.Rows(coverage, 0, order, graph.MaxPage, nil)
			if err != nil {
				t.Fatal(err)
			}
			var want, got []string
			for _, e := range all.Edges() {
				want = append(want, e.Cursor)
			}
			if all.TotalCount != len(want) || all.PageInfo().HasNextPage {
				t.Errorf("%s %v: %d rows of %d, more: %v", order, coverage, len(want), all.TotalCount, all.PageInfo().HasNextPage)
			}
			for after, more := (*string)(nil), true; more; {
				page, err := w.Rows(coverage, 0, order, 5, after)
				if err != nil {
					t.Fatal(err)
				}
				for _, e := range page.Edges() {
					got = append(got, e.Cursor)
				}
				after, more = page.PageInfo().EndCursor(), page.PageInfo().HasNextPage
				if len(got) > len(want) {
					t.Fatalf("%s %v: pages do not end", order, coverage)
				}
			}
			if !slices.Equal(want, got) {
				t.Errorf("%s %v: pages give other rows than the whole list", order, coverage)
			}
		}
	}
	byTask, err := w.Rows(nil, 0, coverage.WhoDoesByTask, 1, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Rows(nil, 0, coverage.WhoDoesByJurisdiction, 1, byTask.PageInfo().EndCursor()); !errors.Is(err, graph.ErrInvalid) {
		t.Errorf("a cursor of another order: %v, want invalid", err)
	}
}

func TestWhoDoesRefuses(t *testing.T) {
	v := graphtest.View(t, graphtest.Draw(t, alps))
	yes := true
	day := graph.LocalDate("2024-02-31")
	tests := []struct {
		name string
		args coverage.Args
		want error
		says string
	}{
		{"an unknown task", coverage.Args{Task: []graph.ID{"forcast"}}, graph.ErrNotFound, "did you mean forecast?"},
		{"a task by some of its words", coverage.Args{Task: []graph.ID{"heads count"}}, graph.ErrNotFound, "did you mean count-heads ("},
		{"another kind as task", coverage.Args{Task: []graph.ID{"doctor"}}, graph.ErrNotFound, "no planning task"},
		{"an unknown country", coverage.Args{Country: []graph.JurisdictionCode{"ZZ"}}, graph.ErrNotFound, "ZZ"},
		{"a country of which a part is known", coverage.Args{Country: []graph.JurisdictionCode{"CC"}}, graph.ErrNotFound, "CC-X"},
		{"what is no code", coverage.Args{Country: []graph.JurisdictionCode{"Aland"}}, graph.ErrInvalid, "Aland"},
		{"an unknown cluster", coverage.Args{Cluster: []graph.ID{"trio"}}, graph.ErrNotFound, "trio"},
		{"an unknown profession", coverage.Args{Profession: []graph.ID{"nurses"}}, graph.ErrNotFound, "did you mean nurse?"},
		{"a match without profession", coverage.Args{ProfessionMatch: []coverage.ProfessionMatch{coverage.ProfessionNamed}}, graph.ErrInvalid, "profession"},
		{"includeUnknown without a day", coverage.Args{IncludeUnknown: &yes}, graph.ErrInvalid, "activeOn"},
		{"a day that there is not", coverage.Args{ActiveOn: &day}, graph.ErrInvalid, "2024-02-31"},
		{"an unknown filter", coverage.Args{Filter: graph.Filter{"colour": "red"}}, graph.ErrInvalid, "colour"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := coverage.WhoDoes(t.Context(), v, tt.args)
			if !errors.Is(err, tt.want) || !strings.Contains(fmt.Sprint(err), tt.says) {
				t.Errorf("WhoDoes = %v, want %v that says %q", err, tt.want, tt.says)
			}
		})
	}
}

// Whatever the size of the answer, the store is asked as often.
func TestWhoDoesCalls(t *testing.T) {
	g := graphtest.Draw(t, alps)
	tests := []struct {
		name string
		args coverage.Args
		want int
	}{
		{"everything", coverage.Args{}, 2},
		{"narrowed", coverage.Args{Task: []graph.ID{"fix"}, Cluster: []graph.ID{"duo"}, Profession: []graph.ID{"doctor"}}, 2},
		{"filtered", coverage.Args{Filter: graph.Filter{"act": map[string]any{"eq": "PROPOSES"}}}, 3},
	}
	for _, tt := range tests {
		v := graphtest.View(t, g)
		w, err := coverage.WhoDoes(t.Context(), v, tt.args)
		if err != nil {
			t.Fatal(err)
		}
		if n := v.Calls(); n != tt.want {
			t.Errorf("%s: WhoDoes asks the store %d times, want %d", tt.name, n, tt.want)
		}
		rows, err := w.Rows(nil, 0, coverage.WhoDoesByTask, graph.MaxPage, nil)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range rows.Nodes() {
			graphtest.ShowRow(t, r)
			if _, err := r.Joint(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
		// The stakeholders, and what is exercised together.
		if n := v.Calls() - tt.want; n != 2 {
			t.Errorf("%s: the rows ask the store %d times more, want 2", tt.name, n)
		}
	}
}

func TestWhoDoesTooLarge(t *testing.T) {
	var b strings.Builder
	for i := range 260 {
		fmt.Fprintf(&b, "t%d: PlanningTask\n", i)
		if i < 200 {
			fmt.Fprintf(&b, "aa-%d: Jurisdiction\n", i)
		}
	}
	v := graphtest.View(t, graphtest.Draw(t, b.String()))
	_, err := coverage.WhoDoes(t.Context(), v, coverage.Args{})
	if !errors.Is(err, graph.ErrTooLarge) || !strings.Contains(fmt.Sprint(err), "260 tasks in 200 jurisdictions") {
		t.Errorf("WhoDoes of 52,000 rows = %v, want too large", err)
	}
	if _, err := coverage.WhoDoes(t.Context(), v, coverage.Args{Country: []graph.JurisdictionCode{"AA-7"}}); err != nil {
		t.Errorf("WhoDoes of one country = %v", err)
	}
}
