package speech

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// Words are put into a language once that is known: whoever finds a fault in a file does not
// know who asked for it to be read.
type Words interface {
	In(l *Language) string
}

// Message is a text with the values for its places. As an error it is in English.
type Message struct {
	text Text
	with []any
}

// NewMessage returns a text to be said later.
func NewMessage(t Text, with ...any) Message { return Message{t, with} }

// In implements [Words].
func (m Message) In(l *Language) string { return l.Say(m.text, m.with...) }

// String returns the message in English.
func (m Message) String() string { return m.In(nil) }

// Error returns the message in English.
func (m Message) Error() string { return m.In(nil) }

// Unwrap returns the errors among the values.
func (m Message) Unwrap() []error {
	var errs []error
	for _, v := range m.with {
		if err, ok := v.(error); ok {
			errs = append(errs, err)
		}
	}
	return errs
}

// counted is [Language.Count] to be said later.
type counted struct {
	n            int
	one, several Text
	with         []any
}

// Count returns words that are [Language.Count] in the language they are said in later.
func Count(n int, one, several Text, with ...any) Words { return counted{n, one, several, with} }

// In implements [Words].
func (c counted) In(l *Language) string { return l.Count(c.n, c.one, c.several, c.with...) }

// Wrong returns an error that wraps a sentinel and says what is wrong.
func Wrong(sort error, what Text, with ...any) error {
	return fmt.Errorf("%w: %w", sort, NewMessage(what, with...))
}

// Names are names joined as in a sentence.
type Names []string

// In implements [Words].
func (n Names) In(l *Language) string { return l.Enumerate(n) }

// Error returns the text of an error, with the [Message] in its chain put into the language; text
// that was wrapped around it stays in English.
func (l *Language) Error(err error) string {
	said := err.Error()
	if m, ok := errors.AsType[Message](err); ok && l != nil {
		return strings.Replace(said, m.Error(), m.In(l), 1)
	}
	return said
}

// said returns the values of a text, with [Words] and errors put into the language.
func (l *Language) said(with []any) []any {
	for i, v := range with {
		switch v.(type) {
		case Words, error: // places are Words, too
			out := slices.Clone(with)
			for j, v := range with[i:] {
				switch v := v.(type) {
				case Place:
					out[i+j] = placed{l, []Place{v}}
				case Places:
					out[i+j] = placed{l, v}
				case Words:
					out[i+j] = v.In(l)
				case error:
					out[i+j] = l.Error(v)
				}
			}
			return out
		}
	}
	return with
}
