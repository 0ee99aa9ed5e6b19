package storetest

import (
	"time"

	"github.com/whoplans/whoplans/graph/store"
)

// hand writes changes by an author at an hour of a fixed day.
func (r *rig) hand(hour int, author, text string) {
	r.Helper()
	r.put(store.Changeset{Author: author, Time: time.Date(2026, 6, 1, hour, 0, 0, 0, time.UTC), Changes: draw(r, text)})
}

// hours returns the hours in a recorded key of records.
func (r *rig) hours(key, list string) string {
	r.Helper()
	var shown string
	for _, rec := range r.get(ids(list)...) {
		v := rec.Values(key)
		if len(v) != 1 {
			r.Fatalf("%s has %d values of %s: %q", rec.ID, len(v), key, v)
		}
		at, err := time.Parse("2006-01-02T15:04:05.000000Z", v[0][:27])
		r.ok("parse "+v[0], err)
		shown += string(rec.ID) + "@" + itoa(at.Hour()) + " "
	}
	return shown
}

func recorded() []behaviour {
	// c does not exist between 4 and 5.
	story := func(r *rig) {
		r.hand(1, "ann", "Place a\nPlace b\nPlace c")
		r.hand(2, "bob", "Place b tag=x\nPlace d in>b")
		r.hand(3, "", "Place a name=A")
		r.hand(4, "ann", "- c")
		r.hand(5, "cyd", "Place c")
		r.hand(6, "ann", "Place c name=C")
	}
	find := func(r *rig, w store.Where, s store.Sort) string {
		return brief(r.find(store.Query{Kinds: all(), Where: w, Paging: store.Paging{Sort: s, Limit: 9}}))
	}
	since := func(key string, hour int) store.Where {
		return match(key, store.OpAtLeast, store.RecordedTime(time.Date(2026, 6, 1, hour, 0, 0, 0, time.UTC)))
	}
	return []behaviour{
		{"when a record was put last, and when first since it was not there", func(r *rig) {
			story(r)
			r.is("last", "a@3 b@2 c@6 d@2 ", r.hours(store.RecordedKey, "a b c d"))
			r.is("first", "a@1 b@1 c@5 d@2 ", r.hours(store.FirstRecordedKey, "a b c d"))
			var first string
			for _, rec := range r.get(ids("a b c d")...) {
				first += itoa(int(rec.FirstRecorded())) + " "
			}
			r.is("first revisions", "1 1 5 2 ", first)
			r.everything()
		}},
		{"is matched and sorted by", func(r *rig) {
			story(r)
			r.is("since 3", "a c", find(r, since(store.RecordedKey, 3), store.Sort{}))
			r.is("made since 2", "c d", find(r, since(store.FirstRecordedKey, 2), store.Sort{}))
			r.is("last by ann", "c", find(r, is(store.RecordedByKey, "ann"), store.Sort{}))
			r.is("first by ann", "a b", find(r, is(store.FirstRecordedByKey, "ann"), store.Sort{}))
			r.is("last by nobody", "a", find(r, missing(store.RecordedByKey), store.Sort{}))
			r.is("newest first", "c a b d", find(r, nil, store.Sort{Key: store.RecordedKey, Desc: true}))
			r.is("linked since 2", "d", find(r, some(since(store.RecordedKey, 2), to("in")), store.Sort{}))
			r.count(store.Tally{Kinds: all(), By: []store.By{{Key: store.RecordedByKey}}, Limit: 9})
		}},
		{"is in the log's images, before and after", func(r *rig) {
			story(r)
			for _, c := range r.log(0, 9) {
				for _, ch := range c.Changes {
					if ch.After != nil && ch.After.Values(store.RecordedKey)[0] != store.RecordedValue(c.Stamp) {
						r.Fatalf("commit %d: %s was recorded at %s", c.Rev, ch.After.ID, ch.After.Values(store.RecordedKey))
					}
				}
			}
		}},
		{"cannot be given", func(r *rig) {
			r.hand(1, "ann", "Place a")
			r.hand(2, "bob", "Place a firstRecorded=x firstRecorded.by=eve recorded=y recorded.by=eve\nPlace b recorded.by=eve")
			r.is("last", "a@2 b@2 ", r.hours(store.RecordedKey, "a b"))
			r.is("first", "a@1 b@2 ", r.hours(store.FirstRecordedKey, "a b"))
			r.is("by eve", "", find(r, store.Any{is(store.RecordedByKey, "eve"), is(store.FirstRecordedByKey, "eve")}, store.Sort{}))
			r.everything()
		}},
	}
}
