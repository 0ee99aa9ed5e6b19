// Command gophers is graph-gophers/graphql-go over records that are kept as
// structs: nothing is looked up while it answers, but for the record that a
// question begins with. Usage: gophers SCHEMA DATA
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net"
	"net/http"
	"os"

	"github.com/graph-gophers/graphql-go"
	"github.com/graph-gophers/graphql-go/relay"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 3 {
		log.Fatal("usage: gophers SCHEMA DATA")
	}
	if err := run(os.Args[1], os.Args[2]); err != nil {
		log.Fatal(err)
	}
}

func run(schemaFile, dataFile string) error {
	text, err := os.ReadFile(schemaFile)
	if err != nil {
		return err
	}
	raw, err := os.ReadFile(dataFile)
	if err != nil {
		return err
	}
	var data struct {
		Countries struct{ Nodes []*jurisdiction }
	}
	if err := json.Unmarshal(raw, &data); err != nil {
		return err
	}
	q := &query{countries: data.Countries.Nodes, byCode: map[jurisdictionCode]*jurisdiction{}, bySlug: map[graphql.ID]*institution{}}
	for _, c := range q.countries {
		q.byCode[jurisdictionCode(c.Code)] = c
		for _, i := range c.Seated.Nodes {
			q.bySlug[graphql.ID(i.Slug)] = i
		}
	}
	schema, err := graphql.ParseSchema(string(text), q, graphql.UseFieldResolvers())
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	http.Handle("/graphql", &relay.Handler{Schema: schema})
	fmt.Printf("http://%s/graphql\n", listener.Addr())
	return http.Serve(listener, nil)
}

type query struct {
	countries []*jurisdiction
	byCode    map[jurisdictionCode]*jurisdiction
	bySlug    map[graphql.ID]*institution
}

func (q *query) Institution(args struct{ ID graphql.ID }) *institution { return q.bySlug[args.ID] }

func (q *query) Country(args struct{ Code jurisdictionCode }) *jurisdiction {
	return q.byCode[args.Code]
}

func (q *query) Countries(args page) *connection[*jurisdiction] { return pageOf(args, q.countries) }

type page struct{ First *int32 }

// pageOf is a page of a list.
func pageOf[T any](p page, all []T) *connection[T] {
	c := &connection[T]{Nodes: all}
	if p.First != nil && int(*p.First) < len(all) {
		c.Nodes, c.PageInfo.HasNextPage = all[:*p.First], true
	}
	return c
}

type connection[T any] struct {
	Nodes    []T
	PageInfo struct{ HasNextPage bool }
}

type jurisdiction struct {
	Code, Name, Type string
	Seated           struct{ Nodes []*institution } `json:"stakeholders"`
}

func (j *jurisdiction) Stakeholders(args page) *connection[*institution] {
	return pageOf(args, j.Seated.Nodes)
}

type institution struct {
	ID                graphql.ID
	Slug, Name, Level string
	Collective        bool
	Website           *address
	Type, Sector      *struct{ Name string }
	Own               struct{ Nodes []*responsibility } `json:"responsibilities"`
}

// ToInstitution tells the library what a stakeholder is.
func (i *institution) ToInstitution() (*institution, bool) { return i, true }

func (i *institution) Responsibilities(args page) *connection[*responsibility] {
	return pageOf(args, i.Own.Nodes)
}

type responsibility struct {
	ID          graphql.ID
	Role, Level string
	Evidence    *string
	Stale       bool
	Task        *struct{ Slug, Name string }
	Provenance  struct {
		Confidence, Origin string
		Citations          []struct {
			Page   *string
			Source *struct{ Slug, Title string }
		}
	}
}

type jurisdictionCode string

func (jurisdictionCode) ImplementsGraphQLType(name string) bool { return name == "JurisdictionCode" }

func (c *jurisdictionCode) UnmarshalGraphQL(input any) error {
	s, ok := input.(string)
	if !ok {
		return fmt.Errorf("%v is no code", input)
	}
	*c = jurisdictionCode(s)
	return nil
}

type address string

func (address) ImplementsGraphQLType(name string) bool { return name == "URL" }

func (a *address) UnmarshalGraphQL(input any) error {
	return fmt.Errorf("no argument is a URL: %v", input)
}
