package bench

import (
	"context"
	"encoding/json"
	"log/slog"
	"net/http"
	"time"

	"github.com/whoplans/whoplans/graph"
)

const (
	claimFields       = `nodes { id role level evidence stale task { slug name } provenance { confidence origin citations { page source { slug title } } } } pageInfo { hasNextPage }`
	institutionFields = `id slug name level collective website type { name } sector { name } responsibilities(first: 10) { ` + claimFields + ` }`
	countryFields     = `code name type stakeholders(first: 100) { nodes { ... on Institution { ` + institutionFields + ` } } pageInfo { hasNextPage } }`
)

// Question is one that is measured.
type Question struct {
	Name      string
	Text      string
	Variables map[string]any

	// Most is what it may take, as a multiple of the plain handler's CPU.
	Most float64

	plain func(ctx context.Context, v *graph.View) (any, error)
}

// Questions are a small one, a record with ten others; a middling one, a country
// with its institutions; and a large one, all countries.
func Questions() []Question {
	return []Question{
		{"S", `query S($id: ID!) { institution(id: $id) { ` + institutionFields + ` } }`, map[string]any{"id": "aa-institution-07"}, 1.5,
			func(ctx context.Context, v *graph.View) (any, error) {
				i, err := graph.Find[*graph.Institution](ctx, v, "aa-institution-07")
				if err != nil {
					return nil, err
				}
				out, err := plainInstitution(ctx, i)
				return map[string]any{"institution": out}, err
			}},
		{"M", `query M($code: JurisdictionCode!) { country(code: $code) { ` + countryFields + ` } }`, map[string]any{"code": "BA"}, 1.3,
			func(ctx context.Context, v *graph.View) (any, error) {
				c, err := v.Country(ctx, "BA")
				if err != nil {
					return nil, err
				}
				out, err := plainCountry(ctx, c)
				return map[string]any{"country": out}, err
			}},
		{"L", `query L { countries(first: 100) { nodes { ` + countryFields + ` } } }`, nil, 1.3,
			func(ctx context.Context, v *graph.View) (any, error) {
				most := 100
				page, err := graph.List[graph.JurisdictionConnection](ctx, v, "Jurisdiction", graph.ListArgs{Filter: graph.Countries(nil), First: &most})
				if err != nil {
					return nil, err
				}
				out := make([]countryOut, len(page.Nodes()))
				for i, c := range page.Nodes() {
					if out[i], err = plainCountry(ctx, c); err != nil {
						return nil, err
					}
				}
				return map[string]any{"countries": map[string]any{"nodes": out}}, nil
			}},
	}
}

// Body is what a client posts.
func (q Question) Body() []byte {
	body, err := json.Marshal(map[string]any{"query": q.Text, "variables": q.Variables})
	if err != nil {
		panic(err) // text and variables are constants
	}
	return body
}

// Plain is a handler that answers a question, and no other, without GraphQL: it
// fills structs from the same graph and encodes them with encoding/json.
func (q Question) Plain(g *graph.Graph) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		data, err := q.answer(r.Context(), g)
		if err == nil {
			w.Header().Set("Content-Type", "application/json")
			enc := json.NewEncoder(w)
			enc.SetEscapeHTML(false)
			err = enc.Encode(map[string]any{"data": data})
		}
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
		}
	})
}

// Served is the plain handler as one would put it before people: it reads the same
// request that a GraphQL server gets, and logs a line for each.
func (q Question) Served(g *graph.Graph, logger *slog.Logger) http.Handler {
	plain := q.Plain(g)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		var asked struct {
			Query     string
			Variables map[string]any
		}
		if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<20)).Decode(&asked); err != nil || asked.Query != q.Text {
			http.Error(w, "ask the question that this answers", http.StatusBadRequest)
			return
		}
		plain.ServeHTTP(w, r)
		logger.InfoContext(r.Context(), "answered", "path", r.URL.Path, "variables", len(asked.Variables), "duration", time.Since(start))
	})
}

func (q Question) answer(ctx context.Context, g *graph.Graph) (any, error) {
	v, err := g.View(ctx, 0)
	if err != nil {
		return nil, err
	}
	return q.plain(ctx, v)
}
