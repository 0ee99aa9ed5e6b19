package graphqlhttp

import (
	"context"
	"errors"
	"maps"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// Documents that passed are kept parsed, with what validation noted in them.
const (
	documentCache = 32 << 20 // bytes of them all
	tokenWeight   = 450      // bytes that a token takes in a syntax tree, at most
)

// document is a document that passed, with what is known of its operations.
type document struct {
	doc        *ast.QueryDocument
	operations []checkedOperation // as in doc
}

// checkedOperation is an operation of a document that passed.
type checkedOperation struct {
	op         *ast.OperationDefinition
	said       Operation
	schemaOnly bool     // asks about nothing but the schema
	conditions []string // the variables that @skip and @include look at
	price      int      // if the variables that it is given are plain
	sized      bool     // unless one of them says how long a list is
}

// operation is the one that a request names, or the only one.
func (d *document) operation(name string) (*checkedOperation, *gqlerror.Error) {
	if op := d.doc.Operations.ForName(name); op != nil {
		return &d.operations[slices.Index(d.doc.Operations, op)], nil
	}
	if name == "" {
		return nil, refuse(CodeOperationNotFound, "the document has %d operations: say which one with operationName", len(d.operations))
	}
	return nil, refuse(CodeOperationNotFound, "the document has no operation of the name %q", brief(name))
}

// document parses, checks and validates a document, or finds it prepared. Only
// documents that pass are kept.
func (e *engine) document(ctx context.Context, query string) (*document, gqlerror.List) {
	if d, ok := e.documents.Get(query); ok {
		return d, nil
	}
	if len(query) > expensiveDocument {
		if err := takeTurn(ctx); err != nil {
			return nil, gqlerror.List{err}
		}
	}
	// The parser counts the two characters of such a line end as two columns.
	src := &ast.Source{Input: strings.ReplaceAll(query, "\r\n", "\n")}
	tokens, fault := e.limits.checkTokens(src)
	if fault != nil {
		return nil, gqlerror.List{fault}
	}
	doc, err := parser.ParseQuery(src)
	if err != nil {
		return nil, gqlerror.List{parseFault(err)}
	}
	if len(doc.Operations) == 0 {
		return nil, gqlerror.List{refuse(CodeParseFailed, "the document has no operation")}
	}
	if err := e.limits.check(doc); err != nil {
		return nil, gqlerror.List{err}
	}
	if errs := e.validate(doc); errs != nil {
		return nil, errs
	}
	d := &document{doc: doc, operations: make([]checkedOperation, len(doc.Operations))}
	for i, op := range doc.Operations {
		pr := pricer{coercer: e.coercer, schemaSizes: e.schemaSizes}
		price := pr.price(op)
		d.operations[i] = checkedOperation{
			op:         op,
			said:       said(op, e.log),
			schemaOnly: asksOnlyForSchema(op),
			price:      price,
			sized:      pr.sized,
			conditions: conditions(op),
		}
	}
	e.documents.Put(query, d, len(query)+tokens*tokenWeight)
	return d, nil
}

// conditions are the variables that @skip and @include of a validated operation
// look at.
func conditions(op *ast.OperationDefinition) (names []string) {
	seen := make(map[string]bool) // fragments
	look := func(list ast.DirectiveList) {
		for _, d := range list {
			if arg := d.Arguments.ForName("if"); arg != nil && arg.Value.Kind == ast.Variable && !slices.Contains(names, arg.Value.Raw) {
				names = append(names, arg.Value.Raw)
			}
		}
	}
	var walk func(ast.SelectionSet)
	walk = func(set ast.SelectionSet) {
		for _, sel := range set {
			switch sel := sel.(type) {
			case *ast.Field:
				look(sel.Directives)
				walk(sel.SelectionSet)
			case *ast.InlineFragment:
				look(sel.Directives)
				walk(sel.SelectionSet)
			case *ast.FragmentSpread:
				look(sel.Directives)
				if !seen[sel.Name] {
					seen[sel.Name] = true
					walk(sel.Definition.SelectionSet)
				}
			}
		}
	}
	walk(op.SelectionSet)
	return names
}

// parseFault is the error of a document that isn't GraphQL. It leaves out what the parser
// found instead, which is the client's text; the location leads there.
func parseFault(err error) *gqlerror.Error {
	at, ok := errors.AsType[*gqlerror.Error](err)
	if !ok {
		return refuse(CodeParseFailed, "the document is not GraphQL")
	}
	message := at.Message
	if before, found, ok := strings.Cut(message, ", found "); ok {
		kind, _, _ := strings.Cut(found, ` "`)
		message = before + ", found " + kind
	} else {
		message, _, _ = strings.Cut(message, ` "`)
		message, _, _ = strings.Cut(message, ": \\")
	}
	out := refuse(CodeParseFailed, "the document is not GraphQL: %s", shorten(message))
	out.Locations = at.Locations
	return out
}

// How much of the validator's findings is told.
const (
	maxFindings   = 10 // of one document
	maxSuggesting = 5  // errors at which names that may have been meant are looked for
)

// validate holds a document against the schema. Looking for names that may have
// been meant takes far longer than finding that one is wrong, so it is done only
// for the few errors that a person makes.
func (e *engine) validate(doc *ast.QueryDocument) gqlerror.List {
	errs, all := e.find(doc, plainRules())
	if all == 0 {
		return nil
	}
	short := true
	for _, err := range errs {
		short = short && len(err.Message) < 300
	}
	if short && all <= maxSuggesting {
		errs, all = e.find(doc, rules.NewDefaultRules())
	}
	out := make(gqlerror.List, 0, maxFindings+1)
	for _, err := range errs {
		e := refuse(CodeValidationFailed, "%s", shorten(err.Message))
		e.Locations = err.Locations
		out = append(out, e)
	}
	if all > len(errs) {
		out = append(out, refuse(CodeValidationFailed, "and %d more errors", all-len(errs)))
	}
	return out
}

// find returns the first errors that rules find, and how many there are in all: to write
// the messages of thousands would take longer than to find them.
func (e *engine) find(doc *ast.QueryDocument, r *rules.Rules) (errs gqlerror.List, all int) {
	r.ReplaceRule(rules.ValuesOfCorrectTypeRule.Name, e.coercer.Literals)
	byName := r.GetInner()
	observers := new(validator.Events)
	for _, name := range slices.Sorted(maps.Keys(byName)) {
		byName[name](observers, func(options ...validator.ErrorOption) {
			if all++; all > maxFindings {
				return
			}
			err := new(gqlerror.Error)
			for _, set := range options {
				set(err)
			}
			errs = append(errs, err)
		})
	}
	validator.Walk(e.schema, doc, observers)
	return errs, all
}

// plainRules is the rules of the specification, made each time since they keep
// state, without the suggestions.
func plainRules() *rules.Rules {
	r := rules.NewDefaultRules()
	for _, rule := range []validator.Rule{
		rules.FieldsOnCorrectTypeRuleWithoutSuggestions,
		rules.KnownArgumentNamesRuleWithoutSuggestions,
		rules.KnownTypeNamesRuleWithoutSuggestions,
		rules.ScalarLeafsRuleWithoutSuggestions,
	} {
		r.RemoveRule(strings.TrimSuffix(rule.Name, "WithoutSuggestions"))
		r.AddRule(rule.Name, rule.RuleFunc)
	}
	return r
}
