package storetest

import (
	"crypto/sha256"
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode"

	"github.com/whoplans/whoplans/graph/store"
)

// Values are compared as lines of text, which contain everything and differ if the values do, so that a
// diff of them can be read.

// word shows a string: as it is if it is plain, and otherwise quoted, so that it cannot be
// mistaken for another. A very long one is shown by its ends and its hash.
func word(s string) string {
	if len(s) > 400 {
		return fmt.Sprintf("%s…%s(%d bytes, %x)", strconv.QuoteToASCII(s[:20]), strconv.QuoteToASCII(s[len(s)-20:]),
			len(s), sha256.Sum256([]byte(s)))
	}
	plain := s != "" && strings.IndexFunc(s, func(r rune) bool {
		return r > unicode.MaxASCII || !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("-_.@", r)
	}) < 0
	if plain {
		return s
	}
	return strconv.QuoteToASCII(s)
}

func words[T ~string](list []T) string {
	shown := make([]string, len(list))
	for i, s := range list {
		shown[i] = word(string(s))
	}
	return strings.Join(shown, ",")
}

// quoted shows strings so that different lists look different.
func quoted(list []string) string { return fmt.Sprintf("%q", list) }

// showRecord shows a record in the notation of [draw], with its revision.
func showRecord(r *store.Record) string {
	if r == nil {
		return "nil"
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s @%d", word(string(r.Kind)), word(string(r.ID)), r.Rev)
	for _, k := range r.Keys {
		fmt.Fprintf(&b, " %s=%s", word(k.Name), words(k.Values))
	}
	for _, l := range r.Links {
		fmt.Fprintf(&b, " %s>%s", word(l.Name), words(l.To))
	}
	for _, t := range r.Tokens {
		b.WriteString(" ~" + word(t))
	}
	b.WriteString(" " + word(r.Body))
	return b.String()
}

func showRecords(list []*store.Record) []string {
	shown := make([]string, len(list))
	for i, r := range list {
		shown[i] = showRecord(r)
	}
	return shown
}

func showPage(p store.Page) []string {
	shown := showRecords(p.Records)
	return append(shown, fmt.Sprintf("more %t, total %d", p.More, p.Total))
}

func showPages(pages []store.Page) []string {
	var shown []string
	for i, p := range pages {
		shown = append(shown, fmt.Sprintf("page %d", i))
		shown = append(shown, showPage(p)...)
	}
	return shown
}

// brief shows the ids of a page in the notation that tests use: "a b", "a b …" if there
// are more, "a b … of 7" with a total.
func brief(p store.Page) string {
	var shown []string
	for _, r := range p.Records {
		if r == nil {
			shown = append(shown, "nil")
			continue
		}
		shown = append(shown, string(r.ID))
	}
	if p.More {
		shown = append(shown, "…")
	}
	if p.Total >= 0 {
		shown = append(shown, fmt.Sprintf("of %d", p.Total))
	}
	return strings.Join(shown, " ")
}

func briefs(pages []store.Page) string {
	shown := make([]string, len(pages))
	for i, p := range pages {
		shown[i] = brief(p)
	}
	return strings.Join(shown, " | ")
}

// briefGroups shows groups as "x:2 y:1", with "…" if there are more.
func briefGroups(g store.Groups) string {
	shown := make([]string, 0, len(g.Groups)+1)
	for _, group := range g.Groups {
		values := make([]string, len(group.Values))
		for i, v := range group.Values {
			values[i] = word(v)
		}
		shown = append(shown, fmt.Sprintf("%s:%d", strings.Join(values, "/"), group.Count))
	}
	if g.More {
		shown = append(shown, "…")
	}
	return strings.Join(shown, " ")
}

func showGroups(g store.Groups) []string {
	var shown []string
	for _, group := range g.Groups {
		shown = append(shown, fmt.Sprintf("[%s] %d", words(group.Values), group.Count))
	}
	return append(shown, fmt.Sprintf("more %t", g.More))
}

func showStamp(s store.Stamp) string {
	return fmt.Sprintf("commit %d, token %s, author %s, reason %s, note %s, %s", s.Rev, word(s.Token), word(s.Author), word(s.Reason), word(s.Note), showTime(s.Time))
}

// showTime shows a time to the nanosecond with its zone.
func showTime(t time.Time) string { return t.Format("2006-01-02T15:04:05.000000000 MST") }

func showStamps(list []store.Stamp) []string {
	shown := make([]string, len(list))
	for i, s := range list {
		shown[i] = showStamp(s)
	}
	return shown
}

func showCommit(c store.Commit) []string {
	shown := []string{showStamp(c.Stamp)}
	for _, ch := range c.Changes {
		shown = append(shown, "  before "+showRecord(ch.Before), "  after  "+showRecord(ch.After))
	}
	return shown
}

func showCommits(list []store.Commit) []string {
	var shown []string
	for _, c := range list {
		shown = append(shown, showCommit(c)...)
	}
	return shown
}

func showChangeset(c store.Changeset) string {
	var b strings.Builder
	fmt.Fprintf(&b, "token %s, author %s, reason %s, note %s, %s", word(c.Token), word(c.Author), word(c.Reason), word(c.Note), showTime(c.Time))
	for _, at := range c.Requires.Records {
		fmt.Fprintf(&b, "\n  requires %s @%d", word(string(at.ID)), at.Rev)
	}
	for _, is := range c.Requires.Counts {
		fmt.Fprintf(&b, "\n  requires %d of %s where %s", is.Count, words(is.Kinds), showWhere(is.Where))
	}
	for i, ch := range c.Changes {
		if i == 20 {
			fmt.Fprintf(&b, "\n  and %d more", len(c.Changes)-i)
			break
		}
		if ch.Put == nil {
			b.WriteString("\n  - " + word(string(ch.Delete)))
		} else {
			b.WriteString("\n  " + showRecord(ch.Put))
		}
	}
	return b.String()
}

func showWhere(w store.Where) string {
	switch w := w.(type) {
	case nil:
		return "nil"
	case store.All:
		return "all" + showWheres(w)
	case store.Any:
		return "any" + showWheres(w)
	case store.Not:
		return "not(" + showWhere(w.Where) + ")"
	case store.IDIn:
		return "id in [" + words(w) + "]"
	case store.KindIn:
		return "kind in [" + words(w) + "]"
	case store.Match:
		return word(w.Key) + " " + showOp(w.Op) + " [" + words(w.Values) + "]"
	case store.Linked:
		quant := fmt.Sprintf("quant %d", w.Quant)
		if w.Quant <= store.AtLeast {
			quant = [...]string{"some", "none", "every", fmt.Sprintf("at least %d", w.Least)}[w.Quant]
		}
		return quant + " " + showHops(w.Hops) + " (" + showWhere(w.Where) + ")"
	default:
		return fmt.Sprintf("%#v", w)
	}
}

func showWheres(list []store.Where) string {
	shown := make([]string, len(list))
	for i, w := range list {
		shown[i] = showWhere(w)
	}
	return "(" + strings.Join(shown, "; ") + ")"
}

func showOp(op store.Op) string {
	if op > store.OpMissing {
		return fmt.Sprintf("op %d", op)
	}
	return [...]string{"in", "prefix", "contains", "<", "<=", ">", ">=", "missing"}[op]
}

func showHops(hops []store.Hop) string {
	shown := make([]string, len(hops))
	for i, h := range hops {
		shown[i] = showHop(h.Link, h.Reverse)
	}
	return "[" + strings.Join(shown, " ") + "]"
}

func showHop(l store.Link, reverse bool) string {
	arrow := "-%s->"
	if reverse {
		arrow = "<-%s-"
	}
	name := l.Name
	if l.Of != "" {
		name = string(l.Of) + "." + name
	}
	return fmt.Sprintf(arrow, name)
}

func showPaging(p store.Paging) string {
	var b strings.Builder
	switch {
	case len(p.Sort.Hops) > 0:
		fmt.Fprintf(&b, ", sort %s%s", showHops(p.Sort.Hops), p.Sort.Key)
	case p.Sort.Key != "" || p.Sort.Desc:
		fmt.Fprintf(&b, ", sort %s", word(p.Sort.Key))
	}
	if p.Sort.Desc {
		b.WriteString(" desc")
	}
	for _, bound := range []struct {
		name string
		at   *store.Position
	}{{"after", p.After}, {"before", p.Before}} {
		switch {
		case bound.at == nil:
		case bound.at.Missing:
			fmt.Fprintf(&b, ", %s missing/%s", bound.name, word(string(bound.at.ID)))
		default:
			fmt.Fprintf(&b, ", %s %s/%s", bound.name, word(bound.at.Value), word(string(bound.at.ID)))
		}
	}
	if p.Last {
		b.WriteString(", last")
	}
	fmt.Fprintf(&b, ", limit %d", p.Limit)
	if p.Total {
		b.WriteString(", total")
	}
	return b.String()
}

func showQuery(q store.Query) string {
	return fmt.Sprintf("Find(kinds [%s], where %s%s)", words(q.Kinds), showWhere(q.Where), showPaging(q.Paging))
}

func showNeighboursOf(q store.NeighboursOf) string {
	return fmt.Sprintf("Neighbours(of [%s], hops %s, where %s%s)", words(q.IDs), showHops(q.Hops), showWhere(q.Where), showPaging(q.Paging))
}

func showTally(q store.Tally) string {
	by := make([]string, len(q.By))
	for i, b := range q.By {
		for _, hop := range b.Path {
			by[i] += showHop(hop.Link, hop.Reverse)
		}
		by[i] += b.Key
	}
	return fmt.Sprintf("Count(kinds [%s], where %s, by [%s], limit %d)", words(q.Kinds), showWhere(q.Where), strings.Join(by, " "), q.Limit)
}

func showSearch(q store.Search) string {
	return fmt.Sprintf("Search([%s], kinds [%s], where %s, limit %d)", words(q.Tokens), words(q.Kinds), showWhere(q.Where), q.Limit)
}
