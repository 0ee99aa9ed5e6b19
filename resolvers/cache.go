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

// answers keeps the answers given last, so that whoever asks the same of the
// same edition of the graph need not wait until the answer is made again. After
// a commit nobody asks for what is kept of the edition before, and it gives way.
// The edition says what of it whoever asks may read.
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

// newAnswers keeps answers of so many bytes in all.
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

// appendGiven writes variables as JSON; not ok if they cannot be. One plain text, such as
// the id of what is asked about, is all that most questions have: for that there is no
// need of encoding/json, which would take longer than to find the answer.
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

// What an answer takes besides its data: about so many bytes, and a part of the
// data's size for their compressed form.
const (
	entryWeight = 300
	compression = 4
)

// keep keeps a copy of an answer: what it was written to is used again.
func (a answers) keep(key answerKey, data json.RawMessage, cutLists int) {
	a.cache.Put(key, kept{bytes.Clone(data), cutLists, new(graphqlhttp.Compressed)}, entryWeight+len(data)+len(data)/compression)
}
