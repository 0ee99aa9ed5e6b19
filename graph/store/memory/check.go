package memory

import (
	"fmt"
	"slices"

	"github.com/whoplans/whoplans/graph/store"
)

// require checks the preconditions of a changeset.
func (s *snapshot) require(q store.Requires, interrupted func() error) error {
	for _, at := range q.Records {
		var rev store.Rev
		if r, _ := s.lookup(at.ID); r != nil {
			rev = r.Rev
		}
		if rev != at.Rev {
			return &store.Error{Err: store.ErrConflict, ID: at.ID, Detail: fmt.Sprintf("at revision %d, not %d", rev, at.Rev)}
		}
	}
	for _, is := range q.Counts {
		if fault := invalid(is.Where); fault != "" {
			return &store.Error{Err: store.ErrInvalid, Detail: fault}
		}
		kinds := s.kindsNumbered(is.Kinds)
		e := s.evaluation(is.Where, kinds, interrupted)
		n := e.count(kinds)
		if e.err != nil {
			return e.err
		}
		if n != is.Count {
			return &store.Error{Err: store.ErrConflict, Detail: fmt.Sprintf("%d records, not %d", n, is.Count)}
		}
	}
	return nil
}

// checkForm checks what can be checked without other records.
func (a *application) checkForm(changes []store.Change) error {
	if len(changes) == 0 {
		return &store.Error{Err: store.ErrInvalid, Detail: "no change"}
	}
	for _, c := range changes {
		id := c.ID()
		if id == "" {
			return &store.Error{Err: store.ErrInvalid, Detail: "no id"}
		}
		if _, ok := a.after[id]; ok {
			return &store.Error{Err: store.ErrInvalid, ID: id, Detail: "changed twice"}
		}
		a.after[id] = c.Put
		before, _ := a.base.lookup(id)
		if c.Put == nil {
			if before == nil {
				return &store.Error{Err: store.ErrNotFound, ID: id}
			}
			continue
		}
		if _, ok := a.base.numbers[c.Put.Kind]; !ok {
			return &store.Error{Err: store.ErrInvalid, ID: id, Detail: fmt.Sprintf("unknown kind %q", c.Put.Kind)}
		}
		if before != nil && before.Kind != c.Put.Kind {
			return &store.Error{Err: store.ErrInvalid, ID: id, Detail: fmt.Sprintf("is of kind %s, not %s", before.Kind, c.Put.Kind)}
		}
		if fault := malformed(c.Put); fault != "" {
			return &store.Error{Err: store.ErrInvalid, ID: id, Detail: fault}
		}
	}
	return nil
}

// checkLinks checks that every link leads to a record after the changes: the links of
// records that are put, and those to records that are deleted.
func (a *application) checkLinks(changes []store.Change) error {
	for _, c := range changes {
		if c.Put == nil {
			if err := a.checkReferrers(c.Delete); err != nil {
				return err
			}
			continue
		}
		for _, l := range c.Put.Links {
			for _, id := range l.To {
				to, changed := a.after[id]
				if !changed {
					to, _ = a.base.lookup(id)
				}
				if to == nil {
					return &store.Error{Err: store.ErrReference, ID: c.Put.ID, Other: id, Name: l.Name}
				}
			}
		}
	}
	return nil
}

// checkReferrers checks that no unchanged record refers to a deleted one. The links of
// records that are put are checked separately.
func (a *application) checkReferrers(id store.ID) error {
	_, ord := a.base.lookup(id)
	for _, e := range a.base.edges.at(ord) {
		if e.code&1 == 0 {
			continue
		}
		for list := range e.to.parts() {
			for _, from := range list {
				referrer := a.base.names.at(from)
				if _, changed := a.after[referrer]; !changed {
					name := a.base.links.links[e.code/2].Name
					return &store.Error{Err: store.ErrReference, ID: id, Other: referrer, Name: name}
				}
			}
		}
	}
	return nil
}

// checkUnique checks that no two records share a value of a unique key after the changes.
func (a *application) checkUnique(changes []store.Change) error {
	for _, u := range a.base.unique {
		taken := map[string]store.ID{} // by the records that are put
		for _, c := range changes {
			if c.Put == nil {
				continue
			}
			for _, v := range c.Put.Values(u.name) {
				other, exists := taken[v]
				if !exists {
					taken[v] = c.Put.ID
					if e, ok := u.values.lookup(v); ok {
						// A record that changes gives up the value, or is put with it.
						other = a.base.names.at(e.one)
						_, changed := a.after[other]
						exists = !changed
					}
				}
				if exists {
					return &store.Error{Err: store.ErrExists, ID: c.Put.ID, Other: other, Name: u.name}
				}
			}
		}
	}
	return nil
}

// malformed says what is wrong with the form of a record, or returns "" if it is as
// [store.Record] requires. Answers about a malformed record would be malformed, too.
func malformed(r *store.Record) string {
	for i, l := range r.Links {
		if i > 0 && r.Links[i-1].Name >= l.Name {
			return "links are not in order"
		}
		if len(l.To) == 0 {
			return "link " + l.Name + " leads nowhere"
		}
		for j := 1; j < len(l.To); j++ {
			if l.To[j-1] >= l.To[j] {
				return "ids of link " + l.Name + " are not in order"
			}
		}
	}
	for i, k := range r.Keys {
		if i > 0 && r.Keys[i-1].Name >= k.Name {
			return "keys are not in order"
		}
		if len(k.Values) == 0 || slices.Contains(k.Values, "") {
			return "key " + k.Name + " lacks a value"
		}
		if len(k.Values) > 1 && len(minus(k.Values, nil)) < len(k.Values) {
			return "key " + k.Name + " has a value twice"
		}
	}
	for i := 1; i < len(r.Tokens); i++ {
		if r.Tokens[i-1] >= r.Tokens[i] {
			return "tokens are not in order"
		}
	}
	return ""
}
