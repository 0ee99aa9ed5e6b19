package resolvers

import (
	"encoding/json"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/whoplans/whoplans/bench/measure"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
	"github.com/whoplans/whoplans/resolvers/hostile"
	"github.com/whoplans/whoplans/resolvers/internal/random"
	"github.com/whoplans/whoplans/seed/questions"
	"github.com/whoplans/whoplans/seed/seedtest"
)

// FuzzDocument wants of any document with any variables, on the real schema and
// data: no internal error, an answer that is JSON, and that it isn't expensive. It
// begins with good documents all over the schema, since changed bytes seldom make
// one.
func FuzzDocument(f *testing.F) {
	qs, err := questions.All()
	if err != nil {
		f.Fatal(err)
	}
	for _, q := range qs {
		vars, err := json.Marshal(q.Variables)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(q.Query, string(vars))
	}
	for _, h := range hostile.Requests() {
		if len(h.Query) > 400 {
			continue
		}
		if vars, err := json.Marshal(h.Vars); err == nil && len(vars) < 1000 {
			f.Add(h.Query, string(vars))
		}
	}
	data := seedtest.Memory(f)
	es := Schema(graph.New(data))
	w := random.New(es.Schema(), seedtest.Names(f, data), 1)
	for range 40 {
		doc := w.Document()
		vars, err := json.Marshal(doc.Variables)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(doc.Text, string(vars))
	}
	srv := graphqlhttp.New(es, &graphqlhttp.Options{Present: Present, Deadline: time.Minute})
	f.Fuzz(func(t *testing.T, query, variables string) {
		var vars map[string]any
		if json.Unmarshal([]byte(variables), &vars) != nil {
			vars = nil
		}
		// Of several turns the one that was disturbed least, each with a text that
		// is not kept yet. What looks for new ways through the code slows it down.
		const most = 2 * maxCPU * measure.Slower
		least := time.Duration(1 << 60)
		for turn := 0; turn < 4 && least > most; turn++ {
			w := httptest.NewRecorder()
			start := measure.CPU()
			srv.ServeHTTP(w, ask(query+strings.Repeat(" ", turn), vars))
			least = min(least, measure.CPU()-start)
			if code := codeOf(t, w); code == string(graphqlhttp.CodeInternal) || w.Code >= 500 {
				t.Errorf("status %d: %s", w.Code, w.Body)
			}
		}
		if least > most {
			t.Errorf("it took %v", least.Round(time.Millisecond))
		}
	})
}

// TestNothingIsEchoed asks with long texts in every place that takes one, and
// wants none of them back: an error names what it is about in a few words.
func TestNothingIsEchoed(t *testing.T) {
	t.Parallel()
	const long = 3000
	text := strings.Repeat("hunter2-", long/8)
	srv := graphqlhttp.New(Schema(graph.New(seedtest.Memory(t))), &graphqlhttp.Options{Present: Present})
	for _, query := range []string{
		`{ institution(id: "#") { label } node(id: "#") { id } }`,
		`{ records(filter: {id: ["#"]}) { totalCount } }`,
		`{ records(filter: {cluster: ["#"]}) { totalCount } }`,
		`{ records(filter: {country: ["#"]}) { totalCount } }`,
		`{ records(filter: {activeOn: "#"}) { totalCount } }`,
		`{ sources(filter: {observed: {before: "#"}}) { totalCount } }`,
		`{ records(after: "#") { totalCount } }`,
		`{ country(code: "#") { name } }`,
		`{ search(query: "#") { totalCount } }`,
		`{ institution(id: "hu-okfo") { label(lang: "#") activeOn(day: "#") } records(first: 1) { nodes { label(lang: "#") } } }`,
		`{ trace(task: "#", country: "HU") { text } }`,
		`{ paths(from: "#", to: "#") { explanation } }`,
		`{ whoDoes(task: ["#"]) { totals { rows } } }`,
		`{ network(scope: {records: ["#"]}) { truncated } }`,
		`{ # }`, `{ records(#: 1) { totalCount } }`, `{ records(filter: {#: 1}) { totalCount } }`, `{ records { ...# } }`,
		`{ ... on # { id } }`, `query($v: #) { __typename }`, `{ __typename @#(a: 1) }`, `{ records(filter: {kind: [#]}) { totalCount } }`, `# { a }`, `{ __typename "#" }`,
	} {
		w := httptest.NewRecorder()
		srv.ServeHTTP(w, ask(strings.ReplaceAll(query, "#", strings.ReplaceAll(text, "-", "_")), nil))
		if strings.Contains(w.Body.String(), strings.Repeat("hunter2_", 20)) || w.Body.Len() > 2000 {
			t.Errorf("%s: the answer repeats what was sent, in %d bytes: %.300s", query, w.Body.Len(), w.Body)
		}
	}
	for _, query := range []string{
		`query($v: [ID!]!) { nodes(ids: $v) { id } }`, `query($v: RecordFilter) { records(filter: $v) { totalCount } }`,
		`query($v: JurisdictionCode!) { country(code: $v) { name } }`, `query($v: Int) { records(first: $v) { totalCount } }`,
		`query($v: [RecordType!]) { search(query: "a", types: $v) { totalCount } }`, `query($v: String!) { search(query: $v) { totalCount } }`,
	} {
		for _, v := range []any{text, m{text: text}, m{"slug": m{text: text}}, m{"kind": []any{text}}, m{"id": []any{text}}} {
			w := httptest.NewRecorder()
			srv.ServeHTTP(w, ask(query, m{"v": v}))
			if strings.Contains(w.Body.String(), strings.Repeat("hunter2-", 20)) || w.Body.Len() > 2000 {
				t.Errorf("%s with %.40v: the answer repeats what was sent, in %d bytes: %.300s", query, v, w.Body.Len(), w.Body)
			}
		}
	}
}
