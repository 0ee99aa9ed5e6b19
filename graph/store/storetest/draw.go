package storetest

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/whoplans/whoplans/graph/store"
)

// draw reads a changeset's changes from text, one on each line:
//
//	Person ann  name=Ann tag=x,y  in>davos knows>bob,cyd  ~ann ~smith  {"a":1}
//	- bob
//
// The first line puts a record: its kind and id, keys with their values, links with the ids that they
// lead to, tokens, and the body, which is made from the id if it is missing. The second line deletes a
// record. The order of keys, links and tokens does not matter, but that of a key's values does.
func draw(t testing.TB, text string) []store.Change {
	t.Helper()
	var changes []store.Change
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		c, err := drawLine(line)
		if err != nil {
			t.Fatalf("draw %q: %v", line, err)
		}
		changes = append(changes, c)
	}
	return changes
}

func drawLine(line string) (store.Change, error) {
	text, body, drawn := strings.Cut(line, "{")
	words := strings.Fields(text)
	if len(words) < 2 {
		return store.Change{}, fmt.Errorf("want a kind and an id, or - and an id")
	}
	if words[0] == "-" {
		return store.Change{Delete: store.ID(words[1])}, nil
	}
	r := &store.Record{Kind: store.Kind(words[0]), ID: store.ID(words[1]), Body: `{"id":"` + words[1] + `"}`}
	if drawn {
		r.Body = "{" + body
	}
	for _, w := range words[2:] {
		i := strings.IndexAny(w, "=>~")
		switch {
		case i == 0 && w[0] == '~':
			r.Tokens = append(r.Tokens, w[1:])
		case i > 0 && w[i] == '=':
			r.Keys = append(r.Keys, store.Key{Name: w[:i], Values: strings.Split(w[i+1:], ",")})
		case i > 0 && w[i] == '>':
			r.Links = append(r.Links, store.Links{Name: w[:i], To: idList(strings.Split(w[i+1:], ","))})
		default:
			return store.Change{}, fmt.Errorf("%q is no key, link or token", w)
		}
	}
	tidy(r)
	return store.Change{Put: r}, nil
}

// tidy brings a record into the form that the port requires.
func tidy(r *store.Record) *store.Record {
	slices.SortFunc(r.Keys, func(a, b store.Key) int { return strings.Compare(a.Name, b.Name) })
	slices.SortFunc(r.Links, func(a, b store.Links) int { return strings.Compare(a.Name, b.Name) })
	for i := range r.Links {
		slices.Sort(r.Links[i].To)
		r.Links[i].To = slices.Compact(r.Links[i].To)
	}
	slices.Sort(r.Tokens)
	r.Tokens = slices.Compact(r.Tokens)
	return r
}

func idList(words []string) []store.ID {
	list := make([]store.ID, len(words))
	for i, w := range words {
		list[i] = store.ID(w)
	}
	return list
}

// ids returns the ids in a list separated by spaces.
func ids(words string) []store.ID { return idList(strings.Fields(words)) }

// kinds returns the kinds in a list separated by spaces.
func kinds(words string) []store.Kind {
	var list []store.Kind
	for w := range strings.FieldsSeq(words) {
		list = append(list, store.Kind(w))
	}
	return list
}

// many returns changes that put n records with consecutive ids, each with a different key.
func many(n int) []store.Change {
	changes := make([]store.Change, n)
	for i := range changes {
		id := "m" + itoa(100_000+i)
		changes[i].Put = &store.Record{
			ID: store.ID(id), Kind: "Note", Body: `{"n":` + itoa(i) + `}`, Tokens: []string{id},
			Keys: []store.Key{{Name: "rank", Values: []string{itoa(i % 97)}}, {Name: "slug", Values: []string{id}}},
		}
	}
	return changes
}

// all returns the kinds of the schema.
func all() []store.Kind { return kinds("Note Person Place") }

// world is the graph that most reading tests use. Places lie in places, people live in places, and
// notes are about either:
//
//	                earth
//	               ╱     ╲                  in, upwards
//	           alps       baltic
//	          ╱    ╲         ╲
//	      davos  zermatt    gdynia          moon (in nothing)
//	        │    ╱             │
//	       ann  bob           cyd    dan    in, upwards
//
//	knows:  ann ─▶ bob ◀─▶ cyd ─▶ cyd       (cyd knows herself; nobody knows ann; dan knows nobody)
//	about:  n1 ─▶ ann, davos    n2 ─▶ ann, bob    n3 ─▶ cyd, n3    n4
//	by:     n1 ─▶ bob           n2 ─▶ bob         n3 ─▶ ann        n4
const world = `
	Place  earth    slug=earth             name=Earth     tag=x,y,z                    ~earth ~planet
	Place  alps     slug=alps,mountains    name=Alps      tag=x    in>earth            ~alps ~mountains
	Place  baltic   slug=baltic            name=Baltic    tag=y    in>earth            ~baltic ~sea
	Place  davos    slug=davos             name=Davos     tag=x,y  in>alps             ~davos
	Place  zermatt  slug=zermatt           name=Zermatt            in>alps             ~zermatt
	Place  gdynia   slug=gdynia            name=Gdynia    tag=z    in>baltic           ~gdynia ~sea
	Place  moon     slug=moon                                                          ~moon
	Person ann      slug=ann      name=Ann  born=1970  mail=ann@x  tag=x,z  in>davos    knows>bob      ~ann ~sea
	Person bob      slug=bob      name=Bob  born=1980  mail=bob@x,bob@y     in>zermatt  knows>cyd      ~bob ~seal
	Person cyd      slug=cyd      name=Cyd  born=1970                tag=y  in>gdynia   knows>bob,cyd  ~cyd ~seal ~sailor
	Person dan      slug=dan      name=Bob                           tag=w                             ~dan
	Note   n1       slug=n1       name=One    rank=1  tag=x   about>ann,davos  by>bob   ~one
	Note   n2       slug=n2       name=Two    rank=2          about>ann,bob    by>bob   ~two
	Note   n3       slug=n3       name=Three  rank=2  tag=y   about>cyd,n3     by>ann   ~three ~sea
	Note   n4                                                                           {}
`
