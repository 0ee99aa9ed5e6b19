package graphqlhttp

import (
	"net/http"

	"github.com/vektah/gqlparser/v2/gqlerror"
)

// Code is the extensions.code of an error: what a program goes by, where the
// message is for people. Codes are added, never renamed.
type Code string

// The codes that have a meaning for the transport. What the domain refuses has
// codes of its own, which [Options.Present] gives.
const (
	// CodeBadRequest is a body or a URL that isn't a GraphQL request: broken
	// JSON, a parameter of the wrong type, a missing query.
	CodeBadRequest Code = "BAD_REQUEST"
	// CodeCrossOrigin is a request from a page on a site that isn't allowed.
	CodeCrossOrigin Code = "CROSS_ORIGIN"
	// CodeMethodNotAllowed is a method other than GET and POST, or a mutation
	// by GET.
	CodeMethodNotAllowed Code = "METHOD_NOT_ALLOWED"
	// CodeNotAcceptable is an Accept header without any media type that the
	// server speaks.
	CodeNotAcceptable Code = "NOT_ACCEPTABLE"
	// CodeUnsupportedMediaType is a body that isn't JSON in UTF-8.
	CodeUnsupportedMediaType Code = "UNSUPPORTED_MEDIA_TYPE"
	// CodeBodyTooLarge is a body, or a URL, above the cap.
	CodeBodyTooLarge Code = "BODY_TOO_LARGE"
	// CodeQueryTooLarge is a document above the cap.
	CodeQueryTooLarge Code = "QUERY_TOO_LARGE"
	// CodeParseFailed is a document that isn't GraphQL.
	CodeParseFailed Code = "GRAPHQL_PARSE_FAILED"
	// CodeValidationFailed is a document that doesn't fit the schema.
	CodeValidationFailed Code = "GRAPHQL_VALIDATION_FAILED"
	// CodeOperationNotFound is an operationName that the document lacks, or
	// none where the document has several operations.
	CodeOperationNotFound Code = "OPERATION_NOT_FOUND"
	// CodeOperationNotSupported is an operation that this way in can't run,
	// such as a subscription.
	CodeOperationNotSupported Code = "OPERATION_NOT_SUPPORTED"
	// CodeBadUserInput is a variable or an argument that doesn't fit its type.
	CodeBadUserInput Code = "BAD_USER_INPUT"
	// CodeLimitExceeded is a document above one of [Limits]; the extensions
	// limit, value and asked say which and by how much. At the end of an answer's
	// errors it says how many are left out.
	CodeLimitExceeded Code = "LIMIT_EXCEEDED"
	// CodeTooLarge is an answer that grew above its budget as it was made.
	CodeTooLarge Code = "TOO_LARGE"
	// CodeDeadlineExceeded is an operation that was stopped for its time.
	CodeDeadlineExceeded Code = "DEADLINE_EXCEEDED"
	// CodeOverloaded is an expensive request that came when too many of them were
	// waiting, or a large answer when too many were being read.
	CodeOverloaded Code = "OVERLOADED"
	// CodeUnavailable is a question whose data cannot be reached at the moment.
	CodeUnavailable Code = "UNAVAILABLE"
	// CodeInternal is a fault of the server; its log has the same trace id.
	CodeInternal Code = "INTERNAL"
)

// Codes lists every code of this package, in the order of a request's way
// through it.
func Codes() []Code {
	return []Code{
		CodeCrossOrigin, CodeMethodNotAllowed, CodeNotAcceptable, CodeUnsupportedMediaType,
		CodeBodyTooLarge, CodeBadRequest, CodeQueryTooLarge, CodeParseFailed, CodeLimitExceeded,
		CodeValidationFailed, CodeOperationNotFound, CodeOperationNotSupported, CodeBadUserInput,
		CodeTooLarge, CodeDeadlineExceeded, CodeOverloaded, CodeUnavailable, CodeInternal,
	}
}

// status is the HTTP status of an answer without data. Under the older media
// type application/json a request that is GraphQL at all is answered 200, since
// clients of that type can't tell another answer from a proxy's.
func (c Code) status(media string) int {
	switch c {
	case CodeCrossOrigin:
		return http.StatusForbidden
	case CodeMethodNotAllowed:
		return http.StatusMethodNotAllowed
	case CodeNotAcceptable:
		return http.StatusNotAcceptable
	case CodeUnsupportedMediaType:
		return http.StatusUnsupportedMediaType
	case CodeBodyTooLarge, CodeQueryTooLarge:
		return http.StatusRequestEntityTooLarge
	case CodeBadRequest:
		return http.StatusBadRequest
	case CodeOverloaded:
		return http.StatusServiceUnavailable
	case CodeInternal:
		return http.StatusInternalServerError
	}
	switch {
	case media == mediaJSON:
		return http.StatusOK
	case c == CodeDeadlineExceeded, c == CodeUnavailable:
		return http.StatusServiceUnavailable
	}
	return http.StatusBadRequest
}

// refuse makes an error with its code.
func refuse(c Code, format string, args ...any) *gqlerror.Error {
	err := gqlerror.Errorf(format, args...)
	err.Extensions = map[string]any{"code": string(c)}
	return err
}

// codeOf is the code of an error, or "" for none.
func codeOf(err *gqlerror.Error) Code {
	switch c := err.Extensions["code"].(type) {
	case string:
		return Code(c)
	case Code:
		return c
	}
	return ""
}
