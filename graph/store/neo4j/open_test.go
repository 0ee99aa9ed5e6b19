package neo4j_test

import (
	"context"
	"errors"
	"net"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/neo4j"
	"github.com/whoplans/whoplans/graph/store/neo4j/neo4jtest"
	"github.com/whoplans/whoplans/graph/store/storetest"
)

func TestOpenRefuses(t *testing.T) {
	address := neo4jtest.Empty(t)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	nobody := "neo4j://" + l.Addr().String()
	l.Close()
	kind := func(k store.KindSchema) store.Schema { return store.Schema{Kinds: []store.KindSchema{k}} }
	for _, c := range []struct {
		name    string
		address string
		schema  store.Schema
		want    error
	}{
		{"an address that is none", "neo4j://u:secret@%zz", storetest.Schema(), store.ErrInvalid},
		{"another database's address", "postgres://localhost", storetest.Schema(), store.ErrInvalid},
		{"a server that is not there", nobody, storetest.Schema(), store.ErrUnavailable},
		{"a kind that is one of the store's own labels", address, kind(store.KindSchema{Kind: "Commit"}), store.ErrInvalid},
		{"a kind that would need escaping", address, kind(store.KindSchema{Kind: "A`) DETACH DELETE (n"}), store.ErrInvalid},
		{"a key that would need escaping", address, kind(store.KindSchema{Kind: "A", Keys: []store.KeySchema{{Name: `\u0060`}}}), store.ErrInvalid},
		{"a link that would need escaping", address, kind(store.KindSchema{Kind: "A", Links: []store.LinkSchema{{Name: "a b"}}}), store.ErrInvalid},
		{"two links of one relationship type", address, kind(store.KindSchema{Kind: "A", Links: []store.LinkSchema{{Name: "isIn"}, {Name: "is_in"}}}), store.ErrInvalid},
	} {
		t.Run(c.name, func(t *testing.T) {
			ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
			defer cancel()
			s, err := neo4j.Open(ctx, c.address, c.schema, &neo4j.Options{Retry: 50 * time.Millisecond})
			if err == nil {
				s.Close()
			}
			if !errors.Is(err, c.want) {
				t.Errorf("Open: error %v, want %v", err, c.want)
			}
			if ctx.Err() != nil {
				t.Error("Open took all the time that there was")
			}
		})
	}
}

// TestOpenRefusesOtherModels checks that an empty graph accepts a newer model, and one
// with records does not.
func TestOpenRefusesOtherModels(t *testing.T) {
	address := neo4jtest.Empty(t)
	schema := storetest.Schema()
	for _, version := range []int{2, 3, 3} {
		schema.Version = version
		open(t, address, schema, nil).Close()
	}
	refused := func(version int) {
		t.Helper()
		schema.Version = version
		s, err := neo4j.Open(t.Context(), address, schema, nil)
		if err == nil {
			s.Close()
		}
		if !errors.Is(err, store.ErrInvalid) {
			t.Errorf("Open with model %d: error %v, want %v", version, err, store.ErrInvalid)
		}
	}
	refused(2)
	schema.Version = 3
	s := open(t, address, schema, nil)
	if _, err := s.Write(t.Context(), store.Changeset{Changes: []store.Change{note("a", "a")}}); err != nil {
		t.Fatal(err)
	}
	s.Close()
	refused(4)
	refused(2)
	schema.Version = 3
	open(t, address, schema, nil).Close()
}

// TestReadable reads the graph like somebody who has only Neo4j's own tools.
func TestReadable(t *testing.T) {
	address := neo4jtest.Empty(t)
	s := open(t, address, store.Schema{Version: 1, Kinds: []store.KindSchema{
		{Kind: "Responsibility", Keys: []store.KeySchema{{Name: "slug", Unique: true}}, Links: []store.LinkSchema{{Name: "legalBasis", To: []store.Kind{"Source"}}}},
		{Kind: "Source", Keys: []store.KeySchema{{Name: "slug", Unique: true}}},
	}}, nil)
	put := func(r *store.Record) {
		t.Helper()
		if _, err := s.Write(t.Context(), store.Changeset{Author: "ann", Reason: "because", Changes: []store.Change{{Put: r}}}); err != nil {
			t.Fatal(err)
		}
	}
	put(&store.Record{ID: "1", Kind: "Source", Body: `{"name":"Act","year":2020,"share":0.5,"open":true,"tags":["a","b"],"years":[1,2],"mixed":[1,"a"],"none":[],"where":{"x":1},"_odd":1,"id":"other"}`,
		Keys: []store.Key{{Name: "slug", Values: []string{"src-act", "src-old"}}}})
	put(&store.Record{ID: "2", Kind: "Responsibility", Body: `{"names":[{"lang":"hu","text":"Törvény"},{"lang":"en","text":"Law"}]}`,
		Links: []store.Links{{Name: "legalBasis", To: []store.ID{"1"}}}})

	for _, c := range []struct{ cypher, want string }{
		{`MATCH (r:Responsibility)-[:LEGAL_BASIS]->(s:Source) RETURN r.name + ' → ' + s.name`, "Law → Act"},
		{`MATCH (s:Source) UNWIND keys(s) AS k WITH k ORDER BY k WHERE NOT k STARTS WITH '_' WITH collect(k) AS list RETURN reduce(t = '', k IN list | t + ' ' + k)`,
			" id mixed name open share tags where year years"},
		{`MATCH (s:Source) WHERE s.year = 2020 AND s.share < 1 AND s.open AND 'b' IN s.tags AND s.years[1] = 2 RETURN s.id`, "1"},
		{`MATCH (s:Source) RETURN s.mixed + s.where`, `[1,"a"]{"x":1}`},
		{`MATCH (k:Key {name: 'slug', value: 'src-old'}) MATCH (n:Record {id: k.record}) RETURN n.name`, "Act"},
		{`MATCH (c:Commit)-[:CHANGED]->(x:Change {record: '1'}) RETURN c.author + ' ' + c.reason + ' ' + toString(c.rev)`, "ann because 1"},
		{`SHOW CONSTRAINTS YIELD name, labelsOrTypes WHERE name = 'whoplans_record' RETURN labelsOrTypes[0]`, "Record"},
	} {
		if diff := cmp.Diff(c.want, ask(t, address, c.cypher)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.cypher, diff)
		}
	}
}

// ask runs a statement whose answer is one string.
func ask(t *testing.T, address, cypher string) string {
	t.Helper()
	d, err := driver.NewDriverWithContext(address, driver.NoAuth())
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close(t.Context())
	result, err := driver.ExecuteQuery(t.Context(), d, cypher, nil, driver.EagerResultTransformer)
	if err != nil {
		t.Fatalf("%s: %v", cypher, err)
	}
	if len(result.Records) != 1 {
		t.Fatalf("%s: %d rows, want 1", cypher, len(result.Records))
	}
	text, ok := result.Records[0].Values[0].(string)
	if !ok {
		t.Fatalf("%s: %v is no string", cypher, result.Records[0].Values[0])
	}
	return text
}
