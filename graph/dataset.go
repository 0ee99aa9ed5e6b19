package graph

import (
	"fmt"
	"strings"
)

// dataset describes a body of data that was loaded: what to cite, and under
// which licence it may be used.
type dataset struct {
	EntityMeta `graph:"aside"`

	Title   string      `json:"title" graph:"required,filter,sort,search=name,label"`
	Version string      `json:"version" graph:"required,filter"`
	Date    PartialDate `json:"date" graph:"required,filter,sort"`

	// Licence is an SPDX identifier.
	Licence    string `json:"licence" graph:"required,filter"`
	LicenceURL URL    `json:"licenceURL,omitempty"`
	Citation   string `json:"citation" graph:"required"`
	Publisher  string `json:"publisher,omitempty" graph:"filter"`
	URL        URL    `json:"url,omitempty"`
}

// CiteAs is how to cite what was read: with its revision, and the address where the
// data are found as they were then.
func (d *Dataset) CiteAs() string {
	return fmt.Sprintf("%s Revision %d: /id/%s?at=%[2]d", strings.TrimSpace(d.Citation), d.cohort.view.Rev(), d.Slug)
}
