package change

import (
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// remaining is known without the records that the batch deletes.
type remaining struct {
	*stored
	gone   map[graph.ID]bool
	unseen map[string]bool // names of records that the caller does not see
}

func (r remaining) left(rec *store.Record) *store.Record {
	if rec == nil || r.gone[rec.ID] {
		return nil
	}
	return rec
}

func (r remaining) bySlug(slug string) *store.Record { return r.left(r.stored.bySlug(slug)) }
func (r remaining) byKey(key, value string) *store.Record {
	return r.left(r.stored.byKey(key, value))
}
func (r remaining) byID(id graph.ID) *store.Record { return r.left(r.stored.byID(id)) }
func (r remaining) leadsNowhere(name string) bool  { return r.unseen[name] }
