// Command gophers is graph-gophers/graphql-go. Records are kept as structs;
// what one leads to is found in maps and lists made beforehand. Usage:
// gophers SCHEMA DATA
package main

import (
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
	all, err := read(dataFile)
	if err != nil {
		return err
	}
	schema, err := graphql.ParseSchema(string(text), &query{all}, graphql.UseFieldResolvers())
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

type query struct{ all *records }

func (q *query) Institution(args struct{ ID graphql.ID }) *institution {
	return q.all.institutions[string(args.ID)]
}

func (q *query) Country(args struct{ Code jurisdictionCode }) *jurisdiction {
	return q.all.byCode[string(args.Code)]
}

func (q *query) Countries(args page) *connection[*jurisdiction] {
	return pageOf(args, q.all.countries)
}

type page struct{ First *int32 }

type connection[T any] struct {
	Nodes    []T
	PageInfo struct{ HasNextPage bool }
}

// pageOf is a page of a list.
func pageOf[T any](p page, list []T) *connection[T] {
	c, most := &connection[T]{Nodes: list}, 20
	if p.First != nil {
		most = int(*p.First)
	}
	if most < len(list) {
		c.Nodes, c.PageInfo.HasNextPage = list[:most], true
	}
	return c
}

// The resolvers that follow links; all other fields are read from the structs.

func (j *jurisdiction) Stakeholders(args page) *connection[*institution] {
	return pageOf(args, j.all.seated[j.Slug])
}

// ToInstitution tells the library what a stakeholder is.
func (i *institution) ToInstitution() (*institution, bool) { return i, true }

func (i *institution) Type() *term   { return i.all.terms[i.typeOf] }
func (i *institution) Sector() *term { return i.all.terms[i.sectorOf] }

func (i *institution) Responsibilities(args page) *connection[*responsibility] {
	return pageOf(args, i.all.held[i.Slug])
}

func (r *responsibility) Task() *task { return r.all.tasks[r.taskOf] }

func (c citation) Source() *source { return c.all.sources[c.from] }

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
