package graphqlhttp

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Objects are read as encoding/json reads them, whichever way is taken.
func TestObject(t *testing.T) {
	t.Parallel()
	for _, raw := range []string{
		`{}`, ` { } `, `{"a":"b"}`, `{ "a" : "b" , "c":"" }`, `{"a":"b","a":"c"}`, `{"é":"\u00e9\n\"\\"}`, `{"a\tb":"c"}`,
		`{"a":"}","b":"{"}`, `{"a":1}`, `{"a":1e400,"b":"c"}`, `{"a":null}`, `{"a":"b","c":{"d":["e",{}]}}`, `{"a":[",\"",true]}`, `{"a":"\ud800"}`,
	} {
		got, ok := object([]byte(raw))
		d := json.NewDecoder(strings.NewReader(raw))
		d.UseNumber()
		var want map[string]any
		if err := d.Decode(&want); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" || !ok {
			t.Errorf("%s is read as %v %t (-want +got):\n%s", raw, got, ok, diff)
		}
	}
	for _, raw := range []string{`[]`, `"a"`, `1`, `true`} {
		if got, ok := object([]byte(raw)); ok {
			t.Errorf("%s is read as %v, want it refused", raw, got)
		}
	}
	if got, ok := object([]byte(` null `)); got != nil || !ok {
		t.Errorf("null is read as %v, %t", got, ok)
	}
}
