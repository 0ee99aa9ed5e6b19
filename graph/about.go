package graph

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
)

// placed reports whether any of the kinds is about jurisdictions.
func (m *Model) placed(kinds []Kind) bool {
	return slices.ContainsFunc(kinds, func(k Kind) bool {
		return k == "Jurisdiction" || m.kinds[k].Country != nil || len(m.kinds[k].about) > 0
	})
}

// aboutDoc returns the first words of the descriptions of filters by country.
func (m *Model) aboutDoc(kinds []Kind) string {
	if len(kinds) > 1 {
		return "Is, or is about or of,"
	}
	k := m.kinds[kinds[0]]
	var names []string
	for _, f := range k.about {
		names = append(names, f.Name)
	}
	switch {
	case k.Kind == "Jurisdiction":
		return "Is"
	case k.Country == nil:
		return "Has " + strings.Join(names, " or ") + " that is, or is about or of,"
	}
	return "About"
}

// about holds for records of the given kinds that are about one of the places:
// that are it, lead to it, or lead to what is about it. It does not hold for
// records whose kind is about no jurisdiction.
func (m *Model) about(kinds []Kind, places store.IDIn) store.Where {
	far := 0
	for _, k := range kinds {
		far = max(far, m.kinds[k].far)
	}
	return m.aboutWithin(kinds, places, far)
}

// aboutWithin leaves out kinds that are further from a jurisdiction. It nests one condition per
// step, with the links of all kinds: if Where has reached the end, the next step leads nowhere.
// Stores are slow at conditions that branch at each step.
func (m *Model) aboutWithin(kinds []Kind, places store.IDIn, far int) store.Where {
	ways := store.Any{}
	var step store.Linked
	var to []Kind
	next := 0
	for _, name := range kinds {
		k := m.kinds[name]
		if name == "Jurisdiction" {
			ways = append(ways, places)
		}
		if k.far > far {
			continue
		}
		for _, f := range k.leads() {
			step.Hops = append(step.Hops, store.Hop{Link: store.Link{Of: name, Name: f.Name}})
			to = append(to, f.To...)
			next = max(next, k.far-1)
		}
	}
	if step.Hops != nil {
		slices.Sort(to)
		step.Where = m.aboutWithin(slices.Compact(to), places, next)
		ways = append(ways, step)
	}
	if len(ways) == 1 {
		return ways[0]
	}
	return ways
}

// leads returns the links to what a record of the kind is about.
func (k *KindInfo) leads() []*FieldInfo {
	if k.Country != nil {
		return []*FieldInfo{k.Country}
	}
	return k.about
}

// distance returns how many links a record of a kind may be away from the jurisdictions that it
// is about, other than by the kinds in but; 0 if it is about none, or is one.
func (m *Model) distance(name Kind, but []Kind) int {
	far := 0
	if slices.Contains(but, name) {
		return far
	}
	but = append(slices.Clip(but), name)
	for _, f := range m.kinds[name].leads() {
		for _, to := range f.To {
			if d := m.distance(to, but); d > 0 || to == "Jurisdiction" {
				far = max(far, d+1)
			}
		}
	}
	return far
}

// Jurisdictions returns the ids of the jurisdictions with the given codes, in
// the order of the codes; never nil. A code that no jurisdiction has is an
// error.
func (v *View) Jurisdictions(ctx context.Context, codes []JurisdictionCode) ([]ID, error) {
	folded := make([]string, len(codes))
	for i, c := range codes {
		folded[i] = fold(string(c))
	}
	known, err := v.places(ctx, folded)
	if err != nil {
		return nil, err
	}
	ids := []ID{}
	for _, c := range folded {
		ids = append(ids, known[c])
	}
	return ids, nil
}

// places returns the ids of the jurisdictions by their codes, which are given
// folded. A code that no jurisdiction has is an error.
func (v *View) places(ctx context.Context, codes []string) (map[string]ID, error) {
	codes = slices.Compact(slices.Sorted(slices.Values(codes)))
	if len(codes) == 0 {
		return nil, nil
	}
	code := uniqueKey("code")
	find := func(op store.Op, values ...string) (map[string]ID, error) {
		page, err := v.door.Find(ctx, store.Query{
			Kinds:  []Kind{"Jurisdiction"},
			Where:  store.Match{Key: code, Op: op, Values: values},
			Paging: store.Paging{Limit: max(MaxPage, len(values))},
		})
		if err != nil {
			return nil, fmt.Errorf("look up codes of jurisdictions: %w", err)
		}
		found := map[string]ID{}
		for _, r := range page.Records {
			for _, c := range r.Values(code) {
				found[c] = r.ID
			}
		}
		return found, nil
	}
	known, err := find(store.OpIn, codes...)
	if err != nil {
		return nil, err
	}
	for _, c := range codes {
		if _, ok := known[c]; ok {
			continue
		}
		parts, err := find(store.OpPrefix, c+"-")
		if err != nil {
			return nil, err
		}
		return nil, noJurisdiction(strings.ToUpper(c), slices.Sorted(maps.Keys(parts)))
	}
	return known, nil
}

// noJurisdiction is the error for a code that no jurisdiction has, though parts of
// one may.
func noJurisdiction(code string, parts []string) error {
	if len(parts) > 0 {
		return NotFound("no jurisdiction has the code %s; parts of it are on record: %s", code, strings.ToUpper(strings.Join(parts, ", ")))
	}
	return NotFound("no jurisdiction has the code %s", code)
}
