package main

import (
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net/http"

	"github.com/whoplans/whoplans/accounts"
	"github.com/whoplans/whoplans/exchange/mapping"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
)

// mappings are those that are saved by name, over HTTP: GET /import/mappings/ lists them, and each is got, put and
// deleted by its name below that.
type mappings struct {
	accounts *accounts.Accounts
	guard    *http.CrossOriginProtection
	logger   *slog.Logger
}

// handle puts them under their paths.
func (m *mappings) handle(mux *http.ServeMux, t *tracing) {
	for pattern, answer := range map[string]func(http.ResponseWriter, *http.Request) error{
		"GET /import/mappings/{$}": m.list, "GET /import/mappings/{name}": m.get, "PUT /import/mappings/{name}": m.put, "DELETE /import/mappings/{name}": m.remove,
	} {
		mux.Handle(pattern, t.request("/import/mappings/", m.guard.Handler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			forWhoAsks(w)
			if !access.Of(r.Context()).SignedIn() {
				http.Error(w, "sign in to see and save mappings", http.StatusUnauthorized)
				return
			}
			if err := answer(w, r); err != nil {
				m.refuse(w, r, err)
			}
		}))))
	}
}

func (m *mappings) refuse(w http.ResponseWriter, r *http.Request, err error) {
	var tooLong *http.MaxBytesError
	switch {
	case errors.Is(err, access.ErrForbidden):
		http.Error(w, clean(err.Error()), http.StatusForbidden)
	case errors.Is(err, graph.ErrNotFound):
		http.Error(w, clean(err.Error()), http.StatusNotFound)
	case errors.As(err, &tooLong), errors.Is(err, graph.ErrTooLarge):
		http.Error(w, clean(err.Error()), http.StatusRequestEntityTooLarge)
	case errors.Is(err, graph.ErrInvalid):
		refuse(w, err)
	default:
		m.logger.ErrorContext(r.Context(), "mappings failed", "error", err)
		http.Error(w, "the mappings cannot be reached", http.StatusInternalServerError)
	}
}

func (m *mappings) list(w http.ResponseWriter, r *http.Request) error {
	saved, err := m.accounts.Mappings(r.Context())
	if err != nil {
		return err
	}
	names := make([]string, len(saved))
	for i, s := range saved {
		names[i] = s.Name
	}
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(names) // the client has gone if this fails
	return nil
}

func (m *mappings) get(w http.ResponseWriter, r *http.Request) error {
	saved, err := m.accounts.Mapping(r.Context(), r.PathValue("name"))
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/yaml; charset=utf-8")
	_, _ = io.WriteString(w, saved.Text) // the client has gone if this fails
	return nil
}

func (m *mappings) put(w http.ResponseWriter, r *http.Request) error {
	text, err := io.ReadAll(http.MaxBytesReader(w, r.Body, mostParameter))
	if err != nil {
		return err
	}
	if _, err := mapping.Parse(text); err != nil {
		return err
	}
	if err := m.accounts.SaveMapping(r.Context(), r.PathValue("name"), string(text)); err != nil {
		return err
	}
	w.WriteHeader(http.StatusNoContent)
	return nil
}

func (m *mappings) remove(w http.ResponseWriter, r *http.Request) error {
	if err := m.accounts.RemoveMapping(r.Context(), r.PathValue("name")); err != nil {
		return err
	}
	w.WriteHeader(http.StatusNoContent)
	return nil
}
