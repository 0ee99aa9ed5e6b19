package main

import (
	"bytes"
	"cmp"
	"context"
	"embed"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"slices"

	diff "github.com/google/go-cmp/cmp"
)

//go:embed queries
var files embed.FS

// question is asked of each server in its own words, with the same variables
// in turn.
type question struct {
	name, title string
	variables   []variables

	// unordered means that the servers rank what they find each in its way.
	unordered bool
}

// variables are those of one request, for each of the two schemas.
type variables struct{ whoplans, peer map[string]any }

// same are variables that both schemas take alike.
func same(v map[string]any) variables { return variables{v, v} }

// body is a request's.
func body(query string, v map[string]any) []byte {
	text, err := json.Marshal(map[string]any{"query": query, "variables": v})
	if err != nil {
		panic(err) // made of strings and numbers
	}
	return text
}

// bodies are the requests of a question to a server.
func (q *question) bodies(s *system) [][]byte {
	name := q.name + ".whoplans.graphql"
	if s.peer {
		name = q.name + ".peer.graphql"
	}
	query, err := files.ReadFile("queries/" + name)
	if err != nil {
		panic(err) // it is embedded
	}
	list := make([][]byte, len(q.variables))
	for i, v := range q.variables {
		if s.peer {
			list[i] = body(string(query), v.peer)
		} else {
			list[i] = body(string(query), v.whoplans)
		}
	}
	return list
}

// query returns the data that a server answers.
func (s *system) query(ctx context.Context, body []byte) (map[string]any, error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, s.url, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	r.Header.Set("Content-Type", "application/json")
	w, err := client.Do(r)
	if err != nil {
		return nil, err
	}
	defer w.Body.Close()
	text, err := io.ReadAll(w.Body)
	if err != nil {
		return nil, err
	}
	var answer struct {
		Data   map[string]any
		Errors []any
	}
	if err := json.Unmarshal(text, &answer); err != nil || len(answer.Errors) > 0 || answer.Data == nil {
		return nil, fmt.Errorf("%s answers %s to %s", s.name, text, body)
	}
	return answer.Data, nil
}

// ask prepares the questions, with variables found in the data.
func ask(ctx context.Context, s *system, only []string) ([]*question, error) {
	ids, err := s.list(ctx, `{ list: institutions(first: 100) { nodes { id } } }`, "id")
	if err != nil {
		return nil, err
	}
	codes, err := s.list(ctx, `{ list: countries(first: 100) { nodes { code } } }`, "code")
	if err != nil {
		return nil, err
	}
	all := []*question{
		{name: "by-id", title: "an institution by its id"},
		{name: "nested", title: "country → institutions → responsibilities → task"},
		{name: "filtered", title: "filter, sort, second page of ten"},
		{name: "text", title: "full text", unordered: true},
		{name: "path", title: "shortest path by duties in a country"},
	}
	for _, id := range ids {
		all[0].variables = append(all[0].variables, same(map[string]any{"id": id}))
	}
	for _, code := range codes {
		all[1].variables = append(all[1].variables, same(map[string]any{"code": code}))
	}
	for _, level := range []string{"NATIONAL", "REGIONAL"} {
		v, err := s.secondPage(ctx, level)
		if err != nil {
			return nil, err
		}
		all[2].variables = append(all[2].variables, v)
	}
	for _, words := range [][2]string{
		{"health minist", "+health* +minist*"},
		{"medical chamber", "+medical* +chamber*"},
		{"institut public health", "+institut* +public* +health*"},
		{"országos", "+országos"},
	} {
		all[3].variables = append(all[3].variables, variables{map[string]any{"text": words[0]}, map[string]any{"text": words[1]}})
	}
	// Between these there is one shortest path in their country, of two to six hops.
	for _, way := range []struct{ country, from, to string }{
		{"BE", "be-pc", "be-cpf"}, {"BE", "be-fps", "be-kce"}, {"NL", "nl-vws", "nl-csv"}, {"NL", "nl-co", "nl-csv"},
		{"IT", "it-mur", "it-cnfc"}, {"IT", "it-cnfc", "it-orders"}, {"RO", "ro-umf", "ro-cnas"}, {"PL", "pl-mz", "pl-univ"},
	} {
		at, err := s.ids(ctx, []string{way.from, way.to})
		if err != nil {
			return nil, err
		}
		all[4].variables = append(all[4].variables, same(map[string]any{"from": at[0], "to": at[1], "country": way.country}))
	}
	return slices.DeleteFunc(all, func(q *question) bool { return len(only) > 0 && !slices.Contains(only, q.name) }), nil
}

// list asks whoplans for a field of each record of a list.
func (s *system) list(ctx context.Context, query, field string) ([]string, error) {
	data, err := s.query(ctx, body(query, nil))
	if err != nil {
		return nil, err
	}
	var out []string
	for _, n := range data["list"].(map[string]any)["nodes"].([]any) {
		out = append(out, n.(map[string]any)[field].(string))
	}
	return out, nil
}

// ids are those of some slugs.
func (s *system) ids(ctx context.Context, slugs []string) ([]string, error) {
	data, err := s.query(ctx, body(`query($slugs: [ID!]!) { list: nodes(ids: $slugs) { id } }`, map[string]any{"slugs": slugs}))
	if err != nil {
		return nil, err
	}
	var out []string
	for _, n := range data["list"].([]any) {
		out = append(out, n.(map[string]any)["id"].(string))
	}
	return out, nil
}

// secondPage are the variables of a second page: a cursor here, an offset
// there.
func (s *system) secondPage(ctx context.Context, level string) (variables, error) {
	data, err := s.query(ctx, body(`query($level: Level!) {
		list: institutions(filter: { level: { eq: $level }, seat: { some: { euMember: true } } }, orderBy: { field: SLUG, direction: DESC }, first: 10) {
			pageInfo { endCursor }
		}
	}`, map[string]any{"level": level}))
	if err != nil {
		return variables{}, err
	}
	cursor := data["list"].(map[string]any)["pageInfo"].(map[string]any)["endCursor"]
	return variables{map[string]any{"level": level, "after": cursor}, map[string]any{"level": level, "offset": 10}}, nil
}

// agree fails unless all servers give the same answers, and something.
func (q *question) agree(ctx context.Context, systems []*system) error {
	for i := range q.variables {
		var first any
		for _, s := range systems {
			data, err := s.query(ctx, q.bodies(s)[i])
			if err != nil {
				return err
			}
			answer := q.plain(data)
			switch {
			case answer == nil:
				return fmt.Errorf("%s, %v: %s has no answer", q.name, q.variables[i], s.name)
			case first == nil:
				first = answer
			case !diff.Equal(first, answer):
				return fmt.Errorf("%s, %v: %s and %s do not agree:\n%s", q.name, q.variables[i], systems[0].name, s.name, diff.Diff(first, answer))
			}
		}
	}
	return nil
}

// wrappers are the fields that say only that a list follows.
var wrappers = []string{"nodes", "edges", "node", "paths", "records"}

// plain is an answer without what the schemas do each in its way: how lists
// are wrapped, whether one record is a list of one, and what nothing is.
func (q *question) plain(v any) any {
	switch v := v.(type) {
	case map[string]any:
		if len(v) == 1 {
			for k, inner := range v {
				if slices.Contains(wrappers, k) {
					return q.plain(inner)
				}
			}
		}
		out := map[string]any{}
		for k, inner := range v {
			if p := q.plain(inner); p != nil {
				out[k] = p
			}
		}
		if len(out) == 0 {
			return nil
		}
		return out
	case []any:
		var out []any
		for _, inner := range v {
			if p := q.plain(inner); p != nil {
				out = append(out, p)
			}
		}
		if q.unordered {
			slices.SortFunc(out, func(a, b any) int { return cmp.Compare(fmt.Sprint(a), fmt.Sprint(b)) })
		}
		switch len(out) {
		case 0:
			return nil
		case 1:
			return out[0]
		}
		return out
	}
	return v
}
