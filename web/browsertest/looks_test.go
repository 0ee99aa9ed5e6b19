package browsertest

import (
	"bytes"
	"cmp"
	"errors"
	"flag"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the looks of the pages anew")

// looks has a picture of each of some states of the pages, where the texts stand
// in it, and which version of Chromium drew them.
const looks = "testdata/looks"

// compareLooks holds how the pages look against how they looked. Versions of
// Chromium draw letters otherwise: pictures are compared if the same one made
// both, the places of texts always.
func compareLooks(t *testing.T, drawn, version string) {
	t.Helper()
	names := lookNames(t, drawn)
	if *update {
		writeLooks(t, drawn, names, version)
	}
	was := strings.TrimSpace(string(read(t, looks, "chromium")))
	if was != version {
		t.Logf("the pictures in %s are of Chromium %s and this is %s: only where texts stand is compared", looks, was, version)
	}
	if diff := slices.Compare(lookNames(t, looks), names); diff != 0 {
		t.Errorf("there are looks of %v, and %v are drawn", lookNames(t, looks), names)
	}
	for _, name := range names {
		t.Run(name, func(t *testing.T) {
			for _, fault := range moved(string(read(t, looks, name+".txt")), string(read(t, drawn, name+".txt"))) {
				t.Error(fault)
			}
			if was != version {
				return
			}
			before, now := decode(t, looks, name), decode(t, drawn, name)
			if n, most := unlike(before.(*image.Paletted), now), 200; n > most {
				t.Errorf("%d pixels look otherwise, more than %d", n, most)
			}
			if t.Failed() {
				kept := filepath.Join(t.ArtifactDir(), name+".png")
				if err := os.WriteFile(kept, read(t, drawn, name+".png"), 0o600); err != nil {
					t.Error(err)
				}
				t.Logf("with -artifacts what was drawn stays in %s; -update takes it as it should be", kept)
			}
		})
	}
}

// lookNames lists the pictures in a folder, by the names of their states.
func lookNames(t *testing.T, dir string) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*.png"))
	if err != nil || len(files) == 0 {
		t.Fatalf("there are no looks in %s: %v", dir, err)
	}
	for i, file := range files {
		files[i] = strings.TrimSuffix(filepath.Base(file), ".png")
	}
	return files
}

func writeLooks(t *testing.T, drawn string, names []string, version string) {
	t.Helper()
	err := errors.Join(os.RemoveAll(looks), os.MkdirAll(looks, 0o755), os.WriteFile(filepath.Join(looks, "chromium"), []byte(version+"\n"), 0o600))
	for _, name := range names {
		var picture bytes.Buffer
		small := png.Encoder{CompressionLevel: png.BestCompression}
		err = errors.Join(err,
			small.Encode(&picture, reduced(decode(t, drawn, name), nil)),
			os.WriteFile(filepath.Join(looks, name+".png"), picture.Bytes(), 0o600),
			os.WriteFile(filepath.Join(looks, name+".txt"), read(t, drawn, name+".txt"), 0o600))
	}
	if err != nil {
		t.Fatal(err)
	}
}

func read(t *testing.T, dir, name string) []byte {
	t.Helper()
	body, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		t.Fatal(err)
	}
	return body
}

func decode(t *testing.T, dir, name string) image.Image {
	t.Helper()
	picture, err := png.Decode(bytes.NewReader(read(t, dir, name+".png")))
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return picture
}

// reduced is a picture in the colours of a palette, by default its most frequent
// ones: so its file is small.
func reduced(picture image.Image, palette color.Palette) *image.Paletted {
	const most = 64
	counts := map[color.Color]int{}
	bounds := picture.Bounds()
	for y := bounds.Min.Y; y < bounds.Max.Y; y++ {
		for x := bounds.Min.X; x < bounds.Max.X; x++ {
			counts[picture.At(x, y)]++
		}
	}
	if palette == nil {
		palette = slices.SortedFunc(maps.Keys(counts), func(a, b color.Color) int {
			return cmp.Or(cmp.Compare(counts[b], counts[a]), strings.Compare(fmt.Sprint(a), fmt.Sprint(b)))
		})
		palette = palette[:min(most, len(palette))]
	}
	nearest := map[color.Color]uint8{}
	for c := range counts {
		nearest[c] = uint8(palette.Index(c))
	}
	out := image.NewPaletted(bounds, palette)
	for y := bounds.Min.Y; y < bounds.Max.Y; y++ {
		for x := bounds.Min.X; x < bounds.Max.X; x++ {
			out.SetColorIndex(x, y, nearest[picture.At(x, y)])
		}
	}
	return out
}

// unlike counts the pixels of a picture that are of another colour than before.
func unlike(before *image.Paletted, now image.Image) int {
	if before.Rect != now.Bounds() {
		return before.Rect.Dx() * before.Rect.Dy()
	}
	again := reduced(now, before.Palette)
	n := 0
	for i, c := range before.Pix {
		if far(before.Palette[c], again.Palette[again.Pix[i]]) {
			n++
		}
	}
	return n
}

// far says whether two colours differ by more than rounding.
func far(a, b color.Color) bool {
	const most = 8 << 8 // of 16 bits
	r, g, u, _ := a.RGBA()
	s, h, v, _ := b.RGBA()
	return max(r, s)-min(r, s) > most || max(g, h)-min(g, h) > most || max(u, v)-min(u, v) > most
}

// moved tells which texts stand elsewhere than before, by more than two pixels,
// which are there no longer, and which are new: each at most a few times.
func moved(before, now string) []string {
	const most, nearly = 5, 2
	was, is := texts(before), texts(now)
	var faults []string
	for _, says := range slices.Sorted(maps.Keys(was)) {
		for i, a := range was[says] {
			switch {
			case i >= len(is[says]):
				faults = append(faults, fmt.Sprintf("%q is no longer at %v", says, a))
			case slices.ContainsFunc([]int{0, 1, 2, 3}, func(k int) bool { return max(a[k], is[says][i][k])-min(a[k], is[says][i][k]) > nearly }):
				faults = append(faults, fmt.Sprintf("%q has moved from %v to %v", says, a, is[says][i]))
			}
		}
	}
	for _, says := range slices.Sorted(maps.Keys(is)) {
		if n := len(was[says]); len(is[says]) > n {
			faults = append(faults, fmt.Sprintf("%q is new at %v", says, is[says][n:]))
		}
	}
	if len(faults) > most {
		faults = append(faults[:most], fmt.Sprintf("and %d more", len(faults)-most))
	}
	return faults
}

// texts are the boxes of each text: left, top, right and bottom.
func texts(list string) map[string][][4]int {
	out := map[string][][4]int{}
	for line := range strings.Lines(list) {
		var box [4]int
		if _, err := fmt.Sscan(line, &box[0], &box[1], &box[2], &box[3]); err != nil {
			continue
		}
		says := strings.Join(strings.SplitN(strings.TrimSpace(line), " ", 5)[4:], "")
		out[says] = append(out[says], box)
	}
	return out
}
