package questionstest

import "slices"

// picks are what is picked in a sentence, by the kind of picker.
type picks map[string][]string

// holds asks for what is picked in a field.
func (p picks) holds(field, kind string) condition { return has(field, p[kind]...) }

func (p picks) role() condition  { return p.holds("role", "role") }
func (p picks) task() condition  { return p.holds("task", "task") }
func (p picks) place() condition { return p.holds("jurisdiction", "country") }

// sentences find the rows for the questions that are put together by pickers,
// whatever is picked.
var sentences = map[string]func(*facts, picks) [][]string{
	"A01": whoDecides,
	"A02": nobodyInCluster,
	"A03": byConfidence,
	"A04": partsOfBody,
	"A05": byMethod,
	"A06": forProfession,
	"A07": usesOfData,
	"A08": sourcesOfYear,
	"A09": related,
	"A10": atLevel,
	"A11": nobodyInStage,
	"A12": bodiesOfType,
	"A13": differences,
	"A14": bodiesOfSector,
	"A15": without,
}

// table returns a row for each record, with some of its fields.
func table(rs []record, fields ...string) [][]string {
	var rows [][]string
	for _, r := range rs {
		var row []string
		for _, name := range fields {
			row = append(row, r.text(name))
		}
		rows = append(rows, row)
	}
	return sorted(rows)
}

func whoDecides(f *facts, p picks) [][]string {
	claims := f.responsibilities(today, p.role(), p.task(), p.place())
	var rows [][]string
	for _, r := range claims {
		basis, _ := r.Fields["legalBasis"].(map[string]any)
		title, _ := basis["title"].(string)
		joint := where(claims, func(other record) bool {
			return slices.Contains(r.list("jointWith"), other.Slug) || slices.Contains(other.list("jointWith"), r.Slug)
		})
		rows = append(rows, []string{r.text("stakeholder"), title, cell(distinct(joint, stakeholder)), r.text("confidence"), r.text("observed")})
	}
	return sorted(rows)
}

func nobodyInCluster(f *facts, p picks) [][]string {
	have := distinct(f.responsibilities(today, p.role(), p.task()), jurisdiction)
	var rows [][]string
	for _, cluster := range p["cluster"] {
		for _, country := range f.records[cluster].list("members") {
			if !slices.Contains(have, country) {
				rows = append(rows, []string{country, f.known(country, p.role(), p["task"]...)})
			}
		}
	}
	return sorted(rows)
}

func byConfidence(f *facts, p picks) [][]string {
	var rows [][]string
	for _, r := range f.responsibilities(p.place(), p.holds("confidence", "confidence"), p.holds("status", "status")) {
		rows = append(rows, []string{r.Slug, r.text("stakeholder"), r.text("role"), r.text("task"), r.text("status")})
	}
	return sorted(rows)
}

func partsOfBody(f *facts, p picks) [][]string {
	return table(f.responsibilities(today, p.role(), p.holds("stakeholder", "stakeholder")), "task", "confidence", "observed")
}

func byMethod(f *facts, p picks) [][]string {
	var rows [][]string
	for _, r := range f.responsibilities(f.inCountry(), p.task(), p.holds("methods", "method"), p.holds("status", "status")) {
		rows = append(rows, []string{r.text("jurisdiction"), r.text("stakeholder"), r.text("status"), r.origin("methods")})
	}
	return sorted(rows)
}

func forProfession(f *facts, p picks) [][]string {
	var rows [][]string
	for _, r := range f.responsibilities(today, p.place(), has("professions", f.below(p["profession"]...)...)) {
		rows = append(rows, []string{r.text("stakeholder"), r.text("role"), r.text("task"), r.origin("professions")})
	}
	return sorted(rows)
}

func usesOfData(f *facts, p picks) [][]string {
	var rows [][]string
	for _, data := range p["dataSource"] {
		for _, r := range f.responsibilities(today, has("dataSources", data)) {
			rows = append(rows, []string{r.text("task"), r.text("stakeholder"), r.text("role"), f.records[data].text("owner")})
		}
	}
	return sorted(rows)
}

func sourcesOfYear(f *facts, p picks) [][]string {
	var rows [][]string
	for _, r := range f.responsibilities(p.role(), p.task(), p.place()) {
		if !slices.Contains(p["year"], year(r.text("observed"))) {
			continue
		}
		stale := ""
		if r.stale() {
			stale = "stale"
		}
		rows = append(rows, []string{r.text("stakeholder"), r.text("status"), stale})
	}
	return sorted(rows)
}

func related(f *facts, p picks) [][]string {
	return table(f.relations(today, p.holds("type", "relation"), p.holds("to", "stakeholder")), "from", "confidence", "origin")
}

func atLevel(f *facts, p picks) [][]string {
	return table(f.responsibilities(today, p.role(), p.task(), p.holds("level", "level")), "jurisdiction", "stakeholder", "act")
}

func nobodyInStage(f *facts, p picks) [][]string {
	stage := f.below(p["task"]...)
	have := distinct(f.responsibilities(today, on(stage...)), jurisdiction)
	var rows [][]string
	for _, country := range f.countries() {
		if !slices.Contains(have, country) {
			rows = append(rows, []string{country, f.known(country, anything, stage...)})
		}
	}
	return rows
}

func bodiesOfType(f *facts, p picks) [][]string {
	claims := f.responsibilities(today, p.task(), f.by(p.holds("type", "type")))
	return table(claims, "jurisdiction", "stakeholder", "role", "confidence")
}

func differences(f *facts, p picks) [][]string {
	with := func(claims []record) string {
		return cell(distinct(claims, func(r record) string { return f.stakeholder(r).text("type") + "/" + r.text("level") }))
	}
	var rows [][]string
	for _, part := range parts {
		one := f.responsibilities(today, p.task(), in(p["country"][0]), part.condition)
		other := f.responsibilities(today, p.task(), in(p["country"][1]), part.condition)
		if len(one)+len(other) > 0 {
			rows = append(rows, []string{part.name, with(one), with(other), verdict(f.types(one), f.types(other))})
		}
	}
	return rows
}

func bodiesOfSector(f *facts, p picks) [][]string {
	var rows [][]string
	for country, claims := range group(f.responsibilities(today, f.inCountry(), p.role(), p.task(), f.by(p.holds("sector", "sector"))), jurisdiction) {
		health := f.responsibilities(today, p.task(), in(country), f.by(has("sector", "sector-health")))
		for _, who := range distinct(claims, stakeholder) {
			rows = append(rows, []string{country, who, cell(distinct(health, stakeholder))})
		}
	}
	return sorted(rows)
}

func without(f *facts, p picks) [][]string {
	gone := p.holds("stakeholder", "stakeholder")
	var rows [][]string
	for _, t := range distinct(f.responsibilities(today, p.place(), gone), task) {
		left := f.responsibilities(today, p.place(), on(t), not(gone))
		switch {
		case len(left) == 0:
			rows = append(rows, []string{t, "nobody"})
		case len(where(left, works)) == 0:
			rows = append(rows, []string{t, "nobody works on it"})
		}
	}
	return rows
}
