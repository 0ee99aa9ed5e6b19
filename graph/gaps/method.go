package gaps

import "github.com/whoplans/whoplans/graph"

// noMethod finds tasks of which it is not on record how they are done.
func noMethod() *Rule {
	return missing(graph.NeedMethod, Rule{
		Name:  "NO_METHOD",
		Looks: "Somebody does a task that takes a method, and it is not on record which.",
		Why:   "Results can only be compared, and learnt from, with their method.",
		Mend:  MendWith{Words: "Add the method", Mutation: "updateResponsibility"},
	}, func(c *Case) (Result, bool) {
		return Result{Claims: recordsOf(c.Current), Say: says("By which method is not recorded.")}, true
	})
}
