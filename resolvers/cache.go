package resolvers

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/internal/lru"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
)

// answers caches the answers given last, by question and by edition of the graph, which
// includes what the caller may read. After a commit nobody asks for those of the edition
// before, and they are evicted.
type answers struct {
	cache *lru.Cache[answerKey, kept] // nil: none are kept
}

// answerKey is what an answer depends on.
type answerKey struct {
	edition  graph.Edition
	question [sha256.Size]byte // of the document, the operation's name and the variables
}

// kept is an answer without errors, whose data nobody may change.
type kept struct {
	data       json.RawMessage
	cutLists   int
	compressed *graphqlhttp.Compressed
}

// newAnswers makes a cache of a size in bytes; 0 keeps nothing.
func newAnswers(room int) answers {
	if room <= 0 {
		return answers{}
	}
	return answers{lru.New[answerKey, kept](room)}
}

// key is what the answer to an operation depends on; not ok if it cannot be
// kept.
func (a answers) key(op *graphql.OperationContext, v *graph.View) (key answerKey, ok bool) {
	if a.cache == nil || op.Operation.Operation != ast.Query {
		return answerKey{}, false
	}
	question := make([]byte, 0, len(op.Operation.Name)+len(op.RawQuery)+128)
	question = append(append(question, op.Operation.Name...), 0) // neither a name nor JSON has a zero byte
	question, ok = appendGiven(question, op.Variables)
	if !ok {
		return answerKey{}, false
	}
	question = append(append(question, 0), op.RawQuery...)
	return answerKey{edition: v.Edition(), question: sha256.Sum256(question)}, true
}

// appendGiven writes variables so that different ones read differently; not ok if they
// cannot be written. Most questions have a single text, such as the id of what they are
// about, for which encoding/json would take longer than finding the answer does.
func appendGiven(b []byte, variables map[string]any) (out []byte, ok bool) {
	if len(variables) == 1 {
		for name, v := range variables {
			if text, ok := v.(string); ok {
				return strconv.AppendQuote(append(strconv.AppendQuote(append(b, '{'), name), ':'), text), true
			}
		}
	}
	if len(variables) > 0 {
		given, err := json.Marshal(variables)
		return append(b, given...), err == nil
	}
	return b, true
}

// What an answer in the cache takes beside its data.
const (
	entryWeight = 300 // bytes, about
	compression = 4   // its compressed form has the data's size divided by this
)

// keep keeps a copy of an answer, whose own buffer is reused.
func (a answers) keep(key answerKey, data json.RawMessage, cutLists int) {
	a.cache.Put(key, kept{bytes.Clone(data), cutLists, new(graphqlhttp.Compressed)}, entryWeight+len(data)+len(data)/compression)
}
