package graph

// source is a document that says something.
type source struct {
	EntityMeta `graph:"aside"`

	Title     string `json:"title" graph:"required,filter,sort,search=name,label,identity,meant=name|heading"`
	Publisher string `json:"publisher,omitempty" graph:"filter,sort,search,meant=author|by"`

	// Type is what sort of document it is: "law", "report", "website" …
	Type string `json:"type,omitempty" graph:"filter,facet"`

	// Published is the date of publication as far as known; empty means that the age is
	// unknown.
	Published PartialDate `json:"published,omitempty" graph:"filter,sort,meant=date|year"`

	// Consolidated is the date up to which a legal text includes amendments.
	Consolidated PartialDate `json:"consolidated,omitempty" graph:"filter,sort"`

	// URL is where it was read; OriginalURL is the publisher's address, if URL is a copy
	// elsewhere.
	URL         URL `json:"url,omitempty" graph:"filter,identity,meant=link|address|website"`
	OriginalURL URL `json:"originalURL,omitempty" graph:"filter"`
}
