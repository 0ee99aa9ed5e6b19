package speech

import (
	_ "embed" // for the catalogues
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/leonelquinteros/gotext"
)

// Language is one of those that sentences are said in; nil is English.
type Language struct {
	Tag    string
	domain *gotext.Domain
}

//go:embed de.po
var german []byte

// languages read their catalogues when they are first asked for.
var languages = map[string]func() *Language{
	"de": sync.OnceValue(func() *Language { return read("de", german) }),
}

func read(tag string, catalogue []byte) *Language {
	po := gotext.NewPo()
	po.Parse(catalogue)
	return &Language{tag, po.GetDomain()}
}

// Tags are those of the languages that there are.
func Tags() []string { return append([]string{"en"}, slices.Sorted(maps.Keys(languages))...) }

// In returns the language of a tag: of de-AT that is German. An error says which there are.
func In(tag string) (*Language, error) {
	base, _, _ := strings.Cut(strings.ToLower(tag), "-")
	if base == "en" {
		return nil, nil
	}
	if language, ok := languages[base]; ok {
		return language(), nil
	}
	return nil, fmt.Errorf("sentences are said in %s, and not in %q", strings.Join(Tags(), " and "), tag)
}
