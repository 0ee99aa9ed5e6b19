package neo4j_test

import (
	"flag"
	"testing"
	"time"

	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/neo4j"
	"github.com/whoplans/whoplans/graph/store/neo4j/neo4jtest"
	"github.com/whoplans/whoplans/graph/store/storetest"
)

func TestMain(m *testing.M) { neo4jtest.Main(m) }

// With three random histories, two of them have a small world and one a large one. Most of the time
// is spent on planning thousands of questions that occur only once.
var seeds = flag.Int("seeds", 3, "how many random histories the suite goes through")

func TestStore(t *testing.T) {
	t.Parallel()
	suite := storetest.Suite{
		Seeds:    *seeds,
		Patience: 10 * time.Minute, // planning every new question takes long
	}
	suite.Run(t, func(t *testing.T, schema store.Schema) store.Store {
		return open(t, neo4jtest.Empty(t), schema, &neo4j.Options{Repeats: -1})
	})
}

// open returns a store that is closed when the test ends.
func open(t *testing.T, address string, schema store.Schema, o *neo4j.Options) *neo4j.Store {
	t.Helper()
	s, err := neo4j.Open(t.Context(), address, schema, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}
