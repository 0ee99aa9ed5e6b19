package alike

import (
	"context"
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/agnivade/levenshtein"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// comparison holds the traits by which the stakeholders of a country are compared. Names
// are compared as sets of words, and a word weighs the more the fewer stakeholders have
// it. A word also matches one that is spelt almost like it, or that it abbreviates. This
// is the soft TF-IDF of Cohen, Ravikumar and Fienberg, "A Comparison of String Distance
// Metrics for Name-Matching Tasks" (2003).
type comparison struct {
	recs  []*store.Record       // nil if texts are compared
	of    []traits              // as recs
	near  map[string][]nearWord // by word
	bears map[string]int        // how many stakeholders have the word in a name
}

// traits are the names, acronyms and website of a stakeholder.
type traits struct {
	names    []name
	acronyms []string
	website  string
}

// name is a name as words with their weights, whose squares add up to 1.
type name struct {
	text   string
	words  []string
	weight map[string]float64
}

// nearWord is a word that may mean the same as another.
type nearWord struct {
	word string
	how  float64 // how near it is, from 0 to 1
}

// stepsOfPair is how many steps of the budget it costs to compare two stakeholders.
const stepsOfPair = 4

// compare prepares the comparison of records.
func compare(ctx context.Context, recs []*store.Record) (*comparison, error) {
	if err := graph.Spend(ctx, stepsOfPair*len(recs)*len(recs)); err != nil {
		return nil, err
	}
	c := &comparison{recs: recs, of: make([]traits, len(recs)), near: map[string][]nearWord{}, bears: map[string]int{}}
	for i, r := range recs {
		body := graph.BodyOf(r)
		var called Called
		for _, n := range list(body["names"]) {
			fields, _ := n.(map[string]any)
			text, _ := fields["text"].(string)
			called.Names = append(called.Names, text)
		}
		for _, a := range list(body["acronyms"]) {
			if text, _ := a.(string); text != "" {
				called.Acronyms = append(called.Acronyms, text)
			}
		}
		c.of[i] = called.traits()
		c.of[i].website, _ = body["website"].(string)
	}
	c.weighAll()
	return c, c.findNear(ctx)
}

// wordsOf returns the words of a name. Letters that stand alone, as in "S.N.S.", form one
// word.
func wordsOf(name string) []string {
	var words []string
	letters := false // the last word consists of single letters
	for _, w := range graph.Words(name) {
		alone := utf8.RuneCountInString(w) == 1
		if alone && letters {
			words[len(words)-1] += w
		} else {
			words = append(words, w)
		}
		letters = alone
	}
	return words
}

func list(v any) []any {
	l, _ := v.([]any)
	return l
}

// vocabulary returns the words of all names.
func (t traits) vocabulary() map[string]bool {
	words := map[string]bool{}
	for _, n := range t.names {
		for _, w := range n.words {
			words[w] = true
		}
	}
	return words
}

// weighAll counts how many stakeholders have each word, and sets the weights of all words.
func (c *comparison) weighAll() {
	for _, t := range c.of {
		for word := range t.vocabulary() {
			c.bears[word]++
		}
	}
	for _, t := range c.of {
		for i := range t.names {
			c.weigh(&t.names[i])
		}
	}
}

// weigh sets the weights of a name's words.
func (c *comparison) weigh(n *name) {
	n.weight = map[string]float64{}
	sum := 0.0
	for _, w := range n.words {
		if n.weight[w] == 0 {
			n.weight[w] = math.Log(1 + float64(len(c.recs)+1)/float64(c.bears[w]))
			sum += n.weight[w] * n.weight[w]
		}
	}
	for w := range n.weight {
		n.weight[w] /= math.Sqrt(sum)
	}
}

// findNear finds all pairs of words that may mean the same.
func (c *comparison) findNear(ctx context.Context) error {
	words := make([]string, 0, len(c.bears))
	for w := range c.bears {
		words = append(words, w)
	}
	slices.Sort(words)
	for i, a := range words {
		if err := graph.Spend(ctx, len(words)-i); err != nil {
			return err
		}
		for _, b := range words[i+1:] {
			c.addNear(a, b)
		}
	}
	return nil
}

// addNear notes that two different words may mean the same, if they are near enough.
func (c *comparison) addNear(a, b string) {
	if how := nearness(a, b); how > 0 {
		c.near[a] = append(c.near[a], nearWord{b, how})
		c.near[b] = append(c.near[b], nearWord{a, how})
	}
}

// How near words may be. Short words and numbers must be equal.
const (
	shortest       = 4   // letters of a word that may be misspelt; one fewer for an abbreviation
	longest        = 5   // letters of an abbreviation that leaves out letters in the middle
	lettersPerSlip = 4   // a word of so many letters may differ in one
	ofAbbreviated  = 0.9 // how near a word and its abbreviation are
)

// nearness returns how near two different words are, from 0 to 1. It is 0 if they mean
// different things.
func nearness(a, b string) float64 {
	short, long := utf8.RuneCountInString(a), utf8.RuneCountInString(b)
	if short > long {
		a, b, short, long = b, a, long, short
	}
	if strings.ContainsAny(a+b, "0123456789") || short < shortest-1 {
		return 0
	}
	if long >= short+2 && abbreviates([]rune(a), []rune(b)) {
		return ofAbbreviated
	}
	allowed := long / lettersPerSlip
	if short < shortest || long-short > allowed {
		return 0
	}
	slips := levenshtein.ComputeDistance(a, b)
	if slips > allowed {
		return 0
	}
	return 1 - float64(slips)/float64(long)
}

// abbreviates reports whether a is the beginning of b ("inst"), or consists of its first
// and last letter and some between them in the same order ("natl").
func abbreviates(a, b []rune) bool {
	if slices.Equal(a, b[:len(a)]) {
		return true
	}
	if len(a) > longest || a[0] != b[0] || a[len(a)-1] != b[len(b)-1] {
		return false
	}
	rest := a
	for _, r := range b {
		if len(rest) > 0 && r == rest[0] {
			rest = rest[1:]
		}
	}
	return len(rest) == 0
}

// alike returns how alike two names are, from 0 to 1.
func (c *comparison) alike(a, b name) float64 {
	return (c.towards(a, b) + c.towards(b, a)) / 2
}

// towards returns how much of a's weight is matched by words of b.
func (c *comparison) towards(a, b name) float64 {
	sum := 0.0
	for w, weight := range a.weight {
		best := weight * b.weight[w]
		for _, near := range c.near[w] {
			best = max(best, near.how*weight*b.weight[near.word])
		}
		sum += best
	}
	return min(sum, 1)
}

// How likely each sign alone makes it that two stakeholders are the same.
const (
	worthAcronym = 0.6
	worthSpelt   = 0.85 // the acronym of one is the name of the other
	worthHost    = 0.5  // bodies under one ministry often share its site
	worthPage    = 0.8
)

// pair compares two stakeholders and reports whether they may be the same. The score is 1
// minus the product of the doubts that each sign leaves.
func (c *comparison) pair(i, j int) (Pair, bool) {
	a, b := c.of[i], c.of[j]
	p := Pair{}
	doubt := 1.0
	sign := func(in Sign, worth float64, one, other string) {
		doubt *= 1 - worth
		p.Why = append(p.Why, Reason{in, one, other})
	}
	best, one, other := 0.0, "", ""
	for _, n := range a.names {
		for _, m := range b.names {
			if how := c.alike(n, m); how > best {
				best, one, other = how, n.text, m.text
			}
		}
	}
	if best >= 0.5 {
		sign(Names, best, one, other)
	}
	if worth, one, other := acronyms(a, b); worth > 0 {
		sign(Acronyms, worth, one, other)
	}
	if site := address(a.website); site != "" && site == address(b.website) {
		worth := worthHost
		if strings.Contains(site, "/") {
			worth = worthPage
		}
		sign(Website, worth, a.website, b.website)
	}
	p.Score = math.Round(100*(1-doubt)) / 100
	p.a, p.b = i, j
	return p, p.Score >= Least
}

// acronyms returns how likely acronyms make it that two stakeholders are the same, and the
// best evidence: they share an acronym, or one has the other's acronym as its name or
// within it.
func acronyms(a, b traits) (worth float64, one, other string) {
	note := func(w float64, x, y string) {
		if w > worth {
			worth, one, other = w, x, y
		}
	}
	for _, x := range a.acronyms {
		for _, y := range b.acronyms {
			if oneWord(x) == oneWord(y) {
				note(worthAcronym, x, y)
			}
		}
		for _, n := range b.names {
			note(n.spells(x), x, n.text)
		}
	}
	for _, y := range b.acronyms {
		for _, n := range a.names {
			note(n.spells(y), n.text, y)
		}
	}
	return worth, one, other
}

// oneWord returns an acronym without punctuation and spaces: "lfuk" for "LF UK" and
// "L.F.U.K.".
func oneWord(acronym string) string { return strings.Join(graph.Words(acronym), "") }

// spells returns how likely it is that a name means the body with an acronym: high if the
// name is the acronym, lower if it contains it as a word.
func (n name) spells(acronym string) float64 {
	switch a := oneWord(acronym); {
	case oneWord(n.text) == a:
		return worthSpelt
	case slices.Contains(n.words, a):
		return worthAcronym
	}
	return 0
}

// show sets the records of pairs, as seen through a view.
func (c *comparison) show(v *graph.View, pairs []Pair) {
	recs := make([]*store.Record, 0, 2*len(pairs))
	for _, p := range pairs {
		recs = append(recs, c.recs[p.a], c.recs[p.b])
	}
	shown := v.Show(recs)
	for i := range pairs {
		pairs[i].A, pairs[i].B = shown[2*i], shown[2*i+1]
	}
}
