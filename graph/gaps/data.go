package gaps

import "github.com/whoplans/whoplans/graph"

// noData finds tasks, such as forecasts, of which it is not on record what data they
// rest on.
func noData() *Rule {
	return missing(graph.NeedData, Rule{
		Name:  "NO_DATA",
		Looks: "Somebody does a task that rests on data, and it is not on record on which, or who supplies them.",
		Why:   "A forecast is as good as its data, and whoever keeps them is part of planning.",
		Mend:  MendWith{Words: "Add the data", Mutation: "updateResponsibility"},
	}, func(c *Case) (Result, bool) {
		return Result{Claims: recordsOf(c.Current), Say: says("On which data is not recorded.")}, true
	})
}
