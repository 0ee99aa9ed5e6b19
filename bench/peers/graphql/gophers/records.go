package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"os"
	"slices"

	"github.com/graph-gophers/graphql-go"
)

// records are all records, by slug, and the lists that lead to them in the
// order of slugs.
type records struct {
	institutions map[string]*institution
	terms        map[string]*term
	tasks        map[string]*task
	sources      map[string]*source

	byCode    map[string]*jurisdiction
	countries []*jurisdiction
	seated    map[string][]*institution    // by country
	held      map[string][]*responsibility // by institution
}

type (
	jurisdiction struct {
		Slug, Code, Name, Type string
		all                    *records
	}
	institution struct {
		ID                graphql.ID
		Slug, Name, Level string
		Collective        bool
		Website           *address
		typeOf, sectorOf  string
		all               *records
	}
	responsibility struct {
		ID          graphql.ID
		Role, Level string
		Evidence    *string
		Stale       bool
		Provenance  provenance
		taskOf      string
		all         *records
	}
	provenance struct {
		Confidence, Origin string
		Citations          []citation
	}
	citation struct {
		Page *string
		from string
		all  *records
	}
	term   struct{ Name string }
	task   struct{ Slug, Name string }
	source struct{ Slug, Title string }
)

// record is one of the file, with links by slug.
type record struct {
	ID         graphql.ID
	Kind, Slug string
	Fields     struct {
		Code, Name, Title, Type, Seat, Sector, Level string
		Stakeholder, Task, Role, Confidence, Origin  string

		Names     []struct{ Text string }
		Website   *address
		Evidence  *string
		Citations []struct {
			Source string
			Page   *string
		}
	}
}

// read reads the records of a file.
func read(file string) (*records, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var list []record
	if err := json.Unmarshal(text, &list); err != nil {
		return nil, err
	}
	slices.SortFunc(list, func(a, b record) int { return cmp.Compare(a.Slug, b.Slug) })
	all := &records{
		institutions: map[string]*institution{}, terms: map[string]*term{}, tasks: map[string]*task{}, sources: map[string]*source{},
		byCode: map[string]*jurisdiction{}, seated: map[string][]*institution{}, held: map[string][]*responsibility{},
	}
	for i := range list {
		if err := all.add(&list[i]); err != nil {
			return nil, err
		}
	}
	return all, nil
}

func (all *records) add(r *record) error {
	f := &r.Fields
	switch r.Kind {
	case "Source":
		all.sources[r.Slug] = &source{r.Slug, f.Title}
	case "Term":
		all.terms[r.Slug] = &term{f.Name}
	case "PlanningTask":
		all.tasks[r.Slug] = &task{r.Slug, f.Name}
	case "Jurisdiction":
		j := &jurisdiction{r.Slug, f.Code, f.Name, f.Type, all}
		all.byCode[f.Code] = j
		all.countries = append(all.countries, j)
	case "Institution":
		i := &institution{ID: r.ID, Slug: r.Slug, Name: f.Names[0].Text, Level: f.Level, Website: f.Website, typeOf: f.Type, sectorOf: f.Sector, all: all}
		all.institutions[r.Slug] = i
		all.seated[f.Seat] = append(all.seated[f.Seat], i)
	case "Responsibility":
		c := &responsibility{ID: r.ID, Role: f.Role, Level: f.Level, Evidence: f.Evidence, taskOf: f.Task, all: all}
		c.Provenance = provenance{Confidence: f.Confidence, Origin: f.Origin}
		for _, x := range f.Citations {
			c.Provenance.Citations = append(c.Provenance.Citations, citation{x.Page, x.Source, all})
		}
		all.held[f.Stakeholder] = append(all.held[f.Stakeholder], c)
	default:
		return fmt.Errorf("%s is of the kind %s, which the questions don't meet", r.Slug, r.Kind)
	}
	return nil
}
