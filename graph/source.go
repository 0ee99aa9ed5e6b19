package graph

// source is a document that says something.
type source struct {
	EntityMeta `graph:"aside"`

	Title     string `json:"title" graph:"required,filter,sort,search=name,label,identity"`
	Publisher string `json:"publisher,omitempty" graph:"filter,sort,search"`

	// Type is what sort of document it is: "law", "report", "website" …
	Type string `json:"type,omitempty" graph:"filter,facet"`

	// Published is when, as far as known; empty means that its age is unknown.
	Published PartialDate `json:"published,omitempty" graph:"filter,sort"`

	// Consolidated is up to when changes of a legal text are worked into it.
	Consolidated PartialDate `json:"consolidated,omitempty" graph:"filter,sort"`

	// URL is where it was read; OriginalURL where its publisher has it, if URL
	// is a copy elsewhere.
	URL         URL `json:"url,omitempty" graph:"filter,identity"`
	OriginalURL URL `json:"originalURL,omitempty" graph:"filter"`
}
