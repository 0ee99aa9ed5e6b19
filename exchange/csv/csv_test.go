package csv

import "testing"

func TestGuard(t *testing.T) {
	for _, tt := range [][2]string{
		{"=1+1", "'=1+1"}, {"+1+1", "'+1+1"}, {"-x", "'-x"}, {"@SUM(1)", "'@SUM(1)"}, {"\t=1", "'\t=1"}, {"\r1", "'\r1"}, {"'\r", "''\r"},
		{" =1", "' =1"}, {"\u200b\u00a0=1", "'\u200b\u00a0=1"}, {"＝1", "'＝1"}, {"'=1", "''=1"}, {"''=1", "'''=1"},
		{"-5", "-5"}, {"-1,50", "-1,50"}, {"1-1", "1-1"}, {"a=b", "a=b"}, {"'t Hooft", "'t Hooft"}, {"", ""}, {"'", "'"}, {"'-5", "''-5"},
	} {
		if got := guard(tt[0]); got != tt[1] {
			t.Errorf("guard(%q) = %q, want %q", tt[0], got, tt[1])
		}
		if got := unguard(tt[1]); got != tt[0] {
			t.Errorf("unguard(%q) = %q, want %q", tt[1], got, tt[0])
		}
	}
}

func FuzzGuard(f *testing.F) {
	f.Add("'=1")
	f.Fuzz(func(t *testing.T, text string) {
		if got := unguard(guard(text)); got != text {
			t.Errorf("unguard(guard(%q)) = %q", text, got)
		}
	})
}

// What stands between the columns is told by many records: a title has none, and numbers have commas.
func TestCommaOf(t *testing.T) {
	for text, want := range map[string]rune{
		"a,b\n1,2\n": ',', "a;b\n1,5;2,5\n3,5;4,5\n": ';', "a\tb\n1\t2\n": '\t', "a|b\n1|2\n": '|',
		"Register, spring round, as of 2031\n\na;b;c\n1,5;x;y\n2,5;x;y\n3,5;x;y\n": ';',
		"a,b\n\"x;y;z\",1\n\"x;y;z\nx;y\",2\n":                                     ',',
		"a":                                                                        ',', "": ',', "a;b": ';',
	} {
		if got := commaOf([]byte(text)); got != want {
			t.Errorf("commaOf(%q) = %q, want %q", text, got, want)
		}
	}
}
