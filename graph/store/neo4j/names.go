package neo4j

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/whoplans/whoplans/graph/store"
)

// names are the labels, relationship types and properties for the kinds, links and keys of
// a schema. Statements contain no other names, so that no input can become part of their
// text. A name in a query that is not among them matches no record.
type names struct {
	kinds   map[store.Kind]map[string]bool // the links of each kind
	types   map[string]string              // relationship types, by link
	keys    map[string]bool
	unique  map[string]bool
	version int
}

// reserved lists the labels that no kind may have: those of this package, and those of
// accounts, which may be in the same database.
var reserved = []store.Kind{"Record", "Graph", "Key", "Commit", "Change", "AccountRow", "AccountLock"}

// The names that kinds, links, fields and keys may have. They contain nothing that could end a quoted
// name in Cypher.
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

// typeOf returns a link's relationship type: LEGAL_BASIS for legalBasis.
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

// ties are relationship types, and the kinds that such a relationship must come from; nil
// for any kind.
type ties struct {
	types []string
	kinds []store.Kind
}

// together returns the ties that links stand for. Links share ties unless that would
// include a link of one of their kinds that is not among them.
func (n *names) together(links []store.Link) []ties {
	meant := map[store.Link]bool{}
	for _, l := range links {
		meant[l] = true
	}
	// A group stands for each of its names as a link of each of its kinds.
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

// add returns a list with a value, which it contains only once.
func add(list []string, value string) []string {
	if slices.Contains(list, value) {
		return list
	}
	return append(slices.Clip(list), value)
}

// labels returns the label expression for those of the kinds that exist, or "" if none
// does. For all kinds it is the label that every record has.
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

// quote quotes a name that contains a dot or is a keyword of Cypher.
func quote(name string) string { return "`" + name + "`" }

// property returns the property that holds a key's values.
func property(key string) string { return "_key_" + key }

// values returns the expression for a key's values in the record v.
func values(v, key string) string { return v + "." + quote(property(key)) }
