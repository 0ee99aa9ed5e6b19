package xlsx

import (
	"encoding/xml"
	"fmt"
	"strings"

	"github.com/xuri/excelize/v2"

	"github.com/whoplans/whoplans/exchange/internal/markup"
	"github.com/whoplans/whoplans/exchange/table"
	"github.com/whoplans/whoplans/internal/speech"
)

// inspection reads one part of a workbook.
type inspection struct {
	*part
	ref, typ       string // of the current cell
	formula, value bool   // what the cell has
	inValue, holds bool   // inside its value; the value is not empty
	sqref          string // of the current validation, if it uses a list
	inFormula      bool   // inside that validation's formula
	formula1       string
}

// Bounds of what a sheet declares about its cells: nobody creates more by hand.
const (
	mostMerged  = 100_000
	mostAllowed = 10_000
)

func (in *inspection) begin(e xml.StartElement) {
	switch e.Name.Local {
	case "c":
		in.ref, in.typ, in.formula, in.value, in.inValue, in.holds = "", "", false, false, false, false
		for _, a := range e.Attr {
			switch a.Name.Local {
			case "r":
				in.ref = a.Value
			case "t":
				in.typ = a.Value
			}
		}
	case "f":
		in.formula = true
	case "v":
		in.value, in.inValue = true, true
	case "mergeCell":
		if area, ok := areaOf(markup.Attributes(e)["ref"]); ok && len(in.merged) < mostMerged {
			in.merged = append(in.merged, area)
		}
	case "dataValidation":
		in.sqref, in.formula1 = "", ""
		if a := markup.Attributes(e); a["type"] == "list" {
			in.sqref = a["sqref"]
		}
	case "formula1":
		if in.sqref != "" {
			in.inFormula = true
		}
	case "xf":
		if id := markup.Attributes(e)["numFmtId"]; id != "" && id != "0" && id != "49" {
			in.formatted = true
		}
	}
}

func (in *inspection) end(name string) error {
	switch name {
	case "c":
		if in.ref == "" {
			return nil
		}
		switch {
		case in.typ == "e":
			return in.mark("an error")
		case in.formula && !in.holds && (!in.value || in.typ != "str"): // a formula may give an empty text
			return in.mark("a formula that nobody worked out")
		}
	case "v":
		in.inValue = false
	case "formula1":
		in.inFormula = false
	case "dataValidation":
		in.allow()
		in.sqref = ""
	}
	return nil
}

// text handles the text of the current element.
func (in *inspection) text(text []byte) {
	in.holds = in.holds || in.inValue && len(text) > 0
	if in.inFormula {
		in.formula1 += string(text)
	}
}

// mark notes that the current cell's content differs from what is displayed.
func (in *inspection) mark(what speech.Text) error {
	column, row, err := excelize.CellNameToCoordinates(in.ref)
	if err != nil {
		return fmt.Errorf("the cell %.20q: %w", in.ref, err)
	}
	if in.unread[row] == nil {
		in.unread[row] = map[int]speech.Text{}
	}
	in.unread[row][column-1] = what
	return nil
}

// allow keeps the values that the current validation allows.
func (in *inspection) allow() {
	list := strings.TrimSpace(in.formula1)
	for _, ref := range strings.Fields(in.sqref) {
		area, ok := areaOf(ref)
		if !ok || len(in.allowed) >= mostAllowed {
			continue
		}
		a := table.Allowed{Area: area}
		if quoted, isQuoted := strings.CutPrefix(list, `"`); isQuoted {
			for _, v := range strings.Split(strings.TrimSuffix(quoted, `"`), ",") {
				a.Values = append(a.Values, strings.TrimSpace(v))
			}
			in.allowed = append(in.allowed, a)
			continue
		}
		sheet, cells, named := strings.Cut(list, "!")
		if !named {
			sheet, cells = "", list
		}
		if a.From, ok = areaOf(cells); ok {
			a.Sheet = strings.ReplaceAll(strings.Trim(sheet, "'"), "''", "'")
			in.allowed = append(in.allowed, a)
		}
	}
}

// areaOf parses a reference such as B3:L3 or $B$3.
func areaOf(ref string) (table.Area, bool) {
	first, last, isRange := strings.Cut(strings.ReplaceAll(ref, "$", ""), ":")
	if !isRange {
		last = first
	}
	left, top, err := excelize.CellNameToCoordinates(first)
	if err != nil {
		return table.Area{}, false
	}
	right, bottom, err := excelize.CellNameToCoordinates(last)
	if err != nil || right < left || bottom < top {
		return table.Area{}, false
	}
	return table.Area{Left: left - 1, Right: right - 1, Top: top, Bottom: bottom}, true
}
