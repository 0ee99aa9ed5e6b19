package neo4j

import (
	"context"
	"errors"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/whoplans/whoplans/graph/store"
)

// logFailed is the error code of a server that could not write its log, because the disk
// is full or broken. The server reports it once. From then on it begins no transaction,
// not even one that reads, until it is restarted.
const logFailed = "Neo.DatabaseError.Transaction.TransactionLogError"

// meanings maps other error codes to errors of the port.
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

// Meaning returns the error of the port that corresponds to an error of a server, or nil
// if there is none. If the server could not write its log, Meaning asks it for the reason.
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

// tellTime is how long a server may take to say why a database stopped. It has not been
// asked that before and has to plan the question.
const tellTime = 5 * time.Second

// whyStopped returns the reason that a server gives for a stopped database, or "" if it
// gives none. It waits a little, since the server learns the reason a moment after the
// call that failed.
func whyStopped(ctx context.Context, d neo4j.DriverWithContext, database string) string {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), tellTime) // the failed call may have used up all the time
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

// noRoom reports whether a message contains the error of Unix or Windows for a full disk.
func noRoom(why string) bool {
	return strings.Contains(why, "No space left on device") || strings.Contains(why, "not enough space on the disk")
}
