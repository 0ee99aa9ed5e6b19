package resolvers

import (
	"context"
	"fmt"

	"github.com/99designs/gqlgen/graphql"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/internal/speech"
)

// LanguageExtension is the extension of a request that names the language of all
// sentences in the answer. Names come in it too, unless they are asked for in another.
const LanguageExtension = "language"

// withLanguage returns a context in which sentences are in the language that the request's
// extensions name, if they do.
func withLanguage(ctx context.Context) (context.Context, error) {
	tag, ok := graphql.GetOperationContext(ctx).Extensions[LanguageExtension]
	if !ok || tag == nil {
		return ctx, nil
	}
	language, err := speech.In(fmt.Sprint(tag))
	if err != nil {
		return ctx, fmt.Errorf("%w: language in the request's extensions: %w", graph.ErrInvalid, err)
	}
	return speech.With(ctx, language), nil
}
