package memory_test

import (
	"testing"

	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/memory"
	"github.com/whoplans/whoplans/graph/store/storetest"
)

func BenchmarkStore(b *testing.B) {
	for _, size := range []storetest.Size{storetest.Small(), storetest.Large()} {
		storetest.Bench(b, func(b *testing.B, schema store.Schema) store.Store {
			s := memory.New(schema)
			b.Cleanup(func() { s.Close() })
			return s
		}, size)
	}
}
