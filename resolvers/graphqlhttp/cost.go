package graphqlhttp

import (
	"context"
	"fmt"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/whoplans/whoplans/resolvers/coerce"
)

// What lists are taken to hold where a document doesn't say.
const (
	defaultPage = 20 // a page whose size has no default in the schema
	defaultList = 2  // a list without paging; the budget at run time counts the real ones
)

// pricer reckons the cost of an operation from the sizes of the lists that it
// asks for: a field costs one for each object that it is asked of, and a page has
// as many of those for each of its parents as first, last or the ids say. All pages
// of one field together have at most as many as there are records of their type.
// Lists right below such a field (nodes, edges) are that page and aren't counted
// again, and another page there, such as groups, is one for all of its records.
type pricer struct {
	coercer     *coerce.Coercer
	schemaSizes map[string]int
	records     map[string]int // how many there are of each type; nil if that is not known
	given       map[string]any // the variables as they were sent, without defaults
	variables   map[string]any
	sized       bool // a variable says how long a list is
	memo        map[fragmentUse]int

	path      []string // to the field that is being priced
	inner     int      // cost of the lists within a list so far
	costliest part     // of all lists
}

// part is a list and what it costs, without the lists within it.
type part struct {
	path string
	cost int
}

type fragmentUse struct {
	fragment       *ast.FragmentDefinition
	pages, objects int
}

// price is the cost of a validated operation; the document must have passed
// [Limits.check], since a cycle of fragments would have no end.
func (p *pricer) price(op *ast.OperationDefinition) int {
	p.memo = make(map[fragmentUse]int)
	return p.selections(op.SelectionSet, 0, 1)
}

// arePlain reports whether each variable is given one short value, so that it costs no
// more than if it were given none.
func arePlain(variables map[string]any) bool {
	for _, v := range variables {
		if values, texts := countValues(v); values > 1 || texts > 0 {
			return false
		}
	}
	return true
}

// selections is the cost of a selection set for a number of objects, which are on a number
// of pages if it is one of pages.
func (p *pricer) selections(set ast.SelectionSet, pages, objects int) int {
	sum := 0
	for _, sel := range set {
		switch sel := sel.(type) {
		case *ast.Field:
			sum = plus(sum, p.field(sel, pages, objects))
		case *ast.InlineFragment:
			sum = plus(sum, p.selections(sel.SelectionSet, pages, objects))
		case *ast.FragmentSpread:
			use := fragmentUse{sel.Definition, pages, objects}
			n, ok := p.memo[use]
			if !ok && sel.Definition != nil {
				n = p.selections(sel.Definition.SelectionSet, pages, objects)
				p.memo[use] = n
			}
			sum = plus(sum, n)
		}
	}
	return sum
}

func (p *pricer) field(f *ast.Field, pages, objects int) int {
	def := f.Definition
	if def == nil {
		return objects
	}
	if len(f.SelectionSet) == 0 {
		return times(objects, 1+p.arguments(f))
	}
	isList := def.Type.Elem != nil
	size, sized := p.pageSize(f)
	if pages > 0 && sized && !isList {
		objects = pages
	}
	own := times(objects, 1+p.arguments(f))
	switch {
	case sized:
	case strings.HasPrefix(def.Type.Name(), "__"):
		if isList {
			size = max(p.schemaSizes[f.Name], 1)
		}
	case isList && pages == 0:
		size = defaultList
	}
	within := times(objects, size)
	if n, known := p.records[strings.TrimSuffix(def.Type.Name(), "Connection")]; known && sized {
		within = min(within, max(n, objects))
	}
	if !sized {
		p.path = append(p.path, f.Alias)
		below := p.selections(f.SelectionSet, 0, within)
		p.path = p.path[:len(p.path)-1]
		return plus(own, below)
	}
	outer := p.inner
	p.inner, p.path = 0, append(p.path, f.Alias)
	if pages = objects; isList {
		pages = 0
	}
	below := p.selections(f.SelectionSet, pages, within)
	if cost := below - p.inner; cost > p.costliest.cost {
		p.costliest = part{strings.Join(p.path, "."), cost}
	}
	p.inner, p.path = plus(outer, below), p.path[:len(p.path)-1]
	return plus(own, below)
}

// What an argument costs, beyond one for each: it is read anew for each field
// that it is given to.
const (
	valueCost = 3   // a value within it
	textValue = 100 // bytes of a text that count as a value more
)

// arguments is the cost of a field's arguments. That of ids is its page's, but
// for long ones.
func (p *pricer) arguments(f *ast.Field) int {
	n := 0
	for _, arg := range f.Arguments {
		values, texts := p.values(arg.Value)
		if arg.Name == "ids" {
			values = 1
		}
		n = plus(n, valueCost*(values-1+texts))
	}
	return n
}

// values is how many values there are within one, and it, and how many its texts
// count as.
func (p *pricer) values(v *ast.Value) (values, texts int) {
	if v.Kind == ast.Variable {
		if given, ok := p.given[v.Raw]; ok {
			return countValues(given)
		}
		if v.VariableDefinition == nil || v.VariableDefinition.DefaultValue == nil {
			return 1, 0
		}
		v = v.VariableDefinition.DefaultValue
	}
	values, texts = 1, len(v.Raw)/textValue
	for _, c := range v.Children {
		n, t := p.values(c.Value)
		values, texts = values+n, texts+t
	}
	return values, texts
}

// pageSize is how many records a field is asked for, and whether it has an
// argument that says so.
func (p *pricer) pageSize(f *ast.Field) (size int, sized bool) {
	if by := f.Arguments.ForName("by"); by != nil && by.Value.Kind == ast.ListValue && len(by.Value.Children) == 0 {
		return 1, true // by nothing, a list is one group
	}
	var sizes ast.ArgumentDefinitionList
	for _, def := range f.Definition.Arguments {
		switch def.Name {
		case "first", "last", "ids":
			sizes = append(sizes, def)
			if arg := f.Arguments.ForName(def.Name); arg != nil && arg.Value.Kind == ast.Variable {
				p.sized = true
			}
		}
	}
	if sizes == nil {
		return 1, false
	}
	size = -1
	values, _ := p.coercer.Arguments(sizes, f.Arguments, p.variables) // a fault is told as the field is resolved
	for _, v := range values {
		switch v := v.(type) {
		case int64:
			size = max(size, int(v))
		case []any:
			size = max(size, len(v))
		}
	}
	if size < 0 {
		return defaultPage, true
	}
	return max(size, 1), true
}

// schemaSizes is how long the lists of introspection are, at their longest, by
// field. They count only in an operation that also asks for data: see
// [introspecting].
func schemaSizes(schema *ast.Schema) map[string]int {
	n := map[string]int{"types": len(schema.Types), "directives": len(schema.Directives)}
	for _, t := range schema.Types {
		n["fields"] = max(n["fields"], len(t.Fields))
		n["inputFields"] = max(n["inputFields"], len(t.Fields))
		n["enumValues"] = max(n["enumValues"], len(t.EnumValues))
		n["possibleTypes"] = max(n["possibleTypes"], len(schema.PossibleTypes[t.Name]))
		n["interfaces"] = max(n["interfaces"], len(t.Interfaces))
		for _, f := range t.Fields {
			n["args"] = max(n["args"], len(f.Arguments))
		}
	}
	return n
}

// checkCost holds the price of an operation against the limit: first as if all
// pages were full and then, if that is too much, with what the store holds.
func (e *engine) checkCost(ctx context.Context, op *checkedOperation, given, variables map[string]any) *gqlerror.Error {
	if e.price(op, given, variables) <= e.limits.Cost {
		return nil
	}
	if err := takeTurn(ctx); err != nil {
		return err
	}
	p := &pricer{coercer: e.coercer, schemaSizes: e.schemaSizes, given: given, variables: variables}
	if e.records != nil {
		var err error
		if p.records, err = e.records(ctx); err != nil {
			return e.present(ctx, err)
		}
	}
	price := p.price(op.op)
	if price <= e.limits.Cost {
		return nil
	}
	err := exceeded("cost", e.limits.Cost, price, "it is about the records asked for times the fields of each; ask for smaller pages (first:) and go on after the cursor")
	p.name(err)
	if part := p.costliest; part.path != "" {
		err.Message += fmt.Sprintf(", with %d", part.cost)
	}
	return err
}

// nameCostliest adds to the error of an operation that turned out to cost too much
// which list does most of it, as far as the document tells.
func (e *engine) nameCostliest(err *gqlerror.Error, op *graphql.OperationContext, given map[string]any) {
	p := &pricer{coercer: e.coercer, schemaSizes: e.schemaSizes, given: given, variables: op.Variables}
	p.price(op.Operation)
	p.name(err)
}

// name adds the costliest list to an error.
func (p *pricer) name(err *gqlerror.Error) {
	if p.costliest.path == "" {
		return
	}
	path := ending(p.costliest.path)
	err.Message += "; the costliest list is " + path
	if err.Extensions == nil {
		err.Extensions = map[string]any{}
	}
	err.Extensions["costliest"] = path
}

// ending is the last steps of a path, by which it is told from others that begin alike.
// Their names are the client's, and may be long.
func ending(path string) string {
	const most = 12
	steps, cut := strings.Split(path, "."), ""
	if len(steps) > most {
		steps, cut = steps[len(steps)-most:], "…"
	}
	for i, step := range steps {
		steps[i] = brief(step)
	}
	return cut + strings.Join(steps, ".")
}
