package resolvers

import (
	"context"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/resolvers/plan"
)

// ahead returns a context that tells, where the store makes use of it, what will be asked
// of the records of a root field.
func ahead(ctx context.Context, selected func() []plan.Selection) context.Context {
	if !graph.ViewOf(ctx).Grows() {
		return ctx
	}
	return graph.Wanting(ctx, wanted(selected()))
}

// wanted are the relations among fields. What is selected of a page is wanted of
// its records.
func wanted(fields []plan.Selection) []graph.Wanted {
	var list []graph.Wanted
	for _, f := range fields {
		if ofPage(f) {
			list = append(list, wanted(f.Of)...)
			continue
		}
		list = append(list, graph.Wanted{
			Of: graph.Kind(f.Type), Name: f.Name, Args: listArgs(f.Args), Then: wanted(f.Of),
			Total: slices.ContainsFunc(f.Of, func(s plan.Selection) bool { return ofPage(s) && s.Name == "totalCount" }),
		})
	}
	return list
}

// ofPage reports whether a field belongs to a page or an edge, rather than to a record.
func ofPage(f plan.Selection) bool {
	return strings.HasSuffix(f.Type, "Connection") || strings.HasSuffix(f.Type, "Edge")
}

// listArgs are the arguments of a list.
func listArgs(args map[string]any) graph.ListArgs {
	var a graph.ListArgs
	a.Filter, _ = args["filter"].(graph.Filter)
	a.Order, _ = args["orderBy"].(*graph.Order)
	a.First, _ = args["first"].(*int)
	a.After, _ = args["after"].(*string)
	a.Last, _ = args["last"].(*int)
	a.Before, _ = args["before"].(*string)
	return a
}
