package graph

import (
	"net/netip"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/whoplans/whoplans/internal/speech"
)

// PartialDate is a date whose day, or day and month, may be unknown: "2024", "2024-05" or
// "2024-05-17". It stands for an interval.
type PartialDate string

// ParsePartialDate checks the format and that the date exists.
func ParsePartialDate(s string) (PartialDate, error) {
	for _, layout := range []string{"2006", "2006-01", time.DateOnly} {
		if len(s) != len(layout) {
			continue
		}
		if _, err := time.Parse(layout, s); err == nil {
			return PartialDate(s), nil
		}
	}
	return "", Invalid("%q is not a date like 2024, 2024-05 or 2024-05-17", s)
}

// Bounds returns the first and the last day of the interval, as YYYY-MM-DD; empty for the empty
// date.
func (d PartialDate) Bounds() (first, last string) {
	switch len(d) {
	case 4:
		return string(d) + "-01-01", string(d) + "-12-31"
	case 7:
		t, err := time.Parse("2006-01", string(d))
		if err != nil {
			return "", ""
		}
		return string(d) + "-01", t.AddDate(0, 1, -1).Format(time.DateOnly)
	case 10:
		return string(d), string(d)
	}
	return "", ""
}

// LocalDate is a calendar day, YYYY-MM-DD.
type LocalDate string

// ParseLocalDate checks the format and that the day exists.
func ParseLocalDate(s string) (LocalDate, error) {
	if len(s) == len(time.DateOnly) {
		if _, err := time.Parse(time.DateOnly, s); err == nil {
			return LocalDate(s), nil
		}
	}
	return "", Invalid("%q is not a day like 2024-05-17", s)
}

// URL is an absolute http or https address.
type URL string

// ParseURL checks that an address is absolute and safe to follow.
func ParseURL(s string) (URL, error) {
	u, err := url.Parse(s)
	if strings.ContainsFunc(s, func(r rune) bool { return Blank(string(r)) }) {
		return "", Invalid("%q has a blank in it, which an address writes as %%20", s)
	}
	if err != nil || u.Hostname() == "" || u.Scheme != "http" && u.Scheme != "https" {
		return "", Invalid("%q is not an address that starts with http:// or https://", s)
	}
	if fault := hostFault(u.Hostname()); fault != nil {
		return "", Invalid("%q has %s", s, fault)
	}
	if u.User != nil {
		return "", Invalid("%q has a name or a password in it, which everybody could read", u.Redacted())
	}
	if port := u.Port(); port != "" {
		if n, err := strconv.ParseUint(port, 10, 16); err != nil || n == 0 {
			return "", Invalid("%q has the port %s, and ports are 1 to 65535", s, port)
		}
	}
	return URL(s), nil
}

// hostFault says what is wrong with a host, nil if nothing is.
func hostFault(host string) speech.Words {
	if strings.Contains(host, ":") {
		return nil // an IPv6 address, which is checked already
	}
	const longest, longestPart = 253, 63
	parts := strings.Split(strings.TrimSuffix(host, "."), ".")
	for _, part := range parts {
		switch {
		case part == "":
			return speech.Text("a host with nothing between two dots")
		case len(part) > longestPart:
			return speech.NewMessage("a host with a part of more than %d letters", longestPart)
		case strings.HasPrefix(part, "-") || strings.HasSuffix(part, "-"):
			return speech.Text("a host with a hyphen at the end of a part")
		}
	}
	if len(host) > longest {
		return speech.NewMessage("a host of more than %d letters", longest)
	}
	if strings.Trim(parts[len(parts)-1], "0123456789") == "" {
		if _, err := netip.ParseAddr(host); err != nil {
			return speech.Text("a host that ends in a number and is no address")
		}
	}
	return nil
}

// LanguageTag is a BCP 47 tag, such as "pl" or "sr-Latn".
type LanguageTag string

// maxLanguageTag is longer than any tag in use; parsing longer ones is slow.
const maxLanguageTag = 100

// ParseLanguageTag checks a tag and returns its canonical form. System locales such as en_GB
// are refused.
func ParseLanguageTag(s string) (LanguageTag, error) {
	if len(s) <= maxLanguageTag && !strings.Contains(s, "_") {
		if t, err := language.Parse(s); err == nil {
			return LanguageTag(t.String()), nil
		}
	}
	return "", Invalid("%q is not a language tag like en or pt-BR", s)
}

// LanguageFix says how to correct a malformed language tag.
func LanguageFix(s string) speech.Words {
	if tag, err := ParseLanguageTag(strings.ReplaceAll(s, "_", "-")); err == nil {
		return speech.NewMessage("write %s", tag)
	}
	return speech.Text("correct it")
}

// base returns the language without script and region.
func (t LanguageTag) base() LanguageTag {
	b, _, _ := strings.Cut(string(t), "-")
	return LanguageTag(b)
}

// JurisdictionCode is an ISO 3166-1 alpha-2 code ("HU"), a part of a country
// ("GB-ENG"), "EU" or "INT". The EU's own codes EL and UK are understood as GR
// and GB.
type JurisdictionCode string

// maxJurisdictionCode is the length of the longest code.
const maxJurisdictionCode = len("GB-ENG")

var jurisdictionCode = regexp.MustCompile(`^([A-Z]{2}(-[A-Z0-9]{1,3})?|INT)$`)

// ParseJurisdictionCode checks the format, in upper or lower case, and resolves EL and UK.
func ParseJurisdictionCode(s string) (JurisdictionCode, error) {
	c := strings.ToUpper(s[:min(len(s), maxJurisdictionCode)])
	if len(s) > maxJurisdictionCode || !jurisdictionCode.MatchString(c) {
		return "", Invalid("%q is not a jurisdiction code like HU, GB-ENG, EU or INT", s)
	}
	switch country, part, _ := strings.Cut(c, "-"); country {
	case "EL":
		c = "GR"
	case "UK":
		c = "GB"
		if part != "" {
			c += "-" + part
		}
	}
	return JurisdictionCode(c), nil
}
