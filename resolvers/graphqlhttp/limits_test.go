package graphqlhttp

import (
	"context"
	"fmt"
	"log/slog"
	"math"
	"runtime"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"

	"github.com/whoplans/whoplans/bench/measure"
	"github.com/whoplans/whoplans/internal/lru"
	"github.com/whoplans/whoplans/resolvers/internal/shelf"
)

// TestLimits has each limit just reached and just passed.
func TestLimits(t *testing.T) {
	t.Parallel()
	deep := func(n int) string { return "{ book(id: 1) " + rep(n-2, "{ original ") + "{ id }" + rep(n-1, "}") }
	page := func(n int) string { return fmt.Sprintf("{ books(first: %d) { totalCount } }", n) }
	tests := []struct {
		name           string
		limits         Limits
		good, bad      string
		limit          string
		value, reached int
	}{
		{"depth", Limits{}, deep(15), deep(16), "depth", 15, 16},
		{"depth through fragments", Limits{Depth: 3},
			"{ ...A } fragment A on Query { book(id: 1) { ...B } } fragment B on Book { ... on Book { original { id } } }",
			"{ ...A } fragment A on Query { book(id: 1) { ...B } } fragment B on Book { ... on Book { original { original { id } } } }", "depth", 3, 4},
		{"fields", Limits{}, "{" + numbered(20, " a#: shelf {"+rep(24, " id")+"}") + " }", "{" + numbered(19, " a#: shelf {"+rep(24, " id")+"}") + " shelf {" + rep(25, " id") + "} }", "fields", 500, 501},
		{"fields through fragments", Limits{Fields: 9}, "{ shelf { ...A ...B } } fragment A on Shelf { ...B ...B } fragment B on Shelf { id id }",
			"{ shelf { ...A ...B } } fragment A on Shelf { ...B ...B ...B } fragment B on Shelf { id id id }", "fields", 9, 13},
		{"fields of all operations", Limits{Fields: 4}, "query A { shelf { id } } query B { shelf { id } }", "query A { shelf { id } } query B { shelf { id id } }", "fields", 4, 5},
		{"aliases", Limits{}, "{ shelf {" + numbered(30, " a#: id") + "} }", "{ shelf {" + numbered(31, " a#: id") + "} }", "aliases", 30, 31},
		{"aliases through fragments", Limits{Aliases: 4}, "{ a: shelf { ...A } b: shelf { ...A } } fragment A on Shelf { x: id }", "{ a: shelf { ...A } b: shelf { ...A } c: shelf { id } } fragment A on Shelf { x: id }", "aliases", 4, 5},
		{"root fields", Limits{RootFields: 2}, "{ shelf { id } ...A } fragment A on Query { __typename }", "{ shelf { id } ...A ... { __typename } } fragment A on Query { __typename }", "root fields", 2, 3},
		{"root fields of each operation", Limits{RootFields: 1}, "query A { __typename } query B { __typename }", "query A { __typename } query B { __typename shelf { id } }", "root fields", 1, 2},
		{"directives", Limits{}, "{ __typename" + rep(1, " @skip(if: false) @include(if: true)") + " }", "{ __typename @a @b @c @d }", "directives on one node", 3, 4},
		{"directives of an operation", Limits{}, "{ __typename }", "query @a @b @c @d { __typename }", "directives on one node", 3, 4},
		{"directives of a variable", Limits{}, "{ __typename }", "query ($a: Int @a @b @c @d) { __typename }", "directives on one node", 3, 4},
		{"directives of a fragment", Limits{}, "{ __typename }", "{ ...A } fragment A on Query @a @b @c @d { __typename }", "directives on one node", 3, 4},
		{"directives of a spread", Limits{}, "{ __typename }", "{ ...A @a @b @c @d } fragment A on Query { __typename }", "directives on one node", 3, 4},
		{"directives of an inline fragment", Limits{}, "{ __typename }", "{ ... @a @b @c @d { __typename } }", "directives on one node", 3, 4},
		{"fragments", Limits{Fragments: 2}, "{ ...A ...B }" + " fragment A on Query { __typename } fragment B on Query { __typename }", "{ ...A ...B ...C }" + " fragment A on Query { __typename } fragment B on Query { __typename } fragment C on Query { __typename }", "fragments", 2, 3},
		{"operations", Limits{}, numbered(10, " query Q# { __typename }"), numbered(11, " query Q# { __typename }"), "operations", 10, 11},
		{"tokens", Limits{Tokens: 3}, "{ __typename }", "{ __typename # more\n }", "tokens", 3, 0},
		{"cost", Limits{Cost: 101}, page(100), page(101), "cost", 101, 102},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			srv := newShelf(&Options{Limits: test.limits})
			if a := read(t, post(t, srv, test.good, nil)); a.code() == CodeLimitExceeded || a.code() == CodeValidationFailed {
				t.Errorf("refused at the limit: %+v", a.Errors)
			}
			a := read(t, post(t, srv, test.bad, nil))
			if len(a.Errors) != 1 || a.code() != CodeLimitExceeded {
				t.Fatalf("passed beyond the limit: %+v", a)
			}
			want := map[string]any{"limit": test.limit, "value": float64(test.value), "asked": float64(test.reached)}
			if test.limits.Cost > 0 {
				want["costliest"] = "books"
			}
			if test.reached == 0 {
				delete(want, "asked")
			}
			got := a.Errors[0].Extensions
			delete(got, "code")
			delete(got, "traceId")
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if !strings.Contains(a.Errors[0].Message, fmt.Sprint(test.value)) || !strings.Contains(a.Errors[0].Message, ": ") {
				t.Errorf("the message %q lacks the limit or the fix", a.Errors[0].Message)
			}
		})
	}
}

// TestManyFields lets documents by that ask for much, but each field once.
func TestManyFields(t *testing.T) {
	t.Parallel()
	within := numbered(11, " field#(first: 1) { id __typename }")
	fields := numbered(11, " field#(first: 1) { id"+within+" }") // 385 of them
	for name, query := range map[string]string{
		"plain":                  "{ things0(first: 1) {" + fields + "} }",
		"inline fragment":        "{ things0(first: 1) { ... on T0 {" + fields + "} } }",
		"inline fragments":       "{ things0(first: 1) {" + rep(14, "... on T0 {"+within+"}") + "} }",
		"fragment":               "{ things0(first: 1) { ...F } } fragment F on T0 {" + fields + "}",
		"fragment within others": "{ things0(first: 1) { ...F0 } }" + chain(10) + " fragment F10 on T0 {" + fields + "}",
		"many fragments":         "{ things0(first: 1) {" + numbered(50, " ...F#") + "} }" + numbered(50, " fragment F# on T0 { id __typename field0(first: 1) { id } }"),
		"introspection":          tools[3].query(),
	} {
		t.Run(name, func(t *testing.T) {
			if a := read(t, post(t, New(wide(t), nil), query, nil)); len(a.Errors) > 0 {
				t.Error(a.Errors)
			}
		})
	}
}

func TestCost(t *testing.T) {
	t.Parallel()
	tests := []struct {
		query     string
		variables map[string]any
		want      int
	}{
		{"{ __typename }", nil, 1},
		{"{ book(id: 1) { id title } }", nil, 3},
		{"{ books { totalCount } }", nil, 21}, // the schema's default
		{"{ books(first: 5) { totalCount } }", nil, 6},
		{"{ books(first: 5) { nodes { id title } } }", nil, 1 + 5*(1+2)},
		{"{ books(first: 5) { edges { cursor node { id } } pageInfo { endCursor } } }", nil, 1 + 5*(1+1+1+1+1+1)},
		{"{ books(last: 50) { totalCount } }", nil, 51}, // above the default of first
		{"{ books(first: 0) { totalCount } }", nil, 2},
		{"{ books(first: -5) { totalCount } }", nil, 21},
		{"{ book(id: 1) { cites { totalCount } } }", nil, 2 + 20}, // no default at all
		{"{ book(id: 1) { cites(first: 3) { nodes { cites(first: 4) { nodes { id } } } } } }", nil, 1 + 1 + 3*(1+1+4*(1+1))},
		{"{ book(id: 1) { beside { id } } }", nil, 2 + 2}, // a list without paging
		{"{ book(id: 1) { beside { beside { id } } } }", nil, 2 + 2*(1+2)},
		{"{ search(text: \"x\", first: 7) { __typename ... on Book { id } ... on Shelf { id } } }", nil, 1 + 7*3}, // paged, and a list itself
		{"{ nodes(ids: [1, 2, 3]) { id } }", nil, 4},
		{`{ books(first: 2, filter: {binding: HARD}) { totalCount } }`, nil, 1 + 3*1 + 2},
		{`{ books(first: 2, filter: {not: {binding: HARD}}) { totalCount } }`, nil, 1 + 3*2 + 2},
		{`query ($f: BookFilter) { books(first: 2, filter: $f) { totalCount } a: books(first: 2, filter: $f) { totalCount } }`, map[string]any{"f": map[string]any{"not": map[string]any{}}}, 2 * (1 + 3*1 + 2)},
		{`query ($f: BookFilter) { books(first: 2, filter: $f) { totalCount } }`, map[string]any{"f": map[string]any{"and": map[string]any{"not": map[string]any{}}}}, 1 + 3*2 + 2},
		{`{ search(text: "` + rep(250, "x") + `", first: 7) { __typename } }`, nil, 1 + 3*2 + 7},
		{`query ($t: String!) { search(text: $t, first: 7) { __typename } }`, map[string]any{"t": rep(250, "x")}, 1 + 3*2 + 7},
		{`query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`, map[string]any{"ids": rep(250, "x")}, 1 + 3*2 + 1},
		{"{ nodes(ids: 1) { id } }", nil, 2},
		{"query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", map[string]any{"ids": []any{"1", "2"}}, 3},
		{"query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", map[string]any{"ids": "1"}, 2},
		{"query ($n: Int!) { books(first: $n) { totalCount } }", map[string]any{"n": int64(9)}, 10},
		{"query ($n: Int! = 8) { books(first: $n) { totalCount } }", nil, 9},
		{"query ($n: Int) { book(id: 1) { cites(first: $n) { totalCount } } }", nil, 22},
		{"query ($n: Int) { book(id: 1) { cites(first: $n) { totalCount } } }", map[string]any{"n": nil}, 22},
		{"query ($n: Int) { book(id: 1) { cites(first: $n) { totalCount } } }", map[string]any{"n": math.MaxInt32}, 1 + 1 + math.MaxInt32},
		{"{ a: books(first: 5) { ...P } b: books(first: 6) { ...P } } fragment P on BookConnection { nodes { id } totalCount }", nil, 2 + 5*3 + 6*3},
		{"{ nodes(ids: [1, 2]) { ...B } book(id: 1) { ...B } } fragment B on Book { beside { id } }", nil, 1 + 2*3 + 1 + 3},
		{"{ books(first: 2147483647) { nodes { cites(first: 2147483647) { nodes { cites(first: 2147483647) { nodes { id } } } } } } }", nil, most},
	}
	for _, test := range tests {
		e := newEngine(shelf.New(new(shelf.Resolver)), Limits{Cost: 2 * most}.withDefaults(), slog.DiscardHandler, nil, nil)
		d, errs := e.document(t.Context(), test.query)
		if errs != nil {
			t.Errorf("%s: %v", test.query, errs)
			continue
		}
		vars, err := e.coercer.Variables(d.doc.Operations[0], test.variables)
		if err != nil {
			t.Errorf("%s: %v", test.query, err)
			continue
		}
		if got := e.price(&d.operations[0], test.variables, vars); got != test.want {
			t.Errorf("%s: cost %d, want %d", test.query, got, test.want)
		}
	}
}

// TestCostOfWhatThereIs has pages cost no more than there are records for them.
func TestCostOfWhatThereIs(t *testing.T) {
	t.Parallel()
	e := newEngine(shelf.New(new(shelf.Resolver)), Limits{Cost: 1}.withDefaults(), slog.DiscardHandler, nil, nil)
	e.records = func(context.Context) (map[string]int, error) { return map[string]int{"Book": 12}, nil }
	for query, want := range map[string]struct {
		cost      int
		costliest string
	}{
		"{ books(first: 100) { nodes { id title } } }":                                                {1 + 12*(1+2), "books"},
		"{ books(first: 5) { nodes { id title } } }":                                                  {1 + 5*(1+2), "books"},
		"{ books(first: 3) { nodes { id cites(first: 100) { nodes { id title year } } } } }":          {1 + 3*(1+1+1) + 12*(1+3), "books.nodes.cites"},
		"{ books(first: 100) { nodes { id title cites(first: 2) { nodes { id } } beside { id } } } }": {1 + 12*(1+1+1+1+1) + 12*(1+1) + 24, "books"},
		"{ search(text: \"x\", first: 20) { __typename } a: books(first: 2) { totalCount } }":         {1 + 20 + 1 + 2, "search"}, // of which there are no counts
	} {
		d, errs := e.document(t.Context(), query)
		if errs != nil {
			t.Fatal(errs)
		}
		err := e.checkCost(t.Context(), &d.operations[0], nil, nil)
		if err == nil || err.Extensions["asked"] != want.cost || err.Extensions["costliest"] != want.costliest {
			t.Errorf("%s: %v %v, want %v", query, err, err.Extensions, want)
		}
	}
}

// TestCostFollowsVariables asks twice with one text, which is kept.
func TestCostFollowsVariables(t *testing.T) {
	t.Parallel()
	srv := newShelf(&Options{Limits: Limits{Cost: 60}})
	const query = "query ($n: Int!) { books(first: $n) { totalCount } }"
	for _, test := range []struct {
		n    int
		want Code
	}{{50, ""}, {70, CodeLimitExceeded}, {50, ""}} {
		if got := read(t, post(t, srv, query, map[string]any{"n": test.n})).code(); got != test.want {
			t.Errorf("first: %d gives %q, want %q", test.n, got, test.want)
		}
	}
}

// TestConditions finds the variables that directives look at wherever these stand,
// each once.
func TestConditions(t *testing.T) {
	t.Parallel()
	e := newEngine(shelf.New(new(shelf.Resolver)), Limits{}.withDefaults(), slog.DiscardHandler, nil, nil)
	d, errs := e.document(t.Context(), `query ($field: Boolean!, $inline: Boolean!, $spread: Boolean!, $within: Boolean!, $id: ID!) {
		book(id: $id) @skip(if: $field) { ... @include(if: $inline) { id } ...B @skip(if: $spread) @include(if: $field) }
		...Q
		again: book(id: $id) { ...B id @skip(if: true) }
	}
	fragment Q on Query { shelf { id } }
	fragment B on Book { title @include(if: $within) }`)
	if errs != nil {
		t.Fatal(errs)
	}
	if diff := cmp.Diff([]string{"field", "inline", "spread", "within"}, d.operations[0].conditions); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestValidationErrors are few, short, and help where a person erred.
func TestValidationErrors(t *testing.T) {
	t.Parallel()
	srv := newShelf(nil)
	a := read(t, post(t, srv, "{ bok(id: 1) { titel } }", nil))
	if len(a.Errors) != 1 || !strings.Contains(a.Errors[0].Message, `Did you mean "book"`) || len(a.Errors[0].Locations) != 1 {
		t.Errorf("no suggestion: %+v", a.Errors)
	}
	a = read(t, post(t, srv, "{ shelf {"+numbered(40, " idd#")+"} }", nil))
	if len(a.Errors) != maxFindings+1 || strings.Contains(a.Errors[0].Message, "Did you mean") || a.Errors[maxFindings].Message != "and 30 more errors" {
		t.Errorf("got %d errors, the last %+v", len(a.Errors), a.Errors[len(a.Errors)-1])
	}
}

// TestDocumentsKept keeps documents that passed, by their weight in memory, and
// no others. It looks at the heap, so it isn't parallel.
func TestDocumentsKept(t *testing.T) {
	e := newEngine(shelf.New(new(shelf.Resolver)), Limits{}.withDefaults(), slog.DiscardHandler, nil, nil)
	const limit = 4 << 20
	e.documents = lru.New[string, *document](limit)
	first, _ := e.document(t.Context(), "{ __typename }")
	if again, _ := e.document(t.Context(), "{ __typename }"); again != first {
		t.Error("a document that passed was prepared again")
	}
	if _, errs := e.document(t.Context(), "{ nonsense }"); errs == nil || e.documents.Len() != 1 {
		t.Errorf("%d documents are kept, errors %v; want 1 and some", e.documents.Len(), errs)
	}
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	for i := range 80 { // the heaviest for their size
		if _, errs := e.document(t.Context(), fmt.Sprintf("{ shelf {%s} } # %d", rep(200, " __typename"), i)); errs != nil {
			t.Fatal(errs)
		}
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	if grown := int(after.HeapAlloc) - int(before.HeapAlloc); grown > limit*5/4 || grown < limit/2 {
		t.Errorf("%d documents take %d bytes, and the cache reckons with %d", e.documents.Len(), grown, limit)
	}
	if again, _ := e.document(t.Context(), "{ __typename }"); again == first {
		t.Error("the oldest document is still kept")
	}
}

// spelled is a document with its fragments written out, counted one by one: the
// plain form of what [Limits.check] does at once. It gives up at a size.
type spelled struct {
	doc                    *ast.QueryDocument
	fields, aliases, depth int
	steps                  int
	within                 map[string]bool
	circle                 bool
}

func (s *spelled) walk(set ast.SelectionSet, depth int) {
	for _, sel := range set {
		if s.steps++; s.steps > 200_000 {
			return
		}
		switch sel := sel.(type) {
		case *ast.Field:
			s.fields++
			if sel.Alias != sel.Name {
				s.aliases++
			}
			s.depth = max(s.depth, depth+1)
			s.walk(sel.SelectionSet, depth+1)
		case *ast.InlineFragment:
			s.walk(sel.SelectionSet, depth)
		case *ast.FragmentSpread:
			f := s.doc.Fragments.ForName(sel.Name)
			switch {
			case f == nil:
			case s.within[f.Name]:
				s.circle = true
			default:
				s.within[f.Name] = true
				s.walk(f.SelectionSet, depth)
				delete(s.within, f.Name)
			}
		}
	}
}

// FuzzLimits wants of any document: no panic; agreement with the parser on what
// is a document, and with the plain count on what it holds; and that what passes
// is cheap to validate, to price and to answer.
func FuzzLimits(f *testing.F) {
	for _, a := range attacks() {
		if len(a.query) < 2000 {
			f.Add(a.query)
		}
	}
	for _, x := range tools {
		f.Add(x.query())
	}
	f.Add(`query A($f: Filter = {or: []}) @a { ... on Query @skip(if: true) { things0(filter: $f) { ...B } } } fragment B on T0 { id }`)
	srv := New(wide(f), nil)
	f.Fuzz(func(t *testing.T, query string) {
		if len(query) > srv.limits.Query {
			return
		}
		start := measure.CPU()
		resp := srv.Do(t.Context(), &graphql.RawParams{Query: query})
		if spent := measure.CPU() - start; spent > 4*maxCPU*measure.Slower { // other workers' is counted too
			t.Errorf("the document took %v", spent)
		}
		doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: query}, srv.limits.Tokens+1)
		code := firstCode(resp.Errors)
		if err != nil {
			if code != CodeParseFailed && code != CodeLimitExceeded && code != CodeBadRequest {
				t.Errorf("the parser says %v, and the server %q", err, code)
			}
			return
		}
		if code == CodeParseFailed && len(doc.Operations) > 0 {
			t.Errorf("the parser is content, and the server says %v", resp.Errors)
		}
		if _, fault := srv.limits.checkTokens(&ast.Source{Input: query}); fault != nil {
			return
		}
		fault := srv.limits.check(doc)
		s := &spelled{doc: doc, within: make(map[string]bool)}
		for _, op := range doc.Operations {
			s.walk(op.SelectionSet, 0)
		}
		if fault == nil {
			if s.circle || s.steps > 200_000 || s.fields > srv.limits.Fields || s.depth > srv.limits.Depth || s.aliases > srv.limits.Aliases ||
				len(doc.Operations) > srv.limits.Operations || len(doc.Fragments) > srv.limits.Fragments {
				t.Errorf("it passed with %d fields, %d aliases, depth %d, circle %t", s.fields, s.aliases, s.depth, s.circle)
			}
			return
		}
		if s.steps > 200_000 || len(doc.Fragments) > 0 {
			return // unused fragments count too, which the plain count doesn't see
		}
		asked, _ := fault.Extensions["asked"].(int)
		want := asked
		switch fault.Extensions["limit"] {
		case "fields":
			want = s.fields
		case "depth":
			want = s.depth
		case "aliases":
			want = s.aliases
		}
		if asked != want {
			t.Errorf("it counted %s %d, and there are %d", fault.Extensions["limit"], asked, want)
		}
	})
}

func firstCode(errs gqlerror.List) Code {
	if len(errs) == 0 {
		return ""
	}
	return codeOf(errs[0])
}

// FuzzBody wants of any body: no panic, an answer that is JSON, and the parameters
// as encoding/json reads them.
func FuzzBody(f *testing.F) {
	for _, s := range []string{goodBody, `{"query":"{a}","variables":{"a":[1.5e3,"\u0000",null,{"b":{}}]},"x":[]}`, `[{}]`, `{"query":1}`, `{"a":"\"}","query":"x"} `, "{\"\":\t\n0\r,\"query\":\"\"}"} {
		f.Add(s)
	}
	srv := newShelf(nil)
	f.Fuzz(func(t *testing.T, body string) {
		p, fault := srv.decode([]byte(body))
		if fault != nil {
			if codeOf(fault) == "" || fault.Message == "" {
				t.Errorf("a fault without code or message: %v", fault)
			}
			return
		}
		var m map[string]any
		if !unmarshal(body, &m) {
			t.Fatalf("encoding/json refuses it")
		}
		want := &graphql.RawParams{}
		want.Query, _ = m["query"].(string)
		want.OperationName, _ = m["operationName"].(string)
		want.Variables, _ = m["variables"].(map[string]any)
		want.Extensions, _ = m["extensions"].(map[string]any)
		if diff := cmp.Diff(want, p); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	})
}
