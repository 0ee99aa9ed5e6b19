package hiding

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/memory"
	"github.com/whoplans/whoplans/graph/store/mirror"
	"github.com/whoplans/whoplans/graph/store/neo4j"
	"github.com/whoplans/whoplans/graph/store/neo4j/neo4jtest"
	"github.com/whoplans/whoplans/resolvers"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
	"github.com/whoplans/whoplans/resolvers/internal/random"
	"github.com/whoplans/whoplans/seed/seedtest"
)

func TestMain(m *testing.M) { neo4jtest.Main(m) }

// What is hidden: a country that much refers to, and a kind that others refer to; and
// the drafts of scenarios that others edit.
const (
	country = "HU"
	kind    = graph.Kind("DataSource")
)

var scope = access.Hidden{Jurisdictions: []access.Jurisdiction{country}, Kinds: []store.Kind{kind}}

// readers are those from whom something is hidden. An editor sees the hidden kind
// where it is about her country.
var readers = []struct {
	name string
	own  string
	access.Principal
}{
	{"nobody", "", access.Principal{}},
	{"an editor", "BE", access.Principal{Account: "ann", Name: "Ann", Rights: access.Rights{Role: access.Editor, Jurisdictions: []access.Jurisdiction{"BE"}}}},
}

// TestAsIfItDidNotExist asks a graph of which a part is hidden, and one without that
// part, for everything that can be asked for: each field, argument, condition and
// order of the schema. The answers, the errors too, are the same byte for byte.
func TestAsIfItDidNotExist(t *testing.T) {
	whole := memory.New(graph.Describe().Schema())
	past(t, whole, "")
	for _, reader := range readers {
		t.Run(reader.name, func(t *testing.T) {
			t.Parallel()
			twin := memory.New(graph.Describe().Schema())
			past(t, twin, reader.own, without)
			c := comparison{
				t: t, principal: reader.Principal, with: server(whole, scope), without: server(twin, access.Hidden{}),
				writer: random.New(schema, seedtest.Names(t, whole), 1), met: map[string]bool{},
			}
			c.meetAll()
		})
	}
}

// TestHiddenOnNeo4j does so on the other store, without asking for everything.
func TestHiddenOnNeo4j(t *testing.T) {
	remote, err := neo4j.Open(t.Context(), neo4jtest.Empty(t), graph.Describe().Schema(), &neo4j.Options{Timeout: neo4jtest.Patience})
	if err != nil {
		t.Fatal(err)
	}
	past(t, remote, "")
	whole := mirror.Keep(remote, graph.Describe().Schema(), &mirror.Options{Records: 10_000})
	defer whole.Close()
	twin := memory.New(graph.Describe().Schema())
	past(t, twin, "", without)
	c := comparison{
		t: t, with: server(whole, scope), without: server(twin, access.Hidden{}),
		writer: random.New(schema, seedtest.Names(t, whole), 2), met: map[string]bool{},
	}
	for range 60 {
		c.ask(c.writer.Document())
	}
	for _, d := range c.filters(40) {
		c.ask(d.Document)
	}
}

// past gives a store the data set and a history: each step says what is there
// afterwards. Left leaves out of a step what is hidden, for the twin.
func past(t *testing.T, s store.Store, own string, left ...func([]change.Draft, string) []change.Draft) {
	t.Helper()
	g := graph.New(s)
	g.Now = seedtest.Now
	load := func(drafts []change.Draft, add ...change.Draft) {
		drafts = append(slices.Clone(drafts), add...)
		for _, leave := range left {
			drafts = leave(drafts, own)
		}
		g.Now = func() time.Time { return seedtest.Now().Add(time.Hour) }
		l, err := change.Load(t.Context(), g, drafts, change.LoadOptions{Author: "test", Reason: "test", Move: true})
		if err != nil {
			t.Fatal(err)
		}
		if len(l.Faults) > 0 || len(l.Conflicts) > 0 {
			t.Fatalf("%+v %+v", l.Faults, l.Conflicts)
		}
	}
	drafts := seedtest.Full()
	load(drafts)
	// What was about the hidden country is now about another, beside what is about
	// neither and has changed, too; then it goes back.
	of := slices.IndexFunc(drafts, func(d change.Draft) bool { return d.Kind == "Responsibility" && d.Fields["jurisdiction"] == "pl" })
	moved := drafts[of]
	moved.Fields = maps.Clone(moved.Fields)
	moved.Slug, moved.Fields["jurisdiction"] = "rs-moved", "hu"
	seen := slices.IndexFunc(drafts, func(d change.Draft) bool { return d.Slug == "be-fps-health" })
	if seen < 0 {
		seen = slices.IndexFunc(drafts, func(d change.Draft) bool { return d.Kind == "Institution" && d.Fields["seat"] == "be" })
	}
	for _, step := range []string{"hu", "pl", "pl"} {
		moved.Fields, drafts[seen].Fields = maps.Clone(moved.Fields), maps.Clone(drafts[seen].Fields)
		moved.Fields["jurisdiction"] = step
		note, _ := drafts[seen].Fields["note"].(string)
		drafts[seen].Fields["note"] = note + " More."
		load(drafts, moved)
	}
}

// without takes out of drafts what is hidden, and what others say of it. It goes by
// what files say, where the graph goes by what a store finds.
func without(drafts []change.Draft, own string) []change.Draft {
	m := graph.Describe()
	bySlug := map[string]change.Draft{}
	codes := map[string]string{}
	for _, d := range drafts {
		bySlug[d.Slug] = d
		if d.Kind == "Jurisdiction" {
			codes[d.Slug] = d.Fields["code"].(string)
		}
	}
	var about func(d change.Draft) map[string]bool
	about = func(d change.Draft) map[string]bool {
		found := map[string]bool{codes[d.Slug]: d.Kind == "Jurisdiction"}
		k := m.Kind(d.Kind)
		for _, f := range k.Fields {
			if f != k.Country && (k.Country != nil || !f.About) {
				continue
			}
			for _, slug := range slugs(d.Fields[f.Name]) {
				maps.Copy(found, about(bySlug[slug]))
			}
		}
		return found
	}
	hidden := map[string]bool{}
	for _, d := range drafts {
		ours := own != "" && about(d)[own]
		hidden[d.Slug] = about(d)[country] || d.Kind == kind && !ours || d.Kind == "Scenario" && d.Fields["state"] == "DRAFT" && !ours
	}
	for again := true; again; {
		again = false
		for _, d := range drafts {
			for _, f := range m.Kind(d.Kind).Fields {
				if f.Required && f.Type == graph.LinkField && slices.ContainsFunc(slugs(d.Fields[f.Name]), func(s string) bool { return hidden[s] }) && !hidden[d.Slug] {
					hidden[d.Slug], again = true, true
				}
			}
		}
	}
	var left []change.Draft
	for _, d := range drafts {
		if hidden[d.Slug] {
			continue
		}
		d.Fields = maps.Clone(d.Fields)
		for _, f := range m.Kind(d.Kind).Fields {
			if !f.IsLink() || f.Type != graph.LinkField {
				continue
			}
			switch v := d.Fields[f.Name].(type) {
			case string:
				if hidden[v] {
					take(d.Fields, f.Name)
				}
			case []any:
				v = slices.DeleteFunc(slices.Clone(v), func(s any) bool { return hidden[s.(string)] })
				if d.Fields[f.Name] = v; len(v) == 0 {
					take(d.Fields, f.Name)
				}
			}
		}
		left = append(left, d)
	}
	return left
}

// take takes a field out of a draft, and what is said of its origin.
func take(fields map[string]any, name string) {
	delete(fields, name)
	marks, _ := fields["fieldOrigins"].([]any)
	marks = slices.DeleteFunc(slices.Clone(marks), func(mark any) bool { return mark.(map[string]any)["field"] == name })
	if fields["fieldOrigins"] = marks; len(marks) == 0 {
		delete(fields, "fieldOrigins")
	}
}

func slugs(value any) (list []string) {
	switch v := value.(type) {
	case string:
		return []string{v}
	case []any:
		for _, each := range v {
			list = append(list, each.(string))
		}
	}
	return list
}

var schema = resolvers.Schema(graph.New(memory.New(graph.Describe().Schema()))).Schema()

func server(s store.Store, hides access.Hidden) *graphqlhttp.Server {
	g := graph.New(s)
	g.Hidden = hides
	g.Now = func() time.Time { return seedtest.Now().Add(24 * time.Hour) }
	g.Budget = 1 << 40 // to look for what is not there takes other steps
	return graphqlhttp.New(resolvers.Caching(g, 1<<20), &graphqlhttp.Options{Present: resolvers.Present, Deadline: time.Minute})
}

// comparison asks two servers the same.
type comparison struct {
	t             *testing.T
	principal     access.Principal
	with, without *graphqlhttp.Server
	writer        *random.Writer
	met           map[string]bool // parts of the schema that valid documents have asked for
	valid, asked  int
	differ        int
}

func (c *comparison) ask(d random.Document) {
	c.t.Helper()
	c.asked++
	send := func(s *graphqlhttp.Server) string {
		body, err := json.Marshal(map[string]any{"query": d.Text, "variables": d.Variables, "operationName": "Q"})
		if err != nil {
			c.t.Fatal(err)
		}
		r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(string(body)))
		r.Header.Set("Content-Type", "application/json")
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r.WithContext(access.With(context.WithoutCancel(r.Context()), c.principal)))
		return traceIDs.ReplaceAllString(w.Body.String(), "")
	}
	want, got := send(c.without), send(c.with)
	if c.refused(d, got) {
		c.note(d.Text)
		return
	}
	if want != got {
		vars, _ := json.Marshal(d.Variables)
		if c.differ++; c.differ > 10 {
			c.t.FailNow()
		}
		c.t.Errorf("%s\n%s\nwithout what is hidden: %.1500s\nhidden: %.1500s", d.Text, vars, want, got)
	}
	for _, m := range cursors.FindAllStringSubmatch(want, 3) {
		c.writer.Found(m[1])
	}
	if strings.Contains(got, `"data":`) {
		c.valid++
		c.note(d.Text)
	}
}

// refused reports whether a document asks for records by when they were recorded first,
// which is told to nobody from whom anything can be hidden, whether it is there or not.
func (c *comparison) refused(d random.Document, got string) bool {
	const message = "when records were recorded first is told to those from whom nothing is hidden"
	vars, _ := json.Marshal(d.Variables)
	return strings.Contains(got, message) && firsts.MatchString(d.Text+string(vars))
}

var firsts = regexp.MustCompile(`FIRST_RECORDED|firstRecorded"?: ` + "[{$]" + `|firstRecorded":\{`)

var traceIDs = regexp.MustCompile(`,"traceId":"[0-9a-f]+"`)

var cursors = regexp.MustCompile(`[cC]ursor":"([^"]+)"`)

// note takes down which parts of the schema a document asks for.
func (c *comparison) note(text string) {
	doc, errs := gqlparser.LoadQueryWithRules(schema, text, nil)
	if errs != nil {
		return
	}
	var value func(v *ast.Value)
	value = func(v *ast.Value) {
		for _, child := range v.Children {
			if v.Kind == ast.ObjectValue {
				c.met[v.ExpectedType.Name()+"."+child.Name] = true
			}
			value(child.Value)
		}
		if v.Kind == ast.EnumValue {
			c.met[v.ExpectedType.Name()+"."+v.Raw] = true
		}
	}
	var selections func(set ast.SelectionSet)
	selections = func(set ast.SelectionSet) {
		for _, s := range set {
			switch s := s.(type) {
			case *ast.Field:
				at := s.ObjectDefinition.Name + "." + s.Name
				c.met[at] = true
				for _, a := range s.Arguments {
					c.met[at+"("+a.Name+")"] = true
					value(a.Value)
				}
				selections(s.SelectionSet)
			case *ast.InlineFragment:
				selections(s.SelectionSet)
			case *ast.FragmentSpread:
				selections(s.Definition.SelectionSet)
			}
		}
	}
	for _, op := range doc.Operations {
		selections(op.SelectionSet)
	}
}

// meetAll asks until each field and argument that queries lead to, and each
// condition, order and facet of lists, has been part of a document that was
// answered.
func (c *comparison) meetAll() {
	for try := range 20 { // what is asked for at random may be refused
		for _, d := range c.filters(1) {
			if try == 0 || d.condition != "" && !c.met[d.condition] {
				c.ask(d.Document)
			}
		}
	}
	var missed []string
	for _, name := range slices.Sorted(maps.Keys(schema.Types)) {
		def := schema.Types[name]
		if _, ok := c.writer.Distances(name)["Query"]; def.Kind != ast.Object || !ok || strings.HasPrefix(name, "__") {
			continue
		}
		unmet := func() (parts, fields []string) {
			for _, f := range def.Fields {
				var of []string
				if at := name + "." + f.Name; !strings.HasPrefix(f.Name, "__") {
					of = append(of, at)
					for _, a := range f.Arguments {
						of = append(of, at+"("+a.Name+")")
					}
				}
				of = slices.DeleteFunc(of, func(part string) bool { return c.met[part] })
				if len(of) > 0 {
					parts, fields = append(parts, of...), append(fields, f.Name)
				}
			}
			return parts, fields
		}
		parts, fields := unmet()
		for range attempts {
			if len(parts) == 0 {
				break
			}
			c.ask(c.writer.Aimed(name, fields))
			parts, fields = unmet()
		}
		missed = append(missed, parts...)
	}
	for _, root := range schema.Query.Fields {
		for _, a := range root.Arguments {
			def := schema.Types[a.Type.Name()]
			for _, v := range def.EnumValues {
				if part := def.Name + "." + v.Name; a.Name == "orderBy" && !c.met[part] {
					missed = append(missed, part)
				}
			}
			for _, f := range def.Fields {
				if part := def.Name + "." + f.Name; !c.met[part] && f.Name != "direction" {
					missed = append(missed, part)
				}
			}
		}
	}
	c.t.Logf("%d documents, %d of them answered, %d parts of the schema", c.asked, c.valid, len(c.met))
	if len(missed) > 0 {
		c.t.Errorf("no document that was answered asks for %d parts: %s", len(missed), strings.Join(missed, " "))
	}
}

// attempts is how many documents are aimed at the parts of a type that none has met
// yet.
const attempts = 600

// filtering is a document that narrows a list, and the condition that it does so by,
// if it is one.
type filtering struct {
	random.Document
	condition string
}

// filters are documents that ask each root list by each condition, by each order and
// by each facet; one in every.
func (c *comparison) filters(every int) (list []filtering) {
	add := func(condition string, root *ast.FieldDefinition, arguments, selection string) {
		list = append(list, filtering{random.Document{Text: fmt.Sprintf("query Q { %s(%s) { %s } }", root.Name, arguments, selection)}, condition})
	}
	for _, root := range schema.Query.Fields {
		order := root.Arguments.ForName("orderBy")
		result := schema.Types[root.Type.Name()]
		selection := "__typename"
		if nodes := result.Fields.ForName("nodes"); nodes != nil {
			selection = "nodes { __typename }"
			switch fields := schema.Types[nodes.Type.Name()].Fields; {
			case fields.ForName("label") != nil:
				selection = "totalCount nodes { slug label }"
			case fields.ForName("slug") != nil:
				selection = "totalCount nodes { slug }"
			}
		}
		required := ""
		for _, a := range root.Arguments {
			if a.Type.NonNull && a.DefaultValue == nil {
				required += a.Name + ": " + c.writer.Literal(a.Name, a.Type) + ", "
			}
		}
		for _, a := range root.Arguments {
			def := schema.Types[a.Type.Name()]
			if def.Kind != ast.InputObject || a == order || a.Type.NonNull {
				continue
			}
			for _, f := range def.Fields {
				for range 2 {
					with := ""
					if f.Name == "includeUnknown" {
						with = `activeOn: "2024-05-17", `
					}
					add(def.Name+"."+f.Name, root, required+a.Name+": {"+with+f.Name+": "+c.writer.Literal(f.Name, f.Type)+"}", selection)
				}
			}
		}
		if order != nil {
			for _, v := range schema.Types[schema.Types[order.Type.Name()].Fields.ForName("field").Type.Name()].EnumValues {
				add("", root, required+"first: 30, orderBy: {field: "+v.Name+", direction: DESC}", selection)
			}
		}
		if facets := result.Fields.ForName("facets"); facets != nil {
			for _, v := range schema.Types[facets.Arguments[0].Type.Name()].EnumValues {
				add("", root, required+"first: 0", "facets("+facets.Arguments[0].Name+": "+v.Name+") { __typename truncated facets { value count } }")
			}
		}
	}
	if every > 1 {
		var some []filtering
		for i := 0; i < len(list); i += every {
			some = append(some, list[i])
		}
		return some
	}
	return list
}
