package sqlite

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/whoplans/whoplans/graph/store"
)

const (
	idA = "0190b6d2-7c3e-7f10-8a00-0123456789ab"
	idB = "ffffffff-ffff-ffff-ffff-ffffffffffff"
)

// sameRecord compares records by what is stored of them.
var sameRecord = cmp.Options{cmpopts.IgnoreUnexported(store.Record{}), cmpopts.EquateEmpty()}

func TestImage(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name   string
		record *store.Record
	}{
		{"bare", &store.Record{ID: "a", Kind: "K", Rev: 1}},
		{"full", &store.Record{
			ID: idA, Kind: "Responsibility", Rev: 1 << 40, Body: `{"name":"Łódź"}`,
			Links: []store.Links{{Name: "task", To: []store.ID{idA, idB}}, {Name: "z", To: []store.ID{"other"}}},
			Keys: []store.Key{
				{Name: "slug", Values: []string{"now", "former"}},
				{Name: "type", Values: []string{""}},
			},
			Tokens: []string{"lodz", "łódź"},
		}},
		{"an id like a UUID", &store.Record{
			ID: store.ID(strings.ToUpper(idA)), Kind: "K",
			Links: []store.Links{{Name: "l", To: []store.ID{
				"0190b6d2-7c3e-7f10-8a00-0123456789aB", "0190b6d2-7c3e-7f10-8a00-0123456789a-", "0190b6d27c3e7f108a000123456789ab",
			}}},
		}},
		{"bytes that are no text", &store.Record{ID: "\x00\xff", Kind: "\xfe", Body: "\x00", Tokens: []string{"\x00", "\xff"}}},
		{"large", &store.Record{ID: "l", Kind: "K", Body: strings.Repeat("x", 1<<14), Tokens: []string{strings.Repeat("y", 1<<13)}}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			image := appendImage([]byte("before"), 7, tt.record)[len("before"):]
			got, model, err := newDecoder(&interner{}).record(tt.record.ID, image)
			if err != nil {
				t.Fatalf("record(%q): %v", tt.record.ID, err)
			}
			if diff := cmp.Diff(tt.record, got, sameRecord); diff != "" {
				t.Errorf("record (-want +got):\n%s", diff)
			}
			if model != 7 || imageModel(image) != 7 {
				t.Errorf("model %d, imageModel %d, want 7", model, imageModel(image))
			}
			if diff := cmp.Diff(image, appendImage(nil, 7, got)); diff != "" {
				t.Errorf("the image of the decoded record (-want +got):\n%s", diff)
			}
		})
	}
}

// TestImageDamage changes each byte of an image, and cuts the image at every length.
func TestImageDamage(t *testing.T) {
	t.Parallel()
	r := &store.Record{
		ID: idA, Kind: "K", Rev: 3, Body: `{"a":1}`,
		Links:  []store.Links{{Name: "l", To: []store.ID{idB}}},
		Keys:   []store.Key{{Name: "k", Values: []string{"v", "w"}}},
		Tokens: []string{"t"},
	}
	image := appendImage(nil, 1, r)
	d := newDecoder(&interner{})
	for i := range image {
		bad := append([]byte(nil), image...)
		bad[i] ^= 1 << (i % 8)
		if _, _, err := d.record(idA, bad); !errors.Is(err, ErrDamaged) {
			t.Errorf("byte %d changed: %v, want %v", i, err, ErrDamaged)
		}
		if _, _, err := d.record(idA, image[:i]); !errors.Is(err, ErrDamaged) {
			t.Errorf("cut to %d bytes: %v, want %v", i, err, ErrDamaged)
		}
	}
	if _, _, err := d.record(idB, image); !errors.Is(err, ErrDamaged) {
		t.Errorf("under another id: %v, want %v", err, ErrDamaged)
	}
}

// FuzzImage decodes arbitrary images with a correct checksum. Decoding must not panic, and
// a decoded record must have the same image.
func FuzzImage(f *testing.F) {
	for _, r := range []*store.Record{
		{ID: idA, Kind: "K"},
		{ID: idA, Kind: "K", Rev: 1, Body: "{}", Links: []store.Links{{Name: "l", To: []store.ID{idA, "x"}}}},
		{ID: idA, Kind: "K", Keys: []store.Key{{Name: "k", Values: []string{"v", ""}}}, Tokens: []string{"a", "b"}},
	} {
		image := appendImage(nil, 1, r)
		f.Add(image[:len(image)-sumSize])
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		sum := sumOf(idA, b)
		image := append(append([]byte(nil), b...), byte(sum), byte(sum>>8), byte(sum>>16), byte(sum>>24))
		r, model, err := newDecoder(&interner{}).record(idA, image)
		if err != nil {
			if !errors.Is(err, ErrDamaged) {
				t.Fatalf("record: %v", err)
			}
			return
		}
		again, m, err := newDecoder(&interner{}).record(idA, appendImage(nil, model, r))
		if err != nil || m != model {
			t.Fatalf("record of the image of the decoded: %v, model %d, want %d", err, m, model)
		}
		if diff := cmp.Diff(r, again, sameRecord); diff != "" {
			t.Errorf("decoded again (-want +got):\n%s", diff)
		}
	})
}
