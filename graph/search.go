package graph

import (
	"cmp"
	"context"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync/atomic"
	"unicode/utf8"

	"github.com/whoplans/whoplans/graph/store"
)

// Bounds of searches.
const (
	maxQueryLength = 200   // characters
	maxQueryWords  = 10    // words
	maxCandidates  = 1_000 // records to rank
)

// Scores of matches. Whole words rank above parts, names above other text.
const (
	scoreIs        = 100 // the slug or an acronym
	scoreName      = 90  // the name
	scoreNameStart = 80  // the start of the name
	scoreNameWords = 60  // words of the name, a slug or an acronym
	scoreTextWords = 40  // words of other text
	scoreNameParts = 30  // starts of words of the name, a slug or an acronym
	scoreTextParts = 20  // starts of words of other text
	scoreScattered = 10  // words of several fields
)

// SearchArgs are the arguments of a search.
type SearchArgs struct {
	Query  string
	Types  []RecordType
	Filter Filter
	First  int
	After  *string
}

// SearchConnection is a page of search results, best first.
type SearchConnection struct {
	view  *View
	edges []SearchEdge
	info  PageInfo
	shown atomic.Bool

	// TotalCount is the number of results, among at most Limit that are ranked.
	TotalCount int

	// Truncated means that there were more records to rank than Limit.
	Truncated bool
	Limit     int
}

// SearchEdge is a search result.
type SearchEdge struct {
	Cursor string
	Node   Record

	// Score is how well it matches; results of equal score are sorted by slug.
	Score int

	// Matched is the field that matches best, and MatchedText its content; empty if the words
	// are scattered over several fields.
	Matched     string
	MatchedText string
}

// show counts the list as cut if it continues.
func (c *SearchConnection) show() {
	if c.info.HasNextPage && len(c.edges) > 0 {
		c.view.showCut(&c.shown)
	}
}

// Edges returns the results with their scores.
func (c *SearchConnection) Edges() []SearchEdge {
	c.show()
	return c.edges
}

// Nodes returns the records found.
func (c *SearchConnection) Nodes() []Record {
	c.show()
	nodes := make([]Record, len(c.edges))
	for i, e := range c.edges {
		nodes[i] = e.Node
	}
	return nodes
}

// PageInfo describes the position of the page in the list.
func (c *SearchConnection) PageInfo() PageInfo { return c.info }

// ranked is a candidate with its score.
type ranked struct {
	rec         *store.Record
	score       int
	field, text string
}

// Search finds records by the words of their slugs, names and texts: each word of the query
// must be the beginning of one of the record's. Case and accents are ignored.
func (v *View) Search(ctx context.Context, args SearchArgs) (*SearchConnection, error) {
	q, err := newQuery(args.Query)
	if err != nil {
		return nil, err
	}
	model := v.graph.model
	kinds := model.Facts()
	if args.Types != nil {
		if kinds, err = model.KindsNamed(args.Types); err != nil {
			return nil, err
		}
	}
	where, err := v.Where(ctx, "Record", args.Filter)
	if err != nil {
		return nil, err
	}
	order := "search:" + q.text
	paging, err := searchPaging(args, order)
	if err != nil {
		return nil, err
	}
	out := &SearchConnection{view: v, Limit: maxCandidates, edges: []SearchEdge{}}
	found, more, err := v.candidates(ctx, q, kinds, where)
	if err != nil {
		return nil, err
	}
	if err := Spend(ctx, len(found)*stepsOfRank); err != nil {
		return nil, err
	}
	list := make([]ranked, len(found))
	for i, r := range found {
		if err := StillWanted(ctx, i); err != nil {
			return nil, err
		}
		list[i] = q.rank(model, r)
	}
	slices.SortFunc(list, func(a, b ranked) int {
		return cmp.Or(b.score-a.score, strings.Compare(a.rec.Slug(), b.rec.Slug()), cmp.Compare(a.rec.ID, b.rec.ID))
	})
	out.Truncated = more
	out.fill(list[:min(len(list), maxCandidates)], paging, order)
	return out, nil
}

// fill makes the page of results, best first.
func (c *SearchConnection) fill(list []ranked, paging store.Paging, order string) {
	c.TotalCount = len(list)
	if paging.After != nil {
		at := slices.IndexFunc(list, func(r ranked) bool { return r.place() > paging.After.Value })
		if at < 0 {
			at = len(list)
		}
		list, c.info.HasPreviousPage = list[at:], true
	}
	if len(list) > paging.Limit {
		list, c.info.HasNextPage = list[:paging.Limit], true
	}
	recs := make([]*store.Record, len(list))
	for i, r := range list {
		recs[i] = r.rec
	}
	for i, node := range c.view.cohort(recs) {
		r := list[i]
		c.edges = append(c.edges, SearchEdge{
			Cursor: r.cursor(order), Node: node, Score: r.score, Matched: r.field, MatchedText: r.text,
		})
	}
	if n := len(c.edges); n > 0 {
		c.info.Ends = func() (start, end string) { return c.edges[0].Cursor, c.edges[n-1].Cursor }
	}
}

func searchPaging(args SearchArgs, order string) (store.Paging, error) {
	p := store.Paging{Limit: args.First}
	if p.Limit < 0 || p.Limit > MaxPage {
		return p, fmt.Errorf("%w: a page has 0 to %d records, not %d; ask for the next with after", ErrInvalid, MaxPage, p.Limit)
	}
	var err error
	p.After, err = position(args.After, "after", order, nil)
	return p, err
}

// place returns the candidate's sort key.
func (c ranked) place() string { return fmt.Sprintf("%03d %s", scoreIs-c.score, c.rec.Slug()) }

func (c ranked) cursor(order string) string {
	return writeCursor(order, store.Position{Value: c.place(), ID: c.rec.ID})
}

// query is a search text, folded.
type query struct {
	folded string   // the whole text
	words  []string // its words, in order
	text   string   // its words, with spaces between
}

func newQuery(text string) (query, error) {
	var q query
	if utf8.RuneCountInString(text) <= maxQueryLength {
		q.folded = strings.TrimSpace(fold(text))
		q.words = words(q.folded)
		q.text = strings.Join(q.words, " ")
		if len(q.words) <= maxQueryWords {
			return q, nil
		}
	}
	return q, fmt.Errorf("%w: search for at most %d words, of %d characters together", ErrInvalid, maxQueryWords, maxQueryLength)
}

// candidates returns the records to rank. If there are too many, those that would rank high are
// searched for separately, so that they are not missed.
func (v *View) candidates(ctx context.Context, q query, kinds []Kind, where store.Where) ([]*store.Record, bool, error) {
	page, err := v.door.Search(ctx, store.Search{Tokens: q.words, Kinds: kinds, Where: where, Limit: maxCandidates})
	if err != nil {
		return nil, false, fmt.Errorf("search: %w", err)
	}
	if !page.More {
		return page.Records, false, nil
	}
	best := store.Any{store.Match{Key: store.SlugKey, Values: []string{strings.Join(q.words, "-")}}}
	keys := map[string]bool{}
	for _, k := range v.graph.model.Kinds {
		for _, f := range k.Fields {
			if (f.Search == "name" || f.Search == "acronym") && f.keyed() && !keys[f.key()] {
				keys[f.key()] = true
				best = append(best, store.Match{Key: f.key(), Op: store.OpPrefix, Values: []string{q.folded}})
			}
		}
	}
	top, err := v.door.Find(ctx, store.Query{
		Kinds: kinds, Where: store.And(best, where), Paging: store.Paging{Limit: maxCandidates},
	})
	if err != nil {
		return nil, false, fmt.Errorf("search: %w", err)
	}
	return store.DistinctRecords(append(page.Records, top.Records...)), true, nil
}

// rank scores a record, and determines the field that matches.
func (q query) rank(m *Model, r *store.Record) ranked {
	best := ranked{rec: r, score: scoreScattered}
	note := func(score int, field, text string) {
		if score > best.score {
			best.score, best.field, best.text = score, field, text
		}
	}
	v := reflect.ValueOf(m.decode(r)).Elem()
	for _, f := range m.kinds[r.Kind].Fields {
		if f.Search == "" {
			continue
		}
		for _, text := range f.texts(v.FieldByIndex(f.index)) {
			note(q.worth(text, f.Search), f.Name, text)
		}
	}
	for _, slug := range r.Values(store.SlugKey) {
		note(q.worth(slug, "acronym"), store.SlugKey, slug)
	}
	return best
}

// worth scores a text of a field; sort is the field's search option.
func (q query) worth(text, sort string) int {
	has := words(fold(text))
	whole := strings.Join(has, " ")
	named := sort != "text"
	switch {
	case sort == "acronym" && whole == q.text:
		return scoreIs
	case sort == "name" && whole == q.text:
		return scoreName
	case sort == "name" && strings.HasPrefix(whole, q.text):
		return scoreNameStart
	case all(q.words, func(w string) bool { return slices.Contains(has, w) }):
		if named {
			return scoreNameWords
		}
		return scoreTextWords
	case all(q.words, func(w string) bool {
		return slices.ContainsFunc(has, func(h string) bool { return strings.HasPrefix(h, w) })
	}):
		if named {
			return scoreNameParts
		}
		return scoreTextParts
	}
	return 0
}

// all reports whether holds is true for each word.
func all(words []string, holds func(string) bool) bool {
	return !slices.ContainsFunc(words, func(w string) bool { return !holds(w) })
}
