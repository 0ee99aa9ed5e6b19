package main

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestWriteText(t *testing.T) {
	tests := []struct {
		name  string
		width int
		data  string
		want  string
	}{
		{"a list of short values is a table", 100,
			`{"countries": {"nodes": [{"code": "HR", "euMember": true, "seat": null, "known": [true, false]}, {"code": "NO", "euMember": false, "seat": null, "known": [true]}]}}`, `
code  eu member  known
HR    yes        yes; no
NO    no         yes
`},
		{"fields have headings, sources are notes", 100,
			`{"whoDoes": {"says": [{"text": "Ćwiczenia", "sources": [{"title": "Act", "url": "https://a.example"}, {"title": "Book", "url": null}]}]},
			  "gaps": [{"task": {"name": "Fund"}, "provenance": {"citations": [{"source": {"title": "Act", "url": "https://a.example"}}]}}]}`, `
who does
========
says       sources
Ćwiczenia  [1] [2]

gaps
====
task  source
Fund  [1]

Sources
=======
[1] Act, https://a.example
[2] Book
`},
		{"sources that are asked for are no notes", 100,
			`{"sources": {"nodes": [{"title": "Act", "url": "https://a.example"}]}, "source": {"title": "Book", "url": null}}`, `
sources
=======
title  url
Act    https://a.example

source
======
title
Book
`},
		{"what is once and what is listed under one path do not hide each other", 100,
			`{"tasks": [{"name": "Plan", "parts": {"name": "own", "nodes": [{"name": "first", "n": 1}, {"name": "second", "n": 2}]}}]}`, `
name: Plan
  parts: own
  parts   n
  first   1
  second  2
`},
		{"scripts without spaces are broken where lines may end", 40,
			`{"a": {"name": "厚生労働省は、国民の健康と福祉を守るために設けられた行政機関である。", "zip": "abcdefghijklmnopqrstuvwxyz-abcdefghijklmnopqrstuvwxyz"}}`, `
name: 厚生労働省は、国民の健康と福祉を守
      るために設けられた行政機関である。
zip:
     abcdefghijklmnopqrstuvwxyz-abcdefghijklmnopqrstuvwxyz
`},
		{"what is told apart by its parent is called so", 100,
			`{"relations": [{"from": {"name": "A", "seat": {"name": "HU"}}, "to": {"name": "B", "seat": {"name": "RO"}}, "members": {"totalCount": 2}}]}`, `
from  from seat  to  to seat  members total count
A     HU         B   RO       2
`},
		{"lists of one value are one cell", 100,
			`{"models": [{"name": "M", "methods": {"nodes": [{"name": "x"}, {"name": "y"}, {"name": "x"}]}, "codes": ["1", "2"]}]}`, `
name  methods  codes
M     x; y; x  1; 2
`},
		{"long texts are wrapped, rows kept apart", 44,
			`{"rows": [{"task": "one two three four five", "evidence": "six seven eight nine ten"}, {"task": "a", "evidence": "b"}]}`, `
task                   evidence
one two three four     six seven eight nine
five                   ten

a                      b
`},
		{"what does not fit is written one below the other", 50,
			`{"rows": [{"task": "Set quotas", "who": "The ministry of health of the country", "evidence": "It fixes them every year by an order", "act": null, "list": [{"a": 1, "b": 2}]},
			           {"task": "Fund", "who": "Nobody", "evidence": "", "act": null, "list": []}]}`, `
task: Set quotas
  who: The ministry of health of the country
  evidence: It fixes them every year by an order
  list:
    a  b
    1  2

task: Fund
  who: Nobody
  list: none recorded
`},
		{"lists stand beside what they belong to", 100,
			`{"rows": [{"country": "NO", "models": [{"name": "a", "year": 1}, {"name": "b", "year": 2}]}, {"country": "PL", "models": []}]}`, `
country  models  year
NO       a       1
         b       2

PL
`},
		{"the name and the label of one thing", 100,
			`{"rows": [{"seat": {"name": "a", "label": "b"}, "role": {"name": "c"}}]}`, `
seat name  seat label  role
a          b           c
`},
		{"widths are those of a terminal", 100,
			`{"rows": [{"name": "Ministe\u0300re", "code": 1}, {"name": "厚生労働省", "code": 2}, {"name": "👩‍⚕️🇸🇮", "code": 3}, {"name": "abc", "code": 4}]}`,
			"name        code\nMiniste\u0300re   1\n厚生労働省  2\n👩‍⚕️🇸🇮        3\nabc         4\n"},
		{"what is not there is no row", 100, `{"nodes": [null, {"code": "HU"}, null]}`, "\ncode\nHU\n"},
		{"nothing at all is there", 100, `{"nodes": [null]}`, "\nnone recorded\n"},
		{"words with gaps", 100, `{"a": [{"codes": ["1", null, "2"]}, {"codes": [null]}]}`, "\ncodes\n1; 2\n\n"},
		{"nothing", 100, `{"models": {"totalCount": 0, "nodes": []}, "gone": null}`, `
models
======
total count: 0
none recorded

gone
====
nothing found
`},
		{"two values under one name", 100, `{"a": [{"x": 1, "node": {"x": 2}}]}`, "\nx\n1; 2\n"},
		{"no list at all", 100, `{"models": {"nodes": []}}`, "\nnone recorded\n"},
		{"no field at all", 100, `{}`, "\nnothing found\n"},
		{"no data at all", 100, `null`, "\nnothing found\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var b strings.Builder
			data, err := (&answer{Data: []byte(tt.data)}).values()
			if err != nil {
				t.Fatal(err)
			}
			if err := writeText(&b, data, tt.width); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(strings.TrimPrefix(tt.want, "\n"), b.String()); diff != "" {
				t.Errorf("writeText(%s) (-want +got):\n%s", tt.data, diff)
			}
		})
	}
}

func TestSpoken(t *testing.T) {
	for name, want := range map[string]string{
		"name": "name", "dataSources": "data sources", "licenceURL": "licence URL", "costEUR": "cost EUR",
		"whoHasAPart": "who has a part", "isco08": "isco08", "ID": "ID", "a": "a", "Q01": "Q01",
	} {
		if got := spoken(name); got != want {
			t.Errorf("spoken(%q) = %q, want %q", name, got, want)
		}
	}
}

// Whatever an answer holds, all words of its texts are written.
func FuzzWriteText(f *testing.F) {
	f.Add(`{"a": [{"b": "one two", "c": [{"d": 1}]}], "source": {"title": "x"}}`, 60)
	f.Add(`{"a": {"nodes": [[["deep"]], [{"": "empty"}]]}, "b": {"x": "u", "node": {"x": "v"}}}`, 0)
	f.Add(`{"a": [{"x": "in the end", "source": [{"title": "t"}, {"title": "t", "y": []}]}, "lone"]}`, -1)
	f.Fuzz(func(t *testing.T, data string, width int) {
		var v any
		if json.Unmarshal([]byte(data), &v) != nil {
			return
		}
		if _, ok := v.(map[string]any); !ok {
			return
		}
		var b strings.Builder
		read, err := (&answer{Data: []byte(data)}).values()
		if err != nil {
			t.Fatalf("values of %q: %v", data, err)
		}
		if err := writeText(&b, read, width%500); err != nil {
			t.Fatalf("writeText(%q): %v", data, err)
		}
		for _, word := range wordsIn(v) {
			for _, part := range unspaced(word) {
				if !strings.Contains(b.String(), part) {
					t.Errorf("writeText(%q) leaves %q out:\n%s", data, part, b.String())
				}
			}
		}
	})
}

// wordsIn returns the words of the texts that a JSON value holds.
func wordsIn(v any) []string {
	var words []string
	switch v := v.(type) {
	case string:
		return strings.Fields(clean(v))
	case []any:
		for _, x := range v {
			words = append(words, wordsIn(x)...)
		}
	case map[string]any:
		for _, x := range v {
			words = append(words, wordsIn(x)...)
		}
	}
	return words
}
