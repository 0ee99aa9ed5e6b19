package graph

import "testing"

// TestOfSeveral says of several whatever is said of one.
func TestOfSeveral(t *testing.T) {
	t.Parallel()
	for said, want := range map[string]string{
		phrase("Role", "ACCOUNTABLE"):              "are accountable for",
		phrase("Role", "PROVIDES_DATA"):            "provide data for",
		phrase("MembershipRole", "HOST"):           "host",
		phrase("RelationType", "ADVISES"):          "advise",
		phrase("RelationType", "NOT_LINKED_WITH"):  "are not linked with",
		phrase("RelationType", "SUPPLIES_DATA_TO"): "supply data to",
	} {
		if got := ofSeveral(said); got != want {
			t.Errorf("of several %q is %q, want %q", said, got, want)
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
		"Responsibility": "stakeholder are consulted on task (jurisdiction)",
		"Statement":      "about: property is value",
	} {
		if got := theModel.kinds[kind].sentence(true, word); got != want {
			t.Errorf("a %s says %q, want %q", kind, got, want)
		}
	}
}
