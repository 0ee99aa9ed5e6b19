package seed

import (
	"bytes"
	"errors"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// faults returns everything that is wrong in a set that stands alone.
func faults(s *Set) []Fault { return s.Faults(change.Check(graph.Describe(), s.Drafts)) }

func TestFaults(t *testing.T) {
	names, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(names) == 0 {
		t.Fatalf("Glob = %v, %v; want golden files", names, err)
	}
	for _, name := range names {
		t.Run(filepath.Base(name), func(t *testing.T) {
			ar, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			files, want := fstest.MapFS{}, &txtar.File{}
			for i, f := range ar.Files {
				if f.Name == "faults" {
					want = &ar.Files[i]
				} else {
					files[f.Name] = &fstest.MapFile{Data: f.Data}
				}
			}
			s, err := Read(files)
			if err != nil {
				t.Fatalf("Read: %v", err)
			}
			var got bytes.Buffer
			for _, f := range faults(s) {
				got.WriteString(f.String() + "\n")
			}
			if *update {
				want.Data = got.Bytes()
				if err := os.WriteFile(name, txtar.Format(ar), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			if diff := cmp.Diff(string(want.Data), got.String()); diff != "" {
				t.Errorf("faults (-want +got):\n%s", diff)
			}
		})
	}
}

func TestDefaultIsSound(t *testing.T) {
	s := Default()
	for _, f := range faults(s) {
		t.Error(f)
	}
	counts := map[graph.Kind]int{}
	for _, d := range s.Drafts {
		counts[d.Kind]++
	}
	want := map[graph.Kind]int{
		"Absence": 13, "Adoption": 76, "Assessment": 23, "BestPractice": 42, "Cluster": 3, "Competency": 9,
		"Conflict": 15, "DataSource": 52, "Dataset": 1, "Event": 31, "ForecastingModel": 32, "Institution": 275,
		"Jurisdiction": 30, "Membership": 17, "Methodology": 42, "Objective": 7, "Participation": 44,
		"PlannerRole": 7, "PlanningBody": 23, "PlanningTask": 45, "Profession": 16, "Project": 7, "Region": 6, "Relation": 180,
		"Responsibility": 488, "Source": 333, "Statement": 119, "Term": 86, "WorkPackage": 14,
	}
	if diff := cmp.Diff(want, counts); diff != "" {
		t.Errorf("records of each kind (-want +got):\n%s", diff)
	}
}

// A file that is added to the folder must not be forgotten.
func TestDefaultHasAllFiles(t *testing.T) {
	var want []string
	err := fs.WalkDir(os.DirFS("."), ".", func(name string, d fs.DirEntry, err error) error {
		if strings.HasSuffix(name, ".yaml") {
			want = append(want, name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range Default().files {
		got = append(got, f.name)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("files (-in the folder +embedded):\n%s", diff)
	}
}

// What the data set says is in our own words, and unconfirmed facts say so.
func TestDefaultKeepsItsMarks(t *testing.T) {
	for _, d := range Default().Drafts {
		cited, _ := d.Fields["citations"].([]any)
		for _, c := range cited {
			if q := c.(map[string]any)["quotation"]; q != nil {
				t.Errorf("%s has the quotation %q", d.Slug, q)
			}
		}
		if len(cited) == 0 && d.Kind != "Source" && d.Fields["origin"] != "UNVERIFIED" {
			t.Errorf("%s has no source and is not UNVERIFIED", d.Slug)
		}
	}
}

func TestReadValues(t *testing.T) {
	s, err := Read(fstest.MapFS{"a.yaml": {Data: []byte(`
statements:
  - slug: st-1
    about: no
    property: true
    value: 036
    number: 36.5
    note: ~
    unit:
    observed: 2023-05-17
    validFrom: 2023
    sources: [src-a, no]
projects:
  - {slug: p-1, acronym: "P", formerSlugs: [2023], euSharePercent: "80"}
planningTasks:
  - slug: t-1
    stage: true
    informs:
      - task: t-2
        why: >-
          One line,
          folded.
    citations:
      - {source: src-a, page: 12}
`)}})
	if err != nil {
		t.Fatal(err)
	}
	want := []change.Draft{
		{Kind: "Statement", Slug: "st-1", Fields: map[string]any{
			"about": "no", "property": "true", "value": "036", "number": 36.5, "note": nil, "unit": nil,
			"observed": "2023-05-17", "validFrom": "2023",
			"citations": []any{map[string]any{"source": "src-a"}, map[string]any{"source": "no"}},
		}},
		{Kind: "Project", Slug: "p-1", Fields: map[string]any{
			"acronym": "P", "formerSlugs": []any{"2023"}, "euSharePercent": "80",
		}},
		{Kind: "PlanningTask", Slug: "t-1", Fields: map[string]any{
			"stage":     true,
			"informs":   []any{map[string]any{"task": "t-2", "why": "One line, folded."}},
			"citations": []any{map[string]any{"source": "src-a", "page": "12"}},
		}},
	}
	if diff := cmp.Diff(want, s.Drafts); diff != "" {
		t.Errorf("drafts (-want +got):\n%s", diff)
	}
	if f := s.Faults(nil); len(f) > 0 {
		t.Errorf("faults: %v", f)
	}
}

func TestPlace(t *testing.T) {
	s, err := Read(fstest.MapFS{"é.yaml": {Data: []byte(`institutions:
  - slug: hu-okfo
    names:
      - {lang: hu, text: Országos Kórházi Főigazgatóság, origin: RETRIEVED}
    acronyms: [OKFŐ, X]
    note: >-
      Folded.
    sources: [src-a, src-b]
`)}})
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		field        string
		code         change.FaultCode
		line, column int
	}{
		{"", change.FaultKind, 2, 5},
		{"slug", change.FaultSlug, 2, 11},
		{"seat", change.FaultMissing, 2, 5},
		{"names", change.FaultValue, 3, 5},
		{"names[0]", change.FaultValue, 4, 9},
		{"names[0].origin", change.FaultValue, 4, 66},
		{"names[0].origin", change.FaultField, 4, 58},
		{"names[0].place", change.FaultMissing, 4, 9},
		{"names[7].text", change.FaultValue, 3, 5},
		{"acronyms[1]", change.FaultValue, 5, 22},
		{"note", change.FaultValue, 6, 11},
		{"citations", change.FaultSource, 8, 14},
		{"citations[1].source", change.FaultReference, 8, 22},
	} {
		got := s.Place(change.Fault{Field: tt.field, Code: tt.code})
		if want := (Place{"é.yaml", tt.line, tt.column}); got != want {
			t.Errorf("Place(%s %s) = %v:%d, want %v:%d", tt.code, tt.field, got, got.Column, want, want.Column)
		}
	}
}

func TestReadNotUTF8(t *testing.T) {
	s, err := Read(fstest.MapFS{"a.yaml": {Data: []byte("terms:\n  - slug: a\n    name: Minist\xe8re\n    scheme: SECTOR\n    origin: UNVERIFIED\n    confidence: LOW\n")}})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range faults(s) {
		got = append(got, f.String())
	}
	want := []string{"a.yaml:3: the line is not UTF-8 (save the file as UTF-8)"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("faults (-want +got):\n%s", diff)
	}
}

func TestReadFiles(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		name = filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		return name
	}
	one := write("one.txt", "terms:\n  - slug: a\n")
	two := write("more/b/two.yml", "terms:\n  - slug: b\n")
	write("more/three.yaml", "terms:\n  - slug: c\n")
	write("more/notes.md", "terms:\n  - slug: d\n")

	s, err := ReadFiles(one, two, filepath.Join(dir, "more"), one)
	if err != nil {
		t.Fatal(err)
	}
	var slugs []string
	for _, d := range s.Drafts {
		slugs = append(slugs, d.Slug)
	}
	if diff := cmp.Diff([]string{"a", "b", "c"}, slugs); diff != "" {
		t.Errorf("slugs (-want +got):\n%s", diff)
	}
	if got := s.Place(change.Fault{Draft: 1}).File; got != two {
		t.Errorf("the second draft stands in %s, want %s", got, two)
	}
	if _, err := ReadFiles(one, filepath.Join(dir, "none.yaml")); err == nil || !strings.Contains(err.Error(), "none.yaml") {
		t.Errorf("ReadFiles of a file that does not exist: %v, want an error that names it", err)
	}
}

// A folder is read as its owner means it: what editors and systems hide in it is
// not data, and what cannot be read is named rather than waited for or left out.
func TestReadFolder(t *testing.T) {
	const text = "terms:\n  - slug: a\n"
	for _, tt := range []struct {
		name  string
		make  func(dir string) error
		reads int    // records
		says  string // the error, if any
	}{
		{"capitals", func(dir string) error {
			return os.WriteFile(filepath.Join(dir, "OK.YAML"), []byte(text), 0o644)
		}, 1, ""},
		{"hidden file", func(dir string) error {
			return os.WriteFile(filepath.Join(dir, "._si.yaml"), []byte("\x00\x05"), 0o644)
		}, 0, ""},
		{"hidden folder", func(dir string) error {
			return errors.Join(os.Mkdir(filepath.Join(dir, ".git"), 0o755), os.WriteFile(filepath.Join(dir, ".git", "a.yaml"), []byte(text), 0o644))
		}, 0, ""},
		{"lock of an editor", func(dir string) error {
			return os.Symlink("me@here.1234", filepath.Join(dir, ".#si.yaml"))
		}, 0, ""},
		{"link to a file", func(dir string) error {
			return errors.Join(os.WriteFile(filepath.Join(dir, "si.txt"), []byte(text), 0o644), os.Symlink("si.txt", filepath.Join(dir, "si.yaml")))
		}, 1, ""},
		{"link to nothing", func(dir string) error {
			return os.Symlink("gone.yaml", filepath.Join(dir, "si.yaml"))
		}, 0, "si.yaml is a link to nothing"},
		{"link to nothing that would be no data", func(dir string) error {
			return os.Symlink("gone", filepath.Join(dir, "notes"))
		}, 0, ""},
		{"link to a folder", func(dir string) error {
			return os.Symlink(t.TempDir(), filepath.Join(dir, "countries"))
		}, 0, "countries is a link to a folder"},
		{"pipe", func(dir string) error {
			return syscall.Mkfifo(filepath.Join(dir, "si.yaml"), 0o644)
		}, 0, "si.yaml is not a regular file"},
		{"pipe that is no data", func(dir string) error {
			return syscall.Mkfifo(filepath.Join(dir, "pipe"), 0o644)
		}, 0, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			dir := t.TempDir()
			if err := tt.make(dir); err != nil {
				t.Fatal(err)
			}
			s, err := ReadFiles(dir)
			if err != nil {
				if tt.says == "" || !strings.Contains(err.Error(), filepath.Join(dir, tt.says)) {
					t.Errorf("ReadFiles: %v, want %q", err, tt.says)
				}
				return
			}
			if faults := s.Faults(nil); len(faults) > 0 || len(s.Drafts) != tt.reads || tt.says != "" {
				t.Errorf("ReadFiles: %d records, faults %v; want %d and the error %q", len(s.Drafts), faults, tt.reads, tt.says)
			}
		})
	}
}

func TestOver(t *testing.T) {
	read := func(name, text string) *Set {
		s, err := Read(fstest.MapFS{name: {Data: []byte(text)}})
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	base := read("base.yaml", `jurisdictions:
  - {slug: mt, code: MT, name: Malta, type: COUNTRY, origin: UNVERIFIED, confidence: LOW}
  - {slug: hu, code: HU, name: Hungary, type: COUNTRY, origin: UNVERIFIED, confidence: LOW}
`)
	s := read("new.yaml", `jurisdictions:
  - {slug: hu, code: HU, name: Magyarország, type: COUNTRY, origin: UNVERIFIED, confidence: LOW}
  - {slug: malta, code: MT, name: Malta, type: COUNTRY, origin: UNVERIFIED, confidence: LOW}
clusters:
  - {slug: cl-1, name: A cluster, members: [hu, mt, malta, pl], origin: UNVERIFIED, confidence: LOW}
`).Over(base)
	var got []string
	for _, f := range faults(s) {
		got = append(got, f.String())
	}
	want := []string{
		`new.yaml:5: members[3]: no record has the slug "pl" (correct it, or add a jurisdiction with this slug)`,
		`base.yaml:2: code: malta also has this code (correct one of them)`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("faults (-want +got):\n%s", diff)
	}
	var slugs []string
	for _, d := range s.Drafts {
		slugs = append(slugs, d.Slug)
	}
	if diff := cmp.Diff([]string{"hu", "malta", "cl-1", "mt"}, slugs); diff != "" {
		t.Errorf("records (-want +got):\n%s", diff)
	}
	if len(base.Drafts) != 2 {
		t.Errorf("the base has now %d records", len(base.Drafts))
	}
}

func FuzzRead(f *testing.F) {
	names, err := filepath.Glob("testdata/*.txtar")
	if err != nil {
		f.Fatal(err)
	}
	for _, name := range names {
		ar, err := txtar.ParseFile(name)
		if err != nil {
			f.Fatal(err)
		}
		for _, file := range ar.Files {
			f.Add(file.Data)
		}
	}
	for _, name := range []string{"tasks.yaml", "countries/mt.yaml"} {
		data, err := heroes.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Add([]byte("terms:\n  - slug: \"a\n  - slug: b\n- slug: c\n\xff\n---\n...\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		files := fstest.MapFS{"a.yaml": {Data: data}}
		s, err := Read(files)
		if err != nil {
			t.Fatal(err)
		}
		last := bytes.Count(data, []byte("\n")) + 1
		for _, fault := range faults(s) {
			if fault.Line < 1 || fault.Line > last || fault.Column < 1 {
				t.Errorf("%v, column %d, is outside of the file of %d lines", fault, fault.Column, last)
			}
			if fault.File != "a.yaml" || fault.Code == "" || fault.Message == "" {
				t.Errorf("%+v does not say enough", fault)
			}
		}
		again, err := Read(files)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(s.Drafts, again.Drafts); diff != "" {
			t.Errorf("read twice (-first +second):\n%s", diff)
		}
		if !slices.Equal(faults(s), faults(again)) {
			t.Error("read twice, the faults differ")
		}
	})
}

func BenchmarkDefault(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if s := Default(); len(s.Drafts) == 0 {
			b.Fatal("no drafts")
		}
	}
}
