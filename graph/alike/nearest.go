package alike

import (
	"cmp"
	"context"
	"math"
	"slices"
	"unicode/utf8"

	"github.com/whoplans/whoplans/graph"
)

// Called is what something is called.
type Called struct{ Names, Acronyms []string }

// Match is one of those that a text may mean.
type Match struct {
	At    int     // its place among them
	Score float64 // how near, to 1
}

// longestAcronym is how long a word is that may be one.
const longestAcronym = 10

// Nearest returns, for each of some texts, those that it may mean, from a score on, the
// nearest first, three at most.
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
	sought, known := map[string]bool{}, map[string]bool{}
	for i, t := range c.of {
		for word := range t.vocabulary() {
			c.bears[word]++
			if i < len(texts) {
				sought[word] = true
			} else {
				known[word] = true
			}
		}
	}
	for i := range c.of {
		for j := range c.of[i].names {
			c.weigh(&c.of[i].names[j])
		}
	}
	if err := c.findNearBetween(ctx, sought, known); err != nil {
		return nil, err
	}
	found := make([][]Match, len(texts))
	for i := range texts {
		for j := range among {
			if p, _ := c.pair(i, len(texts)+j); p.Score >= least {
				found[i] = append(found[i], Match{j, math.Min(p.Score, 1)})
			}
		}
		slices.SortStableFunc(found[i], func(a, b Match) int { return cmp.Compare(b.Score, a.Score) })
		found[i] = found[i][:min(3, len(found[i]))]
	}
	return found, nil
}

func (c Called) traits() traits {
	t := traits{acronyms: c.Acronyms}
	for _, text := range c.Names {
		if words := wordsOf(text); len(words) > 0 {
			t.names = append(t.names, name{text: text, words: words})
		}
	}
	return t
}

// findNearBetween finds the words of two sets that may mean the same.
func (c *comparison) findNearBetween(ctx context.Context, sought, known map[string]bool) error {
	for a := range sought {
		if err := graph.Spend(ctx, len(known)); err != nil {
			return err
		}
		for b := range known {
			if how := nearness(a, b); a != b && how > 0 {
				c.near[a] = append(c.near[a], nearWord{b, how})
				c.near[b] = append(c.near[b], nearWord{a, how})
			}
		}
	}
	return nil
}
