package bench_test

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/whoplans/whoplans/bench"
	"github.com/whoplans/whoplans/bench/measure"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/memory"
	"github.com/whoplans/whoplans/resolvers"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
	"github.com/whoplans/whoplans/seed/seedtest"
)

// analyses are what pages ask of the data, of one country or of all. What compares
// takes two countries, or as many as there may be.
var analyses = []struct {
	name, query string
	one, all    func(codes []string) any
}{
	{"matrix", `query($c: [JurisdictionCode!]) { matrix(country: $c) {
		totals { recorded } stakeholders { tasks stakeholder { slug label } }
		rows { coverage decidedIn task { slug name } cells { column roles confidence claimCount } } } }`, first, everywhere},
	{"gaps", `query($c: [JurisdictionCode!]) { gaps(country: $c) {
		totalCount byClass { class count }
		rows { nodes { class decisions jurisdiction { code } task { slug name }
			findings { rule words claims { id } mend { words } knownIn examples { words jurisdiction { code } } } } } } }`, first, everywhere},
	{"coverage", `query($c: [JurisdictionCode!]) { coverage(country: $c) {
		tasks { slug } jurisdictions { code }
		coverage confidence newest roles stakeholders claims onlyPast needed onRecord } }`, first, everywhere},
	{"compare", `query($c: [JurisdictionCode!]!) { compare(countries: $c) {
		overlap { likeness explanation } totals { standing tasks }
		rows { standing task { slug } parts { part verdict words } } } }`, beginning(2), beginning(10)},
	{"similar", `query($c: JurisdictionCode) { similar(country: $c) {
		rankedCount ranked { rank of { code } country { code } overlap { likeness parts } explanation } } }`, first, everywhere},
	{"learnFrom", `query($c: JurisdictionCode!) { learnFrom(country: $c) {
		gaps nowhere lessons { finding { words } knownIn from { rank country { code } explanation } } twinnings { with { code } words } } }`, first, nil},
}

func first(codes []string) any { return codes[0] }
func everywhere([]string) any  { return nil }

func beginning(n int) func([]string) any {
	return func(codes []string) any {
		var list []any
		for _, code := range codes[:n] {
			list = append(list, code)
		}
		return list
	}
}

// generated are countries of the generated data.
var generated = []string{"AA", "BA", "CA", "DA", "EA", "FA", "GA", "HA", "IA", "JA"}

// BenchmarkAnalyses measures what is asked of all countries and of one, on the data
// set and on three sizes of generated data, and prints it as a table: with twice the
// claims it should take twice as long. A record is decoded when it is first read, and
// stays so as long as it is not changed: what is asked first takes longer.
func BenchmarkAnalyses(b *testing.B) {
	table := measure.NewTable("", "records", "one country: CPU ms", "when first asked", "target", "all: CPU ms", "target", "KB answered")
	for _, of := range []struct {
		name     string
		records  int
		codes    []string
		one, all string
	}{
		{"data set", 0, []string{"BE", "NL", "PL", "DE", "FR", "IE", "NO", "LT", "SK", "HR"}, "≤ 10", "≤ 10"},
		{"generated", 25_000, generated, "", ""},
		{"generated", 50_000, generated, "", ""},
		{"generated", 100_000, generated, "≤ 50", "≤ 2000"},
	} {
		planner := newPlanner(b, of.records)
		for i, a := range analyses {
			if of.records > 0 && (a.name == "similar" || a.name == "learnFrom") {
				continue // what compares all countries looks at 20,000 claims at most
			}
			// Each begins with a country that none before it asked about.
			codes := slices.Concat(of.codes[i:], of.codes[:i])
			first := planner.ask(b, a.query, a.one(codes))
			one := planner.askOften(b, a.name+"/one", a.query, a.one(codes))
			var all any
			if a.all != nil && (a.name != "compare" || of.records <= 50_000) {
				all = planner.askOften(b, a.name+"/all", a.query, a.all(codes))
			}
			targets := [2]string{of.one, of.all}
			if !slices.Contains([]string{"matrix", "gaps", "coverage"}, a.name) {
				targets = [2]string{} // none was set for what compares
			}
			table.Row(a.name+", "+of.name, planner.records, one, milliseconds(first), targets[0], all, targets[1], float64(planner.size)/1e3)
		}
	}
	if err := table.Print(os.Stdout, "What planners ask, for one question", uncached); err != nil {
		b.Fatal(err)
	}
}

// planner asks a server.
type planner struct {
	server  *graphqlhttp.Server
	records int
	size    int // of the last answer
}

// newPlanner asks the data set or, if a number is given, so many generated records.
func newPlanner(b *testing.B, records int) *planner {
	s := seedtest.Memory(b)
	if records > 0 {
		s = memory.New(graph.Describe().Schema())
		if err := bench.Planning(b.Context(), s, records); err != nil {
			b.Fatal(err)
		}
	}
	state, err := s.View(b.Context(), 0)
	if err != nil {
		b.Fatal(err)
	}
	n, err := store.CountAll(b.Context(), state, graph.Describe().Schema())
	if err != nil {
		b.Fatal(err)
	}
	g := graph.New(s)
	g.Budget = 1 << 40
	return &planner{records: n, server: graphqlhttp.New(resolvers.Schema(g), &graphqlhttp.Options{
		Present: resolvers.Present, Limits: graphqlhttp.Limits{Cost: 1 << 30}, Deadline: time.Minute,
	})}
}

func (p *planner) ask(b *testing.B, query string, countries any) measure.Cost {
	w := measure.Start()
	resp := p.server.Do(b.Context(), &graphql.RawParams{Query: query, Variables: map[string]any{"c": countries}})
	cost := w.Per(1)
	if len(resp.Errors) > 0 || !json.Valid(resp.Data) {
		b.Fatal(resp.Errors)
	}
	p.size = len(resp.Data)
	return cost
}

// askOften returns the milliseconds of CPU in the median, nil if they are not to be
// measured.
func (p *planner) askOften(b *testing.B, name, query string, countries any) any {
	const least = 5
	var ms any
	b.Run(fmt.Sprintf("%s/%d", name, p.records), func(b *testing.B) {
		var turns []measure.Cost
		for b.Loop() {
			turns = append(turns, p.ask(b, query, countries))
		}
		for len(turns) < least {
			turns = append(turns, p.ask(b, query, countries))
		}
		ms = milliseconds(measure.Median(turns))
		b.ReportMetric(milliseconds(measure.Median(turns)), "cpu-ms")
	})
	return ms
}

func milliseconds(c measure.Cost) float64 { return float64(c.CPU) / 1e6 }
