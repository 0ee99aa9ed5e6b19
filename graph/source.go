package graph

// source is a document that says something.
type source struct {
	EntityMeta `graph:"aside"`

	Title     string `json:"title" graph:"required,filter,sort,search=name,label"`
	Publisher string `json:"publisher,omitempty" graph:"filter,sort,search"`

	// Type is what sort of document it is: "law", "report", "website" …
	Type string `json:"type,omitempty" graph:"filter,facet"`

	// Published is when, as far as known; empty means that its age is unknown.
	Published PartialDate `json:"published,omitempty" graph:"filter,sort"`
	URL       URL         `json:"url,omitempty" graph:"filter"`
}
