package scalar

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"

	"github.com/whoplans/whoplans/graph"
)

// form is a scalar as text in, text out.
type form struct {
	name string
	read func(any) (graphql.Marshaler, error)
}

func formOf[T any](name string, read func(any) (T, error), write func(T) graphql.Marshaler) form {
	return form{name, func(v any) (graphql.Marshaler, error) {
		t, err := read(v)
		return write(t), err
	}}
}

var forms = []form{
	formOf("PartialDate", UnmarshalPartialDate, MarshalPartialDate),
	formOf("LocalDate", UnmarshalLocalDate, MarshalLocalDate),
	formOf("URL", UnmarshalURL, MarshalURL),
	formOf("LanguageTag", UnmarshalLanguageTag, MarshalLanguageTag),
	formOf("JurisdictionCode", UnmarshalJurisdictionCode, MarshalJurisdictionCode),
	formOf("String", UnmarshalString, MarshalString),
	formOf("ID", UnmarshalID, MarshalID),
}

// through reads a value, and writes it as JSON.
func (f form) through(t testing.TB, v any) (string, error) {
	t.Helper()
	m, err := f.read(v)
	if err != nil {
		return "", err
	}
	var b bytes.Buffer
	m.MarshalGQL(&b)
	return b.String(), nil
}

// TestRoundTrip has what each scalar takes, with what becomes of it, and what it
// refuses.
func TestRoundTrip(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		good map[any]string
		bad  []any
	}{
		"PartialDate": {
			map[any]string{"2024": `"2024"`, "2024-05": `"2024-05"`, "2024-05-17": `"2024-05-17"`, "2024-02-29": `"2024-02-29"`, "0001": `"0001"`},
			[]any{"", "24", "2024-", "2024-13", "2024-00", "2023-02-29", "2024-5", "2024-05-17T00:00:00Z", " 2024", "2024 ", "٢٠٢٤", 2024, nil, true, []any{"2024"}},
		},
		"LocalDate": {
			map[any]string{"2024-05-17": `"2024-05-17"`, "2024-02-29": `"2024-02-29"`},
			[]any{"", "2024", "2024-05", "2023-02-29", "2024-05-17 ", "17.05.2024", 20240517, nil, map[string]any{}},
		},
		"URL": {
			map[any]string{"https://example.org": `"https://example.org"`, "http://example.org/a?b=c#d": `"http://example.org/a?b=c#d"`, `https://example.org/"`: `"https://example.org/\""`},
			[]any{"", "example.org", "//example.org", "ftp://example.org", "javascript:alert(1)", "https://", "https://example.org/%zz", "http://a b", "https://example.org\n", 1, nil},
		},
		"LanguageTag": {
			map[any]string{"en": `"en"`, "EN": `"en"`, "pt-br": `"pt-BR"`, "sr-latn": `"sr-Latn"`},
			[]any{"", "english language", "e", "en-", "-", "en-\u00e9", 1, nil},
		},
		"JurisdictionCode": {
			map[any]string{"HU": `"HU"`, "hu": `"HU"`, "EL": `"GR"`, "UK": `"GB"`, "uk-eng": `"GB-ENG"`, "GB-ENG": `"GB-ENG"`, "EU": `"EU"`, "int": `"INT"`},
			[]any{"", "H", "HUN", "HU-", "HU-ABCD", "H U", "HU\n", "ÖS", "ı", 1, nil, []any{"HU"}},
		},
		"String": {
			map[any]string{"": "null", "a": `"a"`, "\"\\\n\x00": `"\"\\\n\u0000"`, "š": `"š"`},
			[]any{1, true, []any{"a"}, map[string]any{}},
		},
		"ID": {
			map[any]string{"hu-okfo": `"hu-okfo"`, "12": `"12"`},
			[]any{true, 12, 1.5, []any{"a"}, map[string]any{}},
		},
	}
	for _, f := range forms {
		test, ok := tests[f.name]
		if !ok {
			t.Errorf("%s is not tested", f.name)
		}
		for in, want := range test.good {
			got, err := f.through(t, in)
			if err != nil || got != want {
				t.Errorf("%s: %#v is written %s, error %v; want %s", f.name, in, got, err, want)
			}
			again(t, f, got)
		}
		for _, in := range test.bad {
			if got, err := f.through(t, in); err == nil {
				t.Errorf("%s takes %#v, for %s", f.name, in, got)
			}
		}
	}
}

// again wants what was written read and written the same.
func again(t testing.TB, f form, written string) {
	t.Helper()
	if written == "null" {
		return // empty text, which is absent
	}
	var v any
	if err := json.Unmarshal([]byte(written), &v); err != nil {
		t.Fatalf("%s writes what is no JSON: %s", f.name, written)
	}
	if got, err := f.through(t, v); err != nil || got != written {
		t.Errorf("%s: what it wrote, %s, is written again as %s, error %v", f.name, written, got, err)
	}
}

// FuzzScalars wants of each scalar, for any text: no panic, an error of the
// domain or JSON that it reads and writes again the same.
func FuzzScalars(f *testing.F) {
	for _, s := range []string{"", "2024", "2024-05-17", "https://example.org/ä?b=%20#c", "https://[::1]:80", "zh-Hant-TW", "x-private", "GB-ENG", "uk", "hu-okfo", "00000000-0000-0000-0000-000000000000", "a\x00\"\\\u2028", "\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, form := range forms {
			got, err := form.through(t, s)
			switch {
			case err != nil && !errors.Is(err, graph.ErrInvalid):
				t.Errorf("%s: %v is no error of the domain", form.name, err)
			case err == nil && strings.ToValidUTF8(s, "") == s:
				again(t, form, got)
			}
		}
	})
}
