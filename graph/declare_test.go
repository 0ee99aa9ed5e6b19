package graph_test

import (
	"encoding/json"
	"reflect"
	"testing"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/seed/seedtest"
)

// What a body says is what encoding/json makes of it, of whatever kind it is.
func TestContentIsTheBody(t *testing.T) {
	s := seedtest.Memory(t)
	state, err := s.View(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	model, seen := graph.Describe(), map[graph.Kind]bool{}
	for rec, err := range state.Stream(t.Context(), nil) {
		if err != nil {
			t.Fatal(err)
		}
		seen[rec.Kind] = true
		got := reflect.ValueOf(model.Content(rec)).Elem()
		want := reflect.New(got.Type())
		if err := json.Unmarshal([]byte(rec.Body), want.Interface()); err != nil {
			t.Fatal(err)
		}
		want.Elem().FieldByName("ID").Set(reflect.ValueOf(rec.ID))
		if !reflect.DeepEqual(got.Interface(), want.Elem().Interface()) {
			t.Errorf("%s %s is\n%+v, and its body says\n%+v", rec.Kind, rec.Slug(), got, want.Elem())
		}
	}
	if len(seen) < 20 {
		t.Errorf("only %d kinds were looked at", len(seen))
	}
}
