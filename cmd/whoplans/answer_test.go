package main

import "testing"

// Not every server at an address speaks GraphQL, or as it should.
func TestReadAnswer(t *testing.T) {
	for raw, want := range map[string]string{
		`null`:             "refused",
		`{}`:               "refused",
		`{"data": []}`:     "refused",
		`{"data": "x"}`:    "refused",
		`{"errors": []}`:   "refused",
		`{"errors": [{}]}`: "the server gives no reason",
		`{"errors": [{"message": "boom", "path": ["a", null, 0, "b"]}]}`: "a[0]: b: boom",
	} {
		got := "refused"
		if a, err := readAnswer([]byte(raw)); err == nil {
			got = "no errors"
			if len(a.Errors) > 0 {
				got = a.Errors[0].Error()
			}
		}
		if got != want {
			t.Errorf("readAnswer(%s): %s, want %s", raw, got, want)
		}
	}
}
