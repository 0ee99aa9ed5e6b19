// Package plan answers queries from compiled plans.
//
// gqlgen's executor takes each field through a resolver, a context and a
// goroutine; for wide answers that costs thirty times what encoding the same
// structs does. A plan does the same work once for each operation of a
// document: fragments are flattened for each concrete type, fields merged,
// keys encoded, constant arguments decoded. What is left for each request is
// to read Go fields, call Go methods, and append bytes.
//
// [Schema] is the executable schema. What a field is bound to comes from a [Table]
// that the project's generator writes from gqlgen's bindings: nothing here, and
// nothing by hand, knows a type of the schema. Parsing, validation, limits,
// variables and the transport are not its business. There are no subscriptions
// and no @defer; the generator refuses directives of one's own that documents may
// hold, and fields that it has no form for.
//
// A mutation's fields run one after the other, each with all that is selected of
// what it returns. None begins once the answer is void: when a field that may
// not be null was, when the budget is spent or the context done.
//
// Answers, errors and their paths are those of gqlgen's executor, byte by byte; a
// test compares them on random documents. These differ on purpose. Fields are
// resolved one after the other, without goroutines: records of one store call
// load their relations together, so that a level costs one call for each of its
// fields, as it does with gqlgen. Middleware of fields is not run, since a call
// for each would cost more than most fields do. When the context is done or the
// budget spent the work stops: the answer is null, with the error that says so.
// And gqlgen goes on with a mutation that is void.
//
// The files: schema.go takes operations over and keeps their plans, compile.go
// makes a plan, exec.go runs it, value.go writes values, input.go decodes
// arguments, buffer.go keeps what answers are written to, table.go is what the
// generator fills in.
package plan
