package main

import (
	"encoding/json"
	"io"
	"log/slog"
	"net/http"

	"github.com/whoplans/whoplans/accounts"
	"github.com/whoplans/whoplans/accounts/signin"
	"github.com/whoplans/whoplans/exchange/mapping"
)

// mostMappings is how many mappings are read or written at a time.
const mostMappings = 20

// mappings serves the saved mappings over HTTP: GET /import/mappings/ lists them, and GET, PUT
// and DELETE with a name below that read, save and delete one.
type mappings struct{ accounts *accounts.Accounts }

// handle registers the mappings.
func (m mappings) handle(mux *http.ServeMux, gate *signin.Gate, t *tracing, logger *slog.Logger) {
	by := &entrance{to: "mapping", takes: uploadTime, arrives: uploadTime, running: make(chan struct{}, mostMappings), gate: gate, logger: logger}
	for pattern, serve := range map[string]func(http.ResponseWriter, *http.Request) error{
		"GET /import/mappings/{$}": m.list, "GET /import/mappings/{name}": m.get, "PUT /import/mappings/{name}": m.put, "DELETE /import/mappings/{name}": m.remove,
	} {
		mux.Handle(pattern, t.request("/import/mappings/", by.letIn(func(w http.ResponseWriter, r *http.Request) error {
			forWhoAsks(w)
			return atAddress(serve(w, r))
		})))
	}
}

func (m mappings) list(w http.ResponseWriter, r *http.Request) error {
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

func (m mappings) get(w http.ResponseWriter, r *http.Request) error {
	saved, err := m.accounts.Mapping(r.Context(), r.PathValue("name"))
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/yaml; charset=utf-8")
	_, _ = io.WriteString(w, saved.Text) // the client has gone if this fails
	return nil
}

func (m mappings) put(w http.ResponseWriter, r *http.Request) error {
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

func (m mappings) remove(w http.ResponseWriter, r *http.Request) error {
	if err := m.accounts.RemoveMapping(r.Context(), r.PathValue("name")); err != nil {
		return err
	}
	w.WriteHeader(http.StatusNoContent)
	return nil
}
