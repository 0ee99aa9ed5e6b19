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
