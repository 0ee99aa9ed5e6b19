package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/99designs/gqlgen/graphql"

	"github.com/whoplans/whoplans/resolvers"
)

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

// A workbook says whose data it is from as they were in the state that was asked.
func TestAboutTheStateAsked(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var asked struct {
			Extensions map[string]map[string]int
		}
		if err := json.NewDecoder(r.Body).Decode(&asked); err != nil {
			t.Error(err)
		}
		fmt.Fprintf(w, `{"data": {"dataset": {"title": "as of %d"}}}`, asked.Extensions[resolvers.AtExtension]["revision"])
	}))
	defer server.Close()
	of := asking{askedFlags: askedFlags{URL: server.URL}}
	past := &graphql.RawParams{Query: "{ __typename }", Extensions: map[string]any{resolvers.AtExtension: map[string]any{"revision": 7}}}
	about, err := of.about(t.Context(), &answer{}, past)
	if err != nil {
		t.Fatal(err)
	}
	if len(about.Data) != 1 || about.Data[0].Title != "as of 7" {
		t.Errorf("the data are %v, want those as of 7", about.Data)
	}
}
