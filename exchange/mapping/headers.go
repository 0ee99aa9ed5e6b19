package mapping

import (
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
)

// headers are what people call the columns of fields, beside the fields' own names, as they are compared.
var headers = map[string][]string{
	"names": {"name", "names", "body", "label", "organisation", "organization", "institution", "authority", "stakeholder", "actor", "agency", "unit", "title", "title of post",
		"official name", "full name", "english name", "native name", "bezeichnung", "einrichtung", "behorde", "nom", "nombre", "denominazione", "denomination", "intitule", "organisme", "ustanova", "institucija", "ente", "nazwa", "naziv", "instituce"},
	"acronyms":    {"acronym", "acronyms", "short name", "abbreviation", "abbr", "short", "kurzel", "abkurzung", "sigle", "sigla", "skrot", "kratica"},
	"type":        {"type", "category", "kind", "typ", "kategorie", "art", "tipo", "tip", "vrsta", "rodzaj", "categoria", "categorie"},
	"sector":      {"sector", "sektor", "settore", "secteur"},
	"seat":        {"seat", "country", "jurisdiction", "land", "pays", "paese", "pais", "kraj", "nation"},
	"level":       {"level", "ebene", "niveau", "livello", "nivel"},
	"website":     {"website", "url", "web", "site", "link", "homepage", "web site", "site web", "sito web", "spletna stran", "strona www"},
	"parent":      {"parent", "part of", "belongs to", "parent body"},
	"note":        {"note", "notes", "remark", "remarks", "comment", "comments", "bemerkung", "bemerkungen", "osservazioni", "note", "remarque", "description", "what it does"},
	"evidence":    {"evidence", "description", "quote", "basis"},
	"task":        {"task", "tasks", "activity", "activities", "process", "step", "planning task", "planning tasks", "aufgabe", "tache", "compito", "tarea", "zadanie", "naloga"},
	"role":        {"role", "part", "does", "raci", "rolle", "ruolo", "rol"},
	"stakeholder": {"stakeholder", "body", "who", "institution", "organisation", "organization", "actor", "responsible body", "name"},
	"from":        {"from", "source", "source node", "subject"},
	"to":          {"to", "target", "target node", "object"},
	"observed":    {"year", "as of", "date", "observed", "stand", "datum"},
	"validFrom":   {"since", "valid from", "from year", "start"},
	"validTo":     {"until", "valid to", "end"},
	"confidence":  {"confidence", "sure", "certainty"},
	"name":        {"name", "title", "label", "task"},

	"Relation.type": {"relation", "interaction", "relationship", "relation label"},
}

// keyHeaders are what people call the column by which rows are known.
var keyHeaders = []string{"id", "code", "key", "post", "kennung", "nr", "ref", "identifier", "node id", "suid", "name shared"}

// numberHeaders are what people call the column that counts the rows.
var numberHeaders = []string{"no", "nr", "n", "num", "number", "row", "lfd nr", "lp", "poz"}

// fieldFor is the field of a kind that a header names, empty if none is. Of a header in two rows the
// last part counts.
func fieldFor(k *graph.KindInfo, header string) (field, why string) {
	parts := strings.Split(header, " / ")
	last := plain(parts[len(parts)-1])
	if words := strings.Fields(last); len(words) > 1 && slices.Contains(tags, words[len(words)-1]) {
		last = strings.Join(words[:len(words)-1], " ") // Institution (EN)
	}
	for _, f := range k.Fields {
		if f.Type == graph.StructField || f.In == "provenance" && f.Type == graph.EnumField {
			continue
		}
		if plain(f.Name) == last || plain(graph.KindWords(graph.Kind(f.Name))) == last {
			return f.Name, "called as the field"
		}
	}
	for _, f := range k.Fields {
		if slices.Contains(headers[f.Name], last) || slices.Contains(headers[string(k.Kind)+"."+f.Name], last) {
			return f.Name, "by its header"
		}
	}
	if f := k.Field("names"); f != nil && strings.HasSuffix(last, " name") {
		return f.Name, "by the end of its header"
	}
	return "", ""
}

func isKeyHeader(header string) bool {
	last := plain(header)
	return slices.Contains(keyHeaders, last)
}

// placeholders are texts that people write where there is nothing to write.
var placeholders = []string{"n/d", "n/a", "n.d.", "n.a.", "na", "nd", "tbd", "tbc", "-", "–", "—", "--", "?", "none", "unknown", "vacant", "xx", "k.a.", "s/d", "null", "nan"}

// signsOfRoles are the letters of responsibility matrices, and what people write for them.
var signsOfRoles = map[string]graph.Role{
	"r": graph.RoleResponsible, "a": graph.RoleAccountable, "c": graph.RoleConsulted, "i": graph.RoleInformed,
	"s": graph.RoleSupports, "d": graph.RoleProvidesData, "f": graph.RoleFunds, "p": graph.RoleResponsible,
}

// wordsOfRoles are the words by which a key explains the signs.
var wordsOfRoles = []struct {
	begins string
	role   graph.Role
}{
	{"responsible", graph.RoleResponsible}, {"accountable", graph.RoleAccountable}, {"consult", graph.RoleConsulted}, {"inform", graph.RoleInformed},
	{"support", graph.RoleSupports}, {"data", graph.RoleProvidesData}, {"provides data", graph.RoleProvidesData}, {"fund", graph.RoleFunds}, {"pays", graph.RoleFunds},
	{"does", graph.RoleResponsible}, {"approv", graph.RoleAccountable}, {"decid", graph.RoleAccountable}, {"advis", graph.RoleConsulted},
}

// signsOfRelations are what people call how two stand to each other.
var signsOfRelations = []struct {
	has string
	typ graph.RelationType
}{
	{"advis", graph.RelationAdvises}, {"report", graph.RelationReportsTo}, {"provides data", graph.RelationSuppliesData}, {"supplies data", graph.RelationSuppliesData},
	{"fund", graph.RelationFunds}, {"pays", graph.RelationFunds}, {"member of", graph.RelationPartOf}, {"part of", graph.RelationPartOf}, {"supervis", graph.RelationSupervises},
	{"appoint", graph.RelationAppoints}, {"audit", graph.RelationAudits}, {"commission", graph.RelationCommissions}, {"host", graph.RelationHosts}, {"succeed", graph.RelationSucceeds},
}
