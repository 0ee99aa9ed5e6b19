package gexf

import (
	"cmp"
	"encoding/xml"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/exchange/internal/markup"
	"github.com/whoplans/whoplans/exchange/property"
	"github.com/whoplans/whoplans/exchange/table"
	"github.com/whoplans/whoplans/internal/speech"
)

// Read reads GEXF 1.1 to 1.3, by local names. Colour, size and position become attributes.
func Read(data []byte) (*property.Found, error) {
	n, err := markup.OpenNetwork(data)
	if err != nil {
		return nil, err
	}
	f := &file{Network: n}
	if err := f.Read("GEXF", f.begin, nil); err != nil {
		return nil, err
	}
	return f.Found, f.settle()
}

// file is a document that is being read.
type file struct {
	*markup.Network
	undirected bool
	class      string // of the attributes that are being declared
	values     []reading
	weighted   bool
}

// reading is a value as it was read. Its attribute may be declared later.
type reading struct {
	owner     markup.Owner
	attribute string
	text      string
}

func (f *file) begin(start xml.StartElement) error {
	a := markup.Attributes(start)
	switch start.Name.Local {
	case "graph":
		f.undirected = a["defaultedgetype"] != "directed" && a["defaultedgetype"] != "mutual"
	case "attributes":
		f.class = a["class"]
	case "attribute":
		e, err := f.Element(start)
		if err != nil {
			return err
		}
		f.Declare(f.class, a["id"], markup.Attribute{Name: cmp.Or(a["title"], a["id"]), Type: a["type"], Default: e.TextOf("default")})
	case "node":
		return f.beginNode(a)
	case "edge":
		return f.beginEdge(a)
	case "attvalue":
		v := reading{f.Current(), cmp.Or(a["for"], a["id"]), a["value"]} // GEXF 1.0 has id
		if v.owner != (markup.Owner{}) {
			f.values = append(f.values, v)
		}
	case "spell":
		return f.spell(a)
	case "color", "size", "position", "shape":
		return f.draw(start.Name.Local, a)
	}
	return nil
}

func (f *file) beginNode(a map[string]string) error {
	if err := f.BeginNode(&property.Node{ID: a["id"], Label: a["label"]}, a["pid"]); err != nil {
		return err
	}
	return f.giveTimes(a)
}

func (f *file) beginEdge(a map[string]string) error {
	e := &property.Edge{ID: a["id"], Source: a["source"], Target: a["target"], Label: a["label"], Type: a["kind"]}
	e.Symmetric = a["type"] == "undirected" || a["type"] == "mutual" || a["type"] == "" && f.undirected
	if err := f.BeginEdge(e); err != nil {
		return err
	}
	if err := f.giveTimes(a); err != nil {
		return err
	}
	f.weighted = f.weighted || a["weight"] != ""
	return f.GiveEdge(e, "weight", table.Number, a["weight"])
}

// times are the attributes that say when a node or an edge exists.
var times = []string{"start", "end", "timestamp", "timestamps", "intervals"}

func (f *file) giveTimes(a map[string]string) error {
	for _, name := range times {
		if err := f.Give(f.Current(), name, table.Text, a[name]); err != nil {
			return err
		}
	}
	return nil
}

// spell adds a period in which the current node or edge exists.
func (f *file) spell(a map[string]string) error {
	o := f.Current()
	if o == (markup.Owner{}) {
		return nil
	}
	list, _ := f.ValueOf(o, "spells").([]any)
	return f.Give(o, "spells", table.Text, append(list, strings.TrimSpace(a["start"]+" to "+a["end"])))
}

// draw keeps how a node is drawn.
func (f *file) draw(what string, a map[string]string) error {
	o := f.Current()
	if o.Node == nil {
		return nil
	}
	give := map[string]string{}
	switch what {
	case "color":
		give["colour"] = colour(a)
		give["alpha"] = a["a"]
	case "size":
		give["size"] = a["value"]
	case "shape":
		give["shape"] = a["value"]
	case "position":
		give["x"], give["y"], give["z"] = a["x"], a["y"], a["z"]
	}
	for _, name := range slices.Sorted(maps.Keys(give)) {
		typ := table.Number
		if name == "colour" || name == "shape" {
			typ = table.Text
		}
		if err := f.Give(o, name, typ, give[name]); err != nil {
			return err
		}
	}
	return nil
}

// colour returns a colour in the notation of style sheets.
func colour(a map[string]string) string {
	if a["hex"] != "" {
		return a["hex"]
	}
	var rgb [3]int
	for i, name := range []string{"r", "g", "b"} {
		if _, err := fmt.Sscan(a[name], &rgb[i]); err != nil || rgb[i] < 0 || rgb[i] > 255 {
			return ""
		}
	}
	return fmt.Sprintf("#%02x%02x%02x", rgb[0], rgb[1], rgb[2])
}

// settle gives nodes and edges their values, or else the declared defaults.
func (f *file) settle() error {
	if err := f.giveValues(); err != nil {
		return err
	}
	if err := f.EachDefault(func(o markup.Owner, a markup.Attribute) error { return f.give(o, a, a.Default) }); err != nil {
		return err
	}
	for _, n := range f.Nodes {
		n.Label = cmp.Or(n.Label, n.ID)
	}
	if !f.weighted {
		return nil
	}
	for _, e := range f.Edges {
		if property.ValueOf(e.Values, f.EdgeAttributes, "weight") == nil {
			if err := f.GiveEdge(e, "weight", table.Number, "1"); err != nil {
				return err
			}
		}
	}
	return nil
}

// giveValues gives nodes and edges their values. Of values at different times it takes the last.
func (f *file) giveValues() error {
	type valued struct {
		owner     markup.Owner
		attribute string
	}
	seen := map[valued]bool{}
	earlier := map[string]int{}
	for _, v := range f.values {
		a := f.Declared(v.attribute, v.owner.Class())
		if at := (valued{v.owner, v.attribute}); seen[at] {
			earlier[a.Name]++
		} else {
			seen[at] = true
		}
		if err := f.give(v.owner, a, v.text); err != nil {
			return err
		}
	}
	for _, name := range slices.Sorted(maps.Keys(earlier)) {
		f.Notes = append(f.Notes, speech.NewMessage("%s changes in time: the last value is taken, and %s left out", name, speech.Count(earlier[name], "%d earlier one is", "%d earlier ones are")))
	}
	return nil
}

func (f *file) give(o markup.Owner, a markup.Attribute, text string) error {
	var raw any = text
	if strings.HasPrefix(a.Type, "list") {
		raw = listOf(text)
	}
	return f.Give(o, a.Name, property.TypeNamed(a.Type), raw)
}

// listOf reads a list as Gephi writes it: in brackets with commas or, before 1.3, separated by bars.
func listOf(text string) any {
	if strings.HasPrefix(strings.TrimSpace(text), "[") {
		return property.ReadList(text)
	}
	between := "|"
	if !strings.Contains(text, between) {
		between = ","
		if strings.Contains(text, ";") {
			between = ";"
		}
	}
	var list []any
	for _, part := range strings.Split(text, between) {
		if part = strings.TrimSpace(part); part != "" {
			list = append(list, part)
		}
	}
	return list
}
