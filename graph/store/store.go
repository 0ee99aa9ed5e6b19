// Package store is the port between the domain and what keeps it.
//
// A store holds records: an id, a kind, a body, and what the domain derived
// from the body for the store to work with. Links are the ids that the body
// refers to, keys are the strings that it is matched, sorted and counted by,
// tokens are the words that it is found by. A store keeps, follows, matches
// and finds; it never looks into a body, folds a letter or knows a kind by
// name, so that every store answers alike.
//
// All writing goes through [Store.Write], one all-or-nothing [Changeset] at a
// time. Each applied changeset is a [Commit] with the next revision number.
// Reading goes through a [Reader], one state of the store.
//
// Strings are compared byte by byte everywhere: ids, keys, tokens and slugs.
// They are valid UTF-8 without NUL.
//
// The suite in storetest holds every store to the contract that is written
// here.
package store

import (
	"cmp"
	"context"
	"fmt"
	"iter"
	"slices"
	"strings"
	"sync/atomic"
	"time"
)

// ID identifies a record. It is made by the caller, never empty, never reused
// for another record, and the same in every store. A deleted record may come
// back under its own.
type ID string

// Kind names a kind of record, such as "Institution".
type Kind string

// Rev counts commits. The empty store is at revision 0, the first commit
// makes revision 1, and there are no gaps.
type Rev uint64

// SlugKey is the key under which every record that has a slug keeps it,
// followed by the slugs it had before. It is unique over the whole store.
const SlugKey = "slug"

// Record is what is stored. Records are immutable: a store hands the same one
// to many readers, and takes ownership of those it is given to write.
type Record struct {
	ID   ID
	Kind Kind
	Rev  Rev // the revision that last changed the record; set by the store

	// Body is a JSON object without nulls: the record's fields. It is the
	// truth; the rest is derived from it.
	Body string

	Links  []Links  // sorted by name; no empty entries
	Keys   []Key    // sorted by name; no empty entries; some are set by the store, see [RecordedKey]
	Tokens []string // words without white space; sorted, without duplicates

	memo atomic.Value
}

// Clone returns a copy that its owner may change, or give to a store.
func (r *Record) Clone() *Record {
	c := &Record{
		ID: r.ID, Kind: r.Kind, Rev: r.Rev, Body: r.Body,
		Links: slices.Clone(r.Links), Keys: slices.Clone(r.Keys), Tokens: slices.Clone(r.Tokens),
	}
	for i := range c.Links {
		c.Links[i].To = slices.Clone(c.Links[i].To)
	}
	for i := range c.Keys {
		c.Keys[i].Values = slices.Clone(c.Keys[i].Values)
	}
	return c
}

// Links are the records that a record refers to under one name: a set, sorted
// by id.
type Links struct {
	Name string
	To   []ID
}

// Key is what a record is matched and sorted by under one name. Its values are
// compared byte by byte; sorting takes the first. None is the empty string,
// and none is there twice.
type Key struct {
	Name   string
	Values []string
}

// To returns the ids that the record refers to under a link's name.
func (r *Record) To(link string) []ID {
	for i := range r.Links {
		if r.Links[i].Name == link {
			return r.Links[i].To
		}
	}
	return nil
}

// Values returns the values of a key, nil if the record has none.
func (r *Record) Values(key string) []string {
	for i := range r.Keys {
		if r.Keys[i].Name == key {
			return r.Keys[i].Values
		}
	}
	return nil
}

// Slug returns the record's present slug, empty if it has none.
func (r *Record) Slug() string {
	if v := r.Values(SlugKey); len(v) > 0 {
		return v[0]
	}
	return ""
}

// Memo returns what decode made of the record the first time it was asked. The
// domain keeps its decoded form here, so that a record that stays in memory is
// decoded once. The value must always be of one type and must not be changed.
func (r *Record) Memo(decode func(*Record) any) any {
	if v := r.memo.Load(); v != nil {
		return v
	}
	r.memo.CompareAndSwap(nil, decode(r))
	return r.memo.Load()
}

// Schema says what kinds of records there are, for stores that declare
// constraints and indexes. Records of kinds that it lacks are refused with
// [ErrInvalid]. That a record has only the keys and links of its kind is the
// caller's care; a question may name any, and finds nothing under those that
// no record has.
type Schema struct {
	Version int // of the model; a store of a newer version is not opened
	Kinds   []KindSchema
}

// KindSchema describes one kind.
type KindSchema struct {
	Kind  Kind
	Keys  []KeySchema
	Links []LinkSchema
}

// KeySchema describes one key of a kind.
type KeySchema struct {
	Name   string
	Unique bool // no two records, of whatever kind, share a value under this name
	Sorted bool // lists are sorted by it: worth an index
}

// LinkSchema describes one link of a kind.
type LinkSchema struct {
	Name string
	To   []Kind
}

// Link names a link of a kind, such as Responsibility.task. With an empty Of
// it means the links of that name of every kind.
type Link struct {
	Of   Kind
	Name string
}

// Hop is a link followed in one direction: from the record that refers to the
// one referred to or, reversed, from the one referred to.
type Hop struct {
	Link    Link
	Reverse bool
}

// Store keeps records. All methods are safe for concurrent use, and end with
// the context's error soon after the context is done.
type Store interface {
	// View returns one state of the store, of revision atLeast or later. It
	// waits for that revision where commits arrive late, and returns
	// [ErrConflict] if the store cannot have reached it.
	View(ctx context.Context, atLeast Rev) (Reader, error)

	// Write applies a changeset whole or not at all. When it returns without
	// an error the commit is durable, as far as the store is.
	//
	// A changeset whose token was committed before changes nothing and returns
	// that first commit, whatever else it says; this is looked up before
	// anything is checked. Then, on the state that it is applied to:
	//
	//   - each of Requires must hold, else [ErrConflict];
	//   - a record to delete must exist, else [ErrNotFound];
	//   - a record must stay of its kind, appear once in the changeset, have a
	//     kind of the schema and an id, and there must be a change, else
	//     [ErrInvalid];
	//   - values of unique keys must be unique afterwards, else [ErrExists];
	//   - every link must lead to a record that exists afterwards, else
	//     [ErrReference]. References within a changeset are fine, cycles too.
	//
	// Errors of this kind are an [*Error] that names the record of the change,
	// or the one required; where there is none, as with counts, it names none.
	// Of several faults it is any one.
	Write(ctx context.Context, c Changeset) (Commit, error)

	// Log returns the commits after a revision, oldest first, at most limit.
	// The changes of each are in the order of its changeset.
	Log(ctx context.Context, after Rev, limit int) ([]Commit, error)

	// LogOf returns the commits before a revision that changed a record,
	// newest first, at most limit, each with the changes of that record only.
	// Before 0 means from the newest.
	LogOf(ctx context.Context, id ID, before Rev, limit int) ([]Commit, error)

	// Stamps returns what is known of some commits without their changes, in
	// the order of revs; a revision that does not exist has a zero stamp.
	Stamps(ctx context.Context, revs []Rev) ([]Stamp, error)

	// Watch yields the commits after a revision, first from the log, then as
	// they happen: each once, in order. It ends when ctx is done, without an
	// error, when the store is closed, with [ErrClosed], or with the error
	// that it cannot go on after.
	Watch(ctx context.Context, after Rev) iter.Seq2[Commit, error]

	// Close releases what the store holds and ends its watches. Afterwards
	// every method returns [ErrClosed], Close too; readers from before go on
	// as they were, or return it.
	Close() error
}

// Prober is implemented by stores that can tell whether they can be written
// without writing anything that stays.
type Prober interface {
	// Writable returns nil, or an error like that of a write of some size:
	// [ErrReadOnly], [ErrFull], [ErrUnavailable], [ErrClosed].
	Writable(ctx context.Context) error
}

// Turns is implemented by stores that are changed in memory, where that is work for
// processors. Changes take half of them, so that many editors leave readers the others.
type Turns interface {
	// Turn waits until a change may be prepared, which is until fewer are than there
	// are turns. The store takes one itself as it commits: end has to be called before
	// a changeset is written, and may be called again.
	Turn(ctx context.Context) (end func(), err error)
}

// Snapshotter is implemented by stores that do not read from memory but hold
// their newest state there as well: long walks are faster on that.
type Snapshotter interface {
	// Snapshot returns the state of a revision, such as that of a view, if it
	// is the newest. It waits until ctx is done for the state to reach it, and
	// returns [ErrConflict] if the state is at a later revision by then, or
	// [ErrSnapshotTooLarge] if there is more than may be held. The reader
	// answers exactly as the store itself would at that revision.
	Snapshot(ctx context.Context, rev Rev) (Reader, error)
}

// Layered is implemented by readers of a state that is held in memory.
type Layered interface {
	Reader

	// With returns the state that changes make of this one, which stays as it is:
	// nothing is written, and what both have in common they share. The changes
	// are checked as [Store.Write] does. Records that are put stay as they are,
	// with their revisions, and may not be changed afterwards. The new state has
	// the identity that it is given.
	With(ctx context.Context, state State, changes []Change) (Layered, error)
}

// State is the identity of a state of a store.
type State struct {
	Rev Rev

	// Mark tells states of the same revision apart where there can be several,
	// since an older state can be put back below an open store.
	Mark string
}

// Reader reads one state of a store. All methods are safe for concurrent use,
// and end with the context's error soon after the context is done. Readers
// need no closing. Pages and slices belong to the caller, records do not.
type Reader interface {
	// Rev is the revision of the state.
	Rev() Rev

	// State tells the state from every other that the store had since it was
	// opened: what settled readers of the same state read is the same.
	State() State

	// Settled reports whether all that was read so far came from one
	// revision. Stores that keep snapshots always say yes. Others compare the
	// revision now with the one at the start: a no means that a commit came
	// between and answers may be of different states.
	Settled(ctx context.Context) (bool, error)

	// Get returns records by id: same length and order as ids, nil for what
	// does not exist.
	Get(ctx context.Context, ids []ID) ([]*Record, error)

	// Find returns a page of the records of the given kinds.
	Find(ctx context.Context, q Query) (Page, error)

	// Neighbours returns for each id, in that order, a page of the records
	// that are one hop away; an id that does not exist has an empty page. A
	// record that several hops lead to is in a page once.
	Neighbours(ctx context.Context, q NeighboursOf) ([]Page, error)

	// Count counts records in groups.
	Count(ctx context.Context, q Tally) (Groups, error)

	// Search returns records whose tokens match, by id.
	Search(ctx context.Context, q Search) (Page, error)

	// Stream yields all records that a condition holds for, by id. Changes
	// that are committed meanwhile are not seen by stores that keep
	// snapshots; others say afterwards through Settled.
	Stream(ctx context.Context, w Where) iter.Seq2[*Record, error]
}

// Where is a condition on a record: [All], [Any], [Not], [IDIn], [KindIn],
// [Match] or [Linked]. Nil always holds. Whatever else it may be made of, a
// pointer to one of these, say, or an unknown [Op], is refused with
// [ErrInvalid] before anything is looked at.
type Where interface{ where() }

// Conditions.
type (
	// All holds if each of its conditions holds; the empty one always does.
	All []Where

	// Any holds if one of its conditions holds; the empty one never does.
	Any []Where

	// Not holds if its condition does not.
	Not struct{ Where Where }

	// IDIn holds for the records with these ids.
	IDIn []ID

	// KindIn holds for the records of these kinds.
	KindIn []Kind

	// Match compares the values of a key. With several values under the key
	// it holds if it holds for one of them; without any, only OpMissing does.
	Match struct {
		Key    string
		Op     Op
		Values []string // OpIn: any number; OpMissing: none; else exactly one, or it is invalid
	}

	// Linked looks at the records that one of the hops leads to. Without hops
	// every link is followed, both ways.
	Linked struct {
		Hops  []Hop
		Quant Quant
		Least int // how many, of AtLeast
		Where Where
	}
)

func (All) where()    {}
func (Any) where()    {}
func (Not) where()    {}
func (IDIn) where()   {}
func (KindIn) where() {}
func (Match) where()  {}
func (Linked) where() {}

// Op is how [Match] compares a key's value with the given one.
type Op uint8

// The comparisons.
const (
	OpIn       Op = iota // equals one of the values
	OpPrefix             // starts with it
	OpContains           // contains it
	OpLess               // is less
	OpAtMost             // is less or equal
	OpMore               // is greater
	OpAtLeast            // is greater or equal
	OpMissing            // there is no value
)

// Quant is how many of the linked records the condition must hold for.
type Quant uint8

// The quantifiers.
const (
	Some    Quant = iota // at least one
	None                 // none
	Every                // all there are: also if there are none
	AtLeast              // as many as Least, each counted once
)

// Query asks for records of the given kinds. Without kinds it finds nothing.
type Query struct {
	Kinds []Kind
	Where Where
	Paging
}

// NeighboursOf asks for the records one hop away from each of the given ones.
// Without hops every link is followed, both ways.
type NeighboursOf struct {
	IDs   []ID
	Hops  []Hop
	Where Where
	Paging
}

// Paging says which part of a list is wanted, and in which order. The limit
// and the positions hold for each page of an answer on its own.
type Paging struct {
	Sort   Sort
	After  *Position // only what comes after
	Before *Position // only what comes before
	Last   bool      // the last of these rather than the first; still in order
	Limit  int       // how many at most; 0 is none, for a total alone
	Total  bool      // count all, whatever After, Before and Limit say
}

// Sort is an order: by the first value of a key, then by id. Records without
// the key come last in both directions, and ties are always in ascending
// order of id. The zero Sort orders by id.
//
// With hops the value is that of the records that these lead to, the least of
// their first ones. Without a key it is how many records they lead to, written
// by [Number], and none is without it.
type Sort struct {
	Key  string
	Hops []Hop
	Desc bool
}

// ByID reports whether the order is that of ids alone.
func (s Sort) ByID() bool { return s.Key == "" && len(s.Hops) == 0 }

// Number writes how many records there are so that the texts compare as the
// numbers do.
func Number(n int) string { return fmt.Sprintf("%010d", n) }

// Position is a place in a sorted list: that of a record, which need not exist
// any more.
type Position struct {
	Missing bool   // the record has no value to sort by
	Value   string // what it is sorted by; empty if sorted by id
	ID      ID
}

// Page is a part of a list.
type Page struct {
	Records []*Record
	Places  []Position // of the records, if sorted along hops, since they do not tell; else nil
	More    bool       // there is more in the direction of paging, up to the other bound; with a limit of 0 too
	Total   int        // -1 unless asked for
}

// Tally asks how many records there are in each group. Records with several
// values count once in the group of each value; without any they count in the
// group of the empty string. Without By there is one group, even of none.
// Without kinds no record counts.
type Tally struct {
	Kinds []Kind
	Where Where
	By    []By
	Limit int // how many groups at most
}

// CountAll counts the records of all kinds.
func CountAll(ctx context.Context, r Reader, s Schema) (int, error) {
	q := Tally{Limit: 1}
	for _, k := range s.Kinds {
		q.Kinds = append(q.Kinds, k.Kind)
	}
	counted, err := r.Count(ctx, q)
	if err != nil {
		return 0, err
	}
	return counted.Groups[0].Count, nil
}

// By is what groups are made by: the values of a key or, without one, the id;
// of the record itself or, along a path, of those that it leads to.
type By struct {
	Path []Hop // followed one after another
	Key  string
}

// Groups are counts, ordered by their values.
type Groups struct {
	Groups []Group
	More   bool // there are more groups than the limit
}

// Group is how many records share some values, one for each of Tally.By.
type Group struct {
	Values []string
	Count  int
}

// Search asks for the records of the given kinds of which every given token is
// a prefix of some token; the empty one is a prefix of each. Without tokens or
// kinds it finds nothing.
type Search struct {
	Tokens []string
	Kinds  []Kind
	Where  Where
	Limit  int
}

// Changeset is an ordered, atomic list of changes with who made it, when and
// why.
type Changeset struct {
	Token    string // if not empty, a second write with it changes nothing
	Author   string
	Reason   string
	Note     string    // what else the domain says of it; kept, never looked into
	Time     time.Time // of recording; stores cut it to the microsecond, in UTC
	Requires Requires
	Changes  []Change
}

// Requires is what a changeset rests on, checked in the transaction that
// applies it.
type Requires struct {
	Records []AtRev
	Counts  []CountIs
}

// AtRev requires that a record is at a revision; 0 that it does not exist.
type AtRev struct {
	ID  ID
	Rev Rev
}

// CountIs requires that as many records of the given kinds satisfy a condition,
// 0 without kinds.
type CountIs struct {
	Kinds []Kind
	Where Where
	Count int
}

// Change puts a record, new or in place of the one with its id, or deletes
// one.
type Change struct {
	Put    *Record
	Delete ID // if Put is nil
}

// ID is that of the record that is changed.
func (c Change) ID() ID {
	if c.Put != nil {
		return c.Put.ID
	}
	return c.Delete
}

// Commit is an applied changeset.
type Commit struct {
	Stamp
	Changes []Changed
}

// Changeset is the changeset that led to the commit, but for what it required:
// written into a store at the revision before, it leads to the same commit.
// Its records are copies as far as a store sets something in them.
func (c Commit) Changeset() Changeset {
	cs := Changeset{Token: c.Token, Author: c.Author, Reason: c.Reason, Note: c.Note, Time: c.Time}
	for _, ch := range c.Changes {
		if r := ch.After; r != nil {
			r = &Record{ID: r.ID, Kind: r.Kind, Body: r.Body, Links: r.Links, Keys: r.Keys, Tokens: r.Tokens}
			cs.Changes = append(cs.Changes, Change{Put: r})
		} else {
			cs.Changes = append(cs.Changes, Change{Delete: ch.Before.ID})
		}
	}
	return cs
}

// Stamp is what is known of a commit besides its changes.
type Stamp struct {
	Rev    Rev
	Token  string
	Author string
	Reason string
	Note   string
	Time   time.Time
}

// Changed is what a commit did to a record: Before is nil for a new one, After
// for a deleted one.
type Changed struct {
	Before, After *Record
}

// Record is the changed record as it became or, if it was deleted, was.
func (c Changed) Record() *Record { return cmp.Or(c.After, c.Before) }

// And joins conditions; nil ones fall away, and nil is what is left of none.
func And(conditions ...Where) Where {
	var all All
	for _, w := range conditions {
		if w != nil {
			all = append(all, w)
		}
	}
	switch len(all) {
	case 0:
		return nil
	case 1:
		return all[0]
	}
	return all
}

// IDsOf returns the ids of records.
func IDsOf(records []*Record) []ID {
	ids := make([]ID, len(records))
	for i, r := range records {
		ids[i] = r.ID
	}
	return ids
}

// DistinctIDs sorts ids and takes out repetitions, in place.
func DistinctIDs(ids []ID) []ID {
	slices.Sort(ids)
	return slices.Compact(ids)
}

// ByID returns records by their ids; nil ones, which were not found, are left out.
func ByID(recs []*Record) map[ID]*Record {
	out := make(map[ID]*Record, len(recs))
	for _, r := range recs {
		if r != nil {
			out[r.ID] = r
		}
	}
	return out
}

// DistinctRecords sorts records by id and takes out repetitions, in place.
func DistinctRecords(records []*Record) []*Record {
	slices.SortFunc(records, func(a, b *Record) int { return strings.Compare(string(a.ID), string(b.ID)) })
	return slices.CompactFunc(records, func(a, b *Record) bool { return a.ID == b.ID })
}
