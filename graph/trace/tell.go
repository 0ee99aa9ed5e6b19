package trace

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
	"github.com/whoplans/whoplans/internal/speech"
)

// Says describes the step in sentences, as its row is described, followed by the relations
// among its stakeholders. If none of its responsibilities names a legal basis, it says so.
func (s *Step) Says(ctx context.Context, lang *graph.LanguageTag) ([]graph.Said, error) {
	said, err := s.WhoDoesRow.Says(ctx, lang)
	if err != nil {
		return nil, err
	}
	claims, err := s.among(ctx)
	if err != nil {
		return nil, err
	}
	for some := range slices.Chunk(claims, graph.MaxPage) {
		between := graph.Said{Text: graph.LanguageOf(s.Task).Say("Between them: ")}
		if err := addClaims(ctx, &between, lang, s.Jurisdiction.ID, some); err != nil {
			return nil, err
		}
		said = append(said, between)
	}
	if len(s.Responsibilities()) > 0 && len(s.LegalBases()) == 0 {
		said = append(said, graph.Said{Text: graph.LanguageOf(s.Task).Say("No legal basis is recorded."), Claims: []graph.Claim{}})
	}
	return said, nil
}

// addClaims adds claims about a jurisdiction to a sentence, and ends it.
func addClaims(ctx context.Context, s *graph.Said, lang *graph.LanguageTag, place graph.ID, claims []graph.Claim) error {
	words := make([]string, len(claims))
	for i, c := range claims {
		label, err := graph.LabelIn(ctx, c, lang, place)
		if err != nil {
			return err
		}
		scope := ""
		switch c := c.(type) {
		case *graph.Relation:
			scope = c.Scope
		case *graph.Membership:
			scope = c.Scope
		}
		words[i] = label + graph.Aside(c, graph.Bounds{Scope: scope})
		s.Claims, s.On = append(s.Claims, c), append(s.On, c)
	}
	s.Text += strings.Join(words, "; ") + "."
	return nil
}

// Says describes the hop in a sentence, with the relations from stakeholders of one task to
// those of the other. That one task informs the other is part of the task list and rests on its
// sources.
func (h *Hop) Says(ctx context.Context, lang *graph.LanguageTag) (*graph.Said, error) {
	text, err := h.words(ctx, lang)
	if err != nil {
		return nil, err
	}
	text.Text = graph.LanguageOf(h.From.Task).Say("“%s” informs %s", h.From.Task.Called(lang), text.Text)
	return text, nil
}

// words says where the hop leads.
func (h *Hop) words(ctx context.Context, lang *graph.LanguageTag) (*graph.Said, error) {
	l := graph.LanguageOf(h.To.Task)
	text := l.Say("“%s”", h.To.Task.Called(lang))
	if h.Feedback {
		text += l.Say(", as feedback into the next round")
	}
	if h.Why != "" {
		text += ": " + h.Why
	}
	said := &graph.Said{Text: strings.TrimSuffix(text, ".") + ".", Claims: []graph.Claim{}, On: []graph.Record{h.From.Task}}
	claims, err := h.across(ctx)
	if err != nil || len(claims) == 0 {
		return said, err
	}
	said.Text += l.Say(" Relations from those in the first task to those in the second")
	if n := len(claims); n > graph.MaxPage {
		said.Text += l.Say(" (the first %d of %d)", graph.MaxPage, n)
		claims = claims[:graph.MaxPage]
	}
	said.Text += ": "
	return said, addClaims(ctx, said, lang, h.To.Jurisdiction.ID, claims)
}

// Text returns the whole trace as text: each step, and where it leads.
func (tr *Trace) Text(ctx context.Context, lang *graph.LanguageTag) (string, error) {
	var b strings.Builder
	title, err := tr.title(ctx, lang)
	if err != nil {
		return "", err
	}
	b.WriteString(title + "\n")
	for i, s := range tr.steps {
		fmt.Fprintf(&b, "\n%d. %s (%s)\n", i+1, s.Task.Called(lang), s.Jurisdiction.Called(lang))
		said, err := s.Says(ctx, lang)
		if err != nil {
			return "", err
		}
		for _, sentence := range said {
			b.WriteString("   " + sentence.Text + "\n")
		}
		for _, h := range s.Informs() {
			to, err := h.words(ctx, lang)
			if err != nil {
				return "", err
			}
			b.WriteString("   → " + to.Text + "\n")
		}
	}
	if notes := tr.Notes(); len(notes) > 0 {
		b.WriteString("\n" + strings.Join(notes, "\n") + "\n")
	}
	return b.String(), nil
}

// title says what is traced.
func (tr *Trace) title(ctx context.Context, lang *graph.LanguageTag) (string, error) {
	a, l := tr.asked, tr.view.Language()
	if a.stakeholder != nil {
		name, err := a.Stakeholder().Label(ctx, lang)
		return l.Say("%s: the tasks that it has a part in, and what is on the way from and to them", name), err
	}
	var places speech.Names
	for _, place := range a.Jurisdictions() {
		places = append(places, place.Called(lang))
	}
	of := fmt.Sprintf("%s (%s)", a.Task().Called(lang), places.In(l))
	switch from := a.From(); {
	case from != nil:
		return l.Say("%s: the way from “%s”", of, from.Called(lang)), nil
	case a.Downstream == 0:
		return l.Say("%s: what leads to it", of), nil
	case a.Upstream == 0:
		return l.Say("%s: what it leads to", of), nil
	}
	return l.Say("%s: what leads to it, and what it leads to", of), nil
}

// Notes say what the trace leaves out.
func (tr *Trace) Notes() []string {
	var notes []string
	l := tr.view.Language()
	if len(tr.steps) == 0 {
		notes = append(notes, l.Say("No task is on the trace: no responsibility that fits the question is recorded."))
	}
	if n := tr.Totals.NoClaim; n > 0 {
		notes = append(notes, l.Say("Of %s, %s no claim that fits the question. That none is recorded does not mean that nobody does it.",
			speech.Count(len(tr.steps), "%d step", "%d steps"), speech.Count(n, "%d has", "%d have")))
	}
	for _, left := range tr.Totals.LeftOut() {
		if left.Reason == coverage.LeftOutHistoric {
			notes = append(notes, l.Count(left.Count, "%d claim that is known to be historic is left out; to see it, ask with status: [CURRENT, HISTORIC].",
				"%d claims that are known to be historic are left out; to see them, ask with status: [CURRENT, HISTORIC]."))
		}
	}
	if n := tr.OmittedSteps; n > 0 {
		notes = append(notes, l.Say("The chain goes on: %s further away, or beyond the limit of %d. Ask with a larger upstream or downstream (at most %d).",
			speech.Count(n, "%d task is", "%d tasks are"), MaxSteps, MaxDepth))
	}
	return notes
}
