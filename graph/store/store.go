// Package store is the port between the domain and the stores that keep its data.
//
// A store holds records: an id, a kind, a body, and what the domain derived from the body.
// Links are the ids that the body refers to, keys are the strings by which it is matched,
// sorted and counted, and tokens are the words by which it is found. A store never looks
// into a body, folds text or knows a kind by name, so that all stores give the same
// answers.
//
// All writing goes through [Store.Write], one all-or-nothing [Changeset] at a time. Each
// applied changeset is a [Commit] with the next revision number. All reading goes through
// a [Reader] of one state of the store.
//
// Ids, keys, tokens and slugs are compared byte by byte. They are valid UTF-8 without NUL.
//
// Package storetest tests that a store fulfils this contract.
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

// ID identifies a record. The caller makes it. It is never empty, never reused for another
// record, and the same in every store. A deleted record may come back under its id.
type ID string

// Kind names a kind of record, such as "Institution".
type Kind string

// Rev counts commits. An empty store is at revision 0, the first commit makes revision 1,
// and there are no gaps.
type Rev uint64

// SlugKey is the key of slugs: the record's present slug, followed by its former ones. Its
// values are unique in the whole store.
const SlugKey = "slug"

// Record is what a store keeps. Records are immutable. A store gives the same record to
// many readers, and takes ownership of the records that it is given to write.
type Record struct {
	ID   ID
	Kind Kind
	Rev  Rev // the revision that last changed the record; set by the store

	// Body is a JSON object without nulls that holds the record's fields. Links, keys and
	// tokens are derived from it.
	Body string

	Links  []Links  // sorted by name; no empty entries
	Keys   []Key    // sorted by name; no empty entries; some are set by the store, see [RecordedKey]
	Tokens []string // words without white space; sorted, without duplicates

	memo atomic.Value // see Memo
}

// Clone returns a copy that the caller may change or give to a store.
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

// Links are the records that a record refers to under one name. They form a set and are
// sorted by id.
type Links struct {
	Name string
	To   []ID
}

// Key holds the values by which a record is matched and sorted under one name. Values are
// compared byte by byte, are not empty, and do not repeat. Lists are sorted by the first
// value.
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

// Memo returns the result of decode, which it calls when it is first asked. The domain
// keeps the decoded form of a record here, so that a record that stays in memory is
// decoded only once. The result must always have the same type and must not be changed.
func (r *Record) Memo(decode func(*Record) any) any {
	if v := r.memo.Load(); v != nil {
		return v
	}
	r.memo.CompareAndSwap(nil, decode(r))
	return r.memo.Load()
}

// Schema lists the kinds of records, for stores that declare constraints and indexes.
// Stores refuse records of other kinds with [ErrInvalid]. They do not check that a record
// has only the keys and links of its kind. A query may name any key or link; no record
// matches one that does not exist.
type Schema struct {
	Version int // of the model; stores with records of a newer version are not opened
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
	Unique bool // no two records of any kind share a value of this key
	Sorted bool // lists are sorted by it, so an index helps
}

// LinkSchema describes one link of a kind.
type LinkSchema struct {
	Name string
	To   []Kind
}

// Link names a link of a kind, such as Responsibility.task. If Of is empty, it means the
// links with that name of all kinds.
type Link struct {
	Of   Kind
	Name string
}

// Hop is a link to follow: from the record that refers to the record referred to or, if
// reversed, the other way.
type Hop struct {
	Link    Link
	Reverse bool
}

// Store keeps records. All methods are safe for concurrent use. Soon after the context is
// done, they return its error.
type Store interface {
	// View returns a state of the store at revision atLeast or later. If commits arrive
	// late, it waits for that revision. It returns [ErrConflict] if the store cannot have
	// reached it.
	View(ctx context.Context, atLeast Rev) (Reader, error)

	// Write applies a changeset as a whole or not at all. When it returns without an error,
	// the commit is as durable as the store.
	//
	// If a changeset with the same token was committed before, Write changes nothing and
	// returns that commit. Otherwise, in the state that it is applied to:
	//
	//   - each of Requires must hold, else [ErrConflict];
	//   - a record to delete must exist, else [ErrNotFound];
	//   - there must be a change, each record must have an id and a kind of the schema,
	//     keep its kind, and appear only once, else [ErrInvalid];
	//   - values of unique keys must be unique afterwards, else [ErrExists];
	//   - every link must lead to a record that exists afterwards, else
	//     [ErrReference]. Records of one changeset may refer to each other, also in
	//     cycles.
	//
	// These errors are wrapped in an [*Error] that names the changed or required record, if
	// there is one. If there are several faults, Write returns any of them.
	Write(ctx context.Context, c Changeset) (Commit, error)

	// Log returns at most limit commits after a revision, oldest first, each with its
	// changes in the order of the changeset.
	Log(ctx context.Context, after Rev, limit int) ([]Commit, error)

	// LogOf returns at most limit commits before a revision that changed a record, newest
	// first, each with the changes of that record only. If before is 0, it begins with the
	// newest commit.
	LogOf(ctx context.Context, id ID, before Rev, limit int) ([]Commit, error)

	// Stamps returns the stamps of commits, in the order of revs. The stamp of a revision
	// that does not exist is zero.
	Stamps(ctx context.Context, revs []Rev) ([]Stamp, error)

	// Watch yields each commit after a revision once, in order: first those in the log, then
	// new ones as they happen. It ends without an error when ctx is done, with [ErrClosed]
	// when the store is closed, and otherwise with the error that stopped it.
	Watch(ctx context.Context, after Rev) iter.Seq2[Commit, error]

	// Close releases the store's resources and ends its watches. After that, all methods,
	// including Close, return [ErrClosed]. Readers of the store either remain usable or
	// return [ErrClosed].
	Close() error
}

// Prober is implemented by stores that can check whether they are writable without
// changing anything.
type Prober interface {
	// Writable returns the error that a write of moderate size would return:
	// [ErrReadOnly], [ErrFull], [ErrUnavailable], [ErrClosed].
	Writable(ctx context.Context) error
}

// Turns is implemented by stores in memory, where preparing a change is work for a
// processor. At most half of the processors prepare and commit changes, so that many
// editors leave the others to readers.
type Turns interface {
	// Turn waits until a change may be prepared. The caller must call end before it writes
	// the changeset, since the store takes a turn to commit. Calling end again has no
	// effect.
	Turn(ctx context.Context) (end func(), err error)
}

// Snapshotter is implemented by stores that read from elsewhere but also hold their newest
// state in memory, where long walks are faster.
type Snapshotter interface {
	// Snapshot returns the state in memory if it is at the given revision. It waits for the
	// state to reach the revision, until ctx is done. It returns [ErrConflict] if the state
	// is at a later revision, and [ErrSnapshotTooLarge] if it is too large to be held. The
	// reader gives exactly the answers that the store itself would give at that revision.
	Snapshot(ctx context.Context, rev Rev) (Reader, error)
}

// Layered is implemented by readers of a state in memory.
type Layered interface {
	Reader

	// With returns this state with changes applied, under the given identity. It does not
	// change this state, writes nothing, and shares what both have in common. It checks the
	// changes as [Store.Write] does. Records are put with the revisions that they have, and
	// must not be changed afterwards.
	With(ctx context.Context, state State, changes []Change) (Layered, error)
}

// State is the identity of a state of a store.
type State struct {
	Rev Rev

	// Mark distinguishes states of the same revision. There can be several if an older state
	// is restored while the store is open.
	Mark string
}

// Reader reads one state of a store. All methods are safe for concurrent use. Soon after
// the context is done, they return its error. Readers need not be closed. Pages and slices
// belong to the caller, but the records in them do not.
type Reader interface {
	// Rev returns the revision of the state.
	Rev() Rev

	// State returns the identity of the state, which differs from that of any other state
	// since the store was opened. Settled readers of the same state give the same answers.
	State() State

	// Settled reports whether everything read so far came from one revision. This is always
	// true for stores that keep snapshots. Other stores compare the revision now with the one
	// at the start; if there was a commit in between, answers may come from different states.
	Settled(ctx context.Context) (bool, error)

	// Get returns a record for each id, in the order of ids, nil if it does not exist.
	Get(ctx context.Context, ids []ID) ([]*Record, error)

	// Find returns a page of the records of the given kinds.
	Find(ctx context.Context, q Query) (Page, error)

	// Neighbours returns for each id, in the order of the ids, a page of the records that
	// are one hop away. The page of an id that does not exist is empty. A record that several
	// hops lead to is in a page only once.
	Neighbours(ctx context.Context, q NeighboursOf) ([]Page, error)

	// Count counts records in groups.
	Count(ctx context.Context, q Tally) (Groups, error)

	// Search returns records whose tokens match, by id.
	Search(ctx context.Context, q Search) (Page, error)

	// Stream yields all records for which a condition holds, by id. Stores that keep
	// snapshots yield no changes that are committed meanwhile. For others, Settled reports
	// afterwards whether there were any.
	Stream(ctx context.Context, w Where) iter.Seq2[*Record, error]
}

// Where is a condition on a record: [All], [Any], [Not], [IDIn], [KindIn], [Match] or
// [Linked]. Nil always holds. Anything else, such as a pointer to one of these or an
// unknown [Op], is refused with [ErrInvalid] before any record is looked at.
type Where interface{ where() }

// Conditions.
type (
	// All holds if each of its conditions holds. It holds if it is empty.
	All []Where

	// Any holds if one of its conditions holds. It does not hold if it is empty.
	Any []Where

	// Not holds if its condition does not.
	Not struct{ Where Where }

	// IDIn holds for the records with these ids.
	IDIn []ID

	// KindIn holds for the records of these kinds.
	KindIn []Kind

	// Match compares the values of a key, and holds if the comparison holds for one of them.
	// For a record without values, only OpMissing holds.
	Match struct {
		Key    string
		Op     Op
		Values []string // any number for OpIn, none for OpMissing, exactly one otherwise
	}

	// Linked holds if Where holds for as many of the records that the hops lead to as Quant
	// says. Without hops, every link is followed in both directions.
	Linked struct {
		Hops  []Hop
		Quant Quant
		Least int // how many, for AtLeast
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

// Op says how [Match] compares a value of a key with the given one.
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

// Quant says for how many of the linked records a condition must hold.
type Quant uint8

// The quantifiers.
const (
	Some    Quant = iota // at least one
	None                 // none
	Every                // all; also if there are none
	AtLeast              // at least Linked.Least, each counted once
)

// Query selects records of the given kinds. Without kinds it finds nothing.
type Query struct {
	Kinds []Kind
	Where Where
	Paging
}

// NeighboursOf selects the records one hop away from each of the given ones. Without hops,
// every link is followed in both directions.
type NeighboursOf struct {
	IDs   []ID
	Hops  []Hop
	Where Where
	Paging
}

// Paging says which part of a list to return, and in which order. If an answer has several
// pages, the limit and the positions apply to each of them.
type Paging struct {
	Sort   Sort
	After  *Position // only records after this position
	Before *Position // only records before this position
	Last   bool      // the last of these instead of the first, in the same order
	Limit  int       // how many records at most; 0 for the total only
	Total  bool      // count all records, whatever After, Before and Limit are
}

// Sort is an order of records: by the first value of a key, then by id. Records without a
// value come last in both directions, and equal ones are always ordered by ascending id.
// The zero Sort orders by id.
//
// With hops, the value of a record is the least of the first values of the records that
// the hops lead to. With hops but without a key, it is the number of these records, as
// formatted by [Number], and no record is without a value.
type Sort struct {
	Key  string
	Hops []Hop
	Desc bool
}

// ByID reports whether the order is by id only.
func (s Sort) ByID() bool { return s.Key == "" && len(s.Hops) == 0 }

// Number formats a number of records so that strings sort as the numbers do.
func Number(n int) string { return fmt.Sprintf("%010d", n) }

// Position is a place in a sorted list: that of a record, which need not exist any more.
type Position struct {
	Missing bool   // the record has no value to sort by
	Value   string // the value it is sorted by; empty if the order is by id
	ID      ID
}

// Page is a part of a list.
type Page struct {
	Records []*Record
	Places  []Position // of the records, if they are sorted along hops; otherwise nil
	More    bool       // more records follow in the direction of paging, within the bounds; also with a limit of 0
	Total   int        // -1 unless asked for
}

// Tally counts records in groups. A record with several values counts once in the group of
// each value, and one without values counts in the group of the empty string. Without By
// there is exactly one group, which may be empty. Without kinds, no record is counted.
type Tally struct {
	Kinds []Kind
	Where Where
	By    []By
	Limit int // the number of groups returned at most
}

// CountAll returns the number of records of all kinds.
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

// By says what groups are made by: the values of a key or, if Key is empty, the id. They
// are those of the record itself or, with a path, of the records that the path leads to.
type By struct {
	Path []Hop // followed one after another
	Key  string
}

// Groups are counts, sorted by their values.
type Groups struct {
	Groups []Group
	More   bool // there are more groups than the limit
}

// Group is the number of records that share values, one for each of Tally.By.
type Group struct {
	Values []string
	Count  int
}

// Search selects the records of the given kinds for which each of the tokens is a prefix
// of a token of the record. The empty token is a prefix of every token. Without tokens or
// kinds it finds nothing.
type Search struct {
	Tokens []string
	Kinds  []Kind
	Where  Where
	Limit  int
}

// Changeset is an atomic list of changes with its author, time and reason.
type Changeset struct {
	Token    string // if it is not empty, a second write with it changes nothing
	Author   string
	Reason   string
	Note     string    // kept for the domain; stores do not look into it
	Time     time.Time // when it is recorded; stores truncate it to microseconds, in UTC
	Requires Requires
	Changes  []Change
}

// Requires are the preconditions of a changeset, checked in the transaction that applies
// it.
type Requires struct {
	Records []AtRev
	Counts  []CountIs
}

// AtRev requires that a record is at a revision, or does not exist if that is 0.
type AtRev struct {
	ID  ID
	Rev Rev
}

// CountIs requires that a condition holds for a certain number of records of the given
// kinds. Without kinds the number is 0.
type CountIs struct {
	Kinds []Kind
	Where Where
	Count int
}

// Change puts a record or deletes one. A record that is put replaces the one with the same
// id.
type Change struct {
	Put    *Record
	Delete ID // if Put is nil
}

// ID returns the id of the changed record.
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

// Changeset returns the changeset of the commit, without its preconditions. Written into a
// store at the revision before, it makes the same commit. The caller may write it: it
// shares no record with the commit.
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

// Stamp is a commit without its changes.
type Stamp struct {
	Rev    Rev
	Token  string
	Author string
	Reason string
	Note   string
	Time   time.Time
}

// Changed is what a commit did to a record. Before is nil for a new record, After for a
// deleted one.
type Changed struct {
	Before, After *Record
}

// Record returns the record after the change or, if it was deleted, before it.
func (c Changed) Record() *Record { return cmp.Or(c.After, c.Before) }

// And returns the conjunction of conditions without the nil ones, or nil if none remains.
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

// DistinctIDs sorts ids in place and returns them without duplicates.
func DistinctIDs(ids []ID) []ID {
	slices.Sort(ids)
	return slices.Compact(ids)
}

// ByID returns a map of the records that are not nil by their ids.
func ByID(recs []*Record) map[ID]*Record {
	out := make(map[ID]*Record, len(recs))
	for _, r := range recs {
		if r != nil {
			out[r.ID] = r
		}
	}
	return out
}

// DistinctRecords sorts records by id in place and returns them without duplicates.
func DistinctRecords(records []*Record) []*Record {
	slices.SortFunc(records, func(a, b *Record) int { return strings.Compare(string(a.ID), string(b.ID)) })
	return slices.CompactFunc(records, func(a, b *Record) bool { return a.ID == b.ID })
}
