package graph

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/internal/speech"
)

// Nameable is a record that a text may mean.
type Nameable struct {
	Slug  string
	Names []string // its names, the one to show first
	Told  []string // the words of everything said about it
}

// maxLikely is how many records a hint names.
const maxLikely = 3

// Likely proposes records that a text may mean: one with that name, otherwise one with a
// similar slug, otherwise one with all of its words in a name or the slug, or else in anything
// said about it. It is "" if there is none.
func Likely(l *speech.Language, text string, among iter.Seq[Nameable]) string {
	if found := likely(text, among); found != nil {
		return l.Say("did you mean %s?", found)
	}
	return ""
}

// alternatives are names of which one is meant.
type alternatives []string

// In implements [speech.Words].
func (a alternatives) In(l *speech.Language) string { return strings.Join(a, l.Say(" or ")) }

// likely are the records, by slug and name, that [Likely] proposes.
func likely(text string, among iter.Seq[Nameable]) alternatives {
	spoken := Words(text)
	in := func(words []string) bool {
		return !slices.ContainsFunc(spoken, func(w string) bool { return !slices.Contains(words, w) })
	}
	var slugs, byName, byTold []string
	for n := range among {
		slugs = append(slugs, n.Slug)
		if len(spoken) == 0 {
			continue
		}
		named := false
		for _, name := range append(n.Names, n.Slug) {
			words := Words(name)
			if slices.Equal(words, spoken) {
				return alternatives{n.Slug}
			}
			named = named || in(words)
		}
		hint := n.Slug
		if len(n.Names) > 0 {
			hint = fmt.Sprintf("%s (%s)", n.Slug, n.Names[0])
		}
		switch {
		case named && len(byName) < maxLikely:
			byName = append(byName, hint)
		case !named && len(byTold) < maxLikely && in(n.Told):
			byTold = append(byTold, hint)
		}
	}
	if best := Likeliest(text, slugs); best != "" {
		return alternatives{best}
	}
	if byName == nil {
		byName = byTold
	}
	return byName
}
