// Package mapping says what the tables of other people hold: which column is which field of
// which kind, what values mean, and which texts stand for nothing. A mapping is proposed from
// headers and contents, completed by somebody who knows the file, kept as a small YAML file,
// and used to turn the tables into ours.
package mapping

import (
	"bytes"
	"errors"
	"io"
	"maps"
	"slices"
	"strings"
	"time"

	"go.yaml.in/yaml/v4"

	"github.com/whoplans/whoplans/exchange/anatomy"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/internal/speech"
)

// Mapping says what the tables of a file hold.
type Mapping struct {
	Name string `yaml:"name,omitempty"`

	// Country is the code of the jurisdiction of new records, in which names are looked up.
	Country string `yaml:"country,omitempty"`

	// Language is the language of names in columns without one.
	Language string `yaml:"language,omitempty"`

	// Source is what new records cite.
	Source *Source `yaml:"source,omitempty"`

	// Placeholders are texts that stand for no value.
	Placeholders []string `yaml:"placeholders,omitempty,flow"`

	Tables []*Table `yaml:"tables"`

	language *speech.Language // of the remarks
}

// Source is a source on record, by slug, or the fields of a new one.
type Source struct {
	Slug string
	New  map[string]any
}

// Table says what a table holds.
type Table struct {
	Sheet  string `yaml:"sheet"`
	Ignore bool   `yaml:"ignore,omitempty"` // do not import it

	Header []int `yaml:"header,omitempty,flow"` // rows that name the columns
	Leave  []int `yaml:"leave,omitempty,flow"`  // rows to leave out

	Headings []int `yaml:"headings,omitempty,flow"` // rows that are headings for those below

	Kind graph.Kind     `yaml:"kind,omitempty"` // the kind of its rows
	Set  map[string]any `yaml:"set,omitempty"`  // values for new records that no column gives

	Columns map[string]*Column `yaml:"columns,omitempty"`
	Across  *Across            `yaml:"across,omitempty"`

	order []string // of the columns, for writing
	why   []string // remarks on the table, or why it is ignored
}

// Column says what a column holds. It may be written as one word, the field.
type Column struct {
	// Field is the field that the column gives, or [Leave] or [Undecided]. A column that is
	// only the key needs none.
	Field string `yaml:"field,omitempty"`

	Key      bool   `yaml:"key,omitempty"`      // it identifies rows, and other rows refer to it
	Language string `yaml:"language,omitempty"` // of names
	Split    string `yaml:"split,omitempty"`    // separates several values: a text, or lines
	Decimal  string `yaml:"decimal,omitempty"`  // the decimal separator: a comma or a point
	Days     string `yaml:"days,omitempty"`     // the order of day (D), month (M) and year (Y), such as DMY

	Meaning `yaml:",inline"`

	// Each makes a record of this kind for each value. As is its field that links to the record
	// of the row, and Set holds further values.
	Each graph.Kind     `yaml:"each,omitempty"`
	As   string         `yaml:"as,omitempty"`
	Set  map[string]any `yaml:"set,omitempty"`

	why string // the reason for the proposal
}

// Meaning says which record or value a text means. Texts that it does not list are looked up
// among the rows of the file and on record, by slug, code, name and acronym.
type Meaning struct {
	Values map[string]string `yaml:"values,omitempty"` // a slug or value, or [Make], [Leave], [Undecided]
	Others string            `yaml:"others,omitempty"` // the same for texts that are not found; without it they are faults
	Make   map[string]any    `yaml:"make,omitempty"`   // a new record's kind and its values besides the name

	why map[string]string
}

// Across is for columns that stand for values of a field, with cells that give another field.
type Across struct {
	Field   string            `yaml:"field"`           // the field whose values the columns are
	Columns map[string]string `yaml:"columns"`         // a slug or value each, or [Make], [Leave], [Undecided]
	Make    map[string]any    `yaml:"make,omitempty"`  // as in [Meaning]
	Cells   string            `yaml:"cells"`           // the field that the cells give
	Signs   map[string]string `yaml:"signs"`           // what the signs in the cells mean
	Split   string            `yaml:"split,omitempty"` // separates several signs; by default blanks, lines and any of / , ; + & | \

	order    []string
	why      map[string]string // the reason for each column's proposal
	whySigns map[string]string
}

// Words for decisions.
const (
	Leave     = "leave"     // do not import it
	Undecided = "undecided" // not decided yet; it stops the import
	Make      = "make"      // a new record
)

// lines says that several values are on separate lines.
const lines = "lines"

// mostBytes is the greatest size of a mapping.
const mostBytes = 4 << 20

// Parse reads a mapping.
func Parse(data []byte) (*Mapping, error) {
	if len(data) > mostBytes {
		return nil, graph.TooLarge("the mapping is larger than %d MB", mostBytes>>20)
	}
	m := &Mapping{}
	loader, err := yaml.NewLoader(bytes.NewReader(data), yaml.WithKnownFields())
	if err != nil {
		return nil, err
	}
	if err := loader.Load(m); err != nil {
		if errors.Is(err, io.EOF) {
			return nil, graph.Invalid("the mapping is empty")
		}
		return nil, graph.Invalid("the mapping cannot be read: %v", err)
	}
	m.settle()
	return m, m.check()
}

// settle converts what YAML decodes to into the types of data files: dates are texts, numbers
// are floats.
func (m *Mapping) settle() {
	if m.Source != nil {
		settle(m.Source.New)
	}
	for _, t := range m.Tables {
		if t == nil {
			continue
		}
		settle(t.Set)
		for _, c := range t.Columns {
			if c != nil {
				settle(c.Set)
				settle(c.Make)
			}
		}
		if t.Across != nil {
			settle(t.Across.Make)
		}
	}
}

func settle(fields map[string]any) {
	for name, value := range fields {
		switch v := value.(type) {
		case time.Time:
			fields[name] = v.Format(time.DateOnly)
		case int:
			fields[name] = float64(v)
		}
	}
}

// UnmarshalYAML decodes a column, written as a word or as a map.
func (c *Column) UnmarshalYAML(n *yaml.Node) error {
	if n.Kind == yaml.ScalarNode {
		c.Field = n.Value
		return nil
	}
	type plain Column
	return n.Decode((*plain)(c))
}

// UnmarshalYAML decodes a source, written as a slug or as the fields of a new one.
func (s *Source) UnmarshalYAML(n *yaml.Node) error {
	if n.Kind == yaml.ScalarNode {
		s.Slug = n.Value
		return nil
	}
	if err := n.Decode(&s.New); err != nil {
		return err
	}
	s.Slug, _ = s.New["slug"].(string)
	return nil
}

// check finds what is wrong with a mapping regardless of any file.
func (m *Mapping) check() error {
	model := graph.Describe()
	seen := map[string]bool{}
	for _, t := range m.Tables {
		if t == nil || t.Sheet == "" {
			return graph.Invalid("the mapping has a table without its sheet")
		}
		if seen[t.Sheet] {
			return graph.Invalid("the mapping has the sheet %s twice", t.Sheet)
		}
		seen[t.Sheet] = true
		if t.Ignore {
			continue
		}
		if err := t.check(model); err != nil {
			return graph.Invalid("the mapping of %s: %v", t.Sheet, err)
		}
	}
	if m.Source != nil && m.Source.Slug == "" {
		return graph.Invalid("the mapping's source has no slug")
	}
	return nil
}

func (t *Table) check(model *graph.Model) error {
	k := model.Kind(t.Kind)
	if k == nil {
		var kinds []string
		for _, known := range model.Kinds {
			kinds = append(kinds, string(known.Kind))
		}
		return speech.NewMessage("there is no kind %q; %s", t.Kind, graph.Meant(string(t.Kind), kinds))
	}
	for _, name := range slices.Sorted(maps.Keys(t.Columns)) {
		if err := t.checkColumn(model, k, t.Columns[name]); err != nil {
			return speech.NewMessage("column %s: %v", name, err)
		}
	}
	if t.Across != nil {
		for _, name := range []string{t.Across.Field, t.Across.Cells} {
			if err := fieldOf(k, name); err != nil {
				return speech.NewMessage("across: %v", err)
			}
		}
	}
	return checkSet(k, t.Set)
}

func (t *Table) checkColumn(model *graph.Model, k *graph.KindInfo, c *Column) error {
	if c == nil {
		return speech.NewMessage("nothing is said of it; write the field, leave or undecided")
	}
	if c.Each != "" {
		if k = model.Kind(c.Each); k == nil {
			return speech.NewMessage("there is no kind %q", c.Each)
		}
		if err := fieldOf(k, c.As); err != nil {
			return speech.NewMessage("as: %v", err)
		}
	}
	if made, ok := c.Make["kind"].(string); c.Make != nil && (!ok || model.Kind(graph.Kind(made)) == nil) {
		return speech.NewMessage("make: say the kind of what is to be made")
	}
	if c.Days != "" && !slices.Contains([]string{"DMY", "MDY", "YMD"}, c.Days) {
		return speech.NewMessage("days is %q; it is DMY, MDY or YMD", c.Days)
	}
	if c.Decimal != "" && c.Decimal != "," && c.Decimal != "." {
		return speech.NewMessage("decimal is %q; it is a comma or a point", c.Decimal)
	}
	if c.Field == Leave || c.Field == Undecided || c.Field == "" && c.Key {
		return checkSet(k, c.Set)
	}
	if err := fieldOf(k, c.Field); err != nil {
		return err
	}
	return checkSet(k, c.Set)
}

func fieldOf(k *graph.KindInfo, name string) error {
	if k.Field(name) == nil {
		var names []string
		for _, f := range k.Fields {
			names = append(names, f.Name)
		}
		return speech.NewMessage("%s has no field %q; %s", k.Kind, name, graph.Meant(name, names))
	}
	return nil
}

func checkSet(k *graph.KindInfo, set map[string]any) error {
	for _, name := range slices.Sorted(maps.Keys(set)) {
		if err := fieldOf(k, name); err != nil {
			return speech.NewMessage("set: %v", err)
		}
	}
	return nil
}

// Of returns what the mapping says about a table, or nil.
func (m *Mapping) Of(sheet string) *Table {
	for _, t := range m.Tables {
		if t.Sheet == sheet {
			return t
		}
	}
	return nil
}

// Open returns the number of open decisions.
func (m *Mapping) Open() int {
	n := 0
	undecided := func(values map[string]string) {
		for _, v := range values {
			if v == Undecided {
				n++
			}
		}
	}
	set := func(values map[string]any) {
		for _, v := range values {
			if v == Undecided {
				n++
			}
		}
	}
	for _, t := range m.Tables {
		set(t.Set)
		for _, c := range t.Columns {
			if c.Field == Undecided {
				n++
			}
			undecided(c.Values)
			set(c.Set)
			set(c.Make)
		}
		if t.Across != nil {
			undecided(t.Across.Columns)
			undecided(t.Across.Signs)
			set(t.Across.Make)
		}
	}
	return n
}

// hints returns what a mapping says about the parts of its table.
func (t *Table) hints() anatomy.Hints {
	return anatomy.Hints{Header: t.Header, Leave: t.Leave, Headings: t.Headings}
}

// plain folds a text for comparison.
func plain(text string) string { return strings.Join(graph.Words(text), " ") }
