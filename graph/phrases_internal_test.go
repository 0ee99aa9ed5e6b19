package graph

import (
	"testing"

	"github.com/whoplans/whoplans/internal/speech"
)

// TestOfSeveral says of several whatever is said of one.
func TestOfSeveral(t *testing.T) {
	t.Parallel()
	for said, want := range map[speech.Text]speech.Text{
		phrase("Role", "ACCOUNTABLE"):              "are accountable for",
		phrase("Role", "PROVIDES_DATA"):            "provide data for",
		phrase("MembershipRole", "HOST"):           "host",
		phrase("MembershipRole", "MEMBER"):         "are members of",
		phrase("MembershipRole", "PARTY"):          "are parties in",
		phrase("MembershipRole", "AT_THE_TABLE"):   "are at the table of",
		"is an affiliated entity in a project of":  "are affiliated entities in a project of",
		"is a kind of nurse in training":           "are kinds of nurse in training",
		"has its seat in Hungary":                  "have their seat in Hungary",
		phrase("RelationType", "ADVISES"):          "advise",
		phrase("RelationType", "NOT_LINKED_WITH"):  "are not linked with",
		phrase("RelationType", "SUPPLIES_DATA_TO"): "supply data to",
	} {
		if got := ofSeveral(said); got != want {
			t.Errorf("of several %q is %q, want %q", said, got, want)
		}
	}
}

// TestSpaced says names in camelCase in words.
func TestSpaced(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]speech.Text{
		"competentAuthorityCount": "competent authority count",
		"euContribution":          "EU contribution",
		"heroesResult":            "HEROES result",
		"leader":                  "leader",
	} {
		if got := spaced(name); got != want {
			t.Errorf("spaced(%q) is %q, want %q", name, got, want)
		}
	}
}

// TestSentenceOfSeveral has the verb of several only where they are what it is of.
func TestSentenceOfSeveral(t *testing.T) {
	t.Parallel()
	word := func(name string) string {
		if name == "role" {
			return "is consulted on"
		}
		return name
	}
	for kind, want := range map[Kind]string{
		"Responsibility": "stakeholder are consulted on task (region, jurisdiction)",
		"Statement":      "about: property is value",
	} {
		if got := theModel.kinds[kind].sentence(nil, true, word); got != want {
			t.Errorf("a %s says %q, want %q", kind, got, want)
		}
	}
}
