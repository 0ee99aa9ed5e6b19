package coverage

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
)

// parts are the roles in the order in which a task is told, and how. Sentences
// have no verb that would have to agree in number: a stakeholder may be called
// "Regions".
var parts = []struct {
	role  graph.Role
	words string
}{
	{graph.RoleProvidesData, "Data provided by"},
	{graph.RoleResponsible, "Carried out by"},
	{graph.RoleSupports, "Supported by"},
	{graph.RoleConsulted, "Consulted:"},
	{graph.RoleAccountable, "Accountable:"},
	{graph.RoleFunds, "Funded by"},
	{graph.RoleInformed, "Kept informed:"},
}

// actWords say what is done where roles alone blur it.
var actWords = map[graph.Act]string{
	graph.ActProposes: "Proposed by",
	graph.ActApproves: "Approved by",
	graph.ActDecides:  "Decided by",
}

// Says tells the row in sentences: what sources say is not done, then who has
// which part, in the order data, work, advice, decision, money.
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
	if len(r.cell.left) == 0 {
		return "No claim is recorded."
	}
	var why []string
	for _, l := range r.LeftOut() {
		why = append(why, fmt.Sprintf("%s: %d", strings.ToLower(strings.ReplaceAll(string(l.Reason), "_", " ")), l.Count))
	}
	return "No claim that fits the question is recorded; left out are " + strings.Join(why, ", ") + "."
}

// absenceWords says an absence.
func absenceWords(a *graph.Absence) string {
	text := map[graph.AbsenceType]string{
		graph.AbsenceNobody:  "Nobody does it, a source says",
		graph.AbsenceNotDone: "Not done, a source says",
		graph.AbsenceNoData:  "No data for it, a source says",
	}[a.Type]
	if a.Role != "" {
		text += " (of the role " + strings.ToLower(strings.ReplaceAll(string(a.Role), "_", " ")) + ")"
	}
	if a.Evidence != "" {
		text += ": " + strings.TrimSuffix(a.Evidence, ".")
	}
	return text + graph.Aside(a, graph.Bounds{Scope: a.Scope}) + "."
}

// told is responsibilities that one sentence says.
type told struct {
	lead, tail string
	who, with  []string // with: partners that have another part
	joint      bool
	claims     []*graph.Responsibility
}

// tell says the responsibilities of a row. Those of one role of which the same
// is to be said, and those that are exercised together, share a sentence, at
// most MaxPage of them.
func (r *WhoDoesRow) tell(ctx context.Context, lang *graph.LanguageTag) ([]graph.Said, error) {
	joint, err := r.Joint(ctx)
	if err != nil {
		return nil, err
	}
	set := map[graph.ID]int{} // the joint set of a responsibility, from 1
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

// partners adds the names of those who share in it by another part.
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
	text := t.lead + " " + graph.Enumerate(t.who)
	if t.joint && len(t.who) > 1 {
		text += " together"
	}
	if len(t.with) > 0 {
		text += ", jointly with " + graph.Enumerate(t.with)
	}
	s := graph.Said{Text: text + t.tail + "."}
	for _, c := range t.claims {
		s.Claims, s.On = append(s.Claims, c), append(s.On, c)
	}
	return s
}

// stakeholderOf names the stakeholder.
func stakeholderOf(ctx context.Context, x *graph.Responsibility, lang *graph.LanguageTag) (string, error) {
	s, err := graph.Follow[graph.Stakeholder](ctx, x, "stakeholder")
	if err != nil || s == nil {
		return "", err
	}
	return graph.LabelIn(ctx, s, lang, x.JurisdictionID)
}

// tailOf says for whom, how, on what data, on what basis and within which bounds.
func tailOf(ctx context.Context, x *graph.Responsibility, lang *graph.LanguageTag) (string, error) {
	var b strings.Builder
	if x.Level != graph.LevelNational {
		b.WriteString(", at " + x.Level.Words() + " level")
	}
	region, err := graph.Follow[*graph.Region](ctx, x, "region")
	if err != nil {
		return "", err
	}
	if region != nil {
		b.WriteString(", in " + region.Name + graph.DoubtedField(&x.Meta, "region"))
	}
	for _, l := range []struct{ link, words string }{
		{"professions", ", for "}, {"methods", ", by the method "}, {"dataSources", ", on data of "},
	} {
		leads, err := graph.FollowAll[graph.Record](ctx, []*graph.Responsibility{x}, l.link)
		if err != nil {
			return "", err
		}
		names := map[string][]string{}
		for _, r := range leads {
			name, err := graph.LabelIn(ctx, r, lang, x.JurisdictionID)
			if err != nil {
				return "", err
			}
			owner, err := ownerOf(ctx, x, r, lang)
			if err != nil {
				return "", err
			}
			words := l.words
			switch d, _ := r.(*graph.DataSource); {
			case d == nil:
			case x.Role == graph.RoleProvidesData && owner == "":
				words = ", from "
			case x.Role == graph.RoleProvidesData: // they fill what others keep
				words = ", to "
			case d.Type == graph.DataSourceJointQuestionnaire && owner != "": // they answer what others ask
				words = ", for "
			}
			names[words] = append(names[words], "“"+name+"”"+owner)
		}
		for _, words := range slices.Sorted(maps.Keys(names)) {
			b.WriteString(words + graph.Enumerate(names[words]) + graph.DoubtedField(&x.Meta, l.link))
		}
	}
	if basis := x.LegalBasis(); basis != nil {
		b.WriteString(", on the basis of “" + basis.Title + "”")
	}
	next, err := nextOf(ctx, x, lang)
	if err != nil {
		return "", err
	}
	b.WriteString(next + graph.Aside(x, graph.Bounds{Scope: x.Scope, Stale: x.Stale}))
	return b.String(), nil
}

// nextOf names those who act after it, and only then.
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
	return ", before it goes to " + graph.Enumerate(names) + graph.DoubtedField(&x.Meta, "precedes"), nil
}

// ownerOf names whose data they are, if not those of the stakeholder itself.
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
	return " (kept by " + name + ")", err
}
