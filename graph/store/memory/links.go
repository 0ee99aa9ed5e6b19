package memory

import (
	"slices"

	"github.com/whoplans/whoplans/graph/store"
)

// code numbers a link in a direction: twice the number of the link, and one
// more if it is followed backwards.
type code uint32

func (c code) reversed() code { return c ^ 1 }

// edge is what a record is linked to by one link in one direction.
type edge struct {
	code code
	to   set
}

// linkList numbers the links that there are: those of the schema, and what
// else records have had. It is immutable.
type linkList struct {
	links  []store.Link
	byName map[string][]code // forwards, of all kinds
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

// with returns the list with some links more.
func (l *linkList) with(more ...store.Link) *linkList {
	next := &linkList{links: slices.Concat(l.links, more), byName: map[string][]code{}}
	for i, link := range next.links {
		next.byName[link.Name] = append(next.byName[link.Name], code(2*i))
	}
	return next
}

// code returns the code of a kind's link, forwards, if it has a number.
func (l *linkList) code(of store.Kind, name string) (code, bool) {
	for _, c := range l.byName[name] {
		if l.links[c/2].Of == of {
			return c, true
		}
	}
	return 0, false
}

// path is what hops may lead along: any of some links, or every one.
type path struct {
	codes []code
	every bool
}

// path resolves hops.
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

// reversed leads back.
func (p *path) reversed() path {
	back := path{codes: slices.Clone(p.codes), every: p.every}
	for i, c := range back.codes {
		back.codes[i] = c.reversed()
	}
	return back
}

// follow appends the sets that a path leads to from a record.
func (s *snapshot) follow(sets []set, from uint32, p *path) []set {
	for _, e := range s.edges.at(from) {
		if p.has(e.code) {
			sets = append(sets, e.to)
		}
	}
	return sets
}
