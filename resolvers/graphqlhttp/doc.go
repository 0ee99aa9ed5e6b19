// Package graphqlhttp serves GraphQL over HTTP: the transport, and the limits
// that keep a request from costing more than it should. It knows no schema of
// its own; gqlgen's executor runs the operations.
//
// # The way of a request
//
// What is cheap to refuse is refused first: a page of another site, a method, a
// media type, the size of the body, the form of its JSON, the size of the
// document, its tokens. Then the document is parsed and its shape held against
// [Limits], in one linear walk; only what is small in every respect is
// validated, since validation is not linear. A document that passed is kept, so
// that all this happens once for each text. Variables come next, then the cost,
// which needs them: the records that the pages asked for would touch. What is
// left runs until its deadline. What is large, or turns out to be dear as it
// runs, waits for its turn: see [Turn].
//
// # Answers
//
// Both media types of the specification are spoken. Under
// application/graphql-response+json the status says how the request fared;
// under application/json whatever is GraphQL at all is answered 200. A request
// that never ran gets errors and no data. Each error has a code, one of [Codes]
// or of the domain's own, and the trace id under which the server's log has
// more. Nothing unexpected is shown, and nothing malformed is repeated.
//
// # The schema
//
// A question about the schema alone is answered here, from the schema and
// without gqlgen: see [Limits].Introspection.
package graphqlhttp
