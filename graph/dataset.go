package graph

import (
	"fmt"
	"strings"
)

// dataset describes a data set that was loaded: what to cite, and the licence.
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

// CiteAs says how to cite what was read, with its revision and the address of the data in that
// state. If it is not on record, the citation says so.
func (d *Dataset) CiteAs() string {
	v := d.cohort.view
	read := v.Say("Revision %d", v.Rev())
	if aside := v.Aside(); aside != "" {
		read += ", " + aside
	}
	return fmt.Sprintf("%s %s: /id/%s?at=%d", strings.TrimSpace(d.Citation), read, d.Slug, v.Rev())
}
