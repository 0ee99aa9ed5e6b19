package graph

// organisation is common to institutions and planning bodies.
type organisation struct {
	EntityMeta

	// Names are official and other names, the preferred one in each language first.
	Names    []Name   `json:"names" graph:"required,search=name,meant=title|label|called"`
	Acronyms []string `json:"acronyms,omitempty" graph:"filter,search=acronym,meant=abbreviation"`

	SeatID   ID    `json:"seat" graph:"required,to=Jurisdiction,reverse=stakeholders,back=stakeholders that have their seat there,country,facet,said=has its seat in,meant=where|location"`
	TypeID   ID    `json:"type" graph:"required,to=Term,reverse=stakeholdersOfType,back=stakeholders of this type,scheme=INSTITUTION_TYPE,facet,said=is of the type"`
	SectorID ID    `json:"sector" graph:"required,to=Term,reverse=stakeholdersOfSector,back=stakeholders of this sector,scheme=SECTOR,facet,group,said=is of the sector"`
	Level    Level `json:"level" graph:"required,filter,facet"`

	// PortfolioIDs are a ministry's fields of responsibility.
	PortfolioIDs []ID `json:"portfolio,omitempty" graph:"to=Term,reverse=stakeholdersOfPortfolio,back=stakeholders that are in charge of it,doc=fields of responsibility of a ministry,scheme=PORTFOLIO,facet,said=is in charge of"`

	// Collective means that the record stands for a set of actors, such as
	// "medical universities".
	Collective bool       `json:"collective,omitempty" graph:"filter,facet"`
	Permanence Permanence `json:"permanence,omitempty" graph:"filter,facet"`
	ParentID   ID         `json:"parent,omitempty" graph:"to=Stakeholder,reverse=children,back=stakeholders that are part of it,tree,said=is part of,meant=partOf|under"`
	Website    URL        `json:"website,omitempty" graph:"meant=url|link|homepage"`

	// HEROESRole is its role in the joint action, according to the sources.
	HEROESRole string `json:"heroesRole,omitempty" graph:"filter"`
}

// institution is an organisation that takes part in health-workforce planning besides other
// duties.
type institution struct{ organisation }

// planningBody is an organisation set up to plan or forecast the health
// workforce, or to advise on its numbers or training capacity.
type planningBody struct{ organisation }

// Name is a name in one language.
type Name struct {
	Lang   LanguageTag `json:"lang" graph:"required"` // "und" if it has no language
	Text   string      `json:"text" graph:"required"`
	Origin Origin      `json:"origin,omitempty"`
	Until  PartialDate `json:"until,omitempty"` // when it ceased to be used
}

// Permanence says whether a body is permanent.
type Permanence string

// The kinds of permanence.
const (
	PermanencePermanent Permanence = "PERMANENT"
	PermanenceAdHoc     Permanence = "AD_HOC"
)

// Values lists the kinds of permanence.
func (Permanence) Values() []Permanence {
	return []Permanence{PermanencePermanent, PermanenceAdHoc}
}

// Name returns the best name for a language: one in that language, otherwise one in English,
// otherwise the first.
func (o *organisation) Name(lang *LanguageTag) string { return o.NameIn(lang).Text }

// NameIn is Name with the language of the name that was chosen.
func (o *organisation) NameIn(lang *LanguageTag) Name {
	if lang == nil {
		return bestName(o.Names, "en")
	}
	return bestName(o.Names, *lang)
}

func bestName(names []Name, lang LanguageTag) Name {
	for _, want := range []LanguageTag{lang, lang.base(), "en"} {
		for _, n := range names {
			if n.Lang == want {
				return n
			}
		}
	}
	if len(names) == 0 {
		return Name{}
	}
	return names[0]
}
