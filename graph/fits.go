package graph

import (
	"slices"

	"github.com/whoplans/whoplans/graph/store"
)

// Fits reports whether a record's fields, each of which may be right by itself, can be together.
func (k *KindInfo) Fits(r *store.Record, fields map[string]any) bool {
	origin, _ := fields["origin"].(string)
	sourced := fields["citations"] != nil || !k.NeedsSource(Origin(origin))
	return sourced && len(Backwards(fields)) == 0 && k.ToItself(r.To) == nil
}

// NeedsSource reports whether a record of an origin has to cite a source.
func (k *KindInfo) NeedsSource(origin Origin) bool {
	return origin != OriginUnverified && k.Kind != "Source"
}

// Backwards returns the pairs of date fields of which the second is before the first.
func Backwards(fields map[string]any) (spans [][2]string) {
	for _, span := range [][2]string{{"validFrom", "validTo"}, {"start", "end"}, {"start", "extendedTo"}, {"end", "extendedTo"}} {
		from, _ := fields[span[0]].(string)
		to, _ := fields[span[1]].(string)
		first, _ := PartialDate(from).Bounds()
		_, last := PartialDate(to).Bounds()
		if first != "" && last != "" && last < first {
			spans = append(spans, span)
		}
	}
	return spans
}

// ToItself returns the field by which a claim relates a record to that same record, or nil.
// leads returns what a field links to.
func (k *KindInfo) ToItself(leads func(field string) []ID) *FieldInfo {
	if !k.Claim || k.Subject == nil {
		return nil
	}
	of := leads(k.Subject.Name)
	for _, f := range k.Fields {
		if to := leads(f.Name); f != k.Subject && f.About && f.Required && len(of) == 1 && slices.Equal(to, of) {
			return f
		}
	}
	return nil
}
