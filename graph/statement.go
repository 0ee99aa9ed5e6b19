package graph

import (
	"math"
	"strconv"
	"strings"

	"github.com/dustin/go-humanize"

	"github.com/whoplans/whoplans/internal/speech"
)

// statement is a value that a source gives for a property of something.
// Statements from different sources may contradict each other and are kept side by side.
type statement struct {
	ClaimMeta `graph:"says={about}: {property} is {value}"`

	AboutID  ID     `json:"about" graph:"required,to=Entity,reverse=statements,back=statements about it,facet,subject,about"`
	Property string `json:"property" graph:"required,filter,facet,sort,search,spaced"`

	// Value is the value as text in any case; Number and RecordID repeat it if it is a number
	// or a record.
	Value  string   `json:"value" graph:"required,filter,search"`
	Number *float64 `json:"number,omitempty" graph:"filter,sort"`
	Unit   string   `json:"unit,omitempty" graph:"filter"`

	// Counts is what the number counts, if it is a count.
	Counts   string `json:"counts,omitempty" graph:"filter,facet"`
	RecordID ID     `json:"record,omitempty" graph:"to=Entity,reverse=statedAsValueIn,back=statements whose value it is,said=which is"`

	// ObjectiveID is the objective for which a country is described, if any: its situation is
	// how it is, its aim how it should be.
	ObjectiveID ID `json:"objective,omitempty" graph:"to=Objective,reverse=described,back=what is said of countries for it,facet,said=for the objective"`
}

// spoken says what is counted, and what a number means: "EU contribution is EUR 6,999,138",
// "number of objectives is 4".
func (s *statement) spoken(l *speech.Language, f *FieldInfo) string {
	number, err := strconv.ParseFloat(s.Value, 64)
	if s.Number == nil || err != nil || number != *s.Number {
		return ""
	}
	switch {
	case f.Name == "property" && s.Counts != "":
		return l.Say("number of %s", s.Counts)
	case f.Name == "value" && s.Counts == "":
		return amount(l, number, s.Unit)
	}
	return ""
}

// amount formats a number with its unit; currencies come first, by code.
func amount(l *speech.Language, number float64, unit string) string {
	digits := grouped(l, number)
	switch {
	case unit == "":
		return digits
	case unit == strings.ToUpper(unit):
		return unit + " " + digits
	case number == 1 || unit == "percent":
		return digits + " " + unit
	}
	if l != nil {
		return digits + " " + unit
	}
	return digits + " " + unit + "s"
}

// grouped formats a number as usual in a language.
func grouped(l *speech.Language, number float64) string {
	switch {
	case l == nil:
		return humanize.Commaf(number)
	case number == math.Trunc(number):
		return humanize.FormatFloat(l.Say("#,###."), number)
	}
	return humanize.FormatFloat(l.Say("#,###.##"), number)
}

// conflict says which claims contradict each other, and why.
type conflict struct {
	ClaimMeta `graph:"says={topic}: sources differ"`

	Topic       string `json:"topic" graph:"required,filter,sort,search=name"`
	Explanation string `json:"explanation" graph:"required,search,filter"`
	BetweenIDs  []ID   `json:"between,omitempty" graph:"to=Claim,reverse=conflicts,back=conflicts that it is in,doc=claims that contradict each other,about,said=is about"`
}
