package intake_test

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"github.com/whoplans/whoplans/exchange"
	"github.com/whoplans/whoplans/exchange/csv"
	"github.com/whoplans/whoplans/exchange/intake"
	"github.com/whoplans/whoplans/exchange/selection"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/seed/seedtest"
)

func operator(t *testing.T) context.Context {
	return access.With(t.Context(), access.Operator("me"))
}

// export writes records of a graph as a file.
func export(t *testing.T, g *graph.Graph, format string, types ...graph.RecordType) []byte {
	t.Helper()
	f, err := exchange.FormatNamed(format)
	if err != nil {
		t.Fatal(err)
	}
	e, err := exchange.Open(t.Context(), graphtest.View(t, g), selection.Question{Types: types}, exchange.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var file bytes.Buffer
	if err := f.Write(t.Context(), &file, e); err != nil {
		t.Fatal(err)
	}
	return file.Bytes()
}

func read(t *testing.T, name string, data []byte) *intake.File {
	t.Helper()
	f, err := intake.Read(bytes.NewReader(data), name, csv.ReadOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func take(t *testing.T, g *graph.Graph, f *intake.File, o intake.Options) *intake.Report {
	t.Helper()
	o.Author = "me"
	r, err := intake.Take(operator(t), g, f, o)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// told is a report in lines, without rows that change nothing.
func told(r *intake.Report) string {
	var b strings.Builder
	for _, row := range r.Rows {
		if row.Fate == intake.Unchanged && len(row.Notes) == 0 {
			continue
		}
		fmt.Fprintf(&b, "%s %v: %s\n", row.Fate, row.Place, row.Slug)
		for _, c := range row.Cells {
			fmt.Fprintf(&b, "  %s: %q, %q\n", c.Column, c.Old, c.New)
		}
		for _, n := range row.Notes {
			fmt.Fprintf(&b, "  %s\n", n)
		}
	}
	for _, f := range r.Faults {
		fmt.Fprintln(&b, f)
		for _, s := range f.Since {
			fmt.Fprintf(&b, "  %s: %q, %q, by %s\n", s.Field, s.Before, s.After, s.By.Author)
		}
	}
	return b.String()
}

// An export that nobody edited changes nothing, and has nothing to be noted.
func TestUnchanged(t *testing.T) {
	g := graph.New(seedtest.Memory(t))
	v := graphtest.View(t, g)
	all, err := selection.Open(t.Context(), v, selection.Question{})
	if err != nil {
		t.Fatal(err)
	}
	rows := 0
	unchanged := func(name string, r *intake.Report) {
		t.Helper()
		rows += len(r.Rows)
		if got := told(r); got != "" || r.Count(intake.Unchanged) != len(r.Rows) || r.Revision != 0 {
			t.Errorf("%s: %d of %d rows unchanged, revision %d\n%s", name, r.Count(intake.Unchanged), len(r.Rows), r.Revision, got)
		}
	}
	file := read(t, "all.xlsx", export(t, g, "xlsx"))
	if file.Revision != v.Rev() {
		t.Errorf("the workbook is of revision %d, not %d", file.Revision, v.Rev())
	}
	unchanged("workbook", take(t, g, file, intake.Options{}))
	if rows != all.Total() {
		t.Errorf("%d rows of %d records", rows, all.Total())
	}
	for _, k := range all.Kinds {
		typ := graph.RecordType(graph.EnumName(string(k.Kind)))
		unchanged(string(k.Kind), take(t, g, read(t, string(k.Kind)+".csv", export(t, g, "csv", typ)), intake.Options{}))
	}
	if rows != 2*all.Total() {
		t.Errorf("%d rows of %d records, twice", rows, all.Total())
	}
}

const drawn = `
	si: Jurisdiction
	hr: Jurisdiction
	moh: Institution si name=Ministry_of_Health
	niph: Institution si name=Institute
	intake: PlanningTask
	moh -ACCOUNTABLE-> intake (si) evidence=By_law
`

// set writes into the cell of a record in a column; a slug that the sheet does not have is a
// new row.
type set struct{ sheet, slug, column, value string }

func edited(t *testing.T, data []byte, edits ...set) []byte {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for _, e := range edits {
		rows, err := f.GetRows(e.sheet)
		if err != nil {
			t.Fatal(err)
		}
		column, row := len(rows[0])+1, len(rows)+1
		for i, name := range rows[0] {
			if name == e.column {
				column = i + 1
			}
		}
		for i, texts := range rows {
			if len(texts) > 0 && texts[0] == e.slug {
				row = i + 1
			}
		}
		for at, text := range map[[2]int]string{{column, row}: e.value, {column, 1}: e.column, {1, row}: e.slug} {
			cell, err := excelize.CoordinatesToCellName(at[0], at[1])
			if err != nil {
				t.Fatal(err)
			}
			if e.column == "slug" && at == [2]int{1, row} {
				text = e.value
			}
			if err := f.SetCellStr(e.sheet, cell, text); err != nil {
				t.Fatal(err)
			}
		}
	}
	var out bytes.Buffer
	if err := f.Write(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// What is edited comes back as just that, is shown as it is then done, and done once.
func TestEdits(t *testing.T) {
	for _, tt := range []struct {
		name  string
		edits []set
		want  string
	}{
		{"a cell", []set{{"Institution", "moh", "acronyms", "MZ; 007"}}, `changed Institution, row 2: moh
  acronyms: "", "MZ; 007"
`},
		{"two records", []set{{"Institution", "moh", "acronyms", "007"}, {"Responsibility", "moh-accountable-intake", "evidence", "=1+1"}}, `changed Institution, row 2: moh
  acronyms: "", "007"
changed Responsibility, row 2: moh-accountable-intake
  evidence: "By law", "=1+1"
`},
		{"blank is not delete", []set{{"Responsibility", "moh-accountable-intake", "evidence", ""}}, `unchanged Responsibility, row 2: moh-accountable-intake
  evidence is blank, and stays as it is
`},
		{"new rows that refer to each other", []set{
			{"PlanningTask", "exits", "name", "Exits"}, {"PlanningTask", "exits", "broader", "inflow"},
			{"PlanningTask", "inflow", "name", "Inflow"},
		}, `created PlanningTask, row 3: exits
  name: "", "Exits"
  broader: "", "inflow"
  no source, so it comes in as UNVERIFIED
created PlanningTask, row 4: inflow
  name: "", "Inflow"
  no source, so it comes in as UNVERIFIED
`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			g := graphtest.Draw(t, drawn)
			data := edited(t, export(t, g, "xlsx"), tt.edits...)
			preview := take(t, g, read(t, "a.xlsx", data), intake.Options{Options: change.Options{DryRun: true}})
			if graphtest.View(t, g).Rev() != 1 {
				t.Error("a dry run wrote")
			}
			done := take(t, g, read(t, "a.xlsx", data), intake.Options{})
			if diff := cmp.Diff(told(preview), told(done)); diff != "" {
				t.Errorf("what was shown is not what was done (-shown +done):\n%s", diff)
			}
			if diff := cmp.Diff(tt.want, told(done)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if again := take(t, g, read(t, "a.xlsx", data), intake.Options{}); again.Revision != 0 || again.Count(intake.Unchanged) != len(again.Rows) {
				t.Errorf("taken in again, it changes\n%s", told(again))
			}
		})
	}
}

// All that is wrong is told at once, and nothing is written.
func TestFaults(t *testing.T) {
	for _, tt := range []struct {
		name  string
		edits []set
		want  string
	}{
		{"values", []set{
			{"Institution", "moh", "seat", "sl"}, {"Institution", "moh", "status", "CURRANT"}, {"Institution", "niph", "names", "en | a | b | c | d | e | f"},
		}, `refused Institution, row 2: moh
  seat: "si", "sl"
  status: "", "CURRANT"
refused Institution, row 3: niph
Institution, row 2, seat: no record has the slug "sl" (correct it, or add a jurisdiction with this slug)
Institution, row 2, status: status has no value "CURRANT" (did you mean CURRENT?)
Institution, row 3, names: names has 4 parts, which are lang | text | origin | until; this has 7
`},
		{"a slug", []set{{"Institution", "moh", "slug", "mh"}}, `refused Institution, row 2: moh
Institution, row 2, slug: the slug was changed: the record is moh (put moh back; a record gets another slug where it is edited)
`},
		{"an id", []set{{"Institution", "moh", "id", "4b3f1f3e-0000-5000-8000-000000000000"}}, `refused Institution, row 2: moh
Institution, row 2, id: no record has the id "4b3f1f3e-0000-5000-8000-000000000000" (put the id back or, to make a new record, leave id and slug blank)
`},
		{"a column", []set{{"Institution", "moh", "acronym", "MZ"}}, `Institution, row 1, acronym: Institution has no field "acronym" (did you mean acronyms?)
`},
		{"new without what is required", []set{{"Institution", "new", "acronyms", "N"}}, `refused Institution, row 4: new
  acronyms: "", "N"
  no source, so it comes in as UNVERIFIED
Institution, row 4, names: names is missing (add it)
Institution, row 4, seat: seat is missing (add it: the slug of a jurisdiction)
Institution, row 4, type: type is missing (add it: the slug of a term)
Institution, row 4, sector: sector is missing (add it: the slug of a term)
Institution, row 4, level: level is missing (add it: one of LOCAL, REGIONAL, NATIONAL, EU, INTERNATIONAL)
`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			g := graphtest.Draw(t, drawn)
			got := take(t, g, read(t, "a.xlsx", edited(t, export(t, g, "xlsx"), tt.edits...)), intake.Options{})
			if diff := cmp.Diff(tt.want, told(got)); diff != "" {
				t.Errorf("(-want +got):\n%s\n%s", diff, told(got))
			}
			if graphtest.View(t, g).Rev() != 1 {
				t.Error("something was written")
			}
		})
	}
}

// What others changed since is never overwritten: not by rows that nobody edited, and not by
// those that somebody did.
func TestMeanwhile(t *testing.T) {
	g := graphtest.Draw(t, drawn)
	data := export(t, g, "xlsx")
	evidence := func(text string) change.Edit {
		return change.Edit{Record: "moh", Update: true, Set: map[string]any{"acronyms": []any{text}}}
	}
	if _, err := change.Apply(operator(t), g, []change.Edit{evidence("MIN")}, change.Options{Author: "other"}); err != nil {
		t.Fatal(err)
	}
	untouched := take(t, g, read(t, "a.xlsx", data), intake.Options{})
	if got := told(untouched); got != "" || untouched.Revision != 0 {
		t.Errorf("an export that nobody edited changes\n%s", got)
	}
	same := take(t, g, read(t, "a.xlsx", edited(t, data, set{"Institution", "moh", "acronyms", "MIN"})), intake.Options{})
	if got := told(same); got != "" {
		t.Errorf("what is on record by now changes\n%s", got)
	}
	mine := take(t, g, read(t, "a.xlsx", edited(t, data, set{"Institution", "moh", "acronyms", "MZ"})), intake.Options{})
	want := `refused Institution, row 2: moh
  acronyms: "", "MZ"
Institution, row 2: moh was changed since revision 1, last by other (export the data again, and make the change there)
  acronyms: "", "MIN", by other
`
	if diff := cmp.Diff(want, told(mine)); diff != "" || mine.Revision != 0 {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// Tables come in many forms.
func TestCSV(t *testing.T) {
	for _, tt := range []struct {
		name, file, text, want string
		o                      intake.Options
	}{
		{"semicolons", "institution.csv", "slug;acronyms\nmoh;\"MZ; 007\"\n", `changed institution, line 2: moh
  acronyms: "", "MZ; 007"
`, intake.Options{}},
		{"tabs and a mark", "Institution.tsv", "\ufeffslug\tacronyms\r\n\r\nmoh\tMZ\r\n", `changed Institution, line 3: moh
  acronyms: "", "MZ"
`, intake.Options{}},
		{"windows-1252", "Institution.csv", "slug,names\nmoh,en | Caf\xe9\n", `changed Institution, line 2: moh
  names: "en | Ministry of Health", "en | Café"
`, intake.Options{}},
		{"UTF-16", "Institution.csv", "\xff\xfes\x00l\x00u\x00g\x00,\x00a\x00c\x00r\x00o\x00n\x00y\x00m\x00s\x00\n\x00m\x00o\x00h\x00,\x00M\x00", `changed Institution, line 2: moh
  acronyms: "", "M"
`, intake.Options{}},
		{"guarded", "PlanningTask.csv", "slug,description\nintake,'=1\n", `changed PlanningTask, line 2: intake
  description: "", "=1"
`, intake.Options{}},
		{"no kind", "ministries.csv", "slug\nmoh\n", `ministries: the table is called as no kind of record (say with --kind what its rows are, name the sheets to take with --sheet or, if it is laid out in its own way, --propose a mapping)
`, intake.Options{}},
		{"a kind that is said", "ministries.csv", "slug,acronyms\nmoh,MZ\n", `changed ministries, line 2: moh
  acronyms: "", "MZ"
`, intake.Options{Kind: graph.Describe().Kind("Institution")}},
		{"another kind", "PlanningTask.csv", "slug,name\nmoh,Ministry\n", `refused PlanningTask, line 2: moh
PlanningTask, line 2, slug: it is that of a record on another sheet, Institution (move the row to its sheet, or correct the slug)
`, intake.Options{}},
		{"twice", "Institution.csv", "slug,acronyms\nmoh,MZ\nmoh,MH\n", `changed Institution, line 2: moh
  acronyms: "", "MZ"
refused Institution, line 3: moh
Institution, line 3: it is about the same record as Institution, line 2 (take one of them out or, to make a new record, leave its id and slug blank)
`, intake.Options{}},
		{"a source for all", "PlanningTask.csv", "slug,name\nnew,New\n", `refused PlanningTask, line 2: new
  name: "", "New"
  comes in with the source src-none
PlanningTask, line 2, citations: no record has the slug "src-none" (correct it, or add a source with this slug)
`, intake.Options{Source: "src-none"}},
		{"a control character", "PlanningTask.csv", "slug,name\nintake,a\x01b\n", `refused PlanningTask, line 2: intake
PlanningTask, line 2, name: the cell holds a control character, U+0001 (delete it)
`, intake.Options{}},
		{"nothing but a header", "Institution.csv", "slug,acronyms\n", ``, intake.Options{}},
		{"no slug", "PlanningTask.csv", "name\nNumbers of exits\n", `created PlanningTask, line 2: numbers-of-exits
  name: "", "Numbers of exits"
  no source, so it comes in as UNVERIFIED
`, intake.Options{}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			g := graphtest.Draw(t, drawn)
			f := read(t, tt.file, []byte(tt.text))
			if diff := cmp.Diff(tt.want, told(take(t, g, f, tt.o))); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// zipped is a zip file of some texts by name.
func zipped(t *testing.T, parts ...string) string {
	t.Helper()
	var file bytes.Buffer
	z := zip.NewWriter(&file)
	for i := 0; i < len(parts); i += 2 {
		w, err := z.Create(parts[i])
		if err == nil {
			_, err = w.Write([]byte(parts[i+1]))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return file.String()
}

// What is no table, or would fill the machine, is refused with what is wrong, and where.
func TestRefused(t *testing.T) {
	book := string(export(t, graphtest.Draw(t, drawn), "xlsx"))
	zeros := strings.Repeat("\x00", 100<<20)
	const sheet = "xl/worksheets/sheet1.xml"
	for _, tt := range []struct{ name, file, want string }{
		{"a.xls", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old workbook (.xls)"},
		{"a.xlsx", book[:len(book)*6/10], "no workbook, or a part of one"},
		{"a.xlsx", "slug\nmoh\n", "text that is called .xlsx; call it .csv"},
		{"a.xlsx", zipped(t, "a.txt", "b"), "no workbook of .xlsx"},
		{"a.xlsx", zipped(t, sheet, zeros, "b", zeros, "c", zeros), "more than 256 MB"},
		{"a.xlsx", zipped(t, sheet, "<worksheet><sheetData><row>"), "broken in " + sheet + ": unexpected EOF"},
		{"a.xlsx", zipped(t, sheet, "<worksheet>\n\x0b</worksheet>"), "broken in " + sheet + ": XML syntax error on line 2: illegal character code U+000B"},
		{"a.xlsx", zipped(t, sheet, `<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>`), "broken in " + sheet + ": it declares a document type"},
		{"a.csv", "", "the file is empty"},
		{"a.csv", "slug\nmoh\nx\x00\n", "line 3 holds a zero byte"},
		{"a.csv", "slug,name\n\"moh,x\n", "line 2"},
		{"a.csv", strings.Repeat("a", 65<<20), "larger than 64 MB"},
	} {
		_, err := intake.Read(strings.NewReader(tt.file), tt.name, csv.ReadOptions{})
		if err == nil || !strings.Contains(err.Error(), tt.want) || !errors.Is(err, graph.ErrInvalid) && !errors.Is(err, graph.ErrTooLarge) {
			t.Errorf("%.40q: %v, want %q", tt.file, err, tt.want)
		}
	}
	if _, err := intake.Read(strings.NewReader("a"), "a.csv", csv.ReadOptions{Encoding: "utf-9"}); err == nil || !strings.Contains(err.Error(), "Windows 1250") {
		t.Errorf("an encoding that there is not: %v", err)
	}
}

// Whatever a file holds, it is read or refused.
func FuzzRead(f *testing.F) {
	book, err := func() ([]byte, error) {
		x := excelize.NewFile()
		defer x.Close()
		var out bytes.Buffer
		err := errors.Join(x.SetSheetRow("Sheet1", "A1", &[]any{"slug", "name"}), x.SetSheetRow("Sheet1", "A2", &[]any{"moh", 1.5}), x.Write(&out))
		return out.Bytes(), err
	}()
	if err != nil {
		f.Fatal(err)
	}
	f.Add("a.xlsx", book)
	f.Add("a.csv", []byte("slug;name\nmoh;\"a\nb\"\n"))
	f.Add("a.tsv", []byte("\xff\xfea\x00\t\x00"))
	f.Add("a.csv", []byte("caf\xe9,'=1\n"))
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		file, err := intake.Read(bytes.NewReader(data), name, csv.ReadOptions{})
		if err != nil && !errors.Is(err, graph.ErrInvalid) && !errors.Is(err, graph.ErrTooLarge) {
			t.Errorf("refused with %v", err)
		}
		if err == nil && file == nil {
			t.Error("neither read nor refused")
		}
	})
}

// A workbook of another store is none of this one's.
func TestOtherStore(t *testing.T) {
	g := graphtest.Draw(t, drawn)
	f := read(t, "a.xlsx", export(t, g, "xlsx"))
	f.Revision = 7
	if _, err := intake.Take(operator(t), g, f, intake.Options{Options: change.Options{Author: "me"}}); !errors.Is(err, graph.ErrInvalid) {
		t.Errorf("a workbook of revision 7: %v", err)
	}
}

// Whoever may not write may not by a file.
func TestRights(t *testing.T) {
	g := graphtest.Draw(t, drawn)
	f := read(t, "Institution.csv", []byte("slug,acronyms\nmoh,MZ\n"))
	r, err := intake.Take(t.Context(), g, f, intake.Options{Options: change.Options{Author: "nobody"}})
	if err != nil || r.Count(intake.Refused) != 1 || r.Revision != 0 {
		t.Errorf("nobody: %v\n%s", err, told(r))
	}
}

// A formula that nobody worked out is not taken for a blank cell, however its program writes that.
func TestFormula(t *testing.T) {
	g := graphtest.Draw(t, drawn)
	f, err := excelize.OpenReader(bytes.NewReader(export(t, g, "xlsx")))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := f.SetCellFormula("PlanningTask", "C2", `"In"&"take"`); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := f.Write(&out); err != nil {
		t.Fatal(err)
	}
	numbers := rewritten(t, out.Bytes(), ` t="str"`, "")
	for value, book := range map[string][]byte{"": out.Bytes(), "<v></v>": numbers, "<v/>": numbers} {
		r := take(t, g, read(t, "a.xlsx", rewritten(t, book, "</f></c>", "</f>"+value+"</c>")), intake.Options{})
		if len(r.Faults) != 1 || r.Faults[0].Row != 2 || !strings.Contains(r.Faults[0].Message, "a formula that nobody worked out") {
			t.Errorf("with the value %q: %s", value, told(r))
		}
	}
}

// rewritten is a workbook with something in its sheets written otherwise.
func rewritten(t *testing.T, data []byte, old, written string) []byte {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	var parts []string
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasPrefix(f.Name, "xl/worksheets/") {
			text = []byte(strings.ReplaceAll(string(text), old, written))
		}
		parts = append(parts, f.Name, string(text))
	}
	return []byte(zipped(t, parts...))
}

// Texts that programs change where they can pass through as they are.
func TestTexts(t *testing.T) {
	g := graphtest.Draw(t, drawn)
	for _, text := range []string{"00101", "_x000D_", "_x005F_", "a\nb", "a\r\nb", "=1+1", "'=1+1", "'x", "2024-05", "1e5", "+386", "TRUE", `\n; |`, "<&>\"", "Ő 🏥"} {
		e := change.Edit{Record: "intake", Update: true, Set: map[string]any{"description": text}}
		if out, err := change.Apply(operator(t), g, []change.Edit{e}, change.Options{Author: "me"}); err != nil || len(out.Faults) > 0 {
			t.Fatal(err, out.Faults)
		}
		for name, format := range map[string]string{"PlanningTask.csv": "csv", "a.xlsx": "xlsx"} {
			if got := told(take(t, g, read(t, name, export(t, g, format, "PLANNING_TASK")), intake.Options{})); got != "" {
				t.Errorf("%q in %s: %s", text, format, got)
			}
		}
	}
}

// A text that a cell cannot hold comes back whole, and is not changed in part.
func TestCutTexts(t *testing.T) {
	long := strings.Repeat("long ", 8_000)
	g := graphtest.Draw(t, drawn)
	e := change.Edit{Record: "intake", Update: true, Set: map[string]any{"description": long}}
	if out, err := change.Apply(operator(t), g, []change.Edit{e}, change.Options{Author: "me"}); err != nil || len(out.Faults) > 0 {
		t.Fatal(err, out.Faults)
	}
	data := export(t, g, "xlsx")
	if got := told(take(t, g, read(t, "a.xlsx", data), intake.Options{})); got != "" {
		t.Errorf("unchanged: %.300s", got)
	}
	f := read(t, "a.xlsx", data)
	for _, table := range f.Tables {
		for _, row := range table.Rows {
			for i := range row.Cells {
				row.Cells[i] = strings.Replace(row.Cells[i], "long long", "short long", 1)
			}
		}
	}
	r := take(t, g, f, intake.Options{})
	if len(r.Faults) != 1 || r.Revision != 0 || r.Faults[0].Column != "description" {
		t.Errorf("changed in part: %.300s", told(r))
	}
}
