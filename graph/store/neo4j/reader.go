package neo4j

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/whoplans/whoplans/graph/store"
)

// reader reads what is committed, and knows the state at which it began.
type reader struct {
	s        *Store
	at       store.State
	presumed bool // it was not checked that the state is the newest
	fresh    fresh
}

var _ store.Reader = (*reader)(nil)

// Rev implements [store.Reader]. It is the revision at which the view began.
func (r *reader) Rev() store.Rev { return r.at.Rev }

// State implements [store.Reader]. It is the state at which the view began.
func (r *reader) State() store.State { return r.at }

// Settled implements [store.Reader]. It asks the server whether the graph is still in the
// state in which the view began. It need not ask if all answers were kept from that state,
// and the state was the newest when the view began. If the view is settled, its answers
// are kept for other views.
func (r *reader) Settled(ctx context.Context) (bool, error) {
	ctx, cancel, err := r.s.enter(ctx)
	if err != nil {
		return false, err
	}
	defer cancel()
	f := r.fresh.take()
	switch {
	case f.lost != nil:
		return false, f.lost // the server did not answer before, so do not wait for it again
	case f.asked == 0 && !r.presumed:
		return true, nil
	case f.asked == 0 || f.same < f.asked:
		now, err := r.s.state(ctx, neo4j.AccessModeRead)
		if err != nil || now != r.at {
			return false, err
		}
	}
	if f.newest > r.at.Rev {
		return false, nil // a commit is becoming visible
	}
	r.s.answers.keep(r.at, f.found)
	return true, nil
}

// rows runs a statement on the server.
func (r *reader) rows(ctx context.Context, cypher string, params map[string]any) ([]*neo4j.Record, error) {
	r.fresh.ask()
	rows, err := r.s.rows(ctx, neo4j.AccessModeRead, cypher, params)
	if err == nil || errors.Is(err, store.ErrUnavailable) {
		r.fresh.heard(err)
	}
	if len(rows) != 1 {
		return rows, err
	}
	if newest, ok := rows[0].Get("newest"); ok {
		now, err := decodeState(rows)
		if err != nil {
			return nil, err
		}
		rev, _ := newest.(int64) // null if there is no record
		r.fresh.ended(now == r.at, store.Rev(rev))
	}
	return rows, err
}

// Get implements [store.Reader].
func (r *reader) Get(ctx context.Context, ids []store.ID) ([]*store.Record, error) {
	records, err := read(ctx, r, text("get"), map[string]any{"ids": collate(ids)}, decodeFound)
	if err != nil {
		return nil, err
	}
	byID := store.ByID(records)
	found := make([]*store.Record, len(ids))
	for i, id := range ids {
		found[i] = byID[id]
	}
	return found, nil
}

// decodeRecords returns the records of rows, except those that were deleted meanwhile.
func decodeRecords(rows []*neo4j.Record) ([]*store.Record, error) {
	list := make([]any, len(rows))
	for i, row := range rows {
		v, err := field[[]any](row, "record")
		if err != nil {
			return nil, err
		}
		list[i] = v
	}
	return decodeList(list)
}

// decodeFound returns the page of the only row.
func decodeFound(rows []*neo4j.Record) ([]*store.Record, error) {
	list, err := one[[]any](rows, "page")
	if err != nil {
		return nil, err
	}
	return decodeList(list)
}

// decodeList returns the records of a list, except those that were deleted meanwhile.
func decodeList(list []any) ([]*store.Record, error) {
	records := make([]*store.Record, 0, len(list))
	for _, v := range list {
		r, err := decodeRecord(v)
		if err != nil {
			return nil, err
		}
		if r != nil {
			records = append(records, r)
		}
	}
	return records, nil
}

// Find implements [store.Reader].
func (r *reader) Find(ctx context.Context, q store.Query) (store.Page, error) {
	cypher, params, err := r.s.names.find(q)
	if err != nil {
		return store.Page{}, err
	}
	if cypher == "" {
		return empty(q.Paging), ctx.Err()
	}
	page, err := read(ctx, r, cypher, params, func(rows []*neo4j.Record) (store.Page, error) {
		if len(rows) != 1 {
			return store.Page{}, fmt.Errorf("a page of Neo4j has %d rows", len(rows))
		}
		return decodePage(rows[0], q.Paging)
	})
	page.Records = slices.Clone(page.Records)
	return page, err
}

// find returns the statement for a query, or "" if nothing can be found.
func (n *names) find(q store.Query) (string, map[string]any, error) {
	c := newCompiler(n)
	matched, err := c.matched(q.Kinds, q.Where)
	if err != nil || matched == "" {
		return "", nil, err
	}
	parts := map[string]string{"matched": matched, "between": "", "cut": c.cut(q.Paging), "page": collected("WITH", q.Paging) + newest, "total": "WITH page, newest, -1 AS total"}
	if bounds := filter(c.between(q.Paging)); bounds != "" {
		parts["between"] = "WITH n" + bounds
	}
	switch {
	case q.Total && q.Where == nil: // Neo4j knows how many records of a kind there are
		parts["total"] = "WITH page, newest, COUNT { " + matched + " } AS total"
	case q.Total:
		parts["page"] = collected("RETURN", q.Paging) + newest
		return with("find_total", parts), c.params, nil
	}
	return with("find", parts), c.params, nil
}

// empty returns an empty page.
func empty(p store.Paging) store.Page {
	if p.Total {
		return store.Page{}
	}
	return store.Page{Total: -1}
}

// decodePage returns the page in a row, which may contain one record more than the limit.
func decodePage(row *neo4j.Record, p store.Paging) (store.Page, error) {
	list, err := field[[]any](row, "page")
	if err != nil {
		return store.Page{}, err
	}
	total, err := field[int64](row, "total")
	if err != nil {
		return store.Page{}, err
	}
	limit := max(p.Limit, 0)
	page := store.Page{More: len(list) > limit, Total: int(total)}
	list = list[:min(limit, len(list))]
	page.Records = make([]*store.Record, 0, len(list))
	for _, v := range list {
		r, err := decodeRecord(v)
		if err != nil {
			return store.Page{}, err
		}
		if r == nil { // the record was deleted meanwhile
			continue
		}
		page.Records = append(page.Records, r)
		if len(p.Sort.Hops) > 0 {
			at, err := decodePlace(r.ID, v)
			if err != nil {
				return store.Page{}, err
			}
			page.Places = append(page.Places, at)
		}
	}
	if p.Last {
		slices.Reverse(page.Records)
		slices.Reverse(page.Places)
	}
	return page, nil
}

// decodePlace returns the position of a record from its sort value in an answer.
func decodePlace(id store.ID, v any) (store.Position, error) {
	list, _ := v.([]any)
	switch value := list[len(list)-1].(type) {
	case nil:
		return store.Position{Missing: true, ID: id}, nil
	case string:
		return store.Position{Value: uncollated(value), ID: id}, nil
	default:
		return store.Position{}, fmt.Errorf("record %s is sorted by a %T", id, value)
	}
}

// Neighbours implements [store.Reader].
func (r *reader) Neighbours(ctx context.Context, q store.NeighboursOf) ([]store.Page, error) {
	cypher, params, err := r.s.names.neighbours(q)
	if err != nil {
		return nil, err
	}
	if cypher == "" {
		pages := make([]store.Page, len(q.IDs))
		for i := range pages {
			pages[i] = empty(q.Paging)
		}
		return pages, ctx.Err()
	}
	pages, err := read(ctx, r, cypher, params, func(rows []*neo4j.Record) ([]store.Page, error) {
		pages := make([]store.Page, len(q.IDs))
		for _, row := range rows {
			i, err := field[int64](row, "i")
			if err != nil {
				return nil, err
			}
			if pages[i], err = decodePage(row, q.Paging); err != nil {
				return nil, err
			}
		}
		return pages, nil
	})
	pages = slices.Clone(pages)
	for i := range pages {
		pages[i].Records = slices.Clone(pages[i].Records)
	}
	return pages, err
}

// neighbours returns the statement for a query, or "" if nothing can be found.
func (n *names) neighbours(q store.NeighboursOf) (string, map[string]any, error) {
	c := newCompiler(n)
	condition, err := c.where("n", q.Where)
	if err != nil {
		return "", nil, err
	}
	near := c.near(q.Hops, condition)
	if near == "" || len(q.IDs) == 0 {
		return "", nil, nil
	}
	c.params["ids"] = collate(q.IDs)
	bounds := filter(c.between(q.Paging))
	parts := map[string]string{"near": near, "between": "WITH DISTINCT n" + bounds, "cut": c.cut(q.Paging), "page": collected("RETURN", q.Paging)}
	if !q.Total {
		return with("neighbours", parts), c.params, nil
	}
	parts["between"] = ""
	if bounds != "" {
		parts["between"] = "WITH n" + bounds
	}
	return with("neighbours_total", parts), c.params, nil
}

// near returns clauses that bind n to the records that hops lead to from p and for which a
// condition holds, possibly repeatedly, or "" if there can be none.
func (c *compiler) near(hops []store.Hop, condition string) string {
	patterns := c.hops("p", "n", hops)
	switch {
	case condition == never || len(patterns) == 0:
		return ""
	case len(patterns) == 1:
		return patterns[0].match(condition)
	}
	parts := make([]string, len(patterns))
	for i, p := range patterns {
		parts[i] = p.match(always) + " RETURN n"
	}
	near := "CALL (p) {\n" + strings.Join(parts, "\nUNION\n") + "\n}"
	if condition != always {
		near += "\nWITH n" + filter(condition)
	}
	return near
}

// Count implements [store.Reader].
func (r *reader) Count(ctx context.Context, q store.Tally) (store.Groups, error) {
	cypher, params, err := r.s.names.count(q)
	if err != nil {
		return store.Groups{}, err
	}
	if cypher == "" {
		return none(q), ctx.Err()
	}
	groups, err := read(ctx, r, cypher, params, func(rows []*neo4j.Record) (store.Groups, error) {
		n := min(max(q.Limit, 0), len(rows))
		groups := store.Groups{Groups: make([]store.Group, n), More: len(rows) > n}
		for i, row := range rows[:n] {
			var err error
			if groups.Groups[i], err = decodeGroup(row); err != nil {
				return store.Groups{}, err
			}
		}
		return groups, nil
	})
	groups.Groups = slices.Clone(groups.Groups)
	for i := range groups.Groups {
		groups.Groups[i].Values = slices.Clone(groups.Groups[i].Values)
	}
	return groups, err
}

// none returns the groups of no records.
func none(q store.Tally) store.Groups {
	if len(q.By) > 0 {
		return store.Groups{}
	}
	if q.Limit <= 0 {
		return store.Groups{More: true}
	}
	return store.Groups{Groups: []store.Group{{}}}
}

func decodeGroup(row *neo4j.Record) (store.Group, error) {
	list, err := field[[]any](row, "values")
	if err != nil {
		return store.Group{}, err
	}
	count, err := field[int64](row, "number")
	if err != nil {
		return store.Group{}, err
	}
	g := store.Group{Count: int(count), Values: make([]string, len(list))}
	for i, v := range list {
		s, ok := v.(string)
		if !ok {
			return store.Group{}, fmt.Errorf("a group of Neo4j is of a %T", v)
		}
		g.Values[i] = uncollated(s)
	}
	return g, nil
}

// count returns the statement for a tally, or "" if nothing can be counted.
func (n *names) count(q store.Tally) (string, map[string]any, error) {
	c := newCompiler(n)
	matched, err := c.matched(q.Kinds, q.Where)
	if err != nil || matched == "" {
		return "", nil, err
	}
	c.params["limit"] = limit(q.Limit)
	var by, bound []string
	for i, b := range q.By {
		v := fmt.Sprintf("v%d", i)
		by = append(by, c.by(b, v, bound))
		bound = append(bound, v)
	}
	list := strings.Join(bound, ", ")
	parts := map[string]string{"matched": matched, "by": strings.Join(by, "\n"), "order": "",
		"group": "WITH count(n) AS number", "values": "RETURN [] AS values, number"}
	if len(bound) > 0 {
		parts["group"] = "WITH " + list + ", count(DISTINCT n) AS number"
		parts["order"] = "ORDER BY " + list
		parts["values"] = "RETURN [" + list + "] AS values, number"
	}
	return with("count", parts), c.params, nil
}

// by returns clauses that bind v to each value that n is grouped by, once, and keep the
// variables that are bound already.
func (c *compiler) by(b store.By, v string, bound []string) string {
	kept := strings.Join(append([]string{"n"}, bound...), ", ")
	hops := make([]hop, len(b.Path))
	from := "n"
	for i, h := range b.Path {
		to := fmt.Sprintf("l%s_%d", v, i)
		ways := c.hops(from, to, []store.Hop{h})
		if len(ways) == 0 {
			return fmt.Sprintf("UNWIND [''] AS %s", v)
		}
		hops[i], from = ways[0], to // a hop is a single pattern
	}
	switch {
	case b.Key != "" && !c.names.keys[b.Key]:
		return fmt.Sprintf("UNWIND [''] AS %s", v)
	case len(hops) == 0 && b.Key == "":
		return fmt.Sprintf("WITH %s, n.id AS %s", kept, v)
	case len(hops) == 0:
		return fmt.Sprintf("UNWIND coalesce(%s, ['']) AS %s", values("n", b.Key), v)
	case len(hops) == 1 && b.Key == "":
		return fmt.Sprintf("OPTIONAL %s\nWITH %s, coalesce(%s.id, '') AS %s", hops[0].match(always), kept, from, v)
	}
	// Each hop is a clause of its own, since Cypher follows no link twice within one clause.
	var along strings.Builder
	for _, h := range hops {
		along.WriteString(h.match(always) + " ")
	}
	value := from + ".id"
	if b.Key != "" {
		fmt.Fprintf(&along, "UNWIND coalesce(%s, []) AS k%s ", values(from, b.Key), v)
		value = "k" + v
	}
	return fmt.Sprintf("WITH %s, COLLECT { %sRETURN DISTINCT %s } AS all%s\nUNWIND CASE all%s WHEN [] THEN [''] ELSE all%s END AS %s", kept, along.String(), value, v, v, v, v)
}

// Search implements [store.Reader].
func (r *reader) Search(ctx context.Context, q store.Search) (store.Page, error) {
	cypher, params, err := r.s.names.search(q)
	if err != nil {
		return store.Page{}, err
	}
	if cypher == "" {
		return store.Page{Total: -1}, ctx.Err()
	}
	page, err := read(ctx, r, cypher, params, func(rows []*neo4j.Record) (store.Page, error) {
		list, err := one[[]any](rows, "page")
		if err != nil {
			return store.Page{}, err
		}
		n := min(max(q.Limit, 0), len(list))
		records, err := decodeList(list[:n])
		return store.Page{Records: records, More: len(list) > n, Total: -1}, err
	})
	page.Records = slices.Clone(page.Records)
	return page, err
}

// search returns the statement for a search, or "" if nothing can be found.
func (n *names) search(q store.Search) (string, map[string]any, error) {
	c := newCompiler(n)
	condition, err := c.where("n", q.Where)
	if err != nil {
		return "", nil, err
	}
	words := make([]string, len(q.Tokens))
	condition = and(c.kind("n", q.Kinds), condition)
	for i, t := range q.Tokens {
		words[i] = "+" + escape(cut(t, longestPrefix)) + "*"
		tokens := "n._tokens"
		if len(t) > longestToken {
			tokens = "coalesce(n._long_tokens, [])"
		}
		condition = and(condition, fmt.Sprintf("any(x IN %s WHERE x STARTS WITH %s)", tokens, c.param(t)))
	}
	if len(words) == 0 || condition == never {
		return "", nil, nil
	}
	c.params["query"] = strings.Join(words, " ")
	c.params["limit"] = limit(q.Limit)
	return with("search", map[string]string{"where": "WITH n WHERE " + condition}), c.params, nil
}

// escape escapes all characters that have, or may have, a special meaning in the index's
// query language.
func escape(token string) string {
	var b strings.Builder
	for _, r := range token {
		letter := r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r > 0x7f
		if !letter {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// streamBatch is how many records a stream reads at once.
const streamBatch = 1000

// Stream implements [store.Reader]. It reads the records in batches.
func (r *reader) Stream(ctx context.Context, w store.Where) iter.Seq2[*store.Record, error] {
	return func(yield func(*store.Record, error) bool) {
		cypher, params, err := r.s.names.stream(w)
		if err != nil {
			yield(nil, err)
			return
		}
		if cypher == "" {
			return
		}
		for {
			rows, err := r.once(ctx, cypher, params)
			if err != nil {
				yield(nil, err)
				return
			}
			records, err := decodeRecords(rows)
			if err != nil {
				yield(nil, err)
				return
			}
			if len(records) < len(rows) {
				continue // some records were deleted meanwhile: read the batch again, to know where it ends
			}
			for _, rec := range records {
				if !yield(rec, nil) {
					return
				}
			}
			if len(records) < streamBatch {
				return
			}
			params["after"] = collated(records[len(records)-1].ID)
		}
	}
}

// stream returns the statement for a batch of a stream, or "" if there is nothing to
// yield.
func (n *names) stream(w store.Where) (string, map[string]any, error) {
	c := newCompiler(n)
	condition, err := c.where("n", w)
	if err != nil || condition == never {
		return "", nil, err
	}
	where := ""
	if condition != always {
		where = "WITH n" + filter(condition)
	}
	c.params["after"], c.params["limit"] = "", streamBatch
	return with("stream", map[string]string{"where": where}), c.params, nil
}

// once runs a statement whose answer is not kept, since streams are rarely read twice.
func (r *reader) once(ctx context.Context, cypher string, params map[string]any) ([]*neo4j.Record, error) {
	ctx, cancel, err := r.s.enter(ctx)
	if err != nil {
		return nil, err
	}
	defer cancel()
	return r.rows(ctx, cypher, params)
}
