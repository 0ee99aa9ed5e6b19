package seedtest

import (
	"flag"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
)

// Place is a jurisdiction in [OfEveryKind].
const Place = "be"

// OfEveryKind is a small part of [Full]: some records of each kind of fact, with what these
// cannot be without.
func OfEveryKind() []change.Draft { return slices.Clone(small().drafts) }

// part is [OfEveryKind], and what all records of the data set say in each field.
type part struct {
	drafts []change.Draft
	said   map[graph.Kind]map[string][]any
}

var small = sync.OnceValue(func() part {
	const ofEach = 2
	m, full := graph.Describe(), Full()
	p := part{said: map[graph.Kind]map[string][]any{}}
	bySlug, kept, seen := map[string]change.Draft{}, map[string]bool{}, map[graph.Kind]int{}
	for _, d := range full {
		if bySlug[d.Slug] = d; p.said[d.Kind] == nil {
			p.said[d.Kind] = map[string][]any{}
		}
		for name, value := range d.Fields {
			p.said[d.Kind][name] = append(p.said[d.Kind][name], value)
		}
	}
	var keep func(slug string)
	keep = func(slug string) {
		d, ok := bySlug[slug]
		if !ok || kept[slug] {
			return
		}
		kept[slug] = true
		for _, f := range m.Kind(d.Kind).Fields {
			if f.Type == graph.StructField && f.IsLink() || f.Required || f.About || f.Country {
				eachLink(f, first(d.Fields[f.Name]), keep)
			}
		}
	}
	for _, d := range full {
		if seen[d.Kind]++; seen[d.Kind] <= ofEach && !m.Kind(d.Kind).System {
			keep(d.Slug)
		}
	}
	keep(Place)
	for _, d := range full {
		if !kept[d.Slug] {
			continue
		}
		fields := map[string]any{}
		for name, value := range d.Fields {
			f := m.Kind(d.Kind).Field(name)
			if f == nil || !f.IsLink() {
				fields[name] = value
			} else if value = among(f, value, kept); value != nil {
				fields[name] = value
			}
		}
		delete(fields, "fieldOrigins") // of fields that may be left out
		p.drafts = append(p.drafts, change.Draft{Kind: d.Kind, Slug: d.Slug, Fields: fields})
	}
	return p
})

// first is a value, or the first of a list alone.
func first(value any) any {
	if list, ok := value.([]any); ok && len(list) > 0 {
		return list[:1]
	}
	return value
}

// eachLink calls of for each name that a value refers to.
func eachLink(f *graph.FieldInfo, value any, of func(string)) {
	switch value := value.(type) {
	case string:
		if f.Type == graph.LinkField {
			of(value)
		}
	case []any:
		for _, each := range value {
			eachLink(f, each, of)
		}
	case map[string]any:
		for _, part := range f.Struct {
			if part.IsLink() {
				eachLink(part, value[part.Name], of)
			}
		}
	}
}

// among is what a value refers to of some records; nil if nothing is left.
func among(f *graph.FieldInfo, value any, kept map[string]bool) any {
	if list, ok := value.([]any); ok {
		list = slices.DeleteFunc(slices.Clone(list), func(each any) bool { return among(f, each, kept) == nil })
		if len(list) == 0 {
			return nil
		}
		return list
	}
	all := true
	eachLink(f, value, func(slug string) { all = all && kept[slug] })
	if !all {
		return nil
	}
	return value
}

// Chance draws changes of records of every kind, as the model describes them: of those
// of [OfEveryKind], and of new ones. They may be at fault.
type Chance struct {
	*rand.Rand
	model  *graph.Model
	kinds  []*graph.KindInfo // of facts
	drafts map[graph.Kind][]change.Draft
	slugs  map[graph.Kind][]string // of what there is, and may come to be
	all    []string
	left   []*graph.KindInfo // of which a change comes next
}

// NewChance returns what a seed draws.
func NewChance(seed uint64) *Chance {
	c := &Chance{Rand: rand.New(rand.NewPCG(seed, 1)), model: graph.Describe(), drafts: map[graph.Kind][]change.Draft{}, slugs: map[graph.Kind][]string{}}
	for _, d := range small().drafts {
		c.drafts[d.Kind] = append(c.drafts[d.Kind], d)
		c.slugs[d.Kind] = append(c.slugs[d.Kind], d.Slug)
	}
	for _, k := range c.model.Kinds {
		if k.System {
			continue
		}
		c.kinds = append(c.kinds, k)
		for n := range mostNew {
			c.slugs[k.Kind] = append(c.slugs[k.Kind], newSlug(k.Kind, n))
		}
		c.all = append(c.all, c.slugs[k.Kind]...)
	}
	return c
}

var (
	drawFor  = flag.Duration("draw.for", 0, "how long tests that draw changes go on, each, at least")
	drawSeed = flag.Uint64("draw.seed", 0, "what they begin with; with the time if it is 0")
)

// Draw calls a test with one seed after the other, at least so many, and for as long as
// -draw.for says. The seed with which it failed is told.
func Draw(t *testing.T, atLeast int, test func(*Chance)) {
	t.Helper()
	seed, end := *drawSeed, time.Now().Add(*drawFor)
	if seed == 0 {
		seed = uint64(time.Now().UnixNano())
	}
	n := 0
	defer func() {
		if t.Failed() {
			t.Logf("drawn with -draw.seed %d", seed+uint64(n))
		} else {
			t.Logf("%d seeds from %d", n, seed)
		}
	}()
	for ; n < atLeast || time.Now().Before(end); n++ {
		if test(NewChance(seed + uint64(n))); t.Failed() {
			return
		}
	}
}

func pick[T any](c *Chance, of []T) T { return of[c.IntN(len(of))] }

// rarely is so now and then.
func (c *Chance) rarely() bool { return c.IntN(12) == 0 }

// slug names a record of some kinds, of any now and then.
func (c *Chance) slug(kinds ...graph.Kind) string {
	if len(kinds) == 0 || c.rarely() {
		return pick(c, c.all)
	}
	if of := c.slugs[pick(c, kinds)]; len(of) > 0 {
		return pick(c, of)
	}
	return pick(c, c.all) // there is no fact of that kind
}

// Kinds are those of which changes are drawn.
func (c *Chance) Kinds() []graph.Kind {
	var kinds []graph.Kind
	for _, k := range c.kinds {
		kinds = append(kinds, k.Kind)
	}
	return kinds
}

// value is something that a field may say, of what some record says there.
func (c *Chance) value(k *graph.KindInfo, f *graph.FieldInfo) any {
	said := small().said[k.Kind][f.Name]
	switch {
	case c.rarely():
		return pick(c, []any{nil, "none"})
	case f.Type == graph.LinkField && f.List:
		list := []any{}
		for range 1 + c.IntN(2) {
			list = append(list, c.link(f))
		}
		return list
	case f.Type == graph.LinkField:
		return c.link(f)
	case f.Type == graph.EnumField && !f.List:
		return pick(c, f.Values)
	case len(said) > 0:
		return c.redirected(f, pick(c, said))
	case f.Type == graph.TextField && !f.List:
		return "Text"
	}
	return nil
}

// link names what a field may lead to.
func (c *Chance) link(f *graph.FieldInfo) string {
	if f.Scheme != "" && !c.rarely() {
		var terms []string
		for _, d := range c.drafts["Term"] {
			if d.Fields["scheme"] == f.Scheme {
				terms = append(terms, d.Slug)
			}
		}
		if terms != nil {
			return pick(c, terms)
		}
	}
	return c.slug(f.To...)
}

// redirected is a value that refers to records there are.
func (c *Chance) redirected(f *graph.FieldInfo, value any) any {
	switch value := value.(type) {
	case []any:
		out := make([]any, len(value))
		for i, each := range value {
			out[i] = c.redirected(f, each)
		}
		return out
	case map[string]any:
		out := maps.Clone(value)
		for _, part := range f.Struct {
			if part.Type == graph.LinkField && out[part.Name] != nil && !part.List {
				out[part.Name] = c.link(part)
			}
		}
		return out
	}
	return value
}

// field is any field of a kind that is given.
func (c *Chance) field(k *graph.KindInfo) *graph.FieldInfo {
	for {
		if f := pick(c, k.Fields); !f.Kept && f.Name != "slug" {
			return f
		}
	}
}

// next is the kind of which a change is drawn: each comes, in any order.
func (c *Chance) next() *graph.KindInfo {
	if len(c.left) == 0 {
		c.left = slices.Clone(c.kinds)
		c.Shuffle(len(c.left), func(i, j int) { c.left[i], c.left[j] = c.left[j], c.left[i] })
	}
	k := c.left[0]
	c.left = c.left[1:]
	return k
}

// unused is a slug that nothing of a kind had at first, of another record now and then.
func (c *Chance) unused(k graph.Kind) string {
	if c.rarely() {
		return c.slug(k)
	}
	return newSlug(k, c.IntN(mostNew))
}

// mostNew is how many records of a kind may come to be.
const mostNew = 3

func newSlug(k graph.Kind, n int) string {
	return fmt.Sprintf("new-%s-%d", strings.ToLower(string(k)), n)
}

// Edit draws what is done to one record.
func (c *Chance) Edit() change.Edit {
	k := c.next()
	slug := c.slug(k.Kind)
	switch c.IntN(10) {
	case 0, 1, 2:
		e := change.Edit{Kind: k.Kind, Set: map[string]any{}}
		like := pick(c, c.drafts[k.Kind]).Fields
		for _, name := range slices.Sorted(maps.Keys(like)) {
			if f := k.Field(name); f == nil || f.Required || c.IntN(2) == 0 || name == "origin" || name == "confidence" || name == "citations" {
				e.Set[name] = like[name]
			}
		}
		if c.IntN(2) == 0 {
			f := c.field(k)
			e.Set[f.Name] = c.value(k, f)
		}
		if e.Set["slug"] = c.unused(k.Kind); c.rarely() {
			delete(e.Set, "slug")
		}
		return e
	case 3:
		return change.Edit{Record: slug, Delete: true}
	case 4:
		return change.Edit{Record: slug, Set: map[string]any{"slug": c.unused(k.Kind)}}
	case 5, 6:
		e := change.Edit{Record: slug}
		for range 5 {
			if f := c.field(k); f.List {
				given := map[string]any{f.Name: c.value(k, f)}
				if c.IntN(2) == 0 {
					e.Add = given
				} else {
					e.Remove = given
				}
				break
			}
		}
		return e
	}
	e := change.Edit{Record: slug, Set: map[string]any{}}
	for range 1 + c.IntN(2) {
		f := c.field(k)
		e.Set[f.Name] = c.value(k, f)
	}
	return e
}

// Acts draws a change: an act, or some edits.
func (c *Chance) Acts() []change.Act {
	if c.IntN(4) == 0 {
		return []change.Act{c.act()}
	}
	acts := make([]change.Act, 1+c.IntN(2))
	for i := range acts {
		acts[i] = c.Edit().Act()
	}
	return acts
}

// act draws an act in the words of the field.
func (c *Chance) act() change.Act {
	id := func(kinds ...graph.Kind) graph.ID { return graph.ID(c.slug(kinds...)) }
	bodies := []graph.Kind{"Institution", "PlanningBody"}
	on := graph.PartialDate(pick(c, []string{"2019", "2024-05", "2025-03-01"}))
	cited := map[string]any{"source": c.slug("Source"), "page": "3"}
	names := []map[string]any{{"lang": "en", "text": "Another name"}}
	same := pick(c, c.kinds).Kind
	switch c.IntN(8) {
	case 0:
		return change.Transfer(change.TransferArgs{ID: id("Responsibility"), To: id(bodies...), On: on})
	case 1:
		return change.End(change.EndArgs{ID: id("Responsibility"), On: on})
	case 2:
		return change.Confirm(change.ConfirmArgs{ID: id(same), On: "2026-01", Citation: cited})
	case 3:
		return change.Cite(change.CiteArgs{ID: id(same), Citation: map[string]any{"page": "1"}, Source: map[string]any{"slug": c.slug("Source"), "title": "T", "confidence": "LOW", "origin": "RETRIEVED"}})
	case 4:
		return change.Rename(change.RenameArgs{ID: id(bodies...), Names: names, Slug: pick(c, []string{"", c.slug(bodies...)}), On: on})
	case 5:
		return change.Split(change.SplitArgs{ID: id(bodies...), On: on, Into: []change.SplitPart{{Names: names, Slug: c.slug(bodies...), Takes: []graph.ID{id("Responsibility")}}, {ID: id(bodies...)}}})
	}
	return change.Merge(change.MergeArgs{From: id(same), Into: id(same)})
}
