package graph

import (
	"time"

	"github.com/whoplans/whoplans/graph/store"
)

// recordedWhen compares when and by whom a record was recorded.
func recordedWhen(ff FilterField, v any) (store.Where, error) {
	conditions, _ := v.(map[string]any)
	all := store.All{}
	for _, name := range []string{"since", "until"} {
		if conditions[name] == nil {
			continue
		}
		at, err := timeOf(conditions[name])
		if err != nil {
			return nil, err
		}
		w := store.Match{Key: ff.key, Op: store.OpAtLeast, Values: []string{store.RecordedTime(at)}}
		if name == "until" { // including everything at that time
			w.Op, w.Values = store.OpLess, []string{store.RecordedTime(at.Add(time.Microsecond))}
		}
		all = append(all, w)
	}
	if by := conditions["by"]; by != nil {
		all = append(all, store.Match{Key: ff.key + ".by", Values: texts(by)})
	}
	return all, nil
}

// timeOf parses a time argument, which may be text from JSON.
func timeOf(v any) (time.Time, error) {
	if at, ok := v.(time.Time); ok {
		return at, nil
	}
	s, _ := v.(string)
	at, err := time.Parse(time.RFC3339Nano, s)
	if err != nil {
		return at, Invalid("%q is no time; write it like 2026-06-01T00:00:00Z", s)
	}
	return at, nil
}
