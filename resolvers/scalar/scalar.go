// Package scalar carries the custom scalars of the schema between GraphQL and
// package graph, which knows their rules.
package scalar

import (
	"errors"
	"fmt"

	"github.com/99designs/gqlgen/graphql"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/resolvers/coerce"
)

// Fits returns what checks that values fit the custom scalars.
func Fits() coerce.Scalars {
	return coerce.Scalars{
		"DateTime":         fits(graphql.UnmarshalTime),
		"PartialDate":      fits(UnmarshalPartialDate),
		"LocalDate":        fits(UnmarshalLocalDate),
		"URL":              fits(UnmarshalURL),
		"LanguageTag":      fits(UnmarshalLanguageTag),
		"JurisdictionCode": fits(UnmarshalJurisdictionCode),
	}
}

func fits[T any](read func(any) (T, error)) func(any) error {
	return func(v any) error {
		_, err := read(v)
		if err != nil {
			return errors.New(graph.Reason(nil, err))
		}
		return nil
	}
}

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

// UnmarshalString reads text, and enum values; null is empty.
func UnmarshalString(v any) (string, error) {
	if v == nil {
		return "", nil
	}
	return text(v)
}

// MarshalID writes an id.
func MarshalID(id graph.ID) graphql.Marshaler { return graphql.MarshalString(string(id)) }

// UnmarshalID reads an id or slug; null is empty.
func UnmarshalID(v any) (graph.ID, error) {
	s, err := UnmarshalString(v)
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
