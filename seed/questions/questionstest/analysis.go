package questionstest

import (
	"maps"
	"slices"
	"strconv"
	"strings"
)

// analyses find the rows for the questions to the API.
var analyses = map[string]func(*facts) [][]string{
	"U01": busiest,
	"U02": decidedWhere,
	"U03": supplyWithoutDemand,
	"U04": adviceToNobody,
	"U05": decidedWithoutForecast,
	"U06": sameKindOfBody,
	"U07": doctorsAndNurses,
	"U08": reachMinistry,
	"U09": healthAndEducation,
	"U10": changedHands,
	"U11": beganOrEnded,
	"U12": newestDecisions,
	"U13": partsOfPicture,
	"U14": alone,
	"U15": uncertainDeciders,
}

func busiest(f *facts) [][]string {
	var rows [][]string
	for who, claims := range group(f.responsibilities(today), stakeholder) {
		rows = append(rows, []string{who, count(claims, task), count(where(claims, decides), task)})
	}
	return top(ranked(rows, 1), 1)
}

func decidedWhere(f *facts) [][]string {
	var rows [][]string
	for _, t := range where(f.kinds["PlanningTask"], func(r record) bool { return r.Fields["stage"] != true }) {
		claims := f.responsibilities(today, f.inCountry(), on(t.Slug))
		rows = append(rows, []string{
			t.Slug, count(where(claims, decides), jurisdiction), count(claims, jurisdiction),
			count(where(f.kinds["Absence"], f.inCountry(), on(t.Slug)), jurisdiction),
		})
	}
	return ranked(rows, 1)
}

func supplyWithoutDemand(f *facts) [][]string {
	demand := distinct(f.responsibilities(today, works, on("t19")), jurisdiction)
	var rows [][]string
	for _, country := range distinct(f.responsibilities(today, works, on("t18"), f.inCountry(), not(in(demand...))), jurisdiction) {
		rows = append(rows, []string{country, f.known(country, works, "t19")})
	}
	return rows
}

func adviceToNobody(f *facts) [][]string {
	advisers := distinct(f.relations(today, has("type", "ADVISES")), field("from"))
	var rows [][]string
	for at, claims := range group(f.responsibilities(today, works, on("t25"), not(has("stakeholder", advisers...))), jurisdiction) {
		for _, who := range distinct(claims, stakeholder) {
			rows = append(rows, []string{at, who})
		}
	}
	return sorted(rows)
}

func decidedWithoutForecast(f *facts) [][]string {
	evidence := on("t18", "t19", "t25")
	informed := distinct(f.responsibilities(today, evidence), jurisdiction)
	var rows [][]string
	for country, claims := range group(f.responsibilities(today, decides, on("t26", "t27"), f.inCountry(), not(in(informed...))), jurisdiction) {
		rows = append(rows, []string{
			country, cell(distinct(claims, task)), cell(distinct(claims, stakeholder)),
			cell(distinct(f.responsibilities(past, evidence, in(country)), task)),
			cell(distinct(where(f.kinds["Absence"], evidence, in(country)), task)),
		})
	}
	return sorted(rows)
}

// parts are the parts in a task that can be compared.
var parts = []struct {
	name string
	condition
}{
	{"decides", decides},
	{"works", works},
	{"advises", has("role", "CONSULTED", "INFORMED")},
	{"supplies data", has("role", "PROVIDES_DATA")},
	{"pays", has("role", "FUNDS")},
}

func sameKindOfBody(f *facts) [][]string {
	dutch := distinct(f.responsibilities(today, in("nl")), task)
	var rows [][]string
	for _, t := range distinct(f.responsibilities(today, in("be"), on(dutch...)), task) {
		found := len(rows)
		for _, part := range parts {
			be := f.types(f.responsibilities(today, in("be"), on(t), part.condition))
			nl := f.types(f.responsibilities(today, in("nl"), on(t), part.condition))
			if len(be) > 0 && len(nl) > 0 {
				rows = append(rows, []string{t, part.name, cell(be), cell(nl), verdict(be, nl)})
			}
		}
		if len(rows) == found {
			rows = append(rows, []string{t, "", "", "", verdict(nil, nil)})
		}
	}
	return rows
}

// verdict says whether a part is alike: whether some kind of body has it on
// both sides.
func verdict(one, other []string) string {
	switch {
	case len(one) == 0 || len(other) == 0:
		return "not comparable"
	case slices.ContainsFunc(one, func(s string) bool { return slices.Contains(other, s) }):
		return "alike"
	}
	return "unlike"
}

func doctorsAndNurses(f *facts) [][]string {
	named := func(r record) bool { return r.origin("professions") == "named" }
	doctors, nurses := has("professions", f.below("prof-doctor")...), has("professions", f.below("prof-nurse")...)
	var rows [][]string
	for _, role := range []string{"RESPONSIBLE", "ACCOUNTABLE", "CONSULTED", "INFORMED", "SUPPORTS", "PROVIDES_DATA", "FUNDS"} {
		claims := f.responsibilities(today, f.inCountry(), has("role", role))
		rows = append(rows, []string{
			role, count(where(claims, doctors), jurisdiction), count(where(claims, doctors, named), jurisdiction),
			count(where(claims, nurses), jurisdiction), count(where(claims, nurses, named), jurisdiction),
		})
	}
	return rows
}

func reachMinistry(f *facts) [][]string {
	steps := map[string]int{"fr-minsante": 0}
	var rows [][]string
	for step := 1; step <= 2; step++ {
		reached := has("to", slices.Collect(maps.Keys(steps))...)
		nearer := group(f.relations(today, has("type", "ADVISES", "SUPPLIES_DATA_TO"), reached), field("from"))
		for who, ties := range nearer {
			if _, before := steps[who]; before {
				continue
			}
			steps[who] = step
			rows = append(rows, []string{who, strconv.Itoa(step), cell(distinct(ties, field("type"))), cell(distinct(ties, field("to")))})
		}
	}
	slices.SortFunc(rows, func(a, b []string) int {
		return slices.Compare([]string{a[1], a[0]}, []string{b[1], b[0]})
	})
	return rows
}

func healthAndEducation(f *facts) [][]string {
	health, education := has("sector", "sector-health"), has("sector", "sector-education")
	across := func(r record) bool {
		from, to := f.records[r.text("from")], f.records[r.text("to")]
		return health(from) && education(to) || education(from) && health(to)
	}
	ties := group(f.relations(today, across), func(r record) string { return f.records[r.text("from")].text("seat") })
	var rows [][]string
	for _, country := range f.countries() {
		for _, r := range ties[country] {
			rows = append(rows, []string{country, r.text("from"), r.text("type"), r.text("to")})
		}
		if len(ties[country]) == 0 {
			rows = append(rows, []string{country, "", "", ""})
		}
	}
	return sorted(rows)
}

func changedHands(f *facts) [][]string {
	type part struct {
		spot
		role, level string
	}
	var rows [][]string
	for p, claims := range group(f.responsibilities(), func(r record) part { return part{spotOf(r), r.text("role"), r.text("level")} }) {
		then, now := where(claims, past), where(claims, today)
		formerly := distinct(where(then, not(has("stakeholder", distinct(now, stakeholder)...))), stakeholder)
		since := distinct(where(now, not(has("stakeholder", distinct(then, stakeholder)...))), stakeholder)
		if len(formerly) == 0 || len(since) == 0 {
			continue
		}
		succession := f.relations(has("type", "SUCCEEDS"), has("from", since...), has("to", formerly...))
		rows = append(rows, []string{p.jurisdiction, p.task, p.role, p.level, cell(formerly), cell(since), cell(distinct(succession, slug))})
	}
	return sorted(rows)
}

func beganOrEnded(f *facts) [][]string {
	in2015to2020 := func(field string) condition {
		return func(r record) bool { y := year(r.text(field)); return "2015" <= y && y <= "2020" }
	}
	undated := func(r record) bool { return r.text("validFrom") == "" && r.text("validTo") == "" }
	var rows [][]string
	for country, claims := range group(f.responsibilities(f.inCountry()), jurisdiction) {
		rows = append(rows, []string{
			country, cell(distinct(where(claims, in2015to2020("validFrom")), slug)), cell(distinct(where(claims, in2015to2020("validTo")), slug)),
			count(claims, slug), count(where(claims, undated), slug),
		})
	}
	return sorted(rows)
}

func newestDecisions(f *facts) [][]string {
	var rows [][]string
	for _, country := range f.countries() {
		claims := f.responsibilities(today, decides, in(country))
		dated := where(claims, func(r record) bool { return r.text("observed") != "" })
		newest := ""
		for _, r := range dated {
			newest = max(newest, year(r.text("observed")))
		}
		rows = append(rows, []string{country, count(claims, slug), count(dated, slug), newest})
	}
	slices.SortStableFunc(rows, func(a, b []string) int {
		if (a[3] == "") != (b[3] == "") {
			return strings.Compare(b[3], a[3]) // the unknown comes last
		}
		return strings.Compare(a[3], b[3])
	})
	return rows
}

func partsOfPicture(f *facts) [][]string {
	var rows [][]string
	for _, part := range []string{"STOCK", "INFLOW", "OUTFLOW", "MIGRATION", "EDUCATION", "ACTIVITY", "DEMAND"} {
		have := distinct(where(f.kinds["DataSource"], f.inCountry(), has("covers", part)), jurisdiction)
		var without []string
		if part == "MIGRATION" {
			without = slices.DeleteFunc(f.countries(), func(c string) bool { return slices.Contains(have, c) })
		}
		rows = append(rows, []string{part, strconv.Itoa(len(have)), cell(without)})
	}
	slices.SortStableFunc(rows, func(a, b []string) int { return number(a[1]) - number(b[1]) })
	return rows
}

func alone(f *facts) [][]string {
	type post struct{ who, country string }
	alone, of := map[post]int{}, map[string]int{}
	for at, claims := range group(f.responsibilities(today, f.inCountry()), spotOf) {
		of[at.jurisdiction]++
		if who := distinct(claims, stakeholder); len(who) == 1 {
			alone[post{who[0], at.jurisdiction}]++
		}
	}
	var rows [][]string
	for p, n := range alone {
		rows = append(rows, []string{p.who, p.country, strconv.Itoa(n), strconv.Itoa(of[p.country])})
	}
	return top(ranked(rows, 2), 2)
}

func uncertainDeciders(f *facts) [][]string {
	certain := func(r record) bool { return r.text("confidence") == "HIGH" && !r.stale() }
	var rows [][]string
	for at, claims := range group(f.responsibilities(today, decides, f.inCountry()), spotOf) {
		if len(where(claims, certain)) == 0 {
			rows = append(rows, []string{at.jurisdiction, at.task, cell(distinct(claims, stakeholder))})
		}
	}
	return sorted(rows)
}
