package questions_test

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/resolvers"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
	"github.com/whoplans/whoplans/seed/questions/questionstest"
	"github.com/whoplans/whoplans/seed/seedtest"
)

// TestAnalysis has each analysis question answered by its query in
// questionstest/queries, on every store: what is left to do is to lay the answer out
// in rows.
func TestAnalysis(t *testing.T) { seedtest.Each(t, analysis) }

func analysis(t *testing.T, s store.Store) {
	server := httptest.NewServer(graphqlhttp.New(resolvers.Schema(graph.New(s)), &graphqlhttp.Options{
		Present:  resolvers.Present,
		Deadline: time.Minute, // Neo4j plans each statement when it first comes
	}))
	defer server.Close()
	for _, q := range questionstest.All(t) {
		if !strings.HasPrefix(q.ID, "U") {
			continue
		}
		path := filepath.Join("questionstest/queries", q.ID+".graphql")
		rows := answered[q.ID]
		if rows == nil {
			t.Errorf("nothing asks %s", q.ID)
			continue
		}
		t.Run(q.ID, func(t *testing.T) {
			query, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if !strings.Contains(string(query), q.Text) {
				t.Errorf("%s does not begin with the question: %s", path, q.Text)
			}
			if diff := gocmp.Diff(q.Rows, rows(found{request(t, server.URL, string(query))})); diff != "" {
				t.Errorf("%s (-want +got):\n%s", q.Text, diff)
			}
		})
	}
}

func request(t *testing.T, url, query string) any {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query})
	if err != nil {
		t.Fatal(err)
	}
	resp, err := http.Post(url, "application/json", bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	var answer struct {
		Data   any
		Errors []struct{ Message string }
	}
	if err := json.NewDecoder(resp.Body).Decode(&answer); err != nil {
		t.Fatal(err)
	}
	if len(answer.Errors) > 0 {
		t.Fatalf("errors: %v", answer.Errors)
	}
	return answer.Data
}

// found is something in an answer.
type found struct{ v any }

// at goes to a field, or a place in a list, by a path such as "groups.nodes.0.count".
func (f found) at(path string) found {
	for _, name := range strings.Split(path, ".") {
		switch v := f.v.(type) {
		case map[string]any:
			f = found{v[name]}
		case []any:
			i, err := strconv.Atoi(name)
			if err != nil || i >= len(v) {
				return found{}
			}
			f = found{v[i]}
		default:
			return found{}
		}
	}
	return f
}

// each is the things in a list.
func (f found) each(path string) []found {
	list, _ := f.at(path).v.([]any)
	out := make([]found, len(list))
	for i, v := range list {
		out[i] = found{v}
	}
	return out
}

// text is something as it stands in a cell; null is empty.
func (f found) text(path string) string {
	if v := f.at(path).v; v != nil {
		return fmt.Sprint(v)
	}
	return ""
}

// cell is the values of a list in one cell, each once.
func (f found) cell(list, path string) string {
	var values []string
	for _, x := range f.each(list) {
		values = append(values, x.text(path))
	}
	slices.Sort(values)
	return strings.Join(slices.Compact(values), " ")
}

// answered lays the answers out in rows.
var answered = map[string]func(found) [][]string{
	"U01": func(f found) (rows [][]string) {
		for _, g := range f.each("responsibilities.groups.nodes") {
			row := []string{g.text("values.0.value"), g.text("distinct.0"), g.text("values.0.record.decides.groups.nodes.0.distinct.0")}
			if len(rows) >= 10 && row[1] != rows[9][1] {
				break
			}
			rows = append(rows, row)
		}
		return rows
	},
	"U02": func(f found) (rows [][]string) {
		const countries = ".groups.nodes.0.distinct.0"
		for _, task := range f.each("planningTasks.nodes") {
			rows = append(rows, []string{task.text("slug"), task.text("decided" + countries), task.text("recorded" + countries), task.text("stated" + countries)})
		}
		slices.SortStableFunc(rows, func(a, b []string) int { return number(b[1]) - number(a[1]) })
		return rows
	},
	"U03": func(f found) (rows [][]string) {
		for _, country := range f.each("jurisdictions.nodes") {
			known := "nothing"
			for _, is := range [][2]string{{"past", "past"}, {"otherPart", "other part"}, {"stated", "stated"}} {
				if country.text(is[0]+".totalCount") != "0" {
					known = is[1]
				}
			}
			rows = append(rows, []string{country.text("slug"), known})
		}
		return rows
	},
	"U04": func(f found) (rows [][]string) {
		for _, g := range f.each("responsibilities.groups.nodes") {
			rows = append(rows, []string{g.text("values.0.value"), g.text("values.1.value")})
		}
		return rows
	},
	"U05": func(f found) (rows [][]string) {
		for _, country := range f.each("jurisdictions.nodes") {
			row := []string{country.text("slug")}
			for _, list := range []string{"decisions.tasks", "decisions.deciders", "past.groups", "stated.groups"} {
				row = append(row, country.cell(list+".nodes", "values.0.value"))
			}
			rows = append(rows, row)
		}
		return rows
	},
	"U06": func(f found) (rows [][]string) {
		names := map[string]string{"DECIDES": "decides", "WORKS": "works", "ADVISES": "advises", "SUPPLIES_DATA": "supplies data", "PAYS": "pays"}
		for _, task := range f.each("compare.rows") {
			before := len(rows)
			for _, part := range task.each("parts") {
				for _, aspect := range part.each("aspects") {
					if aspect.text("aspect") == "BODY" {
						rows = append(rows, []string{
							task.text("task.slug"), names[part.text("part")], part.cell("sides.0.responsibilities", "stakeholder.type.slug"),
							part.cell("sides.1.responsibilities", "stakeholder.type.slug"), strings.ToLower(aspect.text("verdict")),
						})
					}
				}
			}
			if len(rows) == before {
				rows = append(rows, []string{task.text("task.slug"), "", "", "", "not comparable"})
			}
		}
		return rows
	},
	"U07": func(f found) (rows [][]string) {
		for _, role := range graph.Role("").Values() {
			row := []string{string(role)}
			for _, list := range []string{"doctor", "doctorNamed", "nurse", "nurseNamed"} {
				countries := "0"
				for _, g := range f.each(list + ".groups.nodes") {
					if g.text("values.0.value") == string(role) {
						countries = g.text("distinct.0")
					}
				}
				row = append(row, countries)
			}
			rows = append(rows, row)
		}
		return rows
	},
	"U08": func(f found) (rows [][]string) {
		nodes := map[string]found{}
		for _, n := range f.each("network.nodes") {
			nodes[n.text("id")] = n
		}
		for id, n := range nodes {
			steps := number(n.text("distance"))
			if steps == 0 {
				continue
			}
			var types, through []string
			for _, l := range f.each("network.links") {
				if to := nodes[l.text("target")]; l.text("source") == id && number(to.text("distance")) == steps-1 {
					types, through = append(types, l.text("type")), append(through, to.text("record.slug"))
				}
			}
			slices.Sort(types)
			slices.Sort(through)
			rows = append(rows, []string{n.text("record.slug"), strconv.Itoa(steps),
				strings.Join(slices.Compact(types), " "), strings.Join(slices.Compact(through), " ")})
		}
		slices.SortFunc(rows, func(a, b []string) int {
			return slices.Compare([]string{a[1], a[0]}, []string{b[1], b[0]})
		})
		return rows
	},
	"U09": func(f found) (rows [][]string) {
		for _, r := range f.each("relations.nodes") {
			rows = append(rows, []string{r.text("from.seat.slug"), r.text("from.slug"), r.text("type"), r.text("to.slug")})
		}
		for _, country := range f.each("without.nodes") {
			rows = append(rows, []string{country.text("slug"), "", "", ""})
		}
		slices.SortFunc(rows, slices.Compare)
		return rows
	},
	"U10": func(f found) (rows [][]string) {
		spot := func(g found) []string {
			return []string{g.text("values.0.value"), g.text("values.1.value"), g.text("values.2.value"), g.text("values.3.value")}
		}
		const who = "values.4.value"
		for _, g := range f.each("responsibilities.formerly.nodes") {
			if n := len(rows); n > 0 && slices.Equal(rows[n-1][:4], spot(g)) {
				rows[n-1][4] += " " + g.text(who)
				continue
			}
			row := append(spot(g), g.text(who), "", "")
			for _, now := range f.each("responsibilities.now.nodes") {
				if !slices.Equal(spot(now), row[:4]) {
					continue
				}
				row[5] = strings.TrimSpace(row[5] + " " + now.text(who))
				for _, r := range now.each("values.4.record.relationsFrom.nodes") {
					if r.text("to.slug") == g.text(who) {
						row[6] = r.text("slug")
					}
				}
			}
			rows = append(rows, row)
		}
		return rows
	},
	"U11": func(f found) (rows [][]string) {
		for _, country := range f.each("jurisdictions.nodes") {
			rows = append(rows, []string{
				country.text("slug"), country.cell("began.nodes", "slug"), country.cell("ended.nodes", "slug"),
				country.text("claims.totalCount"), country.text("undated.totalCount"),
			})
		}
		return rows
	},
	"U12": func(f found) (rows [][]string) {
		for _, country := range f.each("jurisdictions.nodes") {
			g := country.at("decisions.groups.nodes.0")
			year, _, _ := strings.Cut(g.text("measures.0.latest"), "-")
			rows = append(rows, []string{country.text("slug"), g.text("count"), g.text("measures.0.known"), year})
		}
		slices.SortStableFunc(rows, func(a, b []string) int {
			if (a[3] == "") != (b[3] == "") {
				return strings.Compare(b[3], a[3]) // the unknown comes last
			}
			return strings.Compare(a[3], b[3])
		})
		return rows
	},
	"U13": func(f found) (rows [][]string) {
		for _, g := range f.each("dataSources.groups.nodes") {
			row := []string{g.text("values.0.value"), g.text("distinct.0"), ""}
			if row[0] == "MIGRATION" {
				row[2] = f.cell("without.nodes", "slug")
			}
			if row[0] != "" {
				rows = append(rows, row)
			}
		}
		parts := graph.DataCoverage("").Values()
		slices.SortFunc(rows, func(a, b []string) int {
			return cmp.Or(number(a[1])-number(b[1]), slices.Index(parts, graph.DataCoverage(a[0]))-slices.Index(parts, graph.DataCoverage(b[0])))
		})
		return rows
	},
	"U14": func(f found) (rows [][]string) {
		for _, g := range f.each("responsibilities.groups.nodes") {
			row := []string{g.text("values.0.value"), g.text("values.1.value"), g.text("distinct.0"), g.text("values.1.record.onRecord.groups.nodes.0.distinct.0")}
			if len(rows) >= 10 && row[2] != rows[9][2] {
				break
			}
			rows = append(rows, row)
		}
		return rows
	},
	"U15": func(f found) (rows [][]string) {
		for _, g := range f.each("responsibilities.groups.nodes") {
			country, task, who := g.text("values.0.value"), g.text("values.1.value"), g.text("values.2.value")
			if n := len(rows); n > 0 && rows[n-1][0] == country && rows[n-1][1] == task {
				rows[n-1][2] += " " + who
				continue
			}
			rows = append(rows, []string{country, task, who})
		}
		return rows
	},
}

func number(cell string) int {
	n, _ := strconv.Atoi(cell)
	return n
}
