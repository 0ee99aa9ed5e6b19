package speech_test

import (
	"errors"
	"flag"
	"fmt"
	"go/ast"
	"go/constant"
	"go/types"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/leonelquinteros/gotext"
	"golang.org/x/tools/go/packages"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/internal/speech"
	"github.com/whoplans/whoplans/seed"
)

var update = flag.Bool("update", false, "list new texts in the catalogues, and take out those that nobody says")

// said is a text of the program, and where it is said.
type said struct {
	several string // what is said of several, where that is another text
	at      string // the first file, empty for the words of the model and the data
}

const textType = "github.com/whoplans/whoplans/internal/speech.Text"

// texts are all texts that the program says: the constants of the type, the words of the
// model, and the names of the jurisdictions.
func texts(t *testing.T) map[string]said {
	t.Helper()
	all := map[string]said{}
	for _, text := range graph.Describe().Texts() {
		all[string(text)] = said{}
	}
	for _, d := range seed.Default().Drafts {
		if d.Kind == "Jurisdiction" {
			all[d.Fields["name"].(string)] = said{}
		}
	}
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	loaded, err := packages.Load(&packages.Config{
		Mode: packages.NeedName | packages.NeedFiles | packages.NeedSyntax | packages.NeedTypes | packages.NeedTypesInfo | packages.NeedImports | packages.NeedExportFile,
		Dir:  root, Context: t.Context(),
	}, "./accounts/...", "./cmd/whoplans", "./graph/...", "./exchange/...", "./internal/speech", "./resolvers")
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range loaded {
		for _, err := range p.Errors {
			t.Fatal(err)
		}
		for _, file := range p.Syntax {
			at, err := filepath.Rel(root, p.Fset.Position(file.Package).Filename)
			if err != nil {
				t.Fatal(err)
			}
			ast.Inspect(file, func(n ast.Node) bool { return look(t, p.TypesInfo, n, filepath.ToSlash(at), all) })
		}
	}
	return all
}

// look notes the texts of an expression, and reports whether to look further into it.
func look(t *testing.T, info *types.Info, n ast.Node, at string, all map[string]said) bool {
	t.Helper()
	if call, ok := n.(*ast.CallExpr); ok && !info.Types[call].IsValue() {
		return true
	} else if ok {
		checkCall(t, info, call, at)
		if one, several, ok := counted(info, call); ok {
			all[one] = said{several: several, at: at}
			for _, arg := range call.Args[3:] {
				ast.Inspect(arg, func(n ast.Node) bool { return look(t, info, n, at, all) })
			}
			return false
		}
	}
	e, ok := n.(ast.Expr)
	if !ok {
		return true
	}
	text, ok := constantText(info, e)
	if ok && place.ReplaceAllString(text, "") != "" && all[text].at == "" {
		all[text] = said{at: at}
	}
	return !ok
}

func constantText(info *types.Info, e ast.Expr) (string, bool) {
	of := info.Types[e]
	if of.Value == nil || of.Value.Kind() != constant.String || of.Type.String() != textType {
		return "", false
	}
	return constant.StringVal(of.Value), true
}

// counted returns the two texts of a call of Count.
func counted(info *types.Info, call *ast.CallExpr) (one, several string, ok bool) {
	if f, is := call.Fun.(*ast.SelectorExpr); !is || f.Sel.Name != "Count" || len(call.Args) < 3 {
		return "", "", false
	}
	one, ok = constantText(info, call.Args[1])
	several, too := constantText(info, call.Args[2])
	return one, several, ok && too
}

// checkCall finds texts said with more or fewer values than they have places.
func checkCall(t *testing.T, info *types.Info, call *ast.CallExpr, at string) {
	t.Helper()
	sig, ok := info.TypeOf(call.Fun).(*types.Signature)
	if !ok || !sig.Variadic() || call.Ellipsis.IsValid() || sig.Params().Len() < 2 {
		return
	}
	last := sig.Params().Len() - 2 // the text, before the values
	if sig.Params().At(last).Type().String() != textType {
		return
	}
	values := len(call.Args) - last - 1
	if _, _, is := counted(info, call); is {
		values++ // the number
	}
	if text, ok := constantText(info, call.Args[last]); ok && filled(text) != values {
		t.Errorf("%s: %q is said with %d values", at, text, values)
	}
}

// filled is how many values a text has places for.
func filled(text string) int {
	most := 0
	for _, p := range places(text) {
		number, _, _ := strings.Cut(p, ":")
		n, err := strconv.Atoi(number)
		if err == nil {
			most = max(most, n)
		}
	}
	return most
}

var place = regexp.MustCompile(`%[-+# ]?(?:\[(\d+)\])?((?:\.?\d+)?[sdfqvXU])|(%%)|(\{[\w|/]+\})`)

// places are what a text has places for, in their order.
func places(text string) []string {
	var of []string
	values := 0
	for _, m := range place.FindAllStringSubmatch(text, -1) {
		switch {
		case m[3] != "":
		case m[4] != "":
			of = append(of, m[4])
		case m[1] != "":
			of = append(of, m[1]+":"+m[2])
		default:
			values++
			of = append(of, fmt.Sprint(values)+":"+m[2])
		}
	}
	slices.Sort(of)
	return of
}

// TestCatalogues has a translation of every text, with the same places.
func TestCatalogues(t *testing.T) {
	t.Parallel()
	all := texts(t)
	for _, tag := range speech.Tags()[1:] {
		file := tag + ".po"
		if *update {
			rewrite(t, file, all)
		}
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		po := gotext.NewPo()
		po.Parse(data)
		known := po.GetDomain().GetTranslations()
		for _, english := range slices.Sorted(maps.Keys(all)) {
			is := known[english]
			switch {
			case is == nil || is.Trs[0] == "":
				t.Errorf("%s: %q has no translation (%s); go test ./internal/speech -update lists what is missing", file, english, all[english].at)
			case is.PluralID != all[english].several:
				t.Errorf("%s: of several, %q is %q, not %q", file, english, all[english].several, is.PluralID)
			default:
				for _, translation := range is.Trs {
					if got, want := places(translation), places(english); !slices.Equal(got, want) {
						t.Errorf("%s: %q has the places %v, %q has %v", file, translation, got, english, want)
					}
				}
			}
			delete(known, english)
		}
		delete(known, "")
		for english := range known {
			t.Errorf("%s: nobody says %q", file, english)
		}
	}
}

// rewrite writes a catalogue anew: all texts in their order, with the translations there are.
func rewrite(t *testing.T, file string, all map[string]said) {
	t.Helper()
	po := gotext.NewPo()
	if data, err := os.ReadFile(file); err == nil {
		po.Parse(data)
	}
	known := po.GetDomain().GetTranslations()
	var b strings.Builder
	fmt.Fprintf(&b, "msgid \"\"\nmsgstr \"\"\n\"Language: %s\\n\"\n\"Content-Type: text/plain; charset=utf-8\\n\"\n\"Plural-Forms: %s\\n\"\n", strings.TrimSuffix(file, ".po"), po.GetDomain().PluralForms)
	quoted := func(name, text string) {
		fmt.Fprintf(&b, "%s \"%s\"\n", name, strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`).Replace(text))
	}
	for _, english := range slices.Sorted(maps.Keys(all)) {
		is, of := known[english], all[english]
		if is == nil {
			is = gotext.NewTranslation()
		}
		b.WriteString("\n")
		if of.at != "" {
			fmt.Fprintf(&b, "#: %s\n", of.at)
		}
		quoted("msgid", english)
		if of.several == "" {
			quoted("msgstr", is.Trs[0])
			continue
		}
		quoted("msgid_plural", of.several)
		for i := range max(len(is.Trs), 2) {
			quoted(fmt.Sprintf("msgstr[%d]", i), is.Trs[i])
		}
	}
	if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}

// TestLanguages has sentences said in the language of a tag, and refuses others.
func TestLanguages(t *testing.T) {
	t.Parallel()
	german, err := speech.In("de-AT")
	if err != nil {
		t.Fatal(err)
	}
	var english *speech.Language
	for _, tt := range []struct {
		l    *speech.Language
		n    int
		want string
	}{{english, 1, "1 other"}, {english, 3, "3 others"}, {german, 1, "1 weitere"}, {german, 3, "3 weitere"}} {
		if got := tt.l.Count(tt.n, "%d other", "%d others"); got != tt.want {
			t.Errorf("got %q, want %q", got, tt.want)
		}
	}
	if got, want := german.Enumerate([]string{"a", "b", "c"}), "a, b und c"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if l, err := speech.In("en-GB"); l != nil || err != nil {
		t.Errorf("English is %v, %v", l, err)
	}
	if _, err := speech.In("fr"); err == nil || !strings.Contains(err.Error(), "en and de") {
		t.Errorf("French is refused by %v", err)
	}
}

// TestPlaces has countries in sentences with their article, and in German in their case.
func TestPlaces(t *testing.T) {
	t.Parallel()
	german, err := speech.In("de")
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ name, nominative, accusative, dative, genitive string }{
		{"Niederlande", "die Niederlande", "die Niederlande", "den Niederlanden", "der Niederlande"},
		{"Slowakei", "die Slowakei", "die Slowakei", "der Slowakei", "der Slowakei"},
		{"Vereinigtes Königreich", "das Vereinigte Königreich", "das Vereinigte Königreich", "dem Vereinigten Königreich", "des Vereinigten Königreichs"},
		{"Vereinigtes Königreich (England)", "das Vereinigte Königreich (England)", "das Vereinigte Königreich (England)", "dem Vereinigten Königreich (England)", "des Vereinigten Königreichs (England)"},
		{"Belgien", "Belgien", "Belgien", "Belgien", "Belgiens"},
	} {
		place := speech.Place{Name: tt.name, Lang: "de"}
		want := strings.Join([]string{tt.nominative, tt.accusative, tt.dative, tt.genitive, tt.name}, ", ")
		if got := german.Say("%s, %-[1]s, %+[1]s, %#[1]s, % [1]s", place); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	both := speech.Places{{Name: "Niederlande", Lang: "de"}, {Name: "Netherlands", Lang: "en"}}
	if got, want := german.Say("in %+s", both), "in den Niederlanden und Netherlands"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	var english *speech.Language
	if got, want := english.Say("in %s", both), "in Niederlande and the Netherlands"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestMessages says what is wrong in the language of whoever reads it, with all that is in it.
func TestMessages(t *testing.T) {
	t.Parallel()
	german, err := speech.In("de")
	if err != nil {
		t.Fatal(err)
	}
	sort := errors.New("invalid")
	inner := speech.Wrong(sort, "there is no such record")
	err = fmt.Errorf("sheet A: %w", speech.Wrong(sort, "the mapping of %s: %v", "B", inner))
	if got, want := err.Error(), "sheet A: invalid: the mapping of B: invalid: there is no such record"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got, want := german.Error(err), "sheet A: invalid: die Zuordnung von B: invalid: diesen Eintrag gibt es nicht"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if !errors.Is(err, sort) {
		t.Error("it is no longer of its sort")
	}
	counted := speech.NewMessage("%s, revision %d", speech.Count(2, "%d other", "%d others"), 3)
	if got, want := counted.In(german), "2 weitere, Stand 3"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
