package graphqlhttp

import (
	"context"
	"encoding/json"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/lexer"
)

// Limits bounds what a request may ask. Zero means the default of that limit.
//
// All but Cost are checked on the bare document, in one walk with a memo per
// fragment, before anything whose time grows faster than the document: checking
// whether fields can be merged is quadratic in the number of fields, and a
// naive count of nested fragments is exponential.
type Limits struct {
	// Body is the bytes of a body or a URL's query; 64 KiB.
	Body int
	// Query is the bytes of a document; 16 KiB.
	Query int
	// Tokens is the words and signs of a document, its comments among them; 2,000.
	Tokens int
	// Depth is how many fields may lie within one another; 15.
	Depth int
	// Fields is the fields of all operations, with fragments written out; 500.
	Fields int
	// Aliases is the fields with another name, with fragments written out; 30.
	Aliases int
	// RootFields is the fields that an operation begins with, also in other states
	// of what is asked; 20.
	RootFields int
	// Directives is the directives on one field, fragment or operation; 3.
	Directives int
	// Fragments is the fragments that a document defines; 50.
	Fragments int
	// Operations is the operations that a document holds; 10.
	Operations int
	// Values is the values that variables hold, those of lists and objects among
	// them and these themselves; 1,000.
	Values int
	// Cost is the records and values that an operation may touch, reckoned from
	// the page sizes that it asks for and the records that there are, and the values
	// and the length of its arguments; 25,000.
	Cost int
	// Introspection is the values that a question about the schema may give;
	// 200,000. The tools' query has 130,000 on a schema of 300 types and 3,600
	// fields, each with two arguments.
	Introspection int
}

// withDefaults fills in what is zero.
func (l Limits) withDefaults() Limits {
	for _, f := range []struct {
		value *int
		def   int
	}{
		{&l.Body, 64 << 10}, {&l.Query, 16 << 10}, {&l.Tokens, 2000}, {&l.Depth, 15}, {&l.Fields, 500},
		{&l.Aliases, 30}, {&l.RootFields, 20}, {&l.Directives, 3}, {&l.Fragments, 50},
		{&l.Operations, 10}, {&l.Values, 1000}, {&l.Cost, 25_000}, {&l.Introspection, 200_000},
	} {
		if *f.value <= 0 {
			*f.value = f.def
		}
	}
	return l
}

// exceeded is the error of one limit. It says what was asked, since a number to
// compare with is what helps to fix a query.
func exceeded(name string, limit, asked int, fix string) *gqlerror.Error {
	err := limited(name, limit, refuse(CodeLimitExceeded, "the document has %s %d, and the limit is %d: %s", name, asked, limit, fix))
	err.Extensions["asked"] = asked
	return err
}

// limited says in an error which limit it is of.
func limited[N int | int64](name string, limit N, err *gqlerror.Error) *gqlerror.Error {
	err.Extensions["limit"], err.Extensions["value"] = name, limit
	return err
}

// checkTokens counts the tokens of a text without keeping them. Lexical faults are left to
// the parser to report, except for one that it passes over.
func (l *Limits) checkTokens(src *ast.Source) (int, *gqlerror.Error) {
	lex := lexer.New(src)
	for n := 0; ; n++ {
		token, err := lex.ReadToken()
		switch {
		case err != nil || token.Kind == lexer.EOF:
			return n, nil //nolint:nilerr // the parser says it
		case token.Kind == lexer.String && halfCharacter(src.Input[token.Pos.Start:token.Pos.End]):
			fault := refuse(CodeParseFailed, "the document is not GraphQL: %s", half)
			fault.Locations = []gqlerror.Location{{Line: token.Pos.Line, Column: token.Pos.Column}}
			return n, fault
		case n == l.Tokens:
			return n, limited("tokens", l.Tokens, refuse(CodeLimitExceeded, "the document has more than %d tokens, which is the limit: split it, and send values as variables", l.Tokens))
		}
	}
}

// checkValues counts the values of variables: reading one into its type may take as long
// as reading a hundred bytes of JSON.
func (l *Limits) checkValues(ctx context.Context, variables map[string]any) *gqlerror.Error {
	n, _ := countValues(variables)
	if n--; n > l.Values {
		return exceeded("values in variables", l.Values, n, "send fewer conditions or ids in one request")
	}
	if n > expensiveValues {
		return takeTurn(ctx)
	}
	return nil
}

// countValues is how many values there are within one, and it, and how many its
// texts count as.
func countValues(v any) (values, texts int) {
	values = 1
	add := func(x any) {
		n, t := countValues(x)
		values, texts = values+n, texts+t
	}
	switch v := v.(type) {
	case string:
		texts = len(v) / textValue
	case json.Number:
		texts = len(v) / textValue
	case map[string]any:
		for _, x := range v {
			add(x)
		}
	case []any:
		for _, x := range v {
			add(x)
		}
	}
	return values, texts
}

// most is where counts stop growing, far from overflow and far above any limit.
const most = 1 << 40

func plus(a, b int) int { return min(a+b, most) }

func times(a, b int) int {
	if a > 0 && b > most/a {
		return most
	}
	return a * b
}

// Bounds that no sensible document comes near, and that need no setting.
const (
	// maxWork is the steps that validation may take, each up to half a microsecond:
	// mostly a tenth. It looks at each fragment for all that lead to it, and
	// compares each two fields that have the same place in the answer, those of an
	// inline fragment once more. A tool's question about the schema takes 1,000.
	maxWork = 25_000
	// maxValueDepth is how far lists and objects of an argument may nest.
	maxValueDepth = 60
)

// tally is what a selection holds with its fragments written out.
type tally struct {
	fields, aliases, depth, roots int
	work                          int // to look at it once, in steps: see maxWork
}

// checker walks one document.
type checker struct {
	limits    *Limits
	fragments map[string]*ast.FragmentDefinition
	memo      map[string]*tally // nil while the fragment is being counted
	compared  int               // steps of comparing, see compare
	fault     *gqlerror.Error   // the first, which ends the walk
}

// check holds a parsed document against the limits, in time linear in its size,
// but for comparisons, which end at their limit. It needs no schema, and a document
// that it passes has no cycle of fragments.
func (l *Limits) check(doc *ast.QueryDocument) *gqlerror.Error {
	if n := len(doc.Operations); n > l.Operations {
		return exceeded("operations", l.Operations, n, "send fewer in one document")
	}
	if n := len(doc.Fragments); n > l.Fragments {
		return exceeded("fragments", l.Fragments, n, "send only those that the operation uses")
	}
	c := &checker{
		limits:    l,
		fragments: make(map[string]*ast.FragmentDefinition, len(doc.Fragments)),
		memo:      make(map[string]*tally, len(doc.Fragments)),
	}
	for _, f := range doc.Fragments {
		if _, ok := c.fragments[f.Name]; ok {
			return refuse(CodeValidationFailed, "there are two fragments of the name %q", brief(f.Name))
		}
		c.fragments[f.Name] = f
	}
	var all tally
	add := func(t tally) {
		all.fields = plus(all.fields, t.fields)
		all.aliases = plus(all.aliases, t.aliases)
		all.depth = max(all.depth, t.depth)
	}
	for _, op := range doc.Operations {
		own := c.directives(op.Directives) + c.variables(op.VariableDefinitions)
		t := c.selections(op.SelectionSet)
		all.roots = max(all.roots, t.roots)
		all.work = plus(all.work, own+t.work+c.compare(op.SelectionSet))
		add(t)
	}
	for _, f := range doc.Fragments {
		_, used := c.memo[f.Name]
		t := *c.fragment(f)
		all.work = plus(all.work, t.work+c.compare(f.SelectionSet))
		if !used { // the validator walks it all the same
			add(t)
		}
	}
	switch {
	case c.fault != nil:
		return c.fault
	case all.depth > l.Depth:
		return exceeded("depth", l.Depth, all.depth, "ask for the inner records by their ids in a request of their own")
	case all.fields > l.Fields:
		return exceeded("fields", l.Fields, all.fields, "fragments count wherever they are used; split the document into several requests")
	case all.aliases > l.Aliases:
		return exceeded("aliases", l.Aliases, all.aliases, "ask for several records with a filter or with nodes(ids:)")
	case all.roots > l.RootFields:
		return exceeded("root fields", l.RootFields, all.roots, "split the operation into several requests")
	case all.work > maxWork:
		// How many is not known: comparing ended at the limit.
		return limited("steps of validation", maxWork, refuse(CodeLimitExceeded, "to validate the document takes more than %d steps, which is the limit: ask for each field once, put fewer fragments within one another, and send long arguments as variables", maxWork))
	}
	return nil
}

func (c *checker) variables(list ast.VariableDefinitionList) (work int) {
	for _, v := range list {
		work += 1 + c.directives(v.Directives) + c.value(v.DefaultValue, 0)
	}
	return work
}

func (c *checker) arguments(list ast.ArgumentList) (work int) {
	for _, a := range list {
		work += c.value(a.Value, 0)
	}
	return work
}

func (c *checker) value(v *ast.Value, depth int) (work int) {
	if v == nil || c.fault != nil {
		return 0
	}
	if depth > maxValueDepth {
		c.fault = exceeded("depth of an argument", maxValueDepth, depth, "send the value as a variable")
		return 0
	}
	for _, child := range v.Children {
		work += c.value(child.Value, depth+1)
	}
	return work + depth + 2 // the validator makes a value anew for each list or object around it
}

// directives checks those of one node. Parts of an answer that come later are
// refused rather than left out: no transport here sends a second part.
func (c *checker) directives(list ast.DirectiveList) (work int) {
	if c.fault != nil {
		return 0
	}
	if n := len(list); n > c.limits.Directives {
		c.fault = exceeded("directives on one node", c.limits.Directives, n, "one @include or @skip is enough")
		return 0
	}
	for _, d := range list {
		work += 1 + c.arguments(d.Arguments)
		if d.Name == "defer" || d.Name == "stream" {
			c.fault = refuse(CodeOperationNotSupported, "@%s is not supported: leave it out, and the answer comes in one piece", d.Name)
			return 0
		}
	}
	return work
}

func (c *checker) selections(set ast.SelectionSet) tally {
	var out tally
	for _, sel := range set {
		if c.fault != nil {
			return out
		}
		var sub tally
		own := 1
		switch sel := sel.(type) {
		case *ast.Field:
			own += c.directives(sel.Directives) + c.arguments(sel.Arguments)
			sub = c.selections(sel.SelectionSet)
			sub.fields = plus(sub.fields, 1)
			if sel.Alias != sel.Name {
				sub.aliases = plus(sub.aliases, 1)
			}
			sub.depth++
			if sel.Name == rootAgain {
				sub.roots = plus(sub.roots, 1)
			} else {
				sub.roots = 1
			}
		case *ast.InlineFragment:
			own += c.directives(sel.Directives)
			sub = c.selections(sel.SelectionSet)
			own += c.compare(sel.SelectionSet)
		case *ast.FragmentSpread:
			own += c.directives(sel.Directives)
			f, ok := c.fragments[sel.Name]
			if !ok {
				c.fault = refuse(CodeValidationFailed, "there is no fragment of the name %q", brief(sel.Name))
				return out
			}
			sub = *c.fragment(f)
		}
		out.fields = plus(out.fields, sub.fields)
		out.aliases = plus(out.aliases, sub.aliases)
		out.roots = plus(out.roots, sub.roots)
		out.depth = max(out.depth, sub.depth)
		out.work = plus(out.work, own+sub.work)
	}
	return out
}

// rootAgain is the name of the field that leads to the root's type: what an
// operation begins with may be asked there again.
const rootAgain = "at"

func (c *checker) fragment(f *ast.FragmentDefinition) *tally {
	t, seen := c.memo[f.Name]
	if !seen {
		c.memo[f.Name] = nil
		own := c.directives(f.Directives) + c.variables(f.VariableDefinition)
		sum := c.selections(f.SelectionSet)
		sum.work = plus(sum.work, own)
		t = &sum
		c.memo[f.Name] = t
	}
	if t == nil {
		if c.fault == nil {
			c.fault = refuse(CodeValidationFailed, "the fragment %q spreads itself", brief(f.Name))
		}
		return new(tally)
	}
	return t
}

// place is a place in the answer, and the fields that have it.
type place struct {
	fields int
	within map[string]*place
}

// compare is the steps in which the fields of a set are compared, and those below:
// each two that have the same place. It stops where the document has too many.
func (c *checker) compare(set ast.SelectionSet) int {
	if c.fault != nil {
		return 0
	}
	before := c.compared
	c.compareWith(make(map[string]*place), set, spreading{})
	return c.compared - before
}

// spreading says where a set is compared.
type spreading struct{ inFragment bool }

// compareWith compares the fields of a set with those before it.
func (c *checker) compareWith(places map[string]*place, set ast.SelectionSet, at spreading) {
	add := func(key string) *place {
		p, ok := places[key]
		if !ok {
			p = &place{within: make(map[string]*place)}
			places[key] = p
		}
		c.compared += 1 + p.fields
		p.fields++
		return p
	}
	for _, sel := range set {
		if c.compared > maxWork {
			return
		}
		switch sel := sel.(type) {
		case *ast.Field:
			c.compareWith(add(sel.Alias).within, sel.SelectionSet, spreading{})
		case *ast.InlineFragment:
			c.compared++
			c.compareWith(places, sel.SelectionSet, at)
		case *ast.FragmentSpread:
			if c.compared++; !at.inFragment {
				add("...") // with the others that are spread here
			}
			c.compareWith(places, c.fragments[sel.Name].SelectionSet, spreading{inFragment: true})
		}
	}
}
