package graphqlhttp

import (
	"encoding/json"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// What lists are taken to hold where a document doesn't say.
const (
	defaultPage = 20 // a page whose size has no default in the schema
	defaultList = 2  // a list without paging; the budget at run time counts the real ones
)

// pricer reckons the cost of an operation from the sizes of the lists that it
// asks for: a field costs one, and what lies below a field that takes first or
// last costs as many times its own as the page has records. Lists right below
// such a field (nodes, edges) are that page and aren't counted again. A list
// argument named ids counts as a page of that size.
type pricer struct {
	schemaSizes map[string]int
	given       map[string]any // the variables as they were sent, without defaults
	variables   map[string]any
	sized       bool // a variable says how long a list is
	memo        map[fragmentUse]int
}

type fragmentUse struct {
	fragment *ast.FragmentDefinition
	inPage   bool
}

// price is the cost of a validated operation; the document must have passed
// [Limits.check], since a cycle of fragments would have no end.
func (p *pricer) price(op *ast.OperationDefinition) int {
	p.memo = make(map[fragmentUse]int)
	return p.selections(op.SelectionSet, false)
}

// arePlain tells whether each variable is given one short value, so that it costs no
// more than if it were given none.
func arePlain(variables map[string]any) bool {
	for _, v := range variables {
		if values, texts := countValues(v); values > 1 || texts > 0 {
			return false
		}
	}
	return true
}

func (p *pricer) selections(set ast.SelectionSet, inPage bool) int {
	sum := 0
	for _, sel := range set {
		switch sel := sel.(type) {
		case *ast.Field:
			sum = plus(sum, p.field(sel, inPage))
		case *ast.InlineFragment:
			sum = plus(sum, p.selections(sel.SelectionSet, inPage))
		case *ast.FragmentSpread:
			use := fragmentUse{sel.Definition, inPage}
			n, ok := p.memo[use]
			if !ok && sel.Definition != nil {
				n = p.selections(sel.Definition.SelectionSet, inPage)
				p.memo[use] = n
			}
			sum = plus(sum, n)
		}
	}
	return sum
}

func (p *pricer) field(f *ast.Field, inPage bool) int {
	def := f.Definition
	if def == nil {
		return 1
	}
	own := 1 + p.arguments(f)
	if len(f.SelectionSet) == 0 {
		return own
	}
	isList := def.Type.Elem != nil
	size, sized := p.pageSize(f)
	switch {
	case sized:
	case strings.HasPrefix(def.Type.Name(), "__"):
		if isList {
			size = max(p.schemaSizes[f.Name], 1)
		}
	case isList && !inPage:
		size = defaultList
	}
	return plus(own, times(size, p.selections(f.SelectionSet, sized && !isList)))
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
	size = -1
	for _, arg := range f.Definition.Arguments {
		var n int
		switch arg.Name {
		case "first", "last":
			n = p.number(f, arg)
		case "ids":
			n = p.length(f, arg)
		default:
			continue
		}
		sized = true
		size = max(size, n)
	}
	switch {
	case !sized:
		return 1, false
	case size < 0:
		return defaultPage, true
	}
	return max(size, 1), true
}

// value is what a field's argument is given: a literal, a variable's value, or
// the schema's default.
func (p *pricer) value(f *ast.Field, def *ast.ArgumentDefinition) any {
	v := def.DefaultValue
	if arg := f.Arguments.ForName(def.Name); arg != nil {
		if arg.Value.Kind == ast.Variable {
			p.sized = true
			if given, ok := p.variables[arg.Value.Raw]; ok {
				return given
			}
		} else {
			v = arg.Value
		}
	}
	if v == nil {
		return nil
	}
	if v.Kind == ast.ListValue {
		return make([]any, len(v.Children))
	}
	given, err := v.Value(p.variables)
	if err != nil {
		return nil
	}
	return given
}

func (p *pricer) number(f *ast.Field, def *ast.ArgumentDefinition) int {
	switch v := p.value(f, def).(type) {
	case int64:
		return int(min(v, most))
	case int:
		return min(v, most)
	case float64:
		return int(min(v, most))
	case json.Number:
		if n, err := v.Int64(); err == nil {
			return int(min(n, most))
		}
		return most
	case string:
		if n, err := json.Number(v).Int64(); err == nil {
			return int(min(n, most))
		}
	}
	return -1
}

func (p *pricer) length(f *ast.Field, def *ast.ArgumentDefinition) int {
	switch v := p.value(f, def).(type) {
	case nil:
		return -1
	case []any:
		return len(v)
	}
	return 1 // a lone value is a list of itself
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

// checkCost holds a price against the limit.
func (l *Limits) checkCost(price int) *gqlerror.Error {
	if price <= l.Cost {
		return nil
	}
	return exceeded("cost", l.Cost, price, "it is about the records asked for times the fields of each; ask for smaller pages (first:) and go on after the cursor")
}
