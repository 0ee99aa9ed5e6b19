package store

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
)

// The keys that stores set themselves, replacing whatever the caller gives: when and by whom a
// record was last put, and when and by whom it was first put since it did not exist. The times are
// written by [RecordedValue]; the author is missing if the commit names none. Records are matched
// and sorted by these keys as by any others. The keys follow from the log alone, and the images in
// the log contain them.
const (
	RecordedKey        = "recorded"
	RecordedByKey      = "recorded.by"
	FirstRecordedKey   = "firstRecorded"
	FirstRecordedByKey = "firstRecorded.by"
)

// recordedKeys are the keys that stores set, sorted.
var recordedKeys = []string{FirstRecordedKey, FirstRecordedByKey, RecordedKey, RecordedByKey}

// RecordedKeys returns the names of the keys that stores set.
func RecordedKeys() []string { return slices.Clone(recordedKeys) }

// RecordedTime formats a time in UTC so that strings sort as the times do.
func RecordedTime(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05.000000Z") }

// RecordedValue returns the value under [RecordedKey] for a commit: its time and its
// revision, which decides the order if the clock stands still or goes back.
func RecordedValue(s Stamp) string { return fmt.Sprintf("%s %012d", RecordedTime(s.Time), s.Rev) }

// FirstRecorded returns the revision at which a record was first put since it did not
// exist, or 0 if the record does not come from a store.
func (r *Record) FirstRecorded() Rev {
	v := r.Values(FirstRecordedKey)
	if len(v) == 0 {
		return 0
	}
	_, rev, _ := strings.Cut(v[0], " ")
	n, _ := strconv.ParseUint(rev, 10, 64)
	return Rev(n)
}

// Recorder sets the keys of [RecordedKeys] on the records of one commit.
type Recorder struct{ at, by []string }

// NewRecorder returns the recorder of a commit. The time of its stamp must be in UTC and
// whole microseconds, as stores keep it.
func NewRecorder(s Stamp) Recorder {
	r := Recorder{at: []string{RecordedValue(s)}}
	if s.Author != "" {
		r.by = []string{s.Author}
	}
	return r
}

// Keys returns the given keys with those of the recorder for a record that replaces
// before, which is nil for a new record. It does not change given.
func (c Recorder) Keys(given []Key, before *Record) []Key {
	first := []Key{{FirstRecordedKey, c.at}, {FirstRecordedByKey, c.by}}
	if before != nil {
		for i := range first {
			first[i].Values = before.Values(first[i].Name)
		}
	}
	return withRecorded(given, append(first, Key{RecordedKey, c.at}, Key{RecordedByKey, c.by}))
}

// RecordedLike sets the keys of [RecordedKeys] on a record that was never put into a
// store: the first ones as on the record first, the last ones as on the record last.
func (r *Record) RecordedLike(first, last *Record) {
	kept := make([]Key, len(recordedKeys))
	for i, name := range recordedKeys {
		like := last
		if name == FirstRecordedKey || name == FirstRecordedByKey {
			like = first
		}
		kept[i] = Key{name, like.Values(name)}
	}
	r.Keys = withRecorded(r.Keys, kept)
}

// withRecorded returns the given keys with those in set instead of the keys that stores
// set.
func withRecorded(given, set []Key) []Key {
	keys := make([]Key, 0, len(given)+len(set))
	for _, k := range given {
		if !slices.Contains(recordedKeys, k.Name) {
			keys = append(keys, k)
		}
	}
	for _, k := range set {
		if len(k.Values) > 0 {
			keys = append(keys, k)
		}
	}
	slices.SortFunc(keys, func(a, b Key) int { return strings.Compare(a.Name, b.Name) })
	return keys
}
