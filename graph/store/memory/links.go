package memory

import (
	"slices"

	"github.com/whoplans/whoplans/graph/store"
)

// code identifies a link in a direction: it is twice the number of the link, plus one if
// the link is followed backwards.
type code uint32

func (c code) reversed() code { return c ^ 1 }

// edge holds the records that a record is linked to by one link in one direction.
type edge struct {
	code code
	to   set
}

// linkList numbers links: those of the schema, and others that records have had. It is
// immutable.
type linkList struct {
	links  []store.Link
	byName map[string][]code // the forward codes of all kinds
}

func newLinkList(schema store.Schema) *linkList {
	l := &linkList{}
	for _, k := range schema.Kinds {
		for _, link := range k.Links {
			l.links = append(l.links, store.Link{Of: k.Kind, Name: link.Name})
		}
	}
	return l.with()
}

// with returns the list with more links.
func (l *linkList) with(more ...store.Link) *linkList {
	next := &linkList{links: slices.Concat(l.links, more), byName: map[string][]code{}}
	for i, link := range next.links {
		next.byName[link.Name] = append(next.byName[link.Name], code(2*i))
	}
	return next
}

// code returns the forward code of a kind's link, and whether the link has a number.
func (l *linkList) code(of store.Kind, name string) (code, bool) {
	for _, c := range l.byName[name] {
		if l.links[c/2].Of == of {
			return c, true
		}
	}
	return 0, false
}

// path is what hops may follow: any of several links, or every link.
type path struct {
	codes []code
	every bool
}

// path returns the path for hops.
func (l *linkList) path(hops []store.Hop) path {
	p := path{every: len(hops) == 0}
	for _, h := range hops {
		for _, c := range l.byName[h.Link.Name] {
			if h.Link.Of != "" && h.Link.Of != l.links[c/2].Of {
				continue
			}
			if h.Reverse {
				c = c.reversed()
			}
			if !slices.Contains(p.codes, c) {
				p.codes = append(p.codes, c)
			}
		}
	}
	return p
}

func (p *path) has(c code) bool { return p.every || slices.Contains(p.codes, c) }

// reversed returns the path in the other direction.
func (p *path) reversed() path {
	back := path{codes: slices.Clone(p.codes), every: p.every}
	for i, c := range back.codes {
		back.codes[i] = c.reversed()
	}
	return back
}

// follow appends the sets of records that a path leads to from a record.
func (s *snapshot) follow(sets []set, from uint32, p *path) []set {
	for _, e := range s.edges.at(from) {
		if p.has(e.code) {
			sets = append(sets, e.to)
		}
	}
	return sets
}
