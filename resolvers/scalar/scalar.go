// Package scalar carries the custom scalars of the schema between GraphQL and
// package graph, which knows their rules.
package scalar

import (
	"encoding/json"
	"fmt"

	"github.com/99designs/gqlgen/graphql"

	"github.com/whoplans/whoplans/graph"
)

// text returns the input as text, as every scalar here is written.
func text(v any) (string, error) {
	s, ok := v.(string)
	if !ok {
		return "", fmt.Errorf("%w: %v is not text", graph.ErrInvalid, v)
	}
	return s, nil
}

// parsed reads a scalar with the domain's parser.
func parsed[T any](v any, parse func(string) (T, error)) (T, error) {
	s, err := text(v)
	if err != nil {
		var zero T
		return zero, err
	}
	return parse(s)
}

// optional writes the empty value as null: null, empty and absent are one.
func optional[T ~string](v T) graphql.Marshaler {
	if v == "" {
		return graphql.Null
	}
	return graphql.MarshalString(string(v))
}

// MarshalString writes text, and enum values. The domain has no pointers for
// what may be absent.
func MarshalString(s string) graphql.Marshaler { return optional(s) }

// UnmarshalString reads text.
func UnmarshalString(v any) (string, error) { return graphql.UnmarshalString(v) }

// MarshalID writes an id.
func MarshalID(id graph.ID) graphql.Marshaler { return graphql.MarshalString(string(id)) }

// UnmarshalID reads an id or slug; whole numbers are taken as text, as GraphQL
// has it.
func UnmarshalID(v any) (graph.ID, error) {
	switch n := v.(type) {
	case json.Number:
		return graph.ID(n.String()), nil
	case int64:
		return graph.ID(fmt.Sprint(n)), nil
	case int:
		return graph.ID(fmt.Sprint(n)), nil
	}
	s, err := text(v)
	return graph.ID(s), err
}

// MarshalPartialDate writes a partial date.
func MarshalPartialDate(d graph.PartialDate) graphql.Marshaler { return optional(d) }

// UnmarshalPartialDate reads a partial date.
func UnmarshalPartialDate(v any) (graph.PartialDate, error) {
	return parsed(v, graph.ParsePartialDate)
}

// MarshalLocalDate writes a day.
func MarshalLocalDate(d graph.LocalDate) graphql.Marshaler { return optional(d) }

// UnmarshalLocalDate reads a day.
func UnmarshalLocalDate(v any) (graph.LocalDate, error) { return parsed(v, graph.ParseLocalDate) }

// MarshalURL writes an address.
func MarshalURL(u graph.URL) graphql.Marshaler { return optional(u) }

// UnmarshalURL reads an address.
func UnmarshalURL(v any) (graph.URL, error) { return parsed(v, graph.ParseURL) }

// MarshalLanguageTag writes a language tag.
func MarshalLanguageTag(t graph.LanguageTag) graphql.Marshaler { return optional(t) }

// UnmarshalLanguageTag reads a language tag.
func UnmarshalLanguageTag(v any) (graph.LanguageTag, error) { return parsed(v, graph.ParseLanguageTag) }

// MarshalJurisdictionCode writes a jurisdiction's code.
func MarshalJurisdictionCode(c graph.JurisdictionCode) graphql.Marshaler { return optional(c) }

// UnmarshalJurisdictionCode reads a jurisdiction's code.
func UnmarshalJurisdictionCode(v any) (graph.JurisdictionCode, error) {
	return parsed(v, graph.ParseJurisdictionCode)
}
