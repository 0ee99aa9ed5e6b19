package graph

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
)

// placed reports whether some of the kinds are about jurisdictions.
func (m *Model) placed(kinds []Kind) bool {
	return slices.ContainsFunc(kinds, func(k Kind) bool {
		return k == "Jurisdiction" || m.kinds[k].country != nil || len(m.kinds[k].about) > 0
	})
}

// aboutDoc begins the descriptions of the filters by country.
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
	case k.country == nil:
		return "Has " + strings.Join(names, " or ") + " that is, or is about or of,"
	}
	return "About"
}

// about holds for records of some kinds that are about a jurisdiction that the
// condition holds for: that lead to it, or to what is about it, or are it.
// Records of kinds that are about none it does not hold for.
func (m *Model) about(kinds []Kind, is store.Where) store.Where {
	return m.aboutBut(kinds, is, nil)
}

// aboutBut does not come by kinds that it came by before.
func (m *Model) aboutBut(kinds []Kind, is store.Where, seen []Kind) store.Where {
	var direct []store.Hop
	ways := store.Any{}
	for _, name := range kinds {
		k := m.kinds[name]
		switch {
		case name == "Jurisdiction" && len(kinds) == 1:
			return is
		case name == "Jurisdiction":
			ways = append(ways, store.All{store.KindIn{name}, is})
		case k.country != nil:
			direct = append(direct, store.Hop{Link: store.Link{Of: name, Name: k.country.Name}})
		case !slices.Contains(seen, name):
			for _, f := range k.about {
				ways = append(ways, store.Linked{
					Hops:  []store.Hop{{Link: store.Link{Of: name, Name: f.Name}}},
					Where: m.aboutBut(f.To, is, append(slices.Clone(seen), name)),
				})
			}
		}
	}
	if direct != nil {
		ways = append(ways, store.Linked{Hops: direct, Where: is})
	}
	if len(ways) == 1 {
		return ways[0]
	}
	return ways
}

// haveCodes fails if there is no jurisdiction with one of some codes.
func (v *View) haveCodes(ctx context.Context, codes []string) error {
	slices.Sort(codes)
	codes = slices.Compact(codes)
	if len(codes) == 0 {
		return nil
	}
	code := uniqueKey("code")
	find := func(op store.Op, values ...string) ([]string, error) {
		page, err := v.reader.Find(ctx, store.Query{
			Kinds:  []Kind{"Jurisdiction"},
			Where:  store.Match{Key: code, Op: op, Values: values},
			Paging: store.Paging{Limit: max(MaxPage, len(values))},
		})
		if err != nil {
			return nil, fmt.Errorf("look up codes of jurisdictions: %w", err)
		}
		var found []string
		for _, r := range page.Records {
			found = append(found, r.Values(code)...)
		}
		slices.Sort(found)
		return found, nil
	}
	known, err := find(store.OpIn, codes...)
	if err != nil {
		return err
	}
	for _, c := range codes {
		if slices.Contains(known, c) {
			continue
		}
		msg := "no jurisdiction has the code " + strings.ToUpper(c)
		parts, err := find(store.OpPrefix, c+"-")
		if err != nil {
			return err
		}
		if len(parts) > 0 {
			msg += "; parts of it are on record: " + strings.ToUpper(strings.Join(parts, ", "))
		}
		return fmt.Errorf("%w: %s", ErrNotFound, msg)
	}
	return nil
}
