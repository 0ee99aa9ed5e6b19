package csv

import "testing"

func TestGuard(t *testing.T) {
	for _, tt := range [][2]string{
		{"=1+1", "'=1+1"}, {"+1+1", "'+1+1"}, {"-x", "'-x"}, {"@SUM(1)", "'@SUM(1)"}, {"\t=1", "'\t=1"}, {"\r1", "'\r1"},
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
