package graph

// provenance says where a record's content comes from and when it holds.
type provenance struct {
	// Citations name the sources. Only a record whose origin is UNVERIFIED may
	// have none.
	Citations []citation `json:"citations,omitempty" graph:"count,facet,reverse=citedBy,back=records that cite it,doc=sources that it cites,said=according to,meant=reference|references|link|url"`

	Confidence Confidence `json:"confidence" graph:"required,filter,facet,meant=trust|certainty"`
	Origin     Origin     `json:"origin" graph:"required,filter,facet"`

	// FieldOrigins mark fields whose origin differs from the record's.
	FieldOrigins []FieldOrigin `json:"fieldOrigins,omitempty" graph:"filter"`

	// Observed is when the source was of this state.
	Observed PartialDate `json:"observed,omitempty" graph:"filter,sort,meant=date|year|asOf"`

	// ValidFrom and ValidTo are when it holds. Empty means unknown, not endless.
	ValidFrom PartialDate `json:"validFrom,omitempty" graph:"filter,sort,meant=since|from|start"`
	ValidTo   PartialDate `json:"validTo,omitempty" graph:"filter,sort,meant=until|till|to|end"`

	Status Status `json:"status,omitempty" graph:"filter,facet"`

	// ReviewBy is when somebody should check it again.
	ReviewBy PartialDate `json:"reviewBy,omitempty" graph:"filter,sort"`
}

// citation is a source and the place in it.
type citation struct {
	SourceID  ID          `json:"source" graph:"required,to=Source,meant=url|link"`
	Quotation string      `json:"quotation,omitempty" graph:"meant=quote|text"`
	Page      string      `json:"page,omitempty"`
	Retrieved PartialDate `json:"retrieved,omitempty"`
}

// Provenance says where a record's content comes from and when it holds.
type Provenance struct {
	*provenance
	of *handle
}

// FieldOrigin is the origin of one field of a record.
type FieldOrigin struct {
	Field  string `json:"field" graph:"required"`
	Origin Origin `json:"origin" graph:"required"`
}

// OriginOf returns the origin of a field of a record.
func OriginOf(c content, field string) Origin {
	p := c.meta()
	for _, f := range p.FieldOrigins {
		if f.Field == field {
			return f.Origin
		}
	}
	return p.Origin
}

// Confidence is how sure we are of a record.
type Confidence string

// The degrees of confidence.
const (
	ConfidenceHigh   Confidence = "HIGH"
	ConfidenceMedium Confidence = "MEDIUM"
	ConfidenceLow    Confidence = "LOW"
)

// Values lists the degrees, lowest first.
func (Confidence) Values() []Confidence {
	return []Confidence{ConfidenceLow, ConfidenceMedium, ConfidenceHigh}
}

// Origin is how a statement came into the graph.
type Origin string

// The origins.
const (
	OriginRetrieved  Origin = "RETRIEVED"  // a source says so
	OriginInferred   Origin = "INFERRED"   // follows from what a source says
	OriginSynthesis  Origin = "SYNTHESIS"  // our own label or grouping
	OriginUnverified Origin = "UNVERIFIED" // general knowledge that no source confirmed
)

// Values lists the origins.
func (Origin) Values() []Origin {
	return []Origin{OriginRetrieved, OriginInferred, OriginSynthesis, OriginUnverified}
}

// Status says whether a record still holds.
type Status string

// The states.
const (
	StatusCurrent  Status = "CURRENT"
	StatusHistoric Status = "HISTORIC"
)

// Values lists the states.
func (Status) Values() []Status { return []Status{StatusCurrent, StatusHistoric} }
