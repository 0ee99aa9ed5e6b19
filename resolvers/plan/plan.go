// Package plan answers queries from compiled plans.
//
// gqlgen's executor takes each field through a resolver, a context and a
// goroutine; for wide answers that costs thirty times what encoding the same
// structs does. A plan does the same work once for each operation of a
// document: fragments are flattened for each concrete type, fields merged,
// keys encoded, constant arguments decoded. What is left for each request is
// to read Go fields, call Go methods, and append bytes.
//
// [Schema] wraps gqlgen's executable schema and takes over its queries. What a
// field is bound to comes from a [Table] that the project's generator writes
// beside gqlgen's code, from gqlgen's own bindings: nothing here, and nothing
// by hand, knows a type of the schema. Parsing, validation, limits, variables
// and the transport stay as they are, and so do arguments, which gqlgen's own
// code decodes. What cannot be planned is left to gqlgen: mutations,
// subscriptions, @defer and directives of one's own, and of a query that asks
// for both schema and data what it asks about the schema.
//
// Answers, errors and their paths are those of gqlgen, byte by byte; a test
// compares them on random documents. Three things differ on purpose. Fields
// are resolved one after the other, without goroutines: records of one store
// call load their relations together, so that a level costs one call for each
// of its fields, as it does with gqlgen. Middleware of fields is not run, since
// a call for each would cost more than most fields do. And when the context is
// done or the budget spent the work stops: the answer is null, with the error
// that says so.
//
// The files: schema.go takes operations over and keeps their plans, compile.go
// makes a plan, exec.go runs it, value.go writes values, buffer.go keeps what they
// are written to, table.go is what the generator fills in.
package plan
