package main

import (
	"io"

	"github.com/whoplans/whoplans/schema"
)

type schemaCmd struct{}

// Run prints the schema as one document.
func (schemaCmd) Run(std streams) error {
	_, err := io.WriteString(std.out, schema.Text())
	return err
}
