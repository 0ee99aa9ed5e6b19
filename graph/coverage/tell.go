package coverage

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/internal/speech"
)

// parts are the roles in the order in which a task is described, with their sentences. These
// have no verb that would have to agree in number, since a stakeholder may be called "Regions".
var parts = []struct {
	role  graph.Role
	words speech.Text
}{
	{graph.RoleProvidesData, "Data provided by %s"},
	{graph.RoleResponsible, "Carried out by %s"},
	{graph.RoleSupports, "Supported by %s"},
	{graph.RoleConsulted, "Consulted: %s"},
	{graph.RoleAccountable, "Accountable: %s"},
	{graph.RoleFunds, "Funded by %s"},
	{graph.RoleInformed, "Kept informed: %s"},
}

// actWords say what is done where the role alone is too vague.
var actWords = map[graph.Act]speech.Text{
	graph.ActProposes: "Proposed by %s",
	graph.ActApproves: "Approved by %s",
	graph.ActDecides:  "Decided by %s",
}

// Says describes the row in sentences: what sources say is not done, then who has which role,
// in the order data, work, advice, decision, money.
func (r *WhoDoesRow) Says(ctx context.Context, lang *graph.LanguageTag) ([]graph.Said, error) {
	said := []graph.Said{}
	for _, a := range r.absences {
		said = append(said, graph.Said{Text: absenceWords(a), Claims: []graph.Claim{a}, On: []graph.Record{a}})
	}
	told, err := r.tell(ctx, lang)
	if err != nil {
		return nil, err
	}
	said = append(said, told...)
	if len(said) == 0 {
		said = append(said, graph.Said{Text: r.nothing(), Claims: []graph.Claim{}})
	}
	return said, nil
}

// nothing says that no claim is recorded.
func (r *WhoDoesRow) nothing() string {
	l := graph.LanguageOf(r.Task)
	if len(r.cell.left) == 0 {
		return l.Say("No claim is recorded.")
	}
	var why []string
	for _, left := range r.LeftOut() {
		why = append(why, fmt.Sprintf("%s: %d", l.Say(graph.ValueText(left.Reason)), left.Count))
	}
	return l.Say("No claim that fits the question is recorded. Left out: %s.", strings.Join(why, ", "))
}

// absenceWords describes an absence.
func absenceWords(a *graph.Absence) string {
	l := graph.LanguageOf(a)
	text := l.Say(map[graph.AbsenceType]speech.Text{
		graph.AbsenceNobody:  "A source says that nobody does it",
		graph.AbsenceNotDone: "A source says that it is not done",
		graph.AbsenceNoData:  "A source says that there are no data for it",
	}[a.Type])
	if a.Role != "" {
		text += l.Say(" (in the role %s)", l.Say(graph.ValueText(a.Role)))
	}
	if a.Evidence != "" {
		text += ": " + strings.TrimSuffix(a.Evidence, ".")
	}
	return text + graph.Aside(a, graph.Bounds{Scope: a.Scope}) + "."
}

// told is a set of responsibilities that share a sentence.
type told struct {
	lead      speech.Text
	tail      string
	who, with []string // with: partners in another role
	joint     bool
	claims    []*graph.Responsibility
}

// tell describes the responsibilities of a row. Those of one role with the same details, and
// those exercised jointly, share a sentence, at most MaxPage of them.
func (r *WhoDoesRow) tell(ctx context.Context, lang *graph.LanguageTag) ([]graph.Said, error) {
	joint, err := r.Joint(ctx)
	if err != nil {
		return nil, err
	}
	set := map[graph.ID]int{} // the number of a responsibility's joint set, from 1
	for i, j := range joint {
		for _, c := range j.All {
			set[c.ID] = i + 1
		}
	}
	var out []graph.Said
	for _, part := range parts {
		var list []*told
		at := map[string]*told{}
		for _, c := range r.responsibilities {
			if c.Role != part.role {
				continue
			}
			lead := part.words
			if w, ok := actWords[c.Act]; ok {
				lead = w
			}
			tail, err := tailOf(ctx, c, lang)
			if err != nil {
				return nil, err
			}
			who, err := stakeholderOf(ctx, c, lang)
			if err != nil {
				return nil, err
			}
			key := fmt.Sprint(lead, "\n", set[c.ID], "\n", tail)
			t := at[key]
			if t == nil || len(t.claims) == graph.MaxPage {
				t = &told{lead: lead, tail: tail, joint: set[c.ID] > 0}
				at[key] = t
				list = append(list, t)
			}
			if !slices.Contains(t.who, who) {
				t.who = append(t.who, who)
			}
			t.claims = append(t.claims, c)
		}
		for _, t := range list {
			if t.joint {
				if err := t.partners(ctx, lang, joint[set[t.claims[0].ID]-1]); err != nil {
					return nil, err
				}
			}
			out = append(out, t.said())
		}
	}
	return out, nil
}

// partners adds the names of partners in another role.
func (t *told) partners(ctx context.Context, lang *graph.LanguageTag, j Joint) error {
	for _, p := range j.All {
		if slices.ContainsFunc(t.claims, func(c *graph.Responsibility) bool { return c.ID == p.ID }) {
			continue
		}
		who, err := stakeholderOf(ctx, p, lang)
		if err != nil {
			return err
		}
		if !slices.Contains(t.who, who) && !slices.Contains(t.with, who) {
			t.with = append(t.with, who)
		}
	}
	return nil
}

func (t *told) said() graph.Said {
	l := graph.LanguageOf(t.claims[0])
	text := l.Say(t.lead, l.Enumerate(t.who))
	if t.joint && len(t.who) > 1 {
		text += l.Say(" together")
	}
	if len(t.with) > 0 {
		text += l.Say(", jointly with %s", l.Enumerate(t.with))
	}
	s := graph.Said{Text: text + t.tail + "."}
	for _, c := range t.claims {
		s.Claims, s.On = append(s.Claims, c), append(s.On, c)
	}
	return s
}

// stakeholderOf returns the stakeholder's name.
func stakeholderOf(ctx context.Context, x *graph.Responsibility, lang *graph.LanguageTag) (string, error) {
	s, err := graph.Follow[graph.Stakeholder](ctx, x, "stakeholder")
	if err != nil || s == nil {
		return "", err
	}
	return graph.LabelIn(ctx, s, lang, x.JurisdictionID)
}

// tailOf says for whom, how, with which data, on what basis and within which limits.
func tailOf(ctx context.Context, x *graph.Responsibility, lang *graph.LanguageTag) (string, error) {
	var b strings.Builder
	l := graph.LanguageOf(x)
	if x.Level != graph.LevelNational {
		b.WriteString(l.Say(", at %s level", l.Say(x.Level.Words())))
	}
	region, err := graph.Follow[*graph.Region](ctx, x, "region")
	if err != nil {
		return "", err
	}
	if region != nil {
		b.WriteString(l.Say(", in %s", region.Name) + graph.DoubtedField(l, &x.Meta, "region"))
	}
	for _, means := range []struct {
		link  string
		words speech.Text
	}{
		{"professions", ", for %s"}, {"methods", ", by the method %s"}, {"dataSources", ", using data of %s"},
	} {
		leads, err := graph.FollowAll[graph.Record](ctx, []*graph.Responsibility{x}, means.link)
		if err != nil {
			return "", err
		}
		names := map[speech.Text][]string{}
		for _, r := range leads {
			name, err := graph.LabelIn(ctx, r, lang, x.JurisdictionID)
			if err != nil {
				return "", err
			}
			owner, err := ownerOf(ctx, x, r, lang)
			if err != nil {
				return "", err
			}
			words := means.words
			switch d, _ := r.(*graph.DataSource); {
			case d == nil:
			case x.Role == graph.RoleProvidesData && owner == "":
				words = ", from %s"
			case x.Role == graph.RoleProvidesData: // they contribute to others' data
				words = ", to %s"
			case d.Type == graph.DataSourceJointQuestionnaire && owner != "": // they answer others' questions
				words = ", for %s"
			}
			names[words] = append(names[words], l.Say("“%s”", name)+owner)
		}
		for _, words := range slices.Sorted(maps.Keys(names)) {
			b.WriteString(l.Say(words, l.Enumerate(names[words])) + graph.DoubtedField(l, &x.Meta, means.link))
		}
	}
	if basis := x.LegalBasis(); basis != nil {
		b.WriteString(l.Say(", on the basis of “%s”", basis.Title))
	}
	next, err := nextOf(ctx, x, lang)
	if err != nil {
		return "", err
	}
	b.WriteString(next + graph.Aside(x, graph.Bounds{Scope: x.Scope, Stale: x.Stale}))
	return b.String(), nil
}

// nextOf names those who can act only after it.
func nextOf(ctx context.Context, x *graph.Responsibility, lang *graph.LanguageTag) (string, error) {
	if len(x.PrecedesIDs) == 0 {
		return "", nil
	}
	preceded, err := graph.FollowAll[*graph.Responsibility](ctx, []*graph.Responsibility{x}, "precedes")
	if err != nil {
		return "", err
	}
	var names []string
	for _, p := range preceded {
		name, err := stakeholderOf(ctx, p, lang)
		if err != nil {
			return "", err
		}
		names = append(names, name)
	}
	l := graph.LanguageOf(x)
	return l.Say(", before it goes to %s", l.Enumerate(names)) + graph.DoubtedField(l, &x.Meta, "precedes"), nil
}

// ownerOf names the owner of the data, unless it is the stakeholder itself.
func ownerOf(ctx context.Context, x *graph.Responsibility, r graph.Record, lang *graph.LanguageTag) (string, error) {
	d, ok := r.(*graph.DataSource)
	if !ok || d.OwnerID == "" || d.OwnerID == x.StakeholderID {
		return "", nil
	}
	owner, err := graph.Follow[graph.Stakeholder](ctx, d, "owner")
	if err != nil || owner == nil {
		return "", err
	}
	name, err := graph.LabelIn(ctx, owner, lang, x.JurisdictionID)
	return graph.LanguageOf(x).Say(" (kept by %s)", name), err
}
