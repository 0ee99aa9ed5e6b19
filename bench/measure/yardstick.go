package measure

import (
	"encoding/json"
	"fmt"
	"strconv"
	"time"
)

// usual is what the yardstick takes where the limits of the tests were set, with
// nothing else running.
const usual = 32 * time.Millisecond

// Within fails if something took more CPU than a limit comes to here and now.
func Within(limit, took time.Duration) error {
	if took <= limit {
		return nil
	}
	if most := allowed(limit); took > most {
		return fmt.Errorf("it costs %v of CPU, more than %v", took, most)
	}
	return nil
}

// allowed is what a limit of CPU comes to here and now: longer under the race
// detector, and longer where a piece of work of known size takes longer, since
// the processor is slower or others use its caches and its second thread.
func allowed(limit time.Duration) time.Duration {
	least := time.Duration(1 << 60)
	for range 4 {
		w := Start()
		yardstick()
		least = min(least, w.Per(1).CPU)
	}
	return max(limit*Slower, time.Duration(float64(limit)*float64(least)/float64(usual)))
}

// yardstick reads and writes JSON, which uses the processor as a request does:
// small objects, maps, text, and a collector beside it.
func yardstick() {
	document := map[string]any{}
	for i := range 4000 {
		document["record-"+strconv.Itoa(i)] = map[string]any{"rank": i, "label": "yardstick", "of": []any{i, "a", nil, true}}
	}
	for range 2 {
		text, err := json.Marshal(document)
		if err == nil {
			err = json.Unmarshal(text, &document)
		}
		if err != nil {
			panic("measure: the yardstick does not read what it wrote: " + err.Error())
		}
	}
}
