package neo4j

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/whoplans/whoplans/graph/store"
)

// names are the labels, relationship types and properties that stand for a
// schema's kinds, links and keys. No other name ever gets into the text of a
// statement, so that input cannot: what a question names beyond these, no
// record has.
type names struct {
	kinds   map[store.Kind]map[string]bool // each kind's links
	types   map[string]string              // of relationships, by link
	keys    map[string]bool
	unique  map[string]bool
	version int
}

// reserved are the labels that are not a kind's: those of this package, and of
// the accounts that may be in the same database.
var reserved = []store.Kind{"Record", "Graph", "Key", "Commit", "Change", "AccountRow", "AccountLock"}

// What kinds, links and fields may be called, and what keys may be: nothing
// that Cypher's quotes and escapes could hide something in.
var (
	name    = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9_]*$`)
	keyName = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9_.]*$`)
)

func newNames(schema store.Schema) (*names, error) {
	n := &names{
		kinds: map[store.Kind]map[string]bool{}, types: map[string]string{}, keys: map[string]bool{},
		unique: map[string]bool{store.SlugKey: true}, version: schema.Version,
	}
	for _, key := range append(store.RecordedKeys(), store.SlugKey) {
		n.keys[key] = true
	}
	links := map[string]string{}
	for _, k := range schema.Kinds {
		if !name.MatchString(string(k.Kind)) || slices.Contains(reserved, k.Kind) {
			return nil, fmt.Errorf("kind %q cannot be a label: %w", k.Kind, store.ErrInvalid)
		}
		n.kinds[k.Kind] = map[string]bool{}
		for _, key := range k.Keys {
			if !keyName.MatchString(key.Name) {
				return nil, fmt.Errorf("key %q of %s cannot be a property: %w", key.Name, k.Kind, store.ErrInvalid)
			}
			n.keys[key.Name] = true
			if key.Unique {
				n.unique[key.Name] = true
			}
		}
		for _, l := range k.Links {
			t := typeOf(l.Name)
			if other, taken := links[t]; !name.MatchString(l.Name) || taken && other != l.Name {
				return nil, fmt.Errorf("link %q of %s cannot be the relationship type %s: %w", l.Name, k.Kind, t, store.ErrInvalid)
			}
			links[t] = l.Name
			n.types[l.Name] = t
			n.kinds[k.Kind][l.Name] = true
		}
	}
	return n, nil
}

// typeOf is a link's relationship type: LEGAL_BASIS for legalBasis.
func typeOf(link string) string {
	var b strings.Builder
	letters := []rune(link)
	for i, c := range letters {
		begins := unicode.IsUpper(c) && i > 0 &&
			(!unicode.IsUpper(letters[i-1]) || i+1 < len(letters) && unicode.IsLower(letters[i+1]))
		if begins && letters[i-1] != '_' {
			b.WriteByte('_')
		}
		b.WriteRune(unicode.ToUpper(c))
	}
	return b.String()
}

// ties are relationship types, and the kinds that they have to come from to
// be meant; nil if that goes without saying.
type ties struct {
	types []string
	kinds []store.Kind
}

// together are the ties that links stand for. Links share them as long as none
// of their kinds has one of their types that is not meant.
func (n *names) together(links []store.Link) []ties {
	meant := map[store.Link]bool{}
	for _, l := range links {
		meant[l] = true
	}
	// The links of a group, each of any of its kinds, are all meant.
	type group struct{ kinds, names []string }
	with := func(g group, l store.Link) (group, bool) {
		g.kinds, g.names = add(g.kinds, string(l.Of)), add(g.names, l.Name)
		for _, k := range g.kinds {
			for _, name := range g.names {
				l := store.Link{Of: store.Kind(k), Name: name}
				if !meant[l] && (k == "" || n.kinds[l.Of][name]) {
					return g, false
				}
			}
		}
		return g, true
	}
	var groups []group
next:
	for _, l := range links {
		if n.types[l.Name] == "" || l.Of != "" && n.kinds[l.Of] == nil {
			continue
		}
		for i, g := range groups {
			if wider, ok := with(g, l); ok && (l.Of == "") == (g.kinds[0] == "") {
				groups[i] = wider
				continue next
			}
		}
		groups = append(groups, group{[]string{string(l.Of)}, []string{l.Name}})
	}
	var list []ties
	for _, g := range groups {
		var t ties
		narrow := false
		for _, name := range g.names {
			t.types = append(t.types, quote(n.types[name]))
			for k, has := range n.kinds {
				narrow = narrow || has[name] && !slices.Contains(g.kinds, string(k))
			}
		}
		slices.Sort(t.types)
		if narrow && g.kinds[0] != "" {
			for _, k := range g.kinds {
				t.kinds = append(t.kinds, store.Kind(k))
			}
		}
		list = append(list, t)
	}
	return list
}

// add is a list with a value, which is there once.
func add(list []string, value string) []string {
	if slices.Contains(list, value) {
		return list
	}
	return append(slices.Clip(list), value)
}

// labels is the label expression of those of some kinds that there are, empty
// if there are none; of all kinds it is the one that each record has.
func (n *names) labels(kinds []store.Kind) string {
	var known []string
	for _, k := range kinds {
		if _, ok := n.kinds[k]; ok {
			known = append(known, quote(string(k)))
		}
	}
	slices.Sort(known)
	if known = slices.Compact(known); len(known) > 1 && len(known) == len(n.kinds) {
		return "Record"
	}
	return strings.Join(known, "|")
}

// quote makes a name usable that has a dot or is a word of Cypher.
func quote(name string) string { return "`" + name + "`" }

// property is the property that holds a key's values.
func property(key string) string { return "_key_" + key }

// values is an expression for a key's values in the record v.
func values(v, key string) string { return v + "." + quote(property(key)) }
