package graph

import (
	"slices"

	"github.com/whoplans/whoplans/graph/store"
)

// condition is a parsed filter, with each field in the form that the model defines. It becomes
// a condition of the store once the records and jurisdictions that it names are known.
type condition interface {
	where(n *named) (store.Where, error)
}

// named holds the records and jurisdictions that conditions name.
type named struct {
	model   *Model
	handles []string                 // ids and slugs
	codes   []string                 // of jurisdictions, folded
	found   map[string]*store.Record // by handle
	places  map[string]ID            // by code
}

// records returns the records with the given handles, all of one type: one of another type, or
// that does not exist, would silently narrow the answer.
func (n *named) records(target string, handles []string) ([]*store.Record, error) {
	recs := make([]*store.Record, len(handles))
	for i, s := range handles {
		r := n.found[s]
		if r == nil {
			return nil, NotFound("no record has the id or slug %q", s)
		}
		if !slices.Contains(n.model.KindsOf(target), r.Kind) {
			return nil, Invalid("%s is a record of the type %s, where a %s is needed", s, r.Kind, target)
		}
		recs[i] = r
	}
	return recs, nil
}

// settled is a condition that names nothing.
type settled struct{ is store.Where }

func (c settled) where(*named) (store.Where, error) { return c.is, nil }

// allOf holds if all conditions hold.
type allOf []condition

func (c allOf) where(n *named) (store.Where, error) {
	ws, err := eachWhere(c, n)
	return store.All(ws), err
}

// anyOf holds if one condition holds.
type anyOf []condition

func (c anyOf) where(n *named) (store.Where, error) {
	ws, err := eachWhere(c, n)
	return store.Any(ws), err
}

func eachWhere(conditions []condition, n *named) ([]store.Where, error) {
	ws := make([]store.Where, len(conditions))
	for i, c := range conditions {
		var err error
		if ws[i], err = c.where(n); err != nil {
			return nil, err
		}
	}
	return ws, nil
}

// fields holds if the conditions on all fields hold.
type fields []condition

func (c fields) where(n *named) (store.Where, error) {
	if len(c) == 1 {
		return c[0].where(n)
	}
	return allOf(c).where(n)
}

// notThat holds if a condition does not.
type notThat struct{ of condition }

func (c notThat) where(n *named) (store.Where, error) {
	w, err := c.of.where(n)
	return store.Not{Where: w}, err
}

// isOneOf matches named records of a type.
type isOneOf struct {
	target  string
	handles []string
}

func (c isOneOf) where(n *named) (store.Where, error) {
	recs, err := n.records(c.target, c.handles)
	return store.IDIn(store.IDsOf(recs)), err
}

// inCountries matches records of the given kinds that are about jurisdictions.
type inCountries struct {
	kinds []Kind
	codes []string
}

func (c inCountries) where(n *named) (store.Where, error) {
	places := make([]ID, len(c.codes))
	for i, code := range c.codes {
		places[i] = n.places[code]
	}
	return n.model.about(c.kinds, store.DistinctIDs(places)), nil
}

// inClusters matches records of the given kinds that are about members of clusters.
type inClusters struct {
	kinds   []Kind
	handles []string
}

func (c inClusters) where(n *named) (store.Where, error) {
	clusters, err := n.records("Cluster", c.handles)
	if err != nil {
		return nil, err
	}
	return n.model.about(c.kinds, store.DistinctIDs(membersOf(clusters))), nil
}

// linked matches records whose links lead to matching records.
type linked struct {
	store.Linked
	to condition
}

func (c linked) where(n *named) (store.Where, error) {
	l := c.Linked
	var err error
	l.Where, err = c.to.where(n)
	return l, err
}
