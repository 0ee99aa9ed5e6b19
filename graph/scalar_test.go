package graph_test

import (
	"strings"
	"testing"

	"github.com/whoplans/whoplans/graph"
)

func TestScalarsRefuse(t *testing.T) {
	url := func(s string) error { _, err := graph.ParseURL(s); return err }
	language := func(s string) error { _, err := graph.ParseLanguageTag(s); return err }
	for _, tt := range []struct {
		parse func(string) error
		s     string
		ok    bool
	}{
		{url, "https://example.org", true},
		{url, "http://example.org:65535/a%20b?q=ż#x", true},
		{url, "http://[2001:db8::1]:8080/", true},
		{url, "http://example.org:99999/", false},
		{url, "http://example.org:65536/", false},
		{url, "http://example.org:0/", false},
		{url, "http://:80/", false},
		{url, "http://example.org/a b", false},
		{url, "http://example.org/a\u00A0b", false},
		{url, "http://example.org/\u200B", false},
		{url, "http://exa mple.org/", false},
		{url, "http://example..org/", false},
		{url, "http://.org/", false},
		{url, "http://-example.org/", false},
		{url, "http://" + strings.Repeat("a", 64) + ".org/", false},
		{url, "http://" + strings.Repeat("a.", 127) + "org/", false},
		{url, "http://1.2.3.4.5/", false},
		{url, "http://256.1.1.1/", false},
		{url, "http://1.2.3.4/", true},
		{url, "http://example.org./", true},
		{url, "http://przykład.pl/", true},
		{url, "http://localhost/", true},
		{url, "http://you:secret@example.org/", false},
		{url, "ftp://example.org/", false},
		{language, "en", true},
		{language, "pt-BR", true},
		{language, "sr-Latn", true},
		{language, "en_GB", false},
		{language, "zh_Hant-TW", false},
		{language, "english", false},
	} {
		if err := tt.parse(tt.s); (err == nil) != tt.ok {
			t.Errorf("%q: %v, want ok %v", tt.s, err, tt.ok)
		}
	}
}
