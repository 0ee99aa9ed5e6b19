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
// data are found as they were then. What is not on record so says that.
func (d *Dataset) CiteAs() string {
	v := d.cohort.view
	read := fmt.Sprintf("Revision %d", v.Rev())
	if aside := v.Aside(); aside != "" {
		read += ", " + aside
	}
	return fmt.Sprintf("%s %s: /id/%s?at=%d", strings.TrimSpace(d.Citation), read, d.Slug, v.Rev())
}
