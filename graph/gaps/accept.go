package gaps

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/coverage"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// digest returns a fingerprint of the content of some facts. Their revisions do not
// matter.
func digest(facts []*store.Record) string {
	sorted := store.DistinctRecords(slices.Clone(facts))
	h := sha256.New()
	for _, r := range sorted {
		fmt.Fprintf(h, "%s %d %s\n", r.ID, len(r.Body), r.Body)
	}
	return base64.RawURLEncoding.EncodeToString(h.Sum(nil)[:12])
}

// spot is what a row, or an acceptance, is about: a task in a place, or a subject there.
type spot struct{ place, task, about graph.ID }

// acceptance is the record of a gap that somebody accepted as intended.
type acceptance struct {
	*graph.AcceptedGapContent
	rec *store.Record
}

// accepted maps what acceptances are about to the acceptances.
type accepted map[spot][]acceptance

// acceptances returns the acceptances that hold now, in the countries of an answer.
func acceptances(ctx context.Context, v *graph.View, a *Answer) (accepted, error) {
	var where store.Where
	if !a.whole {
		var places store.IDIn
		for _, c := range a.countries {
			places = append(places, c.record.ID)
		}
		where = store.Linked{Hops: []store.Hop{{Link: store.Link{Of: "AcceptedGap", Name: "jurisdiction"}}}, Where: places}
	}
	recs, err := v.All(ctx, store.Query{Kinds: []graph.Kind{"AcceptedGap"}, Where: where, Paging: store.Paging{Limit: coverage.MaxLaidOut, Sort: store.Sort{Key: store.SlugKey}}})
	if err != nil {
		return nil, fmt.Errorf("find what is accepted: %w", err)
	}
	out, now := accepted{}, v.Moment()
	for _, rec := range recs {
		g := v.Model().Content(rec).(*graph.AcceptedGapContent)
		if !graph.IsOver(g, now) {
			at := spot{g.JurisdictionID, g.TaskID, g.AboutID}
			out[at] = append(out[at], acceptance{g, rec})
		}
	}
	return out, nil
}

// spot returns what the row is about.
func (r *row) spot() spot {
	s := spot{place: r.country.record.ID}
	if r.at != nil {
		s.task = r.at.Task.ID
	}
	if r.about != nil {
		s.about = r.about.ID
	}
	return s
}

// split separates the open findings of rows from the accepted ones. A row with both is
// split into two: one of the open findings and one for each acceptance. An acceptance
// counts only while the facts of the row are the same as when it was made.
func (a accepted) split(rows []*row) (open, intended []*row) {
	for _, r := range rows {
		rest, now := r, "" // now is the digest of the facts, worked out only if needed
		for _, g := range a[r.spot()] {
			if now == "" {
				now = digest(r.facts())
			}
			if g.Facts != now {
				continue
			}
			covers := func(f found) bool { return slices.Contains(g.Rules, f.Name) }
			fine := *rest
			fine.accepted, fine.found = g.rec, slices.DeleteFunc(slices.Clone(rest.found), func(f found) bool { return !covers(f) })
			left := *rest
			left.found = slices.DeleteFunc(slices.Clone(rest.found), covers)
			if len(fine.found) > 0 {
				intended = append(intended, &fine)
			}
			rest = &left
		}
		if len(rest.found) > 0 {
			open = append(open, rest)
		}
	}
	return open, intended
}

// AcceptArgs are the arguments of [Accept]. Exactly one of Task and About says which gap
// is meant.
type AcceptArgs struct {
	Jurisdiction graph.JurisdictionCode
	Task         graph.ID
	About        graph.ID // the subject of a gap about the country
	Rules        []string // the accepted findings; nil for all of the gap
	Reason       string
	On           graph.PartialDate // when it was observed; today if empty
	Citations    []map[string]any
}

// Accept returns the act that accepts a gap as intended. The acceptance holds until one of
// the facts that the gap rests on changes.
func Accept(in AcceptArgs) change.Act {
	return change.NewAct(in, func(ctx context.Context, v *graph.View) ([]change.Edit, []change.Fault, error) {
		r, faults, err := in.find(ctx, v)
		if r == nil {
			return nil, faults, err
		}
		rules := in.Rules
		if rules == nil {
			for _, f := range r.found {
				rules = append(rules, f.Name)
			}
		}
		set := map[string]any{
			"jurisdiction": r.country.record.ID, "rules": anys(rules), "reason": in.Reason, "facts": digest(r.facts()),
			"observed": string(cmp.Or(in.On, graph.PartialDate(v.Today()))), "confidence": string(graph.ConfidenceHigh), "origin": string(graph.OriginUnverified),
		}
		if r.at != nil {
			set["task"] = r.at.Task.ID
		}
		if r.about != nil {
			set["about"] = r.about.ID
		}
		if len(in.Citations) > 0 {
			set["citations"], set["origin"] = anys(in.Citations), string(graph.OriginRetrieved)
		}
		return []change.Edit{change.Create("AcceptedGap", set)}, nil, nil
	})
}

// anys converts a list to one of values of any type, as drafts hold them.
func anys[T any](of []T) []any {
	out := make([]any, len(of))
	for i, x := range of {
		out[i] = x
	}
	return out
}

// find returns the open row to accept, or the faults of the arguments.
func (in AcceptArgs) find(ctx context.Context, v *graph.View) (*row, []change.Fault, error) {
	fault := func(field string, fix, message speech.Text, with ...any) (*row, []change.Fault, error) {
		return nil, []change.Fault{{Field: field, Code: change.FaultValue, Message: v.Say(message, with...), Fix: v.Say(fix)}}, nil
	}
	if graph.Blank(in.Reason) {
		return fault("reason", "say why it is intended", "a gap cannot be accepted without a reason")
	}
	if (in.Task == "") == (in.About == "") {
		return fault("task", "give either task or about, as gaps does", "a gap is about either a task or something else")
	}
	rules := Rules()
	if _, err := rulesNamed(rules, in.Rules); err != nil {
		return fault("rules", "name rules of this gap, as gaps lists them", "%s", graph.Reason(v.Language(), err))
	}
	if _, err := v.Jurisdictions(ctx, []graph.JurisdictionCode{in.Jurisdiction}); errors.Is(err, graph.ErrNotFound) {
		return fault("jurisdiction", "correct it", "%s", graph.Reason(v.Language(), err))
	} else if err != nil {
		return nil, nil, err
	}
	field, about := "task", string(in.Task)
	if in.Task == "" {
		field, about = "about", string(in.About)
	}
	found, err := v.Lookup(ctx, []string{about})
	if err != nil {
		return nil, nil, err
	}
	rec := found[about]
	if rec == nil {
		return fault(field, "correct it", "no record has the id or slug %q", about)
	}
	answer, err := Find(ctx, v, Args{Country: []graph.JurisdictionCode{in.Jurisdiction}, Rule: in.Rules}, rules)
	if err != nil {
		return nil, nil, err
	}
	i := slices.IndexFunc(answer.rows, func(r *row) bool { s := r.spot(); return s.task == rec.ID || s.about == rec.ID })
	if i < 0 {
		return fault(field, "ask gaps what is", "nothing is missing for %s in %s, or it is already accepted", rec.Slug(), strings.ToUpper(string(in.Jurisdiction)))
	}
	return answer.rows[i], nil, nil
}
