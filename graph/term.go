package graph

// term is an entry of a vocabulary, such as a type of institution. The vocabularies are data,
// and maintained by those who keep the graph.
type term struct {
	EntityMeta `graph:"aside"`

	Scheme Scheme `json:"scheme" graph:"required,filter,facet,fixed"`
	concept
	Definition string `json:"definition,omitempty" graph:"search,filter"`
	BroaderID  ID     `json:"broader,omitempty" graph:"to=Term,reverse=narrower,back=terms that are a kind of it,tree,said=is a kind of"`
}

// Scheme is a vocabulary.
type Scheme string

// The vocabularies.
const (
	SchemeInstitutionType   Scheme = "INSTITUTION_TYPE"
	SchemeSector            Scheme = "SECTOR"
	SchemePortfolio         Scheme = "PORTFOLIO"
	SchemeAccountsMilestone Scheme = "ACCOUNTS_MILESTONE"
)

// Values lists the vocabularies.
func (Scheme) Values() []Scheme {
	return []Scheme{SchemeInstitutionType, SchemeSector, SchemePortfolio, SchemeAccountsMilestone}
}
