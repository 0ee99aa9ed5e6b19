package resolvers_test

import (
	"encoding/json"
	"net/http/httptest"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/resolvers"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
)

// TestWhatClaimsSay asks the data set for what claims say beyond who does what.
func TestWhatClaimsSay(t *testing.T) {
	server := httptest.NewServer(graphqlhttp.New(resolvers.Schema(heroes(t)), nil))
	defer server.Close()
	for _, tt := range []struct{ name, query, want string }{
		{
			"a claim that holds in a part of the country",
			`{ region(id: "reg-es-ct") { name jurisdiction { code } responsibilities { nodes { stakeholder { label } region { slug } } } } }`,
			`{"region":{"name":"Catalonia","jurisdiction":{"code":"ES"},"responsibilities":{"nodes":[{"stakeholder":{"label":"Department of Health of Catalonia"},"region":{"slug":"reg-es-ct"}}]}}}`,
		}, {
			"with parts of the country, and without",
			`{ all: responsibilities(filter: {country: "BE", task: {is: "t26"}}) { nodes { slug region { name } } }
			   whole: responsibilities(first: 0, filter: {country: "BE", task: {is: "t26"}, region: {none: {}}}) { totalCount } }`,
			`{"all":{"nodes":[{"slug":"rs439","region":{"name":"Flemish Community"}},{"slug":"rs444","region":{"name":"French Community"}}]},"whole":{"totalCount":0}}`,
		}, {
			"whose opinion comes before a decision",
			`{ responsibility(id: "rs346") { precededBy { nodes { role act stakeholder { slug } } } } opinion: responsibility(id: "rs348") { precedes { nodes { slug act } } } }`,
			`{"responsibility":{"precededBy":{"nodes":[{"role":"RESPONSIBLE","act":"PROPOSES","stakeholder":{"slug":"hr-counties"}},{"role":"CONSULTED","act":null,"stakeholder":{"slug":"hr-hzzo"}},{"role":"CONSULTED","act":null,"stakeholder":{"slug":"hr-chambers"}}]}},"opinion":{"precedes":{"nodes":[{"slug":"rs346","act":"DECIDES"}]}}}`,
		}, {
			"who audits, and who reports",
			`{ relations(filter: {type: {in: [AUDITS, REPORTS_TO]}}) { nodes { label task { slug } } } }`,
			`{"relations":{"nodes":[{"label":"Court of Audit (Slovenia) audits Ministry of Health (Slovenia)","task":{"slug":"t36"}},{"label":"Court of Audit (Slovenia) audits Medical Chamber of Slovenia","task":{"slug":"t36"}},{"label":"Regions and autonomous provinces report to National Commission for Continuing Education","task":{"slug":"t30"}},{"label":"Ministry of Health, Welfare and Sport reports to House of Representatives","task":{"slug":"t37"}}]}}`,
		}, {
			"in which task one stands to another, and by what act",
			`{ relation(id: "rl137") { type act task { slug } } planningTask(id: "t27") { relations(filter: {act: {eq: APPROVES}}) { nodes { slug } } } }`,
			`{"relation":{"type":"SUPERVISES","act":"APPROVES","task":{"slug":"t27"}},"planningTask":{"relations":{"nodes":[{"slug":"rl137"}]}}}`,
		}, {
			"a parliament, which is told of results",
			`{ institutions(filter: {type: {is: "type-parliament"}}) { nodes { slug responsibilities { nodes { role task { slug } } } } } }`,
			`{"institutions":{"nodes":[{"slug":"nl-tk","responsibilities":{"nodes":[{"role":"INFORMED","task":{"slug":"t37"}}]}}]}}`,
		}, {
			"where a copied text comes from, and up to when a legal one is consolidated",
			`{ copy: source(id: "src-be-stordeur") { originalURL } law: source(id: "src-lv-685") { published consolidated originalURL } }`,
			`{"copy":{"originalURL":"http://www.human-resources-health.com/content/8/1/28"},"law":{"published":"2011-08-30","consolidated":"2024-03","originalURL":null}}`,
		}, {
			"an end that no source extends, and what is only announced",
			`{ project(id: "heroes") { end extendedTo } events(filter: {announced: true}) { nodes { slug start } } }`,
			`{"project":{"end":"2026-01-31","extendedTo":null},"events":{"nodes":[{"slug":"e30","start":"2026-03-26"}]}}`,
		}, {
			"what a number counts",
			`{ statements(filter: {counts: {eq: "associated partners"}}) { nodes { about { slug } number unit counts } } }`,
			`{"statements":{"nodes":[{"about":{"slug":"euhwf"},"number":31,"unit":"organisation","counts":"associated partners"},{"about":{"slug":"euhwf"},"number":30,"unit":"organisation","counts":"associated partners"}]}}`,
		}, {
			"numbers with what they are of, and parts with what they are part of",
			`{ months: statement(id: "st001") { label } percent: statement(id: "st007") { label } euros: statement(id: "st118") { label }
			   counted: statement(id: "st041") { label } text: statement(id: "st105") { label }
			   participations(filter: {project: {is: "heroes"}, stakeholder: {is: "hu-okfo"}}) { nodes { label } } }`,
			`{"months":{"label":"HEROES: duration is 36 months"},"percent":{"label":"HEROES: EU contribution share is 80 percent"},"euros":{"label":"HEROES: EU contribution is EUR 6,999,870.56"},"counted":{"label":"Improving HWF planning capacity (HEROES WP5): number of countries of the cluster is 6"},"text":{"label":"HEROES: member states represented is 17 of the 27 EU Member States, through 18 competent authorities"},"participations":{"nodes":[{"label":"National Directorate General for Hospitals is in the consortium of HEROES"},{"label":"National Directorate General for Hospitals is a partner in HEROES"},{"label":"National Directorate General for Hospitals takes part in the cluster of Improving Health Work Force Planning Capacity (HEROES WP6)"}]}}`,
		}, {
			"what is said without a preposition, and what sources differ on",
			`{ assessments(filter: {country: "NL"}) { nodes { label } } conflicts(filter: {topic: {eq: "Poland"}}) { nodes { label } }
			   responsibility(id: "rs521") { label } }`,
			`{"assessments":{"nodes":[{"label":"advice (Netherlands)"},{"label":"test of the 2010 plan (Netherlands)"},{"label":"Five key elements grid (Netherlands)"}]},"conflicts":{"nodes":[{"label":"Poland: sources differ"}]},"responsibility":{"label":"House of Representatives is informed of results (Netherlands)"}}`,
		}, {
			"places and order, in sentences",
			`{ whoDoes(country: "ES", task: "t16", role: RESPONSIBLE) { rows { nodes { says { text } } } } pl: whoDoes(country: "PL", task: "t26", role: CONSULTED) { rows { nodes { says { text } } } } }`,
			`{"whoDoes":{"rows":{"nodes":[{"says":[{"text":"Carried out by Autonomous communities, at regional level, for “Health workforce (broad concept)” (inferred) (as of 2024)."},{"text":"Carried out by Department of Health of Catalonia, at regional level, in Catalonia (as of 2020)."}]}]}},"pl":{"rows":{"nodes":[{"says":[{"text":"Consulted: Ministry responsible for higher education, before it goes to Ministry of Health (as of 2019)."}]}]}}}`,
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got json.RawMessage
			post(t, server.URL, tt.query, &got)
			if diff := cmp.Diff(tt.want, string(got)); diff != "" {
				t.Errorf("%s (-want +got):\n%s", tt.query, diff)
			}
		})
	}
}
