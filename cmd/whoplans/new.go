package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v4"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/memory"
	"github.com/whoplans/whoplans/seed"
)

type newCmd struct {
	storeFlag
	Kind   string   `arg:"" help:"What kind of record, such as responsibility or institution."`
	Fields []string `arg:"" optional:"" help:"What it says, as FIELD=VALUE. Separate the values of a list by commas; a name may begin with its language, as in names=pl:Ministerstwo." placeholder:"FIELD=VALUE"`
}

// Help says what to do with the output.
func (newCmd) Help() string {
	return `Prints a record to paste into a file, with a slug that no record has, either in the store or in the built-in data set. The slug is made from what the record is about, so give that: its stakeholder, task, role and jurisdiction, or its name and seat. Each required field is printed with the values that it takes. Nothing is stored.`
}

// Run prints a block to paste.
func (c newCmd) Run(ctx context.Context, std streams) (err error) {
	k, err := kindNamed(c.Kind)
	if err != nil {
		return err
	}
	fields, err := given(k, c.Fields)
	if err != nil {
		return err
	}
	s, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer closing(s, &err)
	v, err := graph.New(s).View(ctx, 0)
	if err != nil {
		return err
	}
	taken := map[string]bool{}
	for _, d := range seed.Default().Drafts {
		taken[d.Slug] = true
	}
	d, faults, err := change.Propose(ctx, v, change.Draft{Kind: k.Kind, Fields: fields}, func(slug string) bool { return taken[slug] })
	if err != nil {
		return err
	}
	if len(faults) > 0 {
		for _, f := range faults {
			fmt.Fprintf(std.err, "%s: %s", f.Field, f.Message)
			if f.Fix != "" {
				fmt.Fprintf(std.err, " (%s)", f.Fix)
			}
			fmt.Fprintln(std.err)
		}
		return exitCode{exitFaults, errors.New(count(len(faults), "fault"))}
	}
	return printBlock(std.out, k, d)
}

// open opens the store for reading; if there is none, a store with the built-in data set, with
// which a server would begin.
func (c newCmd) open(ctx context.Context) (store.Store, error) {
	if c.Store != "memory:" {
		s, err := openToRead(ctx, c.Store, c.Neo4j)
		if !errors.Is(err, fs.ErrNotExist) {
			return s, err
		}
	}
	s := memory.New(graph.Describe().Schema())
	return s, loadSeed(ctx, graph.New(s), slog.New(slog.DiscardHandler))
}

// kindNamed returns a kind by its name or plural, in any spelling.
func kindNamed(name string) (*graph.KindInfo, error) {
	plain := func(s string) string {
		return strings.ToLower(strings.NewReplacer("-", "", "_", "", " ", "").Replace(s))
	}
	var names []string
	for _, k := range graph.Describe().Kinds {
		if plain(name) == plain(k.Singular) || plain(name) == plain(k.Plural) {
			return k, nil
		}
		names = append(names, k.Singular)
	}
	fix := graph.DidYouMean(name, slices.Clone(names))
	if fix == "" {
		fix = "there are " + strings.Join(names, ", ")
	}
	return nil, fmt.Errorf("there is no kind %q; %s", name, fix)
}

// given parses fields from the command line.
func given(k *graph.KindInfo, args []string) (map[string]any, error) {
	fields := map[string]any{}
	for _, arg := range args {
		name, text, ok := strings.Cut(arg, "=")
		if !ok {
			return nil, fmt.Errorf("%q is not FIELD=VALUE", arg)
		}
		if name == seed.Shorthand {
			fields["citations"] = citing(text)
			continue
		}
		f := k.Field(name)
		switch {
		case f == nil, !f.List:
			fields[name] = valueOf(f, text)
		default:
			var list []any
			for _, each := range strings.Split(text, ",") {
				list = append(list, valueOf(f, graph.Trim(each)))
			}
			fields[name] = list
		}
	}
	return fields, nil
}

func citing(sources string) []any {
	var list []any
	for _, slug := range strings.Split(sources, ",") {
		list = append(list, map[string]any{"source": graph.Trim(slug)})
	}
	return list
}

// valueOf parses a value of a field. What does not fit stays text, which is refused together
// with the other faults.
func valueOf(f *graph.FieldInfo, text string) any {
	if f == nil {
		return text
	}
	switch f.Type {
	case graph.BoolField:
		if b, err := strconv.ParseBool(text); err == nil {
			return b
		}
	case graph.NumberField, graph.IntField:
		if n, err := strconv.ParseFloat(text, 64); err == nil {
			return n
		}
	case graph.NamesField:
		lang, name, ok := strings.Cut(text, ":")
		if _, err := graph.ParseLanguageTag(lang); !ok || err != nil {
			lang, name = "en", text
		}
		return map[string]any{"lang": lang, "text": graph.Trim(name)}
	}
	return text
}

// printBlock prints a draft in the format of data files: the given fields, and the missing ones
// with what they take.
func printBlock(w io.Writer, k *graph.KindInfo, d change.Draft) error {
	record := &yaml.Node{Kind: yaml.MappingNode}
	add := func(name string, value any, comment string) error {
		n := &yaml.Node{}
		if err := n.Encode(value); err != nil {
			return err
		}
		if value == nil {
			n = &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!null"}
		}
		n.LineComment = comment
		record.Content = append(record.Content, &yaml.Node{Kind: yaml.ScalarNode, Value: name}, n)
		return nil
	}
	if err := add("slug", d.Slug, ""); err != nil {
		return err
	}
	for _, f := range k.Fields {
		value, ok := d.Fields[f.Name]
		var err error
		switch {
		case f.Name == "slug":
		case ok:
			err = add(f.Name, value, "")
		case f.Name == "citations" && k.Kind != "Source":
			err = add(seed.Shorthand, nil, "[the slugs of sources]; without one, write origin: UNVERIFIED")
		case f.Required:
			err = add(f.Name, nil, change.Takes(f))
		}
		if err != nil {
			return err
		}
	}
	block := &yaml.Node{Kind: yaml.MappingNode, Content: []*yaml.Node{
		{Kind: yaml.ScalarNode, Value: k.Plural},
		{Kind: yaml.SequenceNode, Content: []*yaml.Node{record}},
	}}
	text, err := yaml.Dump(block, yaml.WithIndent(2))
	if err != nil {
		return err
	}
	_, err = w.Write(text)
	return err
}
