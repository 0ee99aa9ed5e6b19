package graph

import (
	"context"
	"fmt"
	"slices"
	"sync"

	"github.com/whoplans/whoplans/graph/store"
)

// maxNamesakes bounds the names for which it is kept whether they are shared.
const maxNamesakes = 10_000

// namesakes keeps which names entities of several countries share, so that labels only ask the
// store about names that are new since the last commit.
type namesakes struct {
	mu     sync.Mutex
	shared editions // of map[namesake]bool; guarded by mu
}

// namesake is the folded name of entities that belong to a country by the same link.
type namesake struct{ link, name string }

// known returns what is kept about names at an edition, and the other names.
func (n *namesakes) known(e Edition, names []namesake) (shared map[namesake]bool, unknown []namesake) {
	n.mu.Lock()
	defer n.mu.Unlock()
	kept, _ := n.shared.at(e).kept.(map[namesake]bool)
	shared = make(map[namesake]bool, len(names))
	for _, name := range names {
		is, ok := kept[name]
		if !ok {
			unknown = append(unknown, name)
			continue
		}
		shared[name] = is
	}
	return shared, unknown
}

func (n *namesakes) keep(e Edition, names []namesake, shared map[namesake]bool) {
	n.mu.Lock()
	defer n.mu.Unlock()
	at := n.shared.at(e)
	kept, _ := at.kept.(map[namesake]bool)
	if kept == nil || len(kept) > maxNamesakes {
		kept = map[namesake]bool{}
		at.kept = kept
	}
	for _, name := range names {
		kept[name] = shared[name]
	}
}

// namesakesKey is the key for which of the members' names are shared.
type namesakesKey struct{ lang LanguageTag }

// sharesName reports whether an entity of another country has the same name. It is found out
// for all members of the cohort at once.
func (h *handle) sharesName(ctx context.Context, lang *LanguageTag, name string) (bool, error) {
	key := namesakesKey{}
	if lang != nil {
		key.lang = *lang
	}
	c := h.cohort
	shared, err := loaded(c, key, func() (map[namesake]bool, error) {
		m := c.view.graph.model
		var names []namesake
		for _, r := range c.recs {
			if k := m.kinds[r.Kind]; k.Country != nil && k.nameKey() != "" {
				names = append(names, namesake{k.Country.Name, fold(m.entityName(r, lang))})
			}
		}
		return c.view.namesakes(ctx, names)
	})
	return shared[namesake{h.kind().Country.Name, fold(name)}], err
}

// namesakes returns which names are those of entities in several countries.
func (v *View) namesakes(ctx context.Context, names []namesake) (map[namesake]bool, error) {
	kept := &v.graph.namesakes
	shared, unknown := kept.known(v.edition(), names)
	byLink := map[string][]string{}
	for _, n := range unknown {
		byLink[n.link] = append(byLink[n.link], n.name)
	}
	for link, asked := range byLink {
		var kinds []Kind
		for _, k := range v.graph.model.Kinds {
			if k.Country != nil && k.Country.Name == link && k.nameKey() != "" {
				kinds = append(kinds, k.Kind)
			}
		}
		key := v.graph.model.kinds[kinds[0]].nameKey()
		slices.Sort(asked)
		groups, err := v.door.Count(ctx, store.Tally{
			Kinds: kinds,
			Where: store.Match{Key: key, Values: slices.Compact(asked)},
			By:    []store.By{{Key: key}, {Path: []store.Hop{{Link: store.Link{Name: link}}}}},
			Limit: maxGroups,
		})
		if err != nil {
			return nil, fmt.Errorf("look for others of the same name: %w", err)
		}
		countries := map[string]int{}
		for _, g := range groups.Groups {
			countries[g.Values[0]]++
		}
		for _, name := range asked {
			shared[namesake{link, name}] = countries[name] > 1
		}
	}
	if len(unknown) > 0 {
		kept.keep(v.edition(), unknown, shared)
	}
	return shared, nil
}

// nameKey returns the key with the names of the kind's records, "" if there is none.
func (k *KindInfo) nameKey() string {
	if f := k.fields["names"]; f != nil && f.Type == NamesField {
		return f.key()
	}
	if k.label != nil && k.label.keyed() {
		return k.label.key()
	}
	return ""
}
