package typeface_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/internal/typeface"
)

// The names of Europe's institutions can be written.
func TestHas(t *testing.T) {
	const letters = "ÀÁÂÃÄÅĄĂĀÆÇĆČĊĎĐÈÉÊËĘĚĖĒĞĢĠĦÌÍÎÏİĮĪĶŁĹĽĻÑŃŇŅÒÓÔÕÖŐØŒŔŘŖŚŠŞȘßẞŤŢȚÞÙÚÛÜŮŰŲŪŴÝŸŶŹŽŻ" +
		"àáâãäåąăāæçćčċďđèéêëęěėēğģġħìíîïıįīķłĺľļñńňņòóôõöőøœŕřŗśšşșťţțþùúûüůűųūŵýÿŷźžż" +
		"ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏαβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ" +
		"АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЂЃЄІЇЈЉЊЋЌЎЏҐабвгдежзийклмнопрстуфхцчшщъыьэюяђѓєіїјљњћќўџґ" +
		"0123456789 –—‘’“”„…€№·(),.;:%&/"
	for _, face := range []*typeface.Face{typeface.Regular, typeface.SemiBold} {
		for _, letter := range letters {
			if !face.Has(letter) {
				t.Errorf("weight %d has no %q", face.Weight, letter)
			}
		}
	}
	if typeface.Regular.Has('漢') {
		t.Error("a letter that is not in the font is said to be")
	}
}

// Letters are as wide as the font's table says, drawn together in pairs; the other weight is wider.
func TestWidth(t *testing.T) {
	regular, bold := typeface.Regular, typeface.SemiBold
	a, v := regular.Width("A", 10), regular.Width("V", 10)
	if got := regular.Width("AV", 10); got >= a+v {
		t.Errorf("AV is %v wide, its letters %v and %v: no pair", got, a, v)
	}
	if got, want := regular.Width("hh", 26), 4*regular.Width("h", 13); got != want {
		t.Errorf("twice the size and the letters is %v, not %v", got, want)
	}
	if regular.Width("Ministry", 13) >= bold.Width("Ministry", 13) {
		t.Error("the bold face is no wider")
	}
	if regular.Width("ș", 13) == 0 || regular.Width("", 13) != 0 {
		t.Error("a letter has no width, or nothing has one")
	}
}

func TestLines(t *testing.T) {
	for _, tt := range []struct {
		text  string
		width float64
		most  int
		want  []string
	}{
		{"short", 100, 2, []string{"short"}},
		{"one two three", 52, 3, []string{"one two", "three"}},
		{"one two three four", 52, 2, []string{"one two", "three f…"}},
		{"Self-employment data", 90, 3, []string{"Self-", "employment", "data"}},
		{"a - b self-made", 76, 3, []string{"a - b self-", "made"}},
		{"Gesundheitsministerium", 80, 2, []string{"Gesundhei…"}},
		{"a Gesundheitsministerium und noch eins", 80, 3, []string{"a", "Gesundhei…", "und noch e…"}},
		{"", 80, 3, []string{""}},
	} {
		got := typeface.Regular.Lines(tt.text, 13, tt.width, tt.most)
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%q in %v (-want +got):\n%s", tt.text, tt.width, diff)
		}
		for _, line := range got {
			if w := typeface.Regular.Width(line, 13); w > tt.width {
				t.Errorf("%q is %v wide, more than %v", line, w, tt.width)
			}
		}
	}
}
