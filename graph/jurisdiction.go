package graph

import (
	"fmt"

	"github.com/whoplans/whoplans/internal/speech"
)

// jurisdiction is a country, a part of one, the EU or the world, whose health workforce is
// planned.
type jurisdiction struct {
	EntityMeta `graph:"aside"`

	// Code is ISO 3166-1 alpha-2 ("HU"), an ISO 3166-2 style part ("GB-ENG"),
	// "EU" or "INT".
	Code string           `json:"code" graph:"required,filter,sort,unique,identity,search=name"`
	Name string           `json:"name" graph:"required,filter,sort,search=name,label"`
	Type JurisdictionType `json:"type" graph:"required,filter,facet"`

	// Languages are BCP 47 tags of the languages of its documents.
	Languages []string `json:"languages,omitempty" graph:"filter"`

	EUMember          *bool  `json:"euMember,omitempty" graph:"filter,facet"`
	HEROESParticipant *bool  `json:"heroesParticipant,omitempty" graph:"filter,facet"`
	HEROESNote        string `json:"heroesNote,omitempty"`

	CompetentAuthorityID ID `json:"competentAuthority,omitempty" graph:"to=Stakeholder,reverse=competentAuthorityOf,back=jurisdictions whose competent authority it is,said=has the competent authority"`

	// ModelOrTool and PlanningSummary are short descriptions in our words.
	ModelOrTool     string `json:"modelOrTool,omitempty" graph:"search,filter"`
	PlanningSummary string `json:"planningSummary,omitempty" graph:"search,filter"`
}

// Called returns the name in a language in which sentences are written, or else in English.
func (j *jurisdiction) Called(lang *LanguageTag) string {
	if lang == nil {
		return j.Name
	}
	language, err := speech.In(string(*lang))
	if err != nil {
		return j.Name
	}
	return language.Say(speech.Text(j.Name))
}

// Place is the name for a sentence, which has it with its article and in its case.
func (j *jurisdiction) Place(lang *LanguageTag) speech.Place {
	p := speech.Place{Name: j.Called(lang), Lang: "en"}
	if lang != nil {
		if _, err := speech.In(string(*lang)); err == nil {
			p.Lang = string(*lang)
		}
	}
	return p
}

// check refuses a code that does not identify the jurisdiction, and malformed language tags.
func (j *jurisdiction) check() *Misfit {
	if code, err := ParseJurisdictionCode(j.Code); err != nil {
		return misfit("code", speech.Text("correct it"), "%s", Reasoned{err})
	} else if string(code) != j.Code {
		return misfit("code", speech.NewMessage("write %s", code), "%q is written %s", j.Code, code)
	}
	for i, l := range j.Languages {
		if _, err := ParseLanguageTag(l); err != nil {
			return misfit(fmt.Sprintf("languages[%d]", i), LanguageFix(l), "%s", Reasoned{err})
		}
	}
	return nil
}

// JurisdictionType classifies jurisdictions.
type JurisdictionType string

// The types of jurisdiction.
const (
	JurisdictionCountry       JurisdictionType = "COUNTRY"
	JurisdictionPart          JurisdictionType = "PART"
	JurisdictionEU            JurisdictionType = "EU"
	JurisdictionInternational JurisdictionType = "INTERNATIONAL"
)

// Values lists the types.
func (JurisdictionType) Values() []JurisdictionType {
	return []JurisdictionType{JurisdictionCountry, JurisdictionPart, JurisdictionEU, JurisdictionInternational}
}

// region is a territory within a jurisdiction, such as a state, a community or a province, for
// claims that do not hold everywhere in the jurisdiction.
type region struct {
	EntityMeta `graph:"aside"`

	Name           string `json:"name" graph:"required,filter,sort,search=name,label"`
	JurisdictionID ID     `json:"jurisdiction" graph:"required,to=Jurisdiction,reverse=regions,back=regions of it,country,facet,said=is in"`
}

// cluster is a group of countries that learn from each other.
type cluster struct {
	EntityMeta

	Name          string `json:"name" graph:"required,filter,sort,search=name,label"`
	ProjectID     ID     `json:"project,omitempty" graph:"to=Project,reverse=clusters,back=clusters that belong to it,said=belongs to"`
	WorkPackageID ID     `json:"workPackage,omitempty" graph:"to=WorkPackage,reverse=clusters,back=clusters that belong to it,said=belongs to"`
	LeadID        ID     `json:"lead,omitempty" graph:"to=Stakeholder,reverse=leadsClusters,back=clusters that it leads,said=is led by"`
	MemberIDs     []ID   `json:"members,omitempty" graph:"to=Jurisdiction,reverse=clusters,back=clusters that it is a member of,doc=jurisdictions that are members,about,said=has the member"`

	// CandidateMemberIDs are jurisdictions of which some are members, but it is not known
	// which.
	CandidateMemberIDs []ID `json:"candidateMembers,omitempty" graph:"to=Jurisdiction,reverse=candidateOfClusters,back=clusters that it may be a member of,doc=jurisdictions of which some are members; it is not known which,said=may have the member"`
}
