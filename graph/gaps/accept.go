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

// digest tells some facts from others: their content, whatever their revisions.
func digest(facts []*store.Record) string {
	sorted := store.DistinctRecords(slices.Clone(facts))
	h := sha256.New()
	for _, r := range sorted {
		fmt.Fprintf(h, "%s %d %s\n", r.ID, len(r.Body), r.Body)
	}
	return base64.RawURLEncoding.EncodeToString(h.Sum(nil)[:12])
}

// spot is what an acceptance is about.
type spot struct{ place, task, about graph.ID }

// acceptance says that what some rules find at a spot is intended.
type acceptance struct {
	*graph.AcceptedGapContent
	rec *store.Record
}

// accepted are the acceptances by what they are about.
type accepted map[spot][]acceptance

// acceptances reads what is accepted in the countries of an answer.
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

// split tells what is open from what is intended. A row can be both, of which some
// findings are accepted and others are not.
func (a accepted) split(rows []*row) (open, intended []*row) {
	for _, r := range rows {
		rest, known := r, ""
		for _, g := range a[r.spot()] {
			if known == "" {
				known = digest(r.facts())
			}
			if g.Facts != known {
				continue
			}
			is := func(f found) bool { return slices.Contains(g.Rules, f.Name) }
			fine := *rest
			fine.accepted, fine.found = g.rec, slices.DeleteFunc(slices.Clone(rest.found), func(f found) bool { return !is(f) })
			left := *rest
			left.found = slices.DeleteFunc(slices.Clone(rest.found), is)
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

// AcceptArgs says which gap is intended, and why.
type AcceptArgs struct {
	Jurisdiction graph.JurisdictionCode
	Task         graph.ID
	About        graph.ID
	Rules        []string
	Reason       string
	On           graph.PartialDate
	Citations    []map[string]any
}

// Accept is the act that says that a gap is intended. It holds until the facts are
// others than now.
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
			"jurisdiction": r.country.record.ID, "rules": list(rules), "reason": in.Reason, "facts": digest(r.facts()),
			"observed": string(cmp.Or(in.On, graph.PartialDate(v.Today()))), "confidence": string(graph.ConfidenceHigh), "origin": string(graph.OriginUnverified),
		}
		if r.at != nil {
			set["task"] = r.at.Task.ID
		}
		if r.about != nil {
			set["about"] = r.about.ID
		}
		if len(in.Citations) > 0 {
			set["citations"], set["origin"] = list(in.Citations), string(graph.OriginRetrieved)
		}
		return []change.Edit{change.Create("AcceptedGap", set)}, nil, nil
	})
}

func list[T any](of []T) []any {
	out := make([]any, len(of))
	for i, x := range of {
		out[i] = x
	}
	return out
}

// find returns the open row that is to be accepted.
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
	if _, err := named(rules, in.Rules); err != nil {
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
