package network

import (
	"context"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/internal/speech"
)

// Label puts the link in words, to write between the two that it links.
func (l *Link) Label() string { return l.language().Say(l.verb) }

func (l *Link) language() *speech.Language { return graph.LanguageOf(l.net.nodes[l.Source]) }

// maxSentences bounds what is said of one link.
const maxSentences = 3

// Words says the link in a sentence, or a few.
func (l *Link) Words(ctx context.Context, lang *graph.LanguageTag) (string, error) {
	said, err := l.sentences(ctx, lang)
	return strings.Join(said, "; "), err
}

// sentences says the link by its claims, each sentence once.
func (l *Link) sentences(ctx context.Context, lang *graph.LanguageTag) ([]string, error) {
	claims, language := l.spokenClaims(), l.language()
	if len(claims) == 0 {
		source := l.net.nodes[l.Source]
		name, err := graph.LabelIn(ctx, source, lang, l.Target)
		if err != nil {
			return nil, err
		}
		rest, err := l.toTarget(ctx, lang, graph.Agreeing(source, l.verb))
		return []string{name + " " + rest}, err
	}
	var out []string
	for _, c := range claims {
		said, err := c.Label(ctx, lang)
		if err != nil {
			return nil, err
		}
		if l.field != l.kind.Subject && !l.kind.Names(l.field) {
			rest, err := l.toTarget(ctx, lang, l.Label())
			if err != nil {
				return nil, err
			}
			said += ", " + rest + graph.DoubtedField(language, graph.MetaOf(c), l.field.Name)
		}
		said += graph.Doubts(c)
		switch {
		case slices.Contains(out, said):
		case len(out) == maxSentences:
			return append(out, language.Say("and more of the same kind")), nil
		default:
			out = append(out, said)
		}
	}
	return out, nil
}

// spokenClaims are the claims that say the link: those behind it, or the one that is
// a node itself.
func (l *Link) spokenClaims() []graph.Record {
	var claims []graph.Record
	for _, r := range l.claims {
		claims = append(claims, l.net.claims()[r.ID])
	}
	if l.kind.Claim && len(claims) == 0 {
		for _, end := range []graph.ID{l.Source, l.Target} {
			if r := l.net.nodes[end]; graph.Kind(r.Kind()) == l.kind.Kind && len(claims) == 0 {
				claims = append(claims, r)
			}
		}
	}
	return claims
}

// toTarget says where the link leads.
func (l *Link) toTarget(ctx context.Context, lang *graph.LanguageTag, verb string) (string, error) {
	name, err := l.net.nodes[l.Target].Label(ctx, lang)
	return verb + " " + name, err
}
