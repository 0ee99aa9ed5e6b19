package gaps

import "github.com/whoplans/whoplans/graph"

// noData finds tasks, such as forecasts, without the data that they rest on.
func noData() *Rule {
	return missing(graph.NeedData, Rule{
		Name:  "NO_DATA",
		Looks: "Somebody does a task that rests on data, but which data, or who supplies them, is not on record.",
		Why:   "A forecast is only as good as its data, and whoever keeps them is part of planning.",
		Mend:  MendWith{Words: "Add the data", Mutation: "updateResponsibility"},
	}, func(c *Case) (Result, bool) {
		return Result{Claims: recordsOf(c.Current), Say: says("Which data it rests on is not recorded.")}, true
	})
}
