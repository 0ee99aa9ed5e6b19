package seed

import (
	"bytes"
	"sync"

	"go.yaml.in/yaml/v4"
)

// source is a file that is to be read.
type source struct {
	name   string
	data   []byte
	parsed func() ([]*yaml.Node, error) // the content of each document; parsed when first asked for
}

func newSource(name string, data []byte) source {
	return source{name, data, sync.OnceValues(func() ([]*yaml.Node, error) { return parse(bytes.ToValidUTF8(data, replaced)) })}
}

// sources reads files in their order. They are parsed side by side, which takes most
// of the time.
func (r *reader) sources(list []source) {
	var parsing sync.WaitGroup
	for _, s := range list {
		parsing.Go(func() { _, _ = s.parsed() }) // source tells of the error
	}
	for _, s := range list {
		r.source(s)
	}
	parsing.Wait()
}
