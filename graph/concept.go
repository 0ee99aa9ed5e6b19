package graph

// concept is common to kinds that are terms of planning: a name in English, with names in other
// languages.
type concept struct {
	Name string `json:"name" graph:"required,filter,sort,search=name,label"`

	// Translations are names in other languages, the preferred one of each first.
	Translations []Name `json:"translations,omitempty" graph:"search=name"`
}

// Called returns the first name in a language, or else the one in English.
func (c *concept) Called(lang *LanguageTag) string {
	if in := c.in(lang); len(in) > 0 {
		return in[0].Text
	}
	return c.Name
}

// in returns the names in a language other than English, or in the language that it is a
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
