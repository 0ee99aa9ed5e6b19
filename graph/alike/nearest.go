package alike

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"unicode/utf8"

	"github.com/whoplans/whoplans/graph"
)

// Called lists the names and acronyms of something.
type Called struct{ Names, Acronyms []string }

// Match is something that a text may mean.
type Match struct {
	At    int     // its index in the list that was searched
	Score float64 // how alike they are, from 0 to 1
}

// longestAcronym is how many letters a text may have to be taken for an acronym.
const longestAcronym = 10

// maxMatches is how many matches [Nearest] returns for a text.
const maxMatches = 3

// Nearest returns for each text up to three of the things that it may mean, the most alike
// first. Their score is at least least.
func Nearest(ctx context.Context, texts []string, among []Called, least float64) ([][]Match, error) {
	if err := graph.Spend(ctx, stepsOfPair*len(texts)*len(among)); err != nil {
		return nil, err
	}
	c := &comparison{of: make([]traits, 0, len(texts)+len(among)), near: map[string][]nearWord{}, bears: map[string]int{}}
	for _, text := range texts {
		called := Called{Names: []string{text}}
		if words := wordsOf(text); len(words) == 1 && utf8.RuneCountInString(text) <= longestAcronym {
			called.Acronyms = called.Names
		}
		c.of = append(c.of, called.traits())
	}
	for _, a := range among {
		c.of = append(c.of, a.traits())
	}
	c.weighAll()
	sought, known := map[string]bool{}, map[string]bool{}
	for i, t := range c.of {
		words := known
		if i < len(texts) {
			words = sought
		}
		maps.Copy(words, t.vocabulary())
	}
	if err := c.findNearBetween(ctx, sought, known); err != nil {
		return nil, err
	}
	found := make([][]Match, len(texts))
	for i := range texts {
		for j := range among {
			if p, _ := c.pair(i, len(texts)+j); p.Score >= least {
				found[i] = append(found[i], Match{j, min(p.Score, 1)})
			}
		}
		slices.SortStableFunc(found[i], func(a, b Match) int { return cmp.Compare(b.Score, a.Score) })
		found[i] = found[i][:min(maxMatches, len(found[i]))]
	}
	return found, nil
}

// traits returns the traits to compare.
func (c Called) traits() traits {
	t := traits{acronyms: c.Acronyms}
	for _, text := range c.Names {
		if words := wordsOf(text); len(words) > 0 {
			t.names = append(t.names, name{text: text, words: words})
		}
	}
	return t
}

// findNearBetween finds the pairs of a sought and a known word that may mean the same.
func (c *comparison) findNearBetween(ctx context.Context, sought, known map[string]bool) error {
	for a := range sought {
		if err := graph.Spend(ctx, len(known)); err != nil {
			return err
		}
		for b := range known {
			if a != b {
				c.addNear(a, b)
			}
		}
	}
	return nil
}
