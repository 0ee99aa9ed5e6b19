// Package graphqlhttp serves GraphQL over HTTP: the transport, and the limits
// that keep a request from costing more than it should. It knows no schema of
// its own; an executable schema of gqlgen's runs the operations.
//
// # How a request is handled
//
// The cheapest checks come first: a page of another site, the method, the media
// type, the size of the body, the form of its JSON, the size of the document,
// its tokens. Then the document is parsed and its shape is checked against
// [Limits], in one linear walk; only what is small in every respect is
// validated, since validation is not linear. A document that passed is cached,
// so that all this happens once for each text. Variables come next, then the
// cost, which needs them: the records that the requested pages would touch. What
// is left runs until its deadline. A request that is large, or turns out to be
// expensive as it runs, waits for its turn: see [Turn].
//
// # Answers
//
// Both media types of the specification are supported. Under
// application/graphql-response+json the status says how the request fared; under
// application/json every GraphQL request is answered 200. A request that never
// ran gets errors and no data. Each error has a code, one of [Codes] or one of
// the domain's, and the trace id under which the server's log says more.
// Unexpected errors are hidden, and malformed input is not echoed.
//
// # The schema
//
// A question about the schema alone is answered here: see
// [Limits].Introspection.
package graphqlhttp
