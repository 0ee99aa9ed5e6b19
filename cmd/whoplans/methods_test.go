package main

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// The answers that the page on methods shows are what its questions are answered.
func TestMethods(t *testing.T) {
	const page = "../../docs/methods.md"
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	examples := 0
	shown := regexp.MustCompile("(?s)```graphql\n(.*?)```\n\n```json\n(.*?)```").ReplaceAllStringFunc(string(text), func(m string) string {
		examples++
		query, want, _ := strings.Cut(strings.TrimPrefix(m, "```graphql\n"), "```\n\n```json\n")
		code, got := session(t.Context(), "query", "--store", "memory:", "-o", "json", query)
		if code != exitOK {
			t.Errorf("code %d: %s\n%s", code, query, got)
		}
		got, _, _ = strings.Cut(got, "\n}\n") // after it comes what was said on the side
		got += "\n}\n"
		if diff := cmp.Diff(strings.TrimSuffix(want, "```"), got); diff != "" && !*update {
			t.Errorf("%s(-page +answer):\n%s", query, diff)
		}
		return "```graphql\n" + query + "```\n\n```json\n" + got + "```"
	})
	if examples != 9 {
		t.Errorf("%d examples found, want 9; is the pattern still right?", examples)
	}
	if *update {
		if err := os.WriteFile(page, []byte(shown), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
