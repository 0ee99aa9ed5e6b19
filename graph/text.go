package graph

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/agnivade/levenshtein"
	"golang.org/x/text/unicode/norm"

	"github.com/whoplans/whoplans/internal/speech"
)

// fold normalises text for comparison: without case, marks, formatting characters and
// compatibility differences, so that "Główny Urząd" and "glowny urzad" are equal. The stores'
// own foldings differ from each other; this one is kept with the records.
func fold(s string) string {
	if isASCII(s) {
		return strings.ToLower(s)
	}
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range norm.NFKD.String(s) {
		if unicode.In(r, unicode.Mn, unicode.Cf) { // Cf includes soft hyphens and zero-width spaces
			continue
		}
		r = unicode.ToLower(r)
		if t, ok := foldLetters[r]; ok {
			b.WriteString(t)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// stepsOfFold is the cost of folding a text in budget steps: one character may become eighteen.
func stepsOfFold(s, folded string) int {
	if isASCII(s) {
		return len(s) / 64
	}
	return max(len(s), len(folded))
}

// Blank reports whether a text shows nothing to a reader: it is empty, or consists of white
// space, controls, marks without a letter, or invisible characters such as zero-width spaces,
// Hangul fillers and the blank braille pattern.
func Blank(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool {
		return !unicode.In(r, unicode.Z, unicode.C, unicode.M, unicode.Other_Default_Ignorable_Code_Point) && !traceless[r]
	}) < 0
}

// traceless are invisible characters that Unicode classifies as symbols or letters.
var traceless = map[rune]bool{'\u2800': true, '\u3164': true, '\U0001D159': true}

// Trim removes from both ends of a text what does not belong to it: white space of any width,
// controls and invisible characters. Marks and joiners stay, since they affect the character
// before them.
func Trim(s string) string {
	return strings.TrimFunc(s, func(r rune) bool {
		return unicode.In(r, unicode.Z, unicode.Cc) || slices.Contains(edges, r)
	})
}

// edges are characters that copying leaves at the ends of a text: zero-width space, word
// joiner, byte order mark, soft hyphen, and blanks that count as letters.
var edges = []rune{'\u200B', '\u2060', '\uFEFF', '\u00AD', '\u115F', '\u1160', '\u3164', '\uFFA0', '\u2800'}

// foldLetters are letters that Unicode does not decompose, but that people search for by plain
// ones.
var foldLetters = map[rune]string{
	'ł': "l", 'ø': "o", 'đ': "d", 'ð': "d", 'þ': "th", 'ß': "ss", 'æ': "ae", 'œ': "oe", 'ı': "i",
	'ħ': "h", 'ŋ': "n", 'ŧ': "t", 'ĸ': "k", 'ſ': "s", 'ς': "σ", 'ŀ': "l", 'ŉ': "n",
}

// Words returns the words of a text for comparison: folded, without punctuation.
func Words(text string) []string { return words(fold(text)) }

// words splits folded text into its runs of letters and digits.
func words(folded string) []string {
	return strings.FieldsFunc(folded, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// numberKey formats a number so that keys sort like numbers.
func numberKey(f float64) string {
	bits := math.Float64bits(f + 0) // + 0 turns -0 into 0
	if bits>>63 == 1 {
		bits = ^bits
	} else {
		bits |= 1 << 63
	}
	s := strconv.FormatUint(bits, 16)
	return strings.Repeat("0", 16-len(s)) + s
}

// keyNumber parses what numberKey formatted.
func keyNumber(s string) (float64, error) {
	bits, err := strconv.ParseUint(s, 16, 64)
	if err != nil {
		return 0, err
	}
	if bits>>63 == 1 {
		bits &^= 1 << 63
	} else {
		bits = ^bits
	}
	return math.Float64frombits(bits), nil
}

// EnumName turns a field's name into an enum value: dataSources into
// DATA_SOURCES. Runs of capitals stay together: heroesURL into HEROES_URL.
func EnumName(name string) string {
	var b strings.Builder
	rs := []rune(name)
	for i, r := range rs {
		if i > 0 && unicode.IsUpper(r) && (unicode.IsLower(rs[i-1]) || i+1 < len(rs) && unicode.IsLower(rs[i+1])) {
			b.WriteByte('_')
		}
		b.WriteRune(unicode.ToUpper(r))
	}
	return b.String()
}

// FieldNames returns the names of fields that link to one record of a type, and to many.
func FieldNames(typ string) (one, many string) { return lowerFirst(typ), plural(lowerFirst(typ)) }

// lowerFirst turns a kind's name into a field's: PlanningBody into
// planningBody.
func lowerFirst(s string) string { return strings.ToLower(s[:1]) + s[1:] }

// plural returns the English plural of a kind's name.
func plural(s string) string {
	if base, ok := strings.CutSuffix(s, "y"); ok {
		return base + "ies"
	}
	return s + "s"
}

// KindWords returns the name of a kind or a field in words: "planning body".
func KindWords(k Kind) string {
	return strings.ReplaceAll(strings.ToLower(EnumName(string(k))), "_", " ")
}

// DidYouMean suggests the most likely of the names.
func DidYouMean(s string, names []string) string { return Meant(s, names).In(nil) }

// Meant is [DidYouMean] in whatever language; it says nothing if no name is near.
func Meant(s string, names []string) speech.Words {
	if best := Likeliest(s, names); best != "" {
		return speech.NewMessage("did you mean %s?", best)
	}
	return speech.Names(nil)
}

// Likeliest returns the name that was most likely meant, "" if none is similar.
func Likeliest(s string, names []string) string {
	best, at := "", len(s)/3+2
	for _, n := range slices.Sorted(slices.Values(names)) {
		if d := levenshtein.ComputeDistance(strings.ToLower(s), strings.ToLower(n)); d < at {
			best, at = n, d
		}
	}
	return best
}
