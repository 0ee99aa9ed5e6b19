package neo4j

import (
	"errors"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/whoplans/whoplans/graph/store"
)

// meanings are what codes of a server mean to the port.
//
// Of a full disk a server says no more than that it could not write its log, and
// that once: from then on it begins no transaction, not even one that reads, until
// there is room and it was started again.
var meanings = map[string]error{
	"Neo.ClientError.Security.Unauthorized":                              ErrLogin, //nolint:misspell // as Neo4j spells it
	"Neo.ClientError.Schema.ConstraintValidationFailed":                  store.ErrExists,
	"Neo.ClientError.General.ForbiddenOnReadOnlyDatabase":                store.ErrReadOnly,
	"Neo.ClientError.General.WriteOnReadOnlyAccessDatabase":              store.ErrReadOnly,
	"Neo.ClientError.Security.Forbidden":                                 store.ErrReadOnly,
	"Neo.DatabaseError.Transaction.TransactionLogError":                  store.ErrFull,
	"Neo.DatabaseError.Transaction.TransactionStartFailed":               store.ErrUnavailable,
	"Neo.ClientError.Transaction.TransactionTimedOut":                    store.ErrUnavailable,
	"Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration": store.ErrUnavailable,
}

// Meaning returns what an error of a server means to the port, nil if nothing in
// particular.
func Meaning(err error) error {
	var e *neo4j.Neo4jError
	if !errors.As(err, &e) {
		return nil
	}
	return meanings[e.Code]
}
