// Package speech says sentences in the languages that there are. English is written where a
// sentence is made; what it is in others stands in a catalogue for each, such as de.po, under
// the English.
package speech

import (
	"context"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Text is a sentence in English, or a part of one. Its places are those that fmt has, such as
// %s and %d; a translation in which they come in another order numbers them, as in %[2]s. Every
// constant that is a Text is to be found in the catalogues: a test looks for them.
type Text string

// In implements [Words].
func (t Text) In(l *Language) string { return l.Say(t) }

// Say fills the places of a text in a language, nil for English. What else is to be said in a
// language, as [Words] and errors are, is said in this one.
func (l *Language) Say(t Text, with ...any) string {
	with = l.said(with)
	switch {
	case l != nil:
		return l.domain.Get(string(t), with...)
	case len(with) == 0:
		return string(t)
	}
	return fmt.Sprintf(string(t), with...)
}

// Count is Say of so many: of one, or of several. The number fills the first place.
func (l *Language) Count(n int, one, several Text, with ...any) string {
	with = append([]any{n}, l.said(with)...)
	switch {
	case l != nil:
		return l.domain.GetN(string(one), string(several), n, with...)
	case n == 1:
		return fmt.Sprintf(string(one), with...)
	}
	return fmt.Sprintf(string(several), with...)
}

// Enumerate joins names as a sentence does.
func (l *Language) Enumerate(names []string) string {
	if n := len(names); n > 1 {
		return l.Say("%s and %s", strings.Join(names[:n-1], ", "), names[n-1])
	}
	return strings.Join(names, "")
}

// Sentence makes a sentence of what is said: with a capital and a full stop.
func Sentence(said string) string {
	if said == "" {
		return ""
	}
	return Capital(said) + "."
}

// Capital is a text with a capital letter before it.
func Capital(text string) string {
	first, n := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(first)) + text[n:]
}

// key is the key of the language that a request is answered in.
type key struct{}

// With has what is read in a context said in a language.
func With(ctx context.Context, l *Language) context.Context { return context.WithValue(ctx, key{}, l) }

// Of returns the language that a context asks for, nil if that is English.
func Of(ctx context.Context) *Language {
	l, _ := ctx.Value(key{}).(*Language)
	return l
}
