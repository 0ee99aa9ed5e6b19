package graph

import (
	"context"
	"fmt"
	"slices"
	"strings"
)

// Said is a sentence about claims, with the claims that it says.
type Said struct {
	Text   string
	Claims []Claim  // at most MaxPage; none where nothing is recorded
	from   []Record // whose sources it rests on
}

// Sources returns the sources of what is said, each once.
func (s Said) Sources(ctx context.Context) ([]*Source, error) { return sources(ctx, s.from) }

// sources returns the sources of some records, each once, in the order of the
// records and their citations.
func sources(ctx context.Context, of []Record) ([]*Source, error) {
	out := []*Source{}
	seen := map[ID]bool{}
	for _, r := range of {
		for _, c := range r.meta().Citations {
			s, err := to[*Source](ctx, r.seen(), "citations", c.SourceID)
			if err != nil {
				return nil, err
			}
			if s != nil && !seen[s.ID] {
				seen[s.ID] = true
				out = append(out, s)
			}
		}
	}
	return out, nil
}

// parts are the roles in the order in which a task is told, and how. Sentences
// have no verb that would have to agree in number: a stakeholder may be called
// "Regions".
var parts = []struct {
	role  Role
	words string
}{
	{RoleProvidesData, "Data provided by"},
	{RoleResponsible, "Carried out by"},
	{RoleSupports, "Supported by"},
	{RoleConsulted, "Consulted:"},
	{RoleAccountable, "Accountable:"},
	{RoleFunds, "Funded by"},
	{RoleInformed, "Kept informed:"},
}

// actWords say what is done where roles alone blur it.
var actWords = map[Act]string{
	ActProposes: "Proposed by",
	ActApproves: "Approved by",
	ActDecides:  "Decided by",
}

// Says tells the row in sentences: what sources say is not done, then who has
// which part, in the order data, work, advice, decision, money.
func (r *WhoDoesRow) Says(ctx context.Context, lang *LanguageTag) ([]Said, error) {
	said := []Said{}
	for _, a := range r.absences {
		said = append(said, Said{a.words(), []Claim{a}, []Record{a}})
	}
	told, err := r.tell(ctx, lang)
	if err != nil {
		return nil, err
	}
	said = append(said, told...)
	if len(said) == 0 {
		said = append(said, Said{Text: r.nothing(), Claims: []Claim{}})
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

// words says an absence.
func (a *absence) words() string {
	text := map[AbsenceType]string{
		AbsenceNobody:  "Nobody does it, a source says",
		AbsenceNotDone: "Not done, a source says",
		AbsenceNoData:  "No data for it, a source says",
	}[a.Type]
	if a.Role != "" {
		text += " (of the role " + strings.ToLower(strings.ReplaceAll(string(a.Role), "_", " ")) + ")"
	}
	if a.Evidence != "" {
		text += ": " + strings.TrimSuffix(a.Evidence, ".")
	}
	return text + aside(&a.Meta, a.Scope, false) + "."
}

// told is responsibilities that one sentence says.
type told struct {
	lead, tail string
	who, with  []string // with: partners that have another part
	joint      bool
	claims     []*Responsibility
}

// tell says the responsibilities of a row. Those of one role of which the same
// is to be said, and those that are exercised together, share a sentence, at
// most MaxPage of them.
func (r *WhoDoesRow) tell(ctx context.Context, lang *LanguageTag) ([]Said, error) {
	joint, err := r.Joint(ctx)
	if err != nil {
		return nil, err
	}
	set := map[ID]int{} // the joint set of a responsibility, from 1
	for i, j := range joint {
		for _, c := range j.all {
			set[c.ID] = i + 1
		}
	}
	var out []Said
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
			tail, err := c.tail(ctx, lang)
			if err != nil {
				return nil, err
			}
			who, err := c.who(ctx, lang)
			if err != nil {
				return nil, err
			}
			key := fmt.Sprint(lead, "\n", set[c.ID], "\n", tail)
			t := at[key]
			if t == nil || len(t.claims) == MaxPage {
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
func (t *told) partners(ctx context.Context, lang *LanguageTag, j Joint) error {
	for _, p := range j.all {
		if slices.ContainsFunc(t.claims, func(c *Responsibility) bool { return c.ID == p.ID }) {
			continue
		}
		who, err := p.who(ctx, lang)
		if err != nil {
			return err
		}
		if !slices.Contains(t.who, who) && !slices.Contains(t.with, who) {
			t.with = append(t.with, who)
		}
	}
	return nil
}

func (t *told) said() Said {
	text := t.lead + " " + enumerate(t.who)
	if t.joint && len(t.who) > 1 {
		text += " together"
	}
	if len(t.with) > 0 {
		text += ", jointly with " + enumerate(t.with)
	}
	s := Said{Text: text + t.tail + "."}
	for _, c := range t.claims {
		s.Claims, s.from = append(s.Claims, c), append(s.from, c)
	}
	return s
}

// who names the stakeholder.
func (x *Responsibility) who(ctx context.Context, lang *LanguageTag) (string, error) {
	s, err := one[Stakeholder](ctx, &x.handle, "stakeholder")
	if err != nil || s == nil {
		return "", err
	}
	return s.seen().Label(ctx, lang)
}

// tail says for whom, how, on what data, on what basis and within which bounds.
func (x *Responsibility) tail(ctx context.Context, lang *LanguageTag) (string, error) {
	var b strings.Builder
	if x.Level != LevelNational {
		b.WriteString(", at " + levelWords[x.Level] + " level")
	}
	for _, l := range []struct{ link, words string }{
		{"professions", ", for "}, {"methods", ", by the method "}, {"dataSources", ", on data of "},
	} {
		leads, err := linked[Record](ctx, []*Responsibility{x}, l.link)
		if err != nil {
			return "", err
		}
		var names []string
		for _, r := range leads {
			name, err := r.seen().Label(ctx, lang)
			if err != nil {
				return "", err
			}
			owner, err := x.ownerOf(ctx, r, lang)
			if err != nil {
				return "", err
			}
			names = append(names, "“"+name+"”"+owner)
		}
		if len(names) > 0 {
			b.WriteString(l.words + enumerate(names) + doubtedField(&x.Meta, l.link))
		}
	}
	if x.responsibility.LegalBasis != nil {
		b.WriteString(", on the basis of “" + x.responsibility.LegalBasis.Title + "”")
	}
	b.WriteString(aside(&x.Meta, x.Scope, x.Stale))
	return b.String(), nil
}

// ownerOf names whose data they are, if not those of the stakeholder itself.
func (x *Responsibility) ownerOf(ctx context.Context, r Record, lang *LanguageTag) (string, error) {
	d, ok := r.(*DataSource)
	if !ok || d.OwnerID == "" || d.OwnerID == x.StakeholderID {
		return "", nil
	}
	owner, err := one[Stakeholder](ctx, &d.handle, "owner")
	if err != nil || owner == nil {
		return "", err
	}
	name, err := owner.seen().Label(ctx, lang)
	return " (kept by " + name + ")", err
}

var levelWords = map[Level]string{
	LevelLocal: "local", LevelRegional: "regional", LevelNational: "national", LevelEU: "EU", LevelInternational: "international",
}

// aside says what bounds a claim, and what speaks against relying on it.
func aside(m *Meta, scope string, stale bool) string {
	var s []string
	if scope != "" {
		s = append(s, "scope: "+scope)
	}
	switch {
	case m.ValidFrom != "" && m.ValidTo != "":
		s = append(s, fmt.Sprintf("from %s to %s", m.ValidFrom, m.ValidTo))
	case m.ValidFrom != "":
		s = append(s, fmt.Sprintf("from %s", m.ValidFrom))
	case m.ValidTo != "":
		s = append(s, fmt.Sprintf("until %s", m.ValidTo))
	}
	if m.Observed != "" {
		s = append(s, fmt.Sprintf("as of %s", m.Observed))
	}
	if stale {
		s = append(s, "may have changed since")
	}
	return inBrackets(append(s, doubts(m)...))
}

// doubts say how far a claim can be relied on, where that is less than it
// sounds.
func doubts(m *Meta) []string {
	var s []string
	if m.Status == StatusHistoric {
		s = append(s, "historic")
	}
	if m.Confidence == ConfidenceLow {
		s = append(s, "low confidence")
	}
	switch m.Origin {
	case OriginInferred:
		s = append(s, "inferred")
	case OriginUnverified:
		s = append(s, "unverified")
	}
	return s
}

// doubtedField marks a field whose origin is not that of the record.
func doubtedField(m *Meta, field string) string {
	if o := m.originOf(field); o != m.Origin {
		return inBrackets([]string{strings.ToLower(string(o))})
	}
	return ""
}

func inBrackets(s []string) string {
	if len(s) == 0 {
		return ""
	}
	return " (" + strings.Join(s, "; ") + ")"
}

// enumerate joins names as a sentence does.
func enumerate(names []string) string {
	if n := len(names); n > 1 {
		return strings.Join(names[:n-1], ", ") + " and " + names[n-1]
	}
	return strings.Join(names, "")
}
