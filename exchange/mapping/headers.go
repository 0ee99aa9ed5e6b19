package mapping

import (
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/internal/speech"
)

// headers are what people call the columns of fields, beside the fields' own names, folded.
var headers = map[string][]string{
	"names": {"name", "names", "body", "label", "organisation", "organization", "institution", "authority", "stakeholder", "actor", "agency", "unit", "title", "title of post",
		"official name", "full name", "english name", "native name", "bezeichnung", "einrichtung", "behorde", "nom", "nome", "nombre", "denominazione", "denomination", "denumire", "intitule", "organisme", "ustanova", "institucija", "ente",
		"nazwa", "naziv", "nazev", "nazov", "instituce", "naam", "navn", "namn", "nimi"},
	"acronyms":    {"acronym", "acronyms", "short name", "abbreviation", "abbr", "short", "kurzel", "kurzbezeichnung", "abkurzung", "sigle", "sigla", "skrot", "kratica", "zkratka", "afkorting", "acronyme"},
	"type":        {"type", "category", "kind", "typ", "kategorie", "art", "tipo", "tip", "vrsta", "rodzaj", "categoria", "categorie", "soort"},
	"sector":      {"sector", "sektor", "settore", "secteur"},
	"seat":        {"seat", "country", "jurisdiction", "land", "pays", "paese", "pais", "kraj", "nation"},
	"level":       {"level", "ebene", "niveau", "livello", "nivel"},
	"website":     {"website", "url", "web", "site", "link", "homepage", "web site", "site web", "site internet", "sito web", "sitio web", "spletna stran", "strona www", "strona internetowa", "internetseite", "webseite", "internet"},
	"parent":      {"parent", "part of", "belongs to", "parent body"},
	"note":        {"note", "notes", "remark", "remarks", "comment", "comments", "bemerkung", "bemerkungen", "anmerkung", "anmerkungen", "kommentar", "osservazioni", "remarque", "remarques", "commentaire", "commentaires", "uwagi", "opombe", "description", "what it does"},
	"evidence":    {"evidence", "description", "quote", "basis"},
	"task":        wordsOfTasks,
	"role":        {"role", "part", "does", "raci", "rolle", "ruolo", "rol", "rola", "vloga"},
	"stakeholder": {"stakeholder", "body", "who", "institution", "organisation", "organization", "actor", "responsible body", "name", "organisme", "organisme responsable", "acteur", "akteur", "einrichtung", "zustandige stelle", "verantwortliche stelle", "ente responsabile"},
	"from":        {"from", "source", "source node", "subject"},
	"to":          {"to", "target", "target node", "object"},
	"observed":    {"year", "as of", "date", "observed", "stand", "datum"},
	"validFrom":   {"since", "valid from", "from year", "start", "seit", "depuis", "dal", "desde"},
	"validTo":     {"until", "valid to", "end", "bis", "jusqu en", "fino al", "hasta"},
	"confidence":  {"confidence", "sure", "certainty"},
	"name":        {"name", "title", "label", "task"},

	"PlanningTask.name": wordsOfTasks,
	"Relation.type":     {"relation", "interaction", "relationship", "relation label"},
}

var wordsOfTasks = []string{"task", "tasks", "activity", "activities", "process", "step", "planning task", "planning tasks", "aufgabe", "aufgaben", "prozess", "tatigkeit",
	"tache", "taches", "activite", "activites", "compito", "compiti", "attivita", "tarea", "tareas", "zadanie", "zadania", "naloga", "naloge", "taak"}

// A header may name the thing besides: name of the institution, Art der Einrichtung, type d'organisme.
var (
	extended = []string{"names", "acronyms", "type", "sector", "level", "website"} // the fields whose headers do so
	linking  = strings.Fields("of the de des du d l la le les der die das del della dell dei di van een het af for")
	bodies   = strings.Fields("body bodies institution institutions organisation organisations organization organizations organism organisme organismes stakeholder actor authority agency unit entity " +
		"einrichtung einrichtungen behorde stelle institut akteur acteur structure ente istituzione institucion organismo entidad jednostki instytucji podmiotu ustanove institucije organizacije instituce organisatie instelling")
)

// keyHeaders are what people call the column that identifies rows.
var keyHeaders = []string{"id", "code", "key", "post", "kennung", "nr", "ref", "identifier", "node id", "suid", "name shared"}

// numberHeaders are what people call the column that counts rows.
var numberHeaders = []string{"no", "nr", "n", "num", "numero", "number", "row", "lfd nr", "lp", "poz", "por c", "zap st"}

// byHeader is why a column is a field that people call so.
const byHeader speech.Text = "by its header"

// fieldFor returns the field that a header names, "" if none. Of a header in two rows, the last
// part counts.
func fieldFor(k *graph.KindInfo, header string) (field string, why speech.Text) {
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
			return f.Name, byHeader
		}
	}
	if f := k.Field("names"); f != nil && strings.HasSuffix(last, " name") {
		return f.Name, "by the end of its header"
	}
	if first, rest, _ := strings.Cut(last, " "); rest != "" && aboutBodies(rest) {
		for _, name := range extended {
			if slices.Contains(headers[name], first) && k.Field(name) != nil {
				return name, "by how its header begins"
			}
		}
	}
	return "", ""
}

// aboutBodies reports whether words only say that a body is meant.
func aboutBodies(words string) bool {
	for word := range strings.FieldsSeq(words) {
		if !slices.Contains(linking, word) && !slices.Contains(bodies, word) {
			return false
		}
	}
	return true
}

func isKeyHeader(header string) bool {
	last := plain(header)
	return slices.Contains(keyHeaders, last)
}

// placeholders are texts that people write in cells without a value.
var placeholders = []string{"n/d", "n/a", "n.d.", "n.a.", "na", "nd", "tbd", "tbc", "-", "–", "—", "--", "?", "none", "unknown", "vacant", "xx", "k.a.", "s/d", "null", "nan"}

// signsOfRoles are the letters of responsibility matrices and what people write instead.
var signsOfRoles = map[string]graph.Role{
	"r": graph.RoleResponsible, "a": graph.RoleAccountable, "c": graph.RoleConsulted, "i": graph.RoleInformed,
	"s": graph.RoleSupports, "d": graph.RoleProvidesData, "f": graph.RoleFunds, "p": graph.RoleResponsible,
}

// wordsOfRoles are the beginnings of words with which keys and headers name roles.
var wordsOfRoles = []struct {
	begins []string
	role   graph.Role
}{
	{[]string{"gesamtverantwort", "rechenschaft"}, graph.RoleAccountable},
	{[]string{"responsib", "responsab", "verantwort", "durchfuhr", "fuhrt", "ausfuhr", "realis", "execut", "does", "odpowiedzial", "odgovor"}, graph.RoleResponsible},
	{[]string{"accountab", "approv", "approb", "decid", "decis", "entscheid", "autorit"}, graph.RoleAccountable},
	{[]string{"consult", "konsult", "advis", "berat", "anhor", "conseil"}, graph.RoleConsulted},
	{[]string{"inform"}, graph.RoleInformed},
	{[]string{"support", "unterstutz", "mitwirk", "soutien", "appui"}, graph.RoleSupports},
	{[]string{"data", "daten", "donnees", "dati"}, graph.RoleProvidesData},
	{[]string{"fund", "pays", "finanz", "financ"}, graph.RoleFunds},
}

// signsOfRelations are what people call relations.
var signsOfRelations = []struct {
	has string
	typ graph.RelationType
}{
	{"advis", graph.RelationAdvises}, {"report", graph.RelationReportsTo}, {"provides data", graph.RelationSuppliesData}, {"supplies data", graph.RelationSuppliesData},
	{"fund", graph.RelationFunds}, {"pays", graph.RelationFunds}, {"member of", graph.RelationPartOf}, {"part of", graph.RelationPartOf}, {"supervis", graph.RelationSupervises},
	{"appoint", graph.RelationAppoints}, {"audit", graph.RelationAudits}, {"commission", graph.RelationCommissions}, {"host", graph.RelationHosts}, {"succeed", graph.RelationSucceeds},
}
