package graph

// profession is a health profession, a group of them, or a stage of training.
type profession struct {
	EntityMeta `graph:"aside"`

	concept

	// ISCO08 are codes of the International Standard Classification of
	// Occupations; several if no single one fits.
	ISCO08 []string `json:"isco08,omitempty" graph:"filter,search=acronym"`

	// EUSectoral means automatic recognition under Directive 2005/36/EC.
	EUSectoral bool `json:"euSectoral,omitempty" graph:"filter,facet"`

	// TrainingStage means a stage of training that combines with a profession.
	TrainingStage bool `json:"trainingStage,omitempty" graph:"filter,facet"`
	BroaderID     ID   `json:"broader,omitempty" graph:"to=Profession,reverse=narrower,back=professions that are a kind of it,tree,said=is a kind of"`
}
