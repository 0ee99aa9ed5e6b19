package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"os"
	"strings"

	"github.com/whoplans/whoplans/exchange/picture"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/internal/speech"
)

// stateFlags name a state of a store to look at.
type stateFlags struct {
	storeFlag
	At       string `help:"Ask about what had been recorded by a revision (see whoplans log), a day or a time, or about a scenario." placeholder:"REVISION|DAY|TIME|scenario:SLUG"`
	ValidOn  string `help:"Leave out claims that are known not to have held on this day." placeholder:"DAY"`
	Language string `help:"Say sentences in this language: en or de." placeholder:"TAG"`
	snapshotFlag

	Held bool `kong:"-"` // the question builds further states, such as those of scenarios
}

// state returns the named state, nil for the present one.
func (f stateFlags) state() (*graph.StateRef, error) {
	switch {
	case f.At != "" && f.ValidOn != "":
		return nil, errors.New("give --at or --valid-on, not both")
	case f.ValidOn != "":
		day, err := graph.ParseLocalDate(f.ValidOn)
		if err != nil {
			return nil, fmt.Errorf("--valid-on: %w", err)
		}
		return &graph.StateRef{ValidOn: &day}, nil
	case f.At == "":
		return nil, nil
	}
	ref, err := graph.ParseStateRef(f.At)
	if err != nil {
		return nil, fmt.Errorf("--at: %w", err)
	}
	return &ref, nil
}

// drawnIn returns the state of what is exported, which includes that of a scenario, unless a
// road map leads to the scenario.
func (f stateFlags) drawnIn(p pictureFlags) (stateFlags, error) {
	switch {
	case p.Scenario == "" || strings.EqualFold(p.Draw, string(picture.RoadMap)):
		return f, nil
	case f.At != "" || f.ValidOn != "":
		return f, fmt.Errorf("%w: give a scenario or another state, not both", graph.ErrInvalid)
	}
	f.At = "scenario:" + p.Scenario
	return f, nil
}

// view opens the named state.
func (f stateFlags) view(ctx context.Context, g *graph.Graph) (*graph.View, error) {
	state, err := f.state()
	if err != nil {
		return nil, err
	}
	language, err := speech.In(cmp.Or(f.Language, "en"))
	if err != nil {
		return nil, fmt.Errorf("%w: language: %w", graph.ErrInvalid, err)
	}
	v, err := g.View(speech.With(ctx, language), 0)
	if err != nil || state == nil {
		return v, err
	}
	return v.At(ctx, *state)
}

// stateParameters are the flags as parameters of addresses.
var stateParameters = []string{"at", "validOn", "language"}

// stateAsked reads the flags from an address.
func stateAsked(values url.Values) (stateFlags, error) {
	f := stateFlags{At: values.Get("at"), ValidOn: values.Get("validOn"), Language: values.Get("language")}
	if f.At != "" && f.ValidOn != "" {
		return f, fmt.Errorf("%w: give at or validOn, not both", graph.ErrInvalid)
	}
	_, err := f.state()
	return f, invalid(err)
}

// read opens the named state and calls do. A store in memory holds the built-in data set.
func (f stateFlags) read(ctx context.Context, do func(*graph.Graph) error) (err error) {
	if path, err := sqlitePath(f.Store); err == nil {
		if _, err := os.Stat(path); errors.Is(err, os.ErrNotExist) {
			return fmt.Errorf("there is no %s yet: start the server once (whoplans serve), or name --store memory: for the built-in data", path)
		}
	}
	s, err := openToRead(ctx, f.Store, f.Neo4j)
	if err != nil {
		return err
	}
	defer closing(s, &err)
	if f.Store == "memory:" {
		if err := loadSeed(ctx, graph.New(s), slog.New(slog.DiscardHandler)); err != nil {
			return err
		}
	}
	if f.At != "" || f.Held {
		if s, err = f.held(ctx, s); err != nil {
			return err
		}
	}
	return do(graph.New(s))
}
