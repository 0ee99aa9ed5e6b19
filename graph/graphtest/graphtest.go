// Package graphtest draws small graphs for tests, and loads and reads them.
package graphtest

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/memory"
)

// Draw loads a small graph that is drawn in text, one record a line. An entity
// is its slug, its kind, and fields; a claim is an arrow with its role, and
// fields. Underscores in text stand for spaces.
//
//	pl: Jurisdiction
//	moh: Institution pl name=Ministry_of_Health
//	intake: PlanningTask
//	moh -ACCOUNTABLE-> intake (pl) methods=delphi
//
// What has to be given and is not is made up, types and sectors too.
func Draw(t testing.TB, text string) *graph.Graph {
	t.Helper()
	return DrawIn(t, memory.New(graph.Describe().Schema()), text)
}

// DrawIn loads a graph that is drawn as for [Draw] into an empty store.
func DrawIn(t testing.TB, s store.Store, text string) *graph.Graph {
	t.Helper()
	g := graph.New(s)
	d := drawn{kinds: map[string]string{}, terms: map[string]string{"type-x": "INSTITUTION_TYPE", "sector-x": "SECTOR"}}
	for _, line := range strings.Split(strings.TrimSpace(text), "\n") {
		if line = strings.TrimSpace(line); line != "" {
			d.line(t, line)
		}
	}
	for _, slug := range slices.Sorted(maps.Keys(d.terms)) {
		d.add(slug, "Term", map[string]any{"name": slug, "scheme": d.terms[slug]})
	}
	for _, f := range Load(t, g, d.drafts).Faults {
		t.Fatalf("%s: %s: %s", d.drafts[f.Draft].Slug, f.Field, f.Message)
	}
	return g
}

type drawn struct {
	drafts []change.Draft
	kinds  map[string]string // by slug
	terms  map[string]string // the schemes of types and sectors, by slug
}

func (d *drawn) add(slug, kind string, fields map[string]any) {
	for name, value := range map[string]any{"confidence": "HIGH", "origin": "UNVERIFIED"} {
		if fields[name] == nil {
			fields[name] = value
		}
	}
	d.kinds[slug] = kind
	d.drafts = append(d.drafts, change.Draft{Kind: graph.Kind(kind), Slug: slug, Fields: fields})
}

func (d *drawn) line(t testing.TB, line string) {
	t.Helper()
	words := strings.Fields(line)
	if slug, ok := strings.CutSuffix(words[0], ":"); ok {
		d.entity(t, slug, words[1], words[2:])
		return
	}
	role := strings.TrimSuffix(strings.TrimPrefix(words[1], "-"), "->")
	d.claim(t, words[0], role, words[2], words[3:])
}

func (d *drawn) entity(t testing.TB, slug, kind string, rest []string) {
	t.Helper()
	f := map[string]any{}
	var place string
	if len(rest) > 0 && !strings.Contains(rest[0], "=") {
		place, rest = rest[0], rest[1:]
	}
	d.fields(t, f, kind, rest)
	name, _ := f["name"].(string)
	if name == "" {
		name = slug
	}
	delete(f, "name")
	switch kind {
	case "Institution", "PlanningBody":
		if f["names"] == nil {
			f["names"] = []any{map[string]any{"lang": "en", "text": name}}
		}
		f["seat"], f["level"] = place, "NATIONAL"
		for field, scheme := range map[string]string{"type": "INSTITUTION_TYPE", "sector": "SECTOR"} {
			if f[field] == nil {
				f[field] = field + "-x"
			}
			d.terms[f[field].(string)] = scheme
		}
	case "Jurisdiction":
		code := strings.ToUpper(slug)
		if len(code) == 1 {
			code += code // which has two letters at least
		}
		f["name"], f["code"], f["type"] = name, code, "COUNTRY"
	case "Methodology":
		f["name"], f["family"], f["type"] = name, "QUALITATIVE", "FORESIGHT"
	case "DataSource", "ForecastingModel":
		f["name"], f["jurisdiction"] = name, place
	case "Project":
		f["name"], f["acronym"] = name, strings.ToUpper(slug)
	case "Source", "Action", "Milestone":
		f["title"] = name
	case "Scenario":
		f["title"], f["jurisdiction"] = name, place
		if f["state"] == nil {
			f["state"] = "DRAFT"
		}
	case "Objective":
		f["text"] = name
	default:
		f["name"] = name
	}
	d.add(slug, kind, f)
}

func (d *drawn) claim(t testing.TB, from, role, to string, rest []string) {
	t.Helper()
	f := map[string]any{}
	slug := fmt.Sprintf("%s-%s-%s", from, strings.ToLower(strings.ReplaceAll(role, "_", "-")), to)
	for d.kinds[slug] != "" {
		slug += "-again"
	}
	var country string
	if len(rest) > 0 && strings.HasPrefix(rest[0], "(") {
		country, rest = strings.Trim(rest[0], "()"), rest[1:]
	}
	var kind string
	switch {
	case role == "USES":
		kind, f["by"], f["what"] = "Adoption", from, to
	case role == "MEMBER":
		kind, f["member"], f["body"], f["role"] = "Membership", from, to, role
	case role == "NOBODY":
		kind, f["jurisdiction"], f["task"], f["type"] = "Absence", from, to, role
	case d.kinds[to] == "PlanningTask":
		kind, f["stakeholder"], f["task"], f["role"], f["level"] = "Responsibility", from, to, role, "NATIONAL"
		f["jurisdiction"] = country
	case d.kinds[to] == "Event":
		kind, f["stakeholder"], f["event"], f["role"] = "Participation", from, to, role
	case role == "CONFLICT":
		kind, f["topic"], f["explanation"], f["between"] = "Conflict", role, role, []any{from, to}
	default:
		kind, f["from"], f["to"], f["type"] = "Relation", from, to, role
	}
	d.fields(t, f, kind, rest)
	d.add(slug, kind, f)
}

// fields reads name=value; of lists, values are parted by commas.
func (d *drawn) fields(t testing.TB, f map[string]any, kind string, words []string) {
	t.Helper()
	for _, w := range words {
		name, text, ok := strings.Cut(w, "=")
		if !ok {
			t.Fatalf("%q is not a field", w)
		}
		info := graph.Describe().Kind(graph.Kind(kind)).Field(name)
		if info == nil || info.Type != graph.EnumField {
			text = strings.ReplaceAll(text, "_", " ")
		}
		switch {
		case info == nil:
			f[name] = text
		case info.Name == "names":
			var names []any
			for _, n := range strings.Split(text, ",") {
				lang, text, _ := strings.Cut(n, ":")
				names = append(names, map[string]any{"lang": lang, "text": text})
			}
			f[name] = names
		case info.Name == "fieldOrigins":
			f[name] = []any{map[string]any{"field": text, "origin": "INFERRED"}}
		case info.Type == graph.StructField && !info.List:
			f[name] = map[string]any{info.Struct[0].Name: text}
		case info.Type == graph.StructField:
			var list []any
			for _, s := range strings.Split(text, ",") {
				// What follows an ampersand is true.
				parts := strings.Split(s, "&")
				value := map[string]any{info.Struct[0].Name: parts[0]}
				for _, name := range parts[1:] {
					value[name] = true
				}
				list = append(list, value)
			}
			f[name] = list
		case info.List:
			var list []any
			for _, s := range strings.Split(text, ",") {
				list = append(list, s)
			}
			f[name] = list
		case info.Type == graph.BoolField:
			f[name] = text == "true"
		default:
			f[name] = text
		}
	}
}

// Load loads drafts, which may have faults.
func Load(tb testing.TB, g *graph.Graph, drafts []change.Draft) *change.Loaded {
	tb.Helper()
	l, err := change.Load(tb.Context(), g, drafts, change.LoadOptions{Author: "test", Reason: "to test"})
	if err != nil {
		tb.Fatalf("Load: %v", err)
	}
	return l
}

// View returns the present state, as those see it who see everything.
func View(tb testing.TB, g *graph.Graph) *graph.View {
	tb.Helper()
	v, err := g.View(access.With(tb.Context(), access.Operator("test")), 0)
	if err != nil {
		tb.Fatalf("View: %v", err)
	}
	return v
}

// Slug returns a record's slug.
func Slug(r graph.Record) string {
	return reflect.ValueOf(r).Elem().FieldByName("Slug").String()
}

// Unindent takes the white space around lines away, and empty lines.
func Unindent(text string) string {
	var b strings.Builder
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" {
			b.WriteString(line + "\n")
		}
	}
	return b.String()
}

// Facts returns the bodies of all records but those of system kinds, such as scenarios, by id.
func Facts(tb testing.TB, v *graph.View) map[graph.ID]string {
	tb.Helper()
	all := map[graph.ID]string{}
	for r, err := range v.Reader().Stream(tb.Context(), nil) {
		if err != nil {
			tb.Fatal(err)
		}
		if !v.Model().Kind(r.Kind).System {
			all[r.ID] = r.Body
		}
	}
	return all
}
