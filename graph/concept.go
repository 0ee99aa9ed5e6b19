package graph

import "cmp"

// concept is what kinds have in common whose records are words to speak of planning
// in: a name in English, and what they are called in other languages.
type concept struct {
	Name string `json:"name" graph:"required,filter,sort,search=name,label"`

	// Translations are names in other languages, the preferred one of each first.
	Translations []Name `json:"translations,omitempty" graph:"search=name"`
}

// Called is the name in a language: the first one in that, else the one in English.
func (c *concept) Called(lang *LanguageTag) string {
	if in := c.in(lang); len(in) > 0 {
		return in[0].Text
	}
	return c.Name
}

// in returns the names in a language other than English, else those in what it is a
// variant of.
func (c *concept) in(lang *LanguageTag) []Name {
	if lang == nil {
		return nil
	}
	for _, want := range []LanguageTag{*lang, lang.base()} {
		var in []Name
		for _, n := range c.Translations {
			if n.Lang == want {
				in = append(in, n)
			}
		}
		if len(in) > 0 {
			return in
		}
	}
	return nil
}

// CalledShortly is the name for drawings in a language, empty if there is none: of
// several names in it the shortest.
func (t *planningTask) CalledShortly(lang *LanguageTag) string {
	in := t.in(lang)
	if len(in) == 0 {
		return t.ShortName
	}
	short := in[0].Text
	for _, n := range in[1:] {
		if len(n.Text) < len(short) {
			short = n.Text
		}
	}
	return short
}

// DrawnAs is what a drawing writes for the task.
func (t *planningTask) DrawnAs(lang *LanguageTag) string {
	return cmp.Or(t.CalledShortly(lang), t.Called(lang))
}

// GerundIn is the task as a sentence in a language says it after a verb, empty if
// there is only its name.
func (t *planningTask) GerundIn(lang *LanguageTag) string {
	if len(t.in(lang)) > 0 {
		return ""
	}
	return t.Gerund
}
