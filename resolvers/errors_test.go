package resolvers_test

import (
	"context"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/resolvers"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
	"github.com/whoplans/whoplans/seed/seedtest"
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
		{fmt.Errorf("/srv/10.0.0.1.db: %w: database or disk is full", store.ErrFull), "STORE_FULL", "nothing can be changed until there is room"},
		{fmt.Errorf("%w: BETWEENNESS of this network is worked out to 34 %%; ask again", graph.ErrUnfinished), "UNFINISHED", "BETWEENNESS of this network is worked out to 34 %; ask again"},
	} {
		server := graphqlhttp.New(resolvers.Schema(graph.New(failing{err: tt.err})), &graphqlhttp.Options{Present: resolvers.Present})
		resp := server.Do(t.Context(), &graphql.RawParams{Query: "{ dataset { title } }"})
		if len(resp.Errors) != 1 || resp.Errors[0].Extensions["code"] != tt.code || !strings.Contains(resp.Errors[0].Message, tt.say) || strings.Contains(resp.Errors[0].Message, "10.0.0.1") {
			t.Errorf("%v: %v, want the code %s and %q", tt.err, resp.Errors, tt.code, tt.say)
		}
	}
}

// TestUnexpectedErrors wants each of them in the log, also those that the answer
// leaves out.
func TestUnexpectedErrors(t *testing.T) {
	var log strings.Builder
	server := graphqlhttp.New(resolvers.Schema(graph.New(seedtest.Memory(t))), &graphqlhttp.Options{Logger: slog.New(slog.NewTextHandler(&log, nil))})
	failing := `responsibilities(first: 0, after: "x#") { totalCount }` // nobody says that the client may be told
	answer := server.Do(t.Context(), &graphql.RawParams{Query: "{ institutions(first: 60) { nodes { a: " + failing + " b: " + failing + " } } }"})
	if len(answer.Errors) != 101 || answer.Errors[0].Extensions["code"] != "INTERNAL" {
		t.Errorf("%d errors, the first %v", len(answer.Errors), answer.Errors[0])
	}
	if n := strings.Count(log.String(), "graphql error"); n != 120 {
		t.Errorf("%d errors in the log, want 120", n)
	}
}

// TestManyErrors gets a hundred errors told, and above that how many more there
// are, also beside a question about the schema.
func TestManyErrors(t *testing.T) {
	server := graphqlhttp.New(resolvers.Schema(graph.New(seedtest.Memory(t))), &graphqlhttp.Options{Present: resolvers.Present})
	for _, beside := range []string{"", `__type(name: "None") { name }`} {
		ask := func(fields string) gqlerror.List {
			return server.Do(t.Context(), &graphql.RawParams{
				Query:     `query($d: LocalDate = "2024-01-01") { ` + beside + " records(first: 100) { nodes { " + fields + " } } }",
				Variables: map[string]any{"d": nil}, // which activeOn does not take
			}).Errors
		}
		if errs := ask(`activeOn(day: $d)`); len(errs) != 100 {
			t.Errorf("%s: %d errors, want 100", beside, len(errs))
		}
		errs := ask(`activeOn(day: $d) again: activeOn(day: $d)`)
		if len(errs) != 101 {
			t.Fatalf("%s: %d errors, want 101", beside, len(errs))
		}
		for _, err := range errs[:100] {
			if err.Extensions["code"] != "BAD_USER_INPUT" || len(err.Path) == 0 {
				t.Fatalf("%s: %v", beside, err)
			}
		}
		if last := errs[100]; last.Extensions["code"] != "LIMIT_EXCEEDED" || !strings.HasPrefix(last.Message, "left out: 100 more") {
			t.Errorf("%s: at the end %v", beside, last)
		}
	}
}
