package graphqlhttp

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Objects are read as encoding/json reads them, whichever way is taken.
func TestObject(t *testing.T) {
	t.Parallel()
	for _, raw := range []string{
		`{}`, ` { } `, `{"a":"b"}`, `{ "a" : "b" , "c":"" }`, `{"a":"b","a":"c"}`, `{"é":"\u00e9\n\"\\"}`, `{"a\tb":"c"}`,
		`{"a":"}","b":"{"}`, `{"a":1}`, `{"a":1e400,"b":"c"}`, `{"a":null}`, `{"a":"b","c":{"d":["e",{}]}}`, `{"a":[",\"",true]}`, `{"at":{"scenario":"plan"}}`, `{"a":{},"b":{"c":"d","c":"e"},"a":{"f":"g"}}`, `{"a":{"b":{"c":"d"}}}`, `{"a":{"b":1}}`, `{"a":"\ud800"}`,
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

// TestHalfCharacters refuses what other programs read as another text.
func TestHalfCharacters(t *testing.T) {
	t.Parallel()
	const smile = `\ud83d\ude00`
	for _, test := range []struct {
		text string // in JSON and in GraphQL
		fits bool
	}{
		{smile, true}, {`a` + smile + smile + `b`, true}, {`\\ud83d`, true}, {`\u00e9\ud7ff\ue000`, true},
		{`\ud83d`, false}, {`\ude00`, false}, {`\ude00\ud83d`, false}, {`\ud83d\n`, false}, {`\ud83da\ude00`, false}, {smile + `\uDBFF`, false}, {`\\\uD83D`, false},
	} {
		wrong := map[bool]Code{true: "", false: CodeBadRequest}[test.fits]
		body := `{"query":"query($t: String!) { search(text: $t) { __typename } }","variables":{"t":"` + test.text + `"}}`
		if got := read(t, postBody(t, newShelf(nil), body)).code(); got != wrong {
			t.Errorf("%s in a variable: code %q, want %q", test.text, got, wrong)
		}
		if wrong != "" {
			wrong = CodeParseFailed
		}
		query := `{ search(text: "` + test.text + `") { __typename } }`
		if got := read(t, post(t, newShelf(nil), query, nil)).code(); got != wrong {
			t.Errorf("%s in a document: code %q, want %q", test.text, got, wrong)
		}
	}
}

// TestColumns has errors found where they are, whatever ends the lines before.
func TestColumns(t *testing.T) {
	t.Parallel()
	for _, end := range []string{"\n", "\r\n", "\r"} {
		got := read(t, post(t, newShelf(nil), "{"+end+"  book(id: 1) {"+end+"    nope } }", nil)).Errors[0].Locations
		if len(got) != 1 || got[0].Line != 3 || got[0].Column != 5 {
			t.Errorf("with lines that end in %q, the error is at %v", end, got)
		}
	}
}

func TestAccepts(t *testing.T) {
	t.Parallel()
	for header, want := range map[string]bool{
		"":                                false,
		"text/html":                       true,
		"application/json, text/html;q=1": true,
		"text/html;q=0":                   false,
		"text/html; q=0.000, */*":         false,
		"text/html;q=NaN":                 false,
		"*/*":                             false,
	} {
		if got := Accepts(http.Header{"Accept": {header}}, "text/html"); got != want {
			t.Errorf("Accept: %s takes HTML: %t, want %t", header, got, want)
		}
	}
}
