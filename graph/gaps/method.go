package gaps

import "github.com/whoplans/whoplans/graph"

// noMethod finds tasks without a method on record.
func noMethod() *Rule {
	return missing(graph.NeedMethod, Rule{
		Name:  "NO_METHOD",
		Looks: "Somebody does a task that needs a method, but which one is not on record.",
		Why:   "Results can be compared, and learnt from, only if their method is known.",
		Mend:  MendWith{Words: "Add the method", Mutation: "updateResponsibility"},
	}, func(c *Case) (Result, bool) {
		return Result{Claims: recordsOf(c.Current), Say: says("The method is not recorded.")}, true
	})
}
