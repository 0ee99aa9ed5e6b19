package seedtest

import (
	"testing"

	"github.com/whoplans/whoplans/graph/store"
)

// Names are the ids and slugs of a store's records by kind, and of all under "".
func Names(tb testing.TB, s store.Store) map[string][]string {
	tb.Helper()
	v, err := s.View(tb.Context(), 0)
	if err != nil {
		tb.Fatal(err)
	}
	names := map[string][]string{}
	for r, err := range v.Stream(tb.Context(), nil) {
		if err != nil {
			tb.Fatal(err)
		}
		for _, of := range []string{"", string(r.Kind)} {
			names[of] = append(names[of], string(r.ID), r.Slug())
		}
	}
	return names
}
