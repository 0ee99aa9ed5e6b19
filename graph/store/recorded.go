package store

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
)

// The keys that stores set themselves, whatever a record that is put has under
// them: when it was put last, and when first since it was not there. Each
// value is that of [RecordedValue]; under the keys with By is the author, if
// the commit names one. They are matched and sorted by like any others, follow
// from the log alone, and are in its images.
const (
	RecordedKey        = "recorded"
	RecordedByKey      = "recorded.by"
	FirstRecordedKey   = "firstRecorded"
	FirstRecordedByKey = "firstRecorded.by"
)

// recordedKeys are the keys that stores set, in order.
var recordedKeys = []string{FirstRecordedKey, FirstRecordedByKey, RecordedKey, RecordedByKey}

// RecordedKeys are the names of the keys that stores set.
func RecordedKeys() []string { return slices.Clone(recordedKeys) }

// RecordedTime writes a time so that the texts compare as the times do.
func RecordedTime(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05.000000Z") }

// RecordedValue is what stores keep of a commit under [RecordedKey]: its time
// and, since clocks may stand still or go back, its revision.
func RecordedValue(s Stamp) string { return fmt.Sprintf("%s %012d", RecordedTime(s.Time), s.Rev) }

// FirstRecorded returns the revision that a record was first put at, since it
// was not there: 0 of one that comes from no store.
func (r *Record) FirstRecorded() Rev {
	v := r.Values(FirstRecordedKey)
	if len(v) == 0 {
		return 0
	}
	_, rev, _ := strings.Cut(v[0], " ")
	n, _ := strconv.ParseUint(rev, 10, 64)
	return Rev(n)
}

// Recorder sets the keys that say when, and by whom, records were recorded, of
// those that a commit puts.
type Recorder struct{ at, by []string }

// NewRecorder returns the recorder of a commit. Stores write times to the
// microsecond, in UTC, and so must the stamp have its.
func NewRecorder(s Stamp) Recorder {
	r := Recorder{at: []string{RecordedValue(s)}}
	if s.Author != "" {
		r.by = []string{s.Author}
	}
	return r
}

// Keys returns the keys of a record that is put in place of another, nil for
// none, from those that it is given, which stay as they are.
func (c Recorder) Keys(given []Key, before *Record) []Key {
	first := []Key{{FirstRecordedKey, c.at}, {FirstRecordedByKey, c.by}}
	if before != nil {
		for i := range first {
			first[i].Values = before.Values(first[i].Name)
		}
	}
	return withRecorded(given, append(first, Key{RecordedKey, c.at}, Key{RecordedByKey, c.by}))
}

// RecordedLike gives a record that no store was given the keys that say when it
// was recorded: first like one record, and last like another, which may be the
// same.
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

// withRecorded returns keys with others in place of those that stores set.
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
