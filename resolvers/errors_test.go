package resolvers_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/resolvers"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
)

// failing is a store that has no view to give.
type failing struct {
	store.Store
	err error
}

func (f failing) View(context.Context, store.Rev) (store.Reader, error) { return nil, f.err }

// TestStoreFails says what is wrong with a store without what only its operator
// may know.
func TestStoreFails(t *testing.T) {
	for _, tt := range []struct {
		err       error
		code, say string
	}{
		{fmt.Errorf("%w: dial tcp 10.0.0.1", store.ErrUnavailable), "UNAVAILABLE", "cannot be reached"},
		{fmt.Errorf("%w in time: %w: at 10.0.0.1", store.ErrUnavailable, context.DeadlineExceeded), "UNAVAILABLE", "did not answer in time"},
	} {
		server := graphqlhttp.New(resolvers.Schema(graph.New(failing{err: tt.err})), &graphqlhttp.Options{Present: resolvers.Present})
		resp := server.Do(t.Context(), &graphql.RawParams{Query: "{ dataset { title } }"})
		if len(resp.Errors) != 1 || resp.Errors[0].Extensions["code"] != tt.code || !strings.Contains(resp.Errors[0].Message, tt.say) || strings.Contains(resp.Errors[0].Message, "10.0.0.1") {
			t.Errorf("%v: %v, want the code %s and %q", tt.err, resp.Errors, tt.code, tt.say)
		}
	}
}
