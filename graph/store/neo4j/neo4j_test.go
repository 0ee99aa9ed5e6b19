package neo4j_test

import (
	"testing"

	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/neo4j"
	"github.com/whoplans/whoplans/graph/store/neo4j/neo4jtest"
	"github.com/whoplans/whoplans/graph/store/storetest"
)

func TestMain(m *testing.M) { neo4jtest.Main(m) }

func TestStore(t *testing.T) {
	storetest.Run(t, open)
}

// open returns a store on an empty database.
func open(t *testing.T, schema store.Schema) store.Store {
	t.Helper()
	s, err := neo4j.Open(t.Context(), neo4jtest.Empty(t), schema, nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}
