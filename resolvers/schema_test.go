package resolvers_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/introspection"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/resolvers"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
	"github.com/whoplans/whoplans/schema"
	"github.com/whoplans/whoplans/seed/seedtest"
)

func load(t *testing.T) *ast.Schema {
	t.Helper()
	s, err := gqlparser.LoadSchema(&ast.Source{Name: "schema", Input: schema.Text()})
	if err != nil {
		t.Fatalf("LoadSchema: %v", err)
	}
	return s
}

// own leaves out what GraphQL itself defines.
func own(s *ast.Schema) []*ast.Definition {
	var defs []*ast.Definition
	for _, d := range s.Types {
		if !d.BuiltIn && !strings.HasPrefix(d.Name, "__") {
			defs = append(defs, d)
		}
	}
	slices.SortFunc(defs, func(a, b *ast.Definition) int { return strings.Compare(a.Name, b.Name) })
	return defs
}

func TestEverythingIsDescribed(t *testing.T) {
	described := func(what, description string) {
		if strings.TrimSpace(description) == "" {
			t.Errorf("%s has no description", what)
		}
	}
	for _, d := range own(load(t)) {
		described(d.Name, d.Description)
		for _, f := range d.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			described(d.Name+"."+f.Name, f.Description)
			for _, a := range f.Arguments {
				described(d.Name+"."+f.Name+"("+a.Name+")", a.Description)
			}
		}
		for _, v := range d.EnumValues {
			described(d.Name+"."+v.Name, v.Description)
		}
	}
}

func TestEnumsAreThoseOfTheModel(t *testing.T) {
	s := load(t)
	checked := map[string]bool{}
	var check func(fields []*graph.FieldInfo)
	check = func(fields []*graph.FieldInfo) {
		for _, f := range fields {
			check(f.Struct)
			if f.Type != graph.EnumField || checked[f.Enum] {
				continue
			}
			checked[f.Enum] = true
			d := s.Types[f.Enum]
			if d == nil {
				t.Errorf("the schema has no enum %s", f.Enum)
				continue
			}
			var got []string
			for _, v := range d.EnumValues {
				got = append(got, v.Name)
			}
			want := slices.Sorted(slices.Values(f.Values))
			slices.Sort(got)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("enum %s (-model +schema):\n%s", f.Enum, diff)
			}
		}
	}
	for _, k := range graph.Describe().Kinds {
		check(k.Fields)
	}
	if len(checked) < 20 {
		t.Errorf("checked %d enums only", len(checked))
	}
}

func TestEveryFieldOfEveryKindCanBeAsked(t *testing.T) {
	s := load(t)
	// Provenance has a type of its own.
	provenance := s.Types["Provenance"]
	for _, k := range graph.Describe().Kinds {
		d := s.Types[string(k.Kind)]
		if d == nil {
			t.Errorf("the schema has no type %s", k.Kind)
			continue
		}
		for _, f := range k.Fields {
			// What a kind keeps is asked for as what it means: a difference, another state.
			if !f.Kept && d.Fields.ForName(f.Name) == nil && provenance.Fields.ForName(f.Name) == nil {
				t.Errorf("%s.%s cannot be asked", k.Kind, f.Name)
			}
		}
		for _, r := range k.Reverses {
			if d.Fields.ForName(r.Name) == nil {
				t.Errorf("%s.%s cannot be asked", k.Kind, r.Name)
			}
		}
	}
}

func TestListsArePaged(t *testing.T) {
	bounded := []string{
		"formerSlugs", "citations", "fieldOrigins", "names", "acronyms",
		// At most a hundred, and how many there are is beside them.
		"RoleClaims.responsibilities", "Joint.responsibilities", "WhoDoesRow.absences", "TraceStep.absences",
		"CoverageTable.tasks", "CoverageTable.jurisdictions", "MatrixCell.claims", "GapPart.claims", "GapQuestion.tasks",
		"WhoDoesAsked.jurisdictions", "WhoDoesAsked.candidateMembers", "WhoDoesAsked.professions",
		// Of the tasks of the table.
		"AccountsMilestone.tasks",
		// Named in the question, at most a hundred.
		"WhoDoesAsked.tasks", "WhoDoesAsked.clusters",
		"ComparedPartSide.responsibilities", "ComparedPartSide.absences", "CriterionScore.assessments", "TeamCompetency.assessments",
		"Loss.claims", "Loss.dataSources", "Without.relations", "RestingDecision.deciders",
		"AccountsPlace.responsibilities", "AccountsPlace.absences",
		// Of at most a hundred claims.
		"Said.sources",
		// Of at most ten, or two hundred, countries.
		"Comparison.countries", "ProposedCluster.members", "ProposedClusters.unplaced", "SimilarCountry.clusters", "Teacher.clusters", "Teacher.practices", "Twinning.clusters",
		// Of all competencies, roles and tasks, which are few.
		"PlanningTeam.missing", "PlanningTeam.notRecorded", "TeamCompetency.neededBy", "TeamRole.held", "TeamRole.lacked", "TeamRole.unrecorded",
		"RestingDecision.via",
		// Named in the question, and those that assessments of a stakeholder name.
		"TraceAsked.jurisdictions", "StakeholderAnalysis.tasks",
		// At most three, and the country or the members of the cluster that a scenario is for.
		"ActionLearning.practices", "Effect.jurisdictions",
	}
	for _, d := range own(load(t)) {
		if d.Kind != ast.Object {
			continue
		}
		for _, f := range d.Fields {
			if strings.HasSuffix(f.Type.Name(), "Connection") && f.Arguments.ForName("first") == nil {
				t.Errorf("%s.%s cannot be paged", d.Name, f.Name)
			}
			// A plain list of records would have no bound.
			if f.Type.Elem != nil && !slices.Contains(bounded, f.Name) && !slices.Contains(bounded, d.Name+"."+f.Name) && graph.Describe().Kind(graph.Kind(f.Type.Name())) != nil && !strings.HasSuffix(d.Name, "Connection") {
				t.Errorf("%s.%s is a list of records without pages", d.Name, f.Name)
			}
		}
	}
}

// typesOf is an executable schema that says that it has another's types.
type typesOf struct {
	graphql.ExecutableSchema
	schema *ast.Schema
}

func (s typesOf) Schema() *ast.Schema { return s.schema }

// TestText has tools learn the same from the text as from the server itself, with
// each type in one place.
func TestText(t *testing.T) {
	t.Parallel()
	es := resolvers.Schema(graph.New(seedtest.Memory(t)))
	introspect := func(es graphql.ExecutableSchema) (answer any) {
		resp := graphqlhttp.New(es, nil).Do(t.Context(), &graphql.RawParams{Query: introspection.Query})
		if len(resp.Errors) > 0 {
			t.Fatal(resp.Errors)
		}
		if err := json.Unmarshal(resp.Data, &answer); err != nil {
			t.Fatal(err)
		}
		return answer
	}
	text := load(t)
	delete(text.Directives, "defer")                                                              // gqlparser adds it, and it is not served
	unordered := cmpopts.SortSlices(func(a, b any) bool { return fmt.Sprint(a) < fmt.Sprint(b) }) // possibleTypes is
	if diff := cmp.Diff(introspect(es), introspect(typesOf{es, text}), unordered); diff != "" {
		t.Errorf("what the text says (-of the server +of the text):\n%s", diff)
	}
	for line := range strings.Lines(schema.Text()) {
		if strings.HasPrefix(line, "extend ") {
			t.Errorf("a type is in several places: %s", line)
		}
	}
}

// TestSemanticNonNull asks records of each type for every field that is said to be
// null only together with an error.
func TestSemanticNonNull(t *testing.T) {
	t.Parallel()
	types := load(t)
	server := graphqlhttp.New(resolvers.Schema(graph.New(seedtest.Memory(t))), nil)
	asked := 0
	for _, list := range types.Query.Fields {
		of := types.Types[list.Type.Name()].Fields.ForName("nodes")
		if of == nil || list.Arguments.ForName("orderBy") == nil {
			continue
		}
		var fields strings.Builder
		for _, f := range types.Types[of.Type.Name()].Fields {
			needs := slices.ContainsFunc(f.Arguments, func(a *ast.ArgumentDefinition) bool { return a.Type.NonNull && a.DefaultValue == nil })
			if f.Directives.ForName("semanticNonNull") == nil || needs {
				continue
			}
			asked++
			fields.WriteString(" " + f.Name)
			if f.Arguments.ForName("first") != nil {
				fields.WriteString("(first: 0)")
			}
			if !types.Types[f.Type.Name()].IsLeafType() {
				fields.WriteString(" { __typename }")
			}
		}
		resp := server.Do(t.Context(), &graphql.RawParams{Query: "{ " + list.Name + "(first: 100) { totalCount nodes {" + fields.String() + " } } }"})
		if len(resp.Errors) > 0 || bytes.Contains(resp.Data, []byte(":null")) {
			t.Errorf("%s: %v %.2000s", list.Name, resp.Errors, resp.Data)
		}
	}
	if asked < 200 {
		t.Errorf("only %d fields were asked for", asked)
	}
}
