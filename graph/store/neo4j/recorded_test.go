package neo4j_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/neo4j/neo4jtest"
	"github.com/whoplans/whoplans/graph/store/storetest"
)

// TestUpgradeRecorded opens a graph in which records do not say when they were recorded.
// It must become what the present program would have written.
func TestUpgradeRecorded(t *testing.T) {
	t.Parallel()
	address := neo4jtest.Empty(t)
	s := open(t, address, storetest.Schema(), nil)
	var last store.Rev
	write := func(author string, changes ...store.Change) {
		t.Helper()
		c, err := s.Write(t.Context(), store.Changeset{Author: author, Time: time.Date(2026, 1, int(last)+1, 0, 0, 0, 0, time.UTC), Changes: changes})
		if err != nil {
			t.Fatal(err)
		}
		last = c.Rev
	}
	for i := range 45 { // more than recordAll upgrades at once
		write(fmt.Sprint("author ", i%3), note("a", fmt.Sprint(i)), note(fmt.Sprint("n", i), "x"))
	}
	write("ann", store.Change{Delete: "n7"})
	write("bob", note("n7", "again"))
	var many []store.Change
	for i := range 1200 {
		many = append(many, note(fmt.Sprintf("many%d", i), "x"))
	}
	write("", many...)
	want := storetest.Replayed(t, s, last)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}

	unrecord(t, address)
	s = open(t, address, storetest.Schema(), nil)
	storetest.Equal(t, want, s)
	if got := ask(t, address, `MATCH (g:Graph) RETURN toString(g.recorded)`); got != "true" {
		t.Errorf("the graph says that it was brought up: %s", got)
	}
	write("eve", note("a", "later"))
	storetest.Equal(t, storetest.Replayed(t, s, last), s)
}

// unrecord turns a graph into one in which records do not say when they were recorded.
func unrecord(t *testing.T, address string) {
	t.Helper()
	d, err := driver.NewDriverWithContext(address, driver.NoAuth())
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close(t.Context())
	run := func(cypher string, params map[string]any) []*driver.Record {
		t.Helper()
		result, err := driver.ExecuteQuery(t.Context(), d, cypher, params, driver.EagerResultTransformer)
		if err != nil {
			t.Fatalf("%s: %v", cypher, err)
		}
		return result.Records
	}
	without := func(image any) any {
		t.Helper()
		text, ok := image.(string)
		if !ok {
			return nil
		}
		var fields map[string]json.RawMessage
		var keys map[string][]string
		if err := json.Unmarshal([]byte(text), &fields); err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(fields["keys"], &keys); err != nil {
			t.Fatal(err)
		}
		for _, k := range store.RecordedKeys() {
			delete(keys, k)
		}
		fields["keys"], _ = json.Marshal(keys)
		out, _ := json.Marshal(fields)
		return string(out)
	}
	for _, of := range []struct{ node, properties string }{{"Change", "before after"}, {"Record", "_record"}} {
		var rows []map[string]any
		for _, r := range run(fmt.Sprintf("MATCH (x:%s) RETURN elementId(x) AS id, x{.*} AS has", of.node), nil) {
			has, set := r.AsMap()["has"].(map[string]any), map[string]any{}
			for p := range strings.FieldsSeq(of.properties) {
				set[p] = without(has[p])
			}
			for _, k := range store.RecordedKeys() {
				set["_key_"+k] = nil
			}
			rows = append(rows, map[string]any{"id": r.AsMap()["id"], "set": set})
		}
		run(fmt.Sprintf("UNWIND $rows AS r MATCH (x:%s) WHERE elementId(x) = r.id SET x += r.set", of.node), map[string]any{"rows": rows})
	}
	run("MATCH (g:Graph) REMOVE g.recorded", nil)
}
