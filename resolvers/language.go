package resolvers

import (
	"context"
	"fmt"

	"github.com/99designs/gqlgen/graphql"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/internal/speech"
)

// LanguageExtension is the extension of a request that names the language of all
// sentences in the answer. That of names, where they are asked in one, is theirs.
const LanguageExtension = "language"

// speaking has what is read in the context said in the language that the request's
// extensions name, if they do.
func speaking(ctx context.Context) (context.Context, error) {
	tag, ok := graphql.GetOperationContext(ctx).Extensions[LanguageExtension]
	if !ok || tag == nil {
		return ctx, nil
	}
	language, err := speech.In(fmt.Sprint(tag))
	if err != nil {
		return nil, fmt.Errorf("%w: language in the request's extensions: %w", graph.ErrInvalid, err)
	}
	return speech.With(ctx, language), nil
}
