package observed_test

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/memory"
	"github.com/whoplans/whoplans/graph/store/observed"
	"github.com/whoplans/whoplans/graph/store/storetest"
)

// notes is an observer that writes down what it was told.
type notes struct {
	mu    sync.Mutex
	lines []string // guarded by mu
}

type noted struct{}

func (n *notes) Begin(ctx context.Context, m observed.Method) context.Context {
	return context.WithValue(ctx, noted{}, m)
}

func (n *notes) End(ctx context.Context, m observed.Method, took time.Duration, err error) {
	line := m.String()
	if ctx.Value(noted{}) != m || took < 0 {
		line += " without its context or its time"
	}
	for _, sentinel := range []error{store.ErrClosed, store.ErrInvalid} {
		if errors.Is(err, sentinel) {
			line += ": " + sentinel.Error()
		}
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	n.lines = append(n.lines, line)
}

// TestStore checks that a wrapped store fulfils the contract of the port.
func TestStore(t *testing.T) {
	t.Parallel()
	few := storetest.Suite{Seeds: 1, Steps: 8, Queries: 4, Writers: 2, Commits: 3}
	few.Run(t, func(t *testing.T, schema store.Schema) store.Store {
		s := observed.New(memory.New(schema), new(notes))
		t.Cleanup(func() {
			if err := s.Close(); err != nil && !errors.Is(err, store.ErrClosed) {
				t.Error(err)
			}
		})
		return s
	})
}

// TestEachCallIsToldOfOnce calls all methods, and for each kind of method one that fails.
func TestEachCallIsToldOfOnce(t *testing.T) {
	t.Parallel()
	ctx := t.Context()
	n := new(notes)
	s := observed.New(memory.New(storetest.Schema()), n)
	note := &store.Record{ID: "n", Kind: "Note", Body: "{}"}
	_, err := s.Write(ctx, store.Changeset{Time: time.Unix(1, 0), Changes: []store.Change{{Put: note}}})
	r, err1 := s.View(ctx, 0)
	if err := errors.Join(err, err1); err != nil {
		t.Fatal(err)
	}
	one, kinds, page := []store.ID{"n"}, []store.Kind{"Note"}, store.Paging{Limit: 1}
	_, err2 := r.Get(ctx, one)
	_, err3 := r.Find(ctx, store.Query{Kinds: kinds, Paging: page})
	_, err4 := r.Neighbours(ctx, store.NeighboursOf{IDs: one, Paging: page})
	_, err5 := r.Count(ctx, store.Tally{Kinds: kinds, Limit: 1})
	_, err6 := r.Search(ctx, store.Search{Tokens: []string{"a"}, Kinds: kinds, Limit: 1})
	var err7 error
	for _, err7 = range r.Stream(ctx, nil) {
		break
	}
	_, err8 := r.Settled(ctx)
	_, err9 := s.Log(ctx, 0, 1)
	_, err10 := s.LogOf(ctx, "n", 0, 1)
	_, err11 := s.Stamps(ctx, []store.Rev{1})
	if err := errors.Join(err2, err3, err4, err5, err6, err7, err8, err9, err10, err11); err != nil {
		t.Fatal(err)
	}
	for _, err = range r.Stream(ctx, &store.All{}) {
		if !errors.Is(err, store.ErrInvalid) {
			t.Errorf("a wrong condition: %v", err)
		}
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := s.View(ctx, 0); !errors.Is(err, store.ErrClosed) {
		t.Errorf("a view of a closed store: %v", err)
	}
	want := []string{
		"Write", "View", "Get", "Find", "Neighbours", "Count", "Search", "Stream", "Settled", "Log", "LogOf", "Stamps",
		"Stream: invalid", "View: store is closed",
	}
	if diff := cmp.Diff(want, n.lines); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
