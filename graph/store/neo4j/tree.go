package neo4j

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/whoplans/whoplans/graph/store"
)

// A tree is answered by one statement. Each level makes pages of neighbours of the nodes in the pages
// above it, as a statement of its own would. At the end each node is read once, however many pages it
// is in.

var _ store.Grower = (*reader)(nil)

// Grow implements [store.Grower]. It returns nil for a tree that Neo4j has not planned
// yet.
func (r *reader) Grow(ctx context.Context, t store.Tree) (*store.Grown, error) {
	s, err := r.s.names.tree(t)
	if err != nil {
		return nil, err
	}
	if s.cypher == "" {
		g, err := (&grown{lists: s.lists}).tree(t)
		return g, cmp.Or(err, ctx.Err())
	}
	if !r.s.planned(s) {
		return nil, ctx.Err()
	}
	return read(ctx, r, s.cypher, s.params, func(rows []*neo4j.Record) (*store.Grown, error) {
		g, err := s.decode(rows)
		if err != nil {
			return nil, err
		}
		return g.tree(t)
	})
}

// treeStatement is the statement for a tree; its text is empty if nothing can be found.
type treeStatement struct {
	cypher string
	params map[string]any
	lists  []string // the variables with the pages of each level: first the top, then each branch followed by those below it
}

// tree returns the statement for a tree.
func (n *names) tree(t store.Tree) (treeStatement, error) {
	g := treeCompiler{compiler: newCompiler(n)}
	top, err := g.top(t.Query)
	if err != nil {
		return treeStatement{}, err
	}
	if err := g.levels(g.lists[0], t.Then); err != nil || top == nil {
		return treeStatement{lists: g.lists}, err
	}
	made := g.made()
	returned := make([]string, len(made))
	for i, l := range made {
		returned[i] = fmt.Sprintf("[x IN %s | [x[0], x[1], [n IN x[2] | n.id], x[3]]]", l)
	}
	top["levels"] = strings.Join(g.text, "\n")
	top["all"] = "CALL (" + strings.Join(made, ", ") + ") {"
	top["entries"] = "  UNWIND " + strings.Join(made, " + ") + " AS entry"
	top["pages"] = "RETURN records, newest, rev, writer, [" + strings.Join(returned, ", ") + "] AS pages"
	return treeStatement{with("tree", top), g.params, g.lists}, nil
}

// treeCompiler writes the levels of a tree.
type treeCompiler struct {
	*compiler
	lists []string // as in treeStatement; "" for a level that is always empty
	text  []string // the clauses of each level
}

// list returns the variable for the pages of the next level, and the parameter for their
// limit.
func (g *treeCompiler) list() (name, limit string) {
	name = fmt.Sprintf("g%d", len(g.lists))
	g.limit = fmt.Sprintf("limit%d", len(g.lists))
	g.lists = append(g.lists, name)
	return name, "$" + g.limit
}

// none marks the level added last as always empty.
func (g *treeCompiler) none() { g.lists[len(g.lists)-1] = "" }

// top returns the parts of the statement for the page at the top, or nil if nothing can be
// found.
func (g *treeCompiler) top(q store.Query) (map[string]string, error) {
	name, limit := g.list()
	matched, err := g.matched(q.Kinds, q.Where)
	if err != nil {
		return nil, err
	}
	parts, err := g.page(q.Paging)
	if err != nil || matched == "" {
		g.none()
		return nil, err
	}
	parts["matched"], parts["page"] = matched, "WITH collect(n) AS page"
	total := "-1"
	if q.Total {
		total = "COUNT { " + matched + " }"
	}
	parts["top"] = fmt.Sprintf("WITH [['', size(page) >= %s, page[..%[1]s - 1], %s]] AS %s", limit, total, name)
	return parts, nil
}

// page returns the parts of a statement that make a page of the records found.
func (g *treeCompiler) page(p store.Paging) (map[string]string, error) {
	if len(p.Sort.Hops) > 0 {
		return nil, fmt.Errorf("a page of a tree is sorted along hops: %w", store.ErrInvalid)
	}
	parts := map[string]string{"between": "", "cut": g.cut(p)}
	if bounds := filter(g.between(p)); bounds != "" {
		parts["between"] = "WITH n" + bounds
	}
	return parts, nil
}

// levels writes the clauses for branches from the pages in a variable.
func (g *treeCompiler) levels(above string, branches []store.Branch) error {
	for _, b := range branches {
		name, limit := g.list()
		condition, err := g.where("n", b.Where)
		if err != nil {
			return err
		}
		parts, err := g.page(b.Paging)
		if err != nil {
			return err
		}
		if parts["near"] = g.near(b.Hops, condition); above == "" || parts["near"] == "" {
			g.none()
			name = ""
		} else {
			total := "-1"
			if b.Total {
				total = "total"
			}
			kept := strings.Join(g.made(), ", ")
			parts["above"], parts["end"] = "", "WITH "+kept
			parts["begin"] = "CALL (" + above + ") {"
			parts["entries"] = "  UNWIND " + above + " AS entry"
			parts["entry"] = fmt.Sprintf("  RETURN collect([p.id, size(page) >= %s, page[..%[1]s - 1], %s]) AS %s", limit, total, name)
			g.text = append(g.text, strings.TrimSuffix(strings.TrimPrefix(with("tree_level", parts), cypher5), "\n"))
		}
		if err := g.levels(name, b.Then); err != nil {
			return err
		}
	}
	return nil
}

// made returns the variables of all levels so far that may not be empty.
func (g *treeCompiler) made() []string {
	var made []string
	for _, l := range g.lists {
		if l != "" {
			made = append(made, l)
		}
	}
	return made
}

// grown is the answer to a statement for a tree.
type grown struct {
	lists   []string // as in treeStatement
	records map[store.ID]*store.Record
	entries [][]any // the value of each list that is not empty
}

// decode decodes the only row of the answer.
func (s treeStatement) decode(rows []*neo4j.Record) (*grown, error) {
	records, err := one[[]any](rows, "records")
	if err != nil {
		return nil, err
	}
	pages, err := one[[]any](rows, "pages")
	if err != nil {
		return nil, err
	}
	g := &grown{lists: s.lists, records: make(map[store.ID]*store.Record, len(records))}
	for _, v := range records {
		r, err := decodeRecord(v)
		if err != nil {
			return nil, err
		}
		if r != nil { // otherwise it was deleted meanwhile
			g.records[r.ID] = r
		}
	}
	for _, v := range pages {
		entries, ok := v.([]any)
		if !ok {
			return nil, fmt.Errorf("a level of Neo4j is a %T", v)
		}
		g.entries = append(g.entries, entries)
	}
	return g, nil
}

// tree returns the answer to a tree.
func (g *grown) tree(t store.Tree) (*store.Grown, error) {
	top, err := g.next([]store.ID{""}, t.Paging)
	if err != nil {
		return nil, err
	}
	then, err := g.levels(store.IDsOf(top[""].Records), t.Then)
	if err != nil {
		return nil, err
	}
	return &store.Grown{Page: top[""], Then: then}, nil
}

// levels returns the answers to branches.
func (g *grown) levels(above []store.ID, branches []store.Branch) ([]store.Level, error) {
	levels := make([]store.Level, len(branches))
	for i, b := range branches {
		pages, err := g.next(above, b.Paging)
		if err != nil {
			return nil, err
		}
		var below []store.ID
		for _, p := range pages {
			below = append(below, store.IDsOf(p.Records)...)
		}
		levels[i].Pages = pages
		if levels[i].Then, err = g.levels(below, b.Then); err != nil {
			return nil, err
		}
	}
	return levels, nil
}

// next returns the pages of the next list.
func (g *grown) next(above []store.ID, p store.Paging) (map[store.ID]store.Page, error) {
	pages := make(map[store.ID]store.Page, len(above))
	for _, id := range above {
		pages[id] = empty(p)
	}
	there := g.lists[0] != ""
	if g.lists = g.lists[1:]; !there {
		return pages, nil
	}
	entries := g.entries[0]
	g.entries = g.entries[1:]
	for _, v := range entries {
		id, page, err := g.page(v, p)
		if err != nil {
			return nil, err
		}
		pages[id] = page
	}
	return pages, nil
}

// page decodes an entry of a list: the record that the page belongs to, whether there is
// more, the ids in the page, and the total.
func (g *grown) page(v any, p store.Paging) (store.ID, store.Page, error) {
	entry, _ := v.([]any)
	if len(entry) != 4 {
		return "", store.Page{}, fmt.Errorf("a page of Neo4j is %v", v)
	}
	of, _ := entry[0].(string) // null if the record was deleted meanwhile
	more, ok := entry[1].(bool)
	ids, ok1 := entry[2].([]any)
	total, ok2 := entry[3].(int64)
	if !ok || !ok1 || !ok2 {
		return "", store.Page{}, fmt.Errorf("a page of Neo4j is %v", v)
	}
	page := store.Page{More: more, Total: int(total), Records: make([]*store.Record, 0, len(ids))}
	for _, v := range ids {
		id, _ := v.(string)
		if r := g.records[store.ID(uncollated(id))]; r != nil {
			page.Records = append(page.Records, r)
		}
	}
	if p.Last {
		slices.Reverse(page.Records)
	}
	return store.ID(uncollated(of)), page, nil
}
