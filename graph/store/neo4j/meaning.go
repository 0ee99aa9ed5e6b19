package neo4j

import (
	"context"
	"errors"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/whoplans/whoplans/graph/store"
)

// logFailed is the code of a server that could not write its log, be it for want of
// room or because the disk is broken. It says so once: from then on it begins no
// transaction, not even one that reads, until it was started again.
const logFailed = "Neo.DatabaseError.Transaction.TransactionLogError"

// meanings are what other codes mean to the port.
var meanings = map[string]error{
	"Neo.ClientError.Security.Unauthorized":                              ErrLogin, //nolint:misspell // as Neo4j spells it
	"Neo.ClientError.Schema.ConstraintValidationFailed":                  store.ErrExists,
	"Neo.ClientError.General.ForbiddenOnReadOnlyDatabase":                store.ErrReadOnly,
	"Neo.ClientError.General.WriteOnReadOnlyAccessDatabase":              store.ErrReadOnly,
	"Neo.ClientError.Security.Forbidden":                                 store.ErrReadOnly,
	"Neo.DatabaseError.Transaction.TransactionStartFailed":               store.ErrUnavailable,
	"Neo.ClientError.Transaction.TransactionTimedOut":                    store.ErrUnavailable,
	"Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration": store.ErrUnavailable,
}

// Meaning returns what an error of a server means to the port, nil if nothing in
// particular. Why a log could not be written it asks the server.
func Meaning(ctx context.Context, d neo4j.DriverWithContext, database string, err error) error {
	var e *neo4j.Neo4jError
	switch {
	case !errors.As(err, &e):
		return nil
	case e.Code != logFailed:
		return meanings[e.Code]
	case noRoom(whyStopped(ctx, d, database)):
		return store.ErrFull
	default:
		return store.ErrUnavailable
	}
}

// tellTime is how long a server may take to say why it stopped: it is asked that
// for the first time, and has to work out how.
const tellTime = 5 * time.Second

// whyStopped is what a server says of why one of its databases stopped; nothing if
// it does not say. It learns of that itself a moment after the call that failed.
func whyStopped(ctx context.Context, d neo4j.DriverWithContext, database string) string {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), tellTime) // the call may have taken all its own
	defer cancel()
	for {
		found, err := neo4j.ExecuteQuery(ctx, d, text("stopped"), map[string]any{"database": database}, neo4j.EagerResultTransformer,
			neo4j.ExecuteQueryWithDatabase("system"), neo4j.ExecuteQueryWithReadersRouting())
		if err != nil || len(found.Records) != 1 {
			return ""
		}
		if why, _, _ := neo4j.GetRecordValue[string](found.Records[0], "why"); why != "" {
			return why
		}
		select {
		case <-ctx.Done():
			return ""
		case <-time.After(50 * time.Millisecond):
		}
	}
}

// noRoom reports whether an error of an operating system is that a disk is full:
// that of a Unix or of Windows.
func noRoom(why string) bool {
	return strings.Contains(why, "No space left on device") || strings.Contains(why, "not enough space on the disk")
}
