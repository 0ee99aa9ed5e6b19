package graph_test

import (
	"testing"

	"github.com/whoplans/whoplans/graph"
)

// What shows nothing is no text, however it is made, and what shows anything is
// left whole between its ends.
func TestBlank(t *testing.T) {
	for name, s := range map[string]string{
		"empty":                    "",
		"spaces and line ends":     " \t\r\n\v\f\u0085",
		"no-break spaces":          "\u00A0\u202F\u2007",
		"other widths":             "\u2000\u2003\u200A\u3000\u205F\u1680",
		"separators":               "\u2028\u2029",
		"zero width":               "\u200B\u200C\u200D\u2060\uFEFF",
		"directions":               "\u200E\u200F\u202A\u202C\u2066\u2069",
		"soft hyphen":              "\u00AD",
		"fillers of Hangul":        "\u115F\u1160\u3164\uFFA0",
		"braille without dots":     "\u2800\u2800",
		"null notehead":            "\U0001D159",
		"tags":                     "\U000E0001\U000E0020",
		"marks without a letter":   "\u0301\uFE0F\u034F\u180B",
		"controls":                 "\x00\x1B\x7F",
		"for private use":          "\uE000",
		"all of it mixed together": " \u200B\u3164\u2800\u0301",
	} {
		if !graph.Blank(s) {
			t.Errorf("%s: %q is taken for text", name, s)
		}
		if graph.Blank(s + "ż" + s) {
			t.Errorf("%s: ż between %q is taken for blank", name, s)
		}
	}
	for _, s := range []string{"a", "0", "-", "?", "保健", "❤️", "한", "\u2801", "🇵🇱", "\u0301e"} {
		if graph.Blank(s) {
			t.Errorf("%q is taken for blank", s)
		}
	}
	for s, want := range map[string]string{
		"\u200B\uFEFF Ministry\u00A0of  Health\u3164\n": "Ministry\u00A0of  Health",
		"❤️":                    "❤️",
		"\u2060 e\u0301 \u2800": "e\u0301",
	} {
		if got := graph.Trim(s); got != want {
			t.Errorf("Trim(%q) = %q, want %q", s, got, want)
		}
	}
}
