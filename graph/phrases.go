package graph

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/internal/speech"
)

// spoken returns a value other than a link in words, in the plural if several is set.
func (f *FieldInfo) spoken(l *speech.Language, v reflect.Value, several bool) string {
	switch {
	case f.Type == EnumField && several:
		return l.Say(ofSeveral(phrase(f.Enum, v.String())))
	case f.Type == EnumField:
		return l.Say(phrase(f.Enum, v.String()))
	case f.Spaced:
		return l.Say(spaced(v.String()))
	}
	return v.String()
}

// spaced splits a camelCase name into words: "EU contribution" for euContribution.
func spaced(name string) speech.Text {
	ws := strings.Fields(KindWords(Kind(name)))
	for i, w := range ws {
		if w == "eu" || w == "heroes" {
			ws[i] = strings.ToUpper(w)
		}
	}
	return speech.Text(strings.Join(ws, " "))
}

// phrases are enum values within sentences; values that are missing here are used as they are.
var phrases = map[string]speech.Text{
	"Role.RESPONSIBLE":   "is responsible for",
	"Role.ACCOUNTABLE":   "is accountable for",
	"Role.CONSULTED":     "is consulted on",
	"Role.INFORMED":      "is informed of",
	"Role.SUPPORTS":      "supports",
	"Role.PROVIDES_DATA": "provides data for",
	"Role.FUNDS":         "funds",

	"AbsenceType.NOBODY":   "nobody sees to",
	"AbsenceType.NOT_DONE": "not done:",
	"AbsenceType.NO_DATA":  "no data for",

	"MembershipRole.MEMBER":        "is a member of",
	"MembershipRole.REPRESENTED":   "is represented in",
	"MembershipRole.PARTICIPANT":   "takes part in",
	"MembershipRole.PARTY":         "is a party in",
	"MembershipRole.DECIDES_IN_IT": "decides in",
	"MembershipRole.AT_THE_TABLE":  "is at the table of",
	"MembershipRole.HOST":          "hosts",

	"ParticipationRole.AFFILIATED_ENTITY":   "is an affiliated entity in",
	"ParticipationRole.ASSOCIATED_PARTNER":  "is an associated partner in",
	"ParticipationRole.CLUSTER_PARTICIPANT": "takes part in the cluster of",
	"ParticipationRole.CONSORTIUM_LEADER":   "leads the consortium of",
	"ParticipationRole.CONSORTIUM_MEMBER":   "is in the consortium of",
	"ParticipationRole.COORDINATOR":         "coordinates",
	"ParticipationRole.GRANTING_AUTHORITY":  "is the granting authority of",
	"ParticipationRole.ORGANISER":           "organises",
	"ParticipationRole.PARTICIPANT":         "takes part in",
	"ParticipationRole.POLICY_DG":           "is the policy directorate-general of",
	"ParticipationRole.PROJECT_PARTNER":     "is a partner in",
	"ParticipationRole.SPEAKER":             "speaks at",
	"ParticipationRole.STATUS_NOT_STATED":   "takes part, in a capacity not stated, in",

	"RelationType.BUILDS_ON_RESULTS_OF": "builds on results of",
	"RelationType.LINKED_WITH":          "is linked with",
	"RelationType.NOT_LINKED_WITH":      "is not linked with",
	"RelationType.PART_OF":              "is part of",
	"RelationType.SUPPLIES_DATA_TO":     "supplies data to",
}

func phrase(enum, value string) speech.Text {
	if p, ok := phrases[enum+"."+value]; ok {
		return p
	}
	return ValueText(value)
}

// ValueText returns an enum value as text, for sentences that have no phrase for it.
func ValueText[V ~string](value V) speech.Text {
	return speech.Text(strings.ToLower(strings.ReplaceAll(string(value), "_", " ")))
}

// ofSeveral puts words about one into the plural.
func ofSeveral[T ~string](said T) T {
	verb, _, _ := strings.Cut(string(said), " ")
	rest := string(said)[len(verb):]
	switch {
	case verb == "is":
		verb = "are"
	case verb == "was":
		verb = "were"
	case verb == "has":
		verb = "have"
	case strings.HasSuffix(verb, "ies"):
		verb = strings.TrimSuffix(verb, "ies") + "y"
	default:
		verb = strings.TrimSuffix(verb, "s")
	}
	if own, ok := strings.CutPrefix(rest, " its "); ok {
		rest = " their " + own
	}
	if what, ok := cutArticle(rest); ok {
		// "is a member of" is "are members of".
		ws := strings.Fields(what)
		if i := slices.IndexFunc(ws, func(w string) bool { return w == "of" || w == "in" }); i > 0 {
			ws[i-1] = plural(ws[i-1])
			rest = " " + strings.Join(ws, " ")
		}
	}
	return T(verb + rest)
}

// cutArticle removes an indefinite article.
func cutArticle(s string) (string, bool) {
	for _, article := range []string{" a ", " an "} {
		if what, ok := strings.CutPrefix(s, article); ok {
			return what, true
		}
	}
	return "", false
}

// Counted returns a number with its noun, in English.
func Counted(n int, singular string, plural ...string) string {
	switch {
	case n == 1:
		return "1 " + singular
	case len(plural) > 0:
		return fmt.Sprintf("%d %s", n, plural[0])
	}
	return fmt.Sprintf("%d %ss", n, singular)
}
