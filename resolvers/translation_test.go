package resolvers_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Tasks, terms, professions and methods are called in a language what they are translated as, in one that
// nobody translated what they are in English.
func TestNamesInOtherLanguages(t *testing.T) {
	type called struct{ Name, ShortName, Gerund, Label string }
	type data struct {
		De, At, Fr       called
		Term, Profession called
		Search           struct{ Nodes []struct{ Slug string } }
		Found            struct{ Nodes []struct{ Slug string } }
	}
	got := answers[data](t, `{
		de: planningTask(id: "t19") { ...T }
		at: planningTask(id: "t19") { name(lang: "de-AT") }
		fr: planningTask(id: "t19") { name(lang: "fr") shortName(lang: "fr") gerund(lang: "fr") label(lang: "fr") }
		term(id: "type-ministry") { name(lang: "de") label(lang: "de") }
		profession(id: "prof-midwife") { name(lang: "de") label }
		search(query: "bedarfsprognose", first: 1) { nodes { slug } }
		found: planningTasks(filter: {translation: {eq: "Bedarfsprognose"}}) { nodes { slug } }
	}
	fragment T on PlanningTask { name(lang: "de") shortName(lang: "de") gerund(lang: "de") label(lang: "de") }`)
	want := data{
		De:         called{Name: "Nachfrage- oder Bedarfsprognose", ShortName: "Bedarfsprognose", Label: "Nachfrage- oder Bedarfsprognose"},
		At:         called{Name: "Nachfrage- oder Bedarfsprognose"},
		Fr:         called{Name: "Forecast demand or need", ShortName: "Forecast demand", Gerund: "forecasting demand or need", Label: "Forecast demand or need"},
		Term:       called{Name: "Ministerium", Label: "Ministerium"},
		Profession: called{Name: "Hebammen", Label: "Midwife"},
	}
	want.Search.Nodes = []struct{ Slug string }{{"t19"}}
	want.Found.Nodes = []struct{ Slug string }{{"t19"}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}
