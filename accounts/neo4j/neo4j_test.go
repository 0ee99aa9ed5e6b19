package neo4j

import (
	"context"
	"errors"
	"net"
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/whoplans/whoplans/accounts"
	"github.com/whoplans/whoplans/accounts/accountstest"
	"github.com/whoplans/whoplans/graph/store"
	records "github.com/whoplans/whoplans/graph/store/neo4j"
	"github.com/whoplans/whoplans/graph/store/neo4j/neo4jtest"
)

func TestMain(m *testing.M) { neo4jtest.Main(m) }

func TestStore(t *testing.T) {
	t.Parallel()
	accountstest.Run(t, func(t *testing.T) func() accounts.Store {
		address := neo4jtest.Empty(t)
		return func() accounts.Store {
			s, err := Open(t.Context(), address, nil)
			if err != nil {
				t.Fatal(err)
			}
			return s
		}
	})
}

func TestOpenRefuses(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	nobody := "neo4j://" + l.Addr().String()
	l.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	if s, err := Open(ctx, nobody, &records.Options{Retry: 50 * time.Millisecond}); !errors.Is(err, store.ErrUnavailable) {
		t.Errorf("Open where nobody listens: %v, %v, want %v", s, err, store.ErrUnavailable)
	}
}

// TestLint has Neo4j's own parser look at each statement.
func TestLint(t *testing.T) {
	t.Parallel()
	entries, err := files.ReadDir("queries")
	if err != nil {
		t.Fatal(err)
	}
	var list []neo4jtest.Statement
	for _, e := range entries {
		for part := range strings.SplitSeq(strings.TrimSpace(strings.TrimPrefix(text(strings.TrimSuffix(e.Name(), ".cypher")), cypher5)), ";\n") {
			params := map[string]any{}
			for _, m := range regexp.MustCompile(`\$(\w+)`).FindAllStringSubmatch(part, -1) {
				params[m[1]] = nil
			}
			list = append(list, neo4jtest.Statement{Name: e.Name(), Cypher: cypher5 + strings.TrimSuffix(part, ";"), Params: params})
		}
	}
	faults, err := neo4jtest.Lint(t.Context(), list, []string{"AccountRow", "AccountLock"}, nil, os.Stderr)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range faults {
		t.Error(f)
	}
}
