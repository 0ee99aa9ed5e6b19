package graphqlhttp

import (
	"encoding/json"
	"io"
	"mime"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/whoplans/whoplans/resolvers/internal/shelf"
)

// audit is one of the audits of the npm package graphql-http, under its id and
// name there; audits/run.mjs runs the originals.
type audit struct {
	id, name        string
	post            bool
	query           url.Values
	content, accept string
	body            string

	min, max int    // the status
	media    string // that the Content-Type has to hold
	noErrors bool
	noData   bool
	utf8     bool
}

// TestAudits runs the audits of GraphQL over HTTP, from graphql-http 1.23.1.
func TestAudits(t *testing.T) {
	t.Parallel()
	if len(audits) != 61 {
		t.Fatalf("there are %d audits, want 61", len(audits))
	}
	srv := httptest.NewServer(New(shelf.New(new(shelf.Resolver)), nil))
	t.Cleanup(srv.Close)
	for _, a := range audits {
		t.Run(a.id, func(t *testing.T) {
			method, target := http.MethodGet, srv.URL
			if a.post {
				method = http.MethodPost
			}
			if a.query != nil {
				target += "?" + a.query.Encode()
			}
			req, err := http.NewRequestWithContext(t.Context(), method, target, strings.NewReader(a.body))
			if err != nil {
				t.Fatal(err)
			}
			if a.content != "" {
				req.Header.Set("Content-Type", a.content)
			}
			if a.accept != "" {
				req.Header.Set("Accept", a.accept)
			}
			resp, err := srv.Client().Do(req)
			if err != nil {
				t.Fatal(err)
			}
			defer resp.Body.Close()
			body, err := io.ReadAll(resp.Body)
			if err != nil {
				t.Fatal(err)
			}
			if resp.StatusCode < a.min || resp.StatusCode > a.max {
				t.Errorf("%s: status %d, want %d to %d; body %s", a.name, resp.StatusCode, a.min, a.max, body)
			}
			media, _, err := mime.ParseMediaType(resp.Header.Get("Content-Type"))
			if err != nil || a.media != "" && media != a.media {
				t.Errorf("%s: Content-Type %q, want %q", a.name, resp.Header.Get("Content-Type"), a.media)
			}
			var result map[string]json.RawMessage
			if err := json.Unmarshal(body, &result); err != nil {
				t.Fatalf("%s: the body is no JSON object: %v\n%s", a.name, err, body)
			}
			if _, ok := result["errors"]; ok && a.noErrors {
				t.Errorf("%s: there are errors: %s", a.name, body)
			}
			if _, ok := result["data"]; ok && a.noData {
				t.Errorf("%s: there is data: %s", a.name, body)
			}
			if a.utf8 && !utf8.Valid(body) {
				t.Errorf("%s: the body is not UTF-8", a.name)
			}
		})
	}
}

var audits = []audit{
	{
		id: "22EB", name: "SHOULD accept application/graphql-response+json and match the content-type",
		post: true, content: "application/json", accept: mediaGraphQL, body: `{"query":"{ __typename }"}`, min: 200, max: 200, media: mediaGraphQL,
	},
	{
		id: "4655", name: "MUST accept application/json and match the content-type",
		post: true, content: "application/json", accept: mediaJSON, body: `{"query":"{ __typename }"}`, min: 200, max: 200, media: mediaJSON,
	},
	{
		id: "47DE", name: "SHOULD accept */* and use application/json for the content-type",
		post: true, content: "application/json", accept: "*/*", body: `{"query":"{ __typename }"}`, min: 200, max: 200, media: mediaJSON,
	},
	{
		id: "80D8", name: "SHOULD assume application/json content-type when accept is missing",
		post: true, content: "application/json", body: `{"query":"{ __typename }"}`, min: 200, max: 200, media: mediaJSON,
	},
	{
		id: "82A3", name: "MUST use utf-8 encoding when responding",
		post: true, content: "application/json", body: `{"query":"{ __typename }"}`, min: 200, max: 200, utf8: true,
	},
	{
		id: "BF61", name: "MUST accept utf-8 encoded request",
		post: true, content: "application/json; charset=utf-8", body: `{"query":"{ __type(name: \"Run🏃Swim🏊\") { name } }"}`, min: 200, max: 200,
	},
	{
		id: "78D5", name: "MUST assume utf-8 in request if encoding is unspecified",
		post: true, content: "application/json", body: `{"query":"{ __typename }"}`, min: 200, max: 200,
	},
	{
		id: "2C94", name: "MUST accept POST requests",
		post: true, content: "application/json", body: `{"query":"{ __typename }"}`, min: 200, max: 200,
	},
	{
		id: "5A70", name: "MAY accept application/x-www-form-urlencoded formatted GET requests",
		query: url.Values{"query": {`{ __typename }`}}, min: 200, max: 200,
	},
	{
		id: "9C48", name: "MAY NOT allow executing mutations on GET requests",
		query: url.Values{"query": {`mutation { __typename }`}}, accept: mediaGraphQL, min: 400, max: 499,
	},
	{
		id: "9ABE", name: "SHOULD respond with 4xx status code if content-type is not supplied on POST requests",
		post: true, body: `{"query":"{ __typename }"}`, min: 400, max: 499,
	},
	{
		id: "03D4", name: "MUST accept application/json POST requests",
		post: true, content: "application/json", body: `{"query":"{ __typename }"}`, min: 200, max: 200,
	},
	{
		id: "A5BF", name: "MAY use 400 status code when request body is missing on POST",
		post: true, content: "application/json", min: 400, max: 400,
	},
	{
		id: "423L", name: "MAY use 400 status code on missing {query} parameter",
		post: true, content: "application/json", accept: mediaGraphQL, body: `{"notquery":"{ __typename }"}`, min: 400, max: 400,
	},
	{
		id: "LKJ0", name: "MAY use 400 status code on object {query} parameter",
		post: true, content: "application/json", body: `{"query":{"obj":"ect"}}`, min: 400, max: 400,
	},
	{
		id: "LKJ1", name: "MAY use 400 status code on number {query} parameter",
		post: true, content: "application/json", body: `{"query":0}`, min: 400, max: 400,
	},
	{
		id: "LKJ2", name: "MAY use 400 status code on boolean {query} parameter",
		post: true, content: "application/json", body: `{"query":false}`, min: 400, max: 400,
	},
	{
		id: "LKJ3", name: "MAY use 400 status code on array {query} parameter",
		post: true, content: "application/json", body: `{"query":["array"]}`, min: 400, max: 400,
	},
	{
		id: "34A2", name: "SHOULD allow string {query} parameter when accepting application/graphql-response+json",
		post: true, content: "application/json", accept: mediaGraphQL, body: `{"query":"{ __typename }"}`, min: 200, max: 200,
	},
	{
		id: "13EE", name: "MUST allow string {query} parameter when accepting application/json",
		post: true, content: "application/json", accept: mediaJSON, body: `{"query":"{ __typename }"}`, min: 200, max: 200, noErrors: true,
	},
	{
		id: "6C00", name: "MAY use 400 status code on object {operationName} parameter",
		post: true, content: "application/json", body: `{"operationName":{"obj":"ect"},"query":"{ __typename }"}`, min: 400, max: 400,
	},
	{
		id: "6C01", name: "MAY use 400 status code on number {operationName} parameter",
		post: true, content: "application/json", body: `{"operationName":0,"query":"{ __typename }"}`, min: 400, max: 400,
	},
	{
		id: "6C02", name: "MAY use 400 status code on boolean {operationName} parameter",
		post: true, content: "application/json", body: `{"operationName":false,"query":"{ __typename }"}`, min: 400, max: 400,
	},
	{
		id: "6C03", name: "MAY use 400 status code on array {operationName} parameter",
		post: true, content: "application/json", body: `{"operationName":["array"],"query":"{ __typename }"}`, min: 400, max: 400,
	},
	{
		id: "8161", name: "SHOULD allow string {operationName} parameter when accepting application/graphql-response+json",
		post: true, content: "application/json", accept: mediaGraphQL, body: `{"operationName":"Query","query":"query Query { __typename }"}`, min: 200, max: 200,
	},
	{
		id: "B8B3", name: "MUST allow string {operationName} parameter when accepting application/json",
		post: true, content: "application/json", accept: mediaJSON, body: `{"operationName":"Query","query":"query Query { __typename }"}`, min: 200, max: 200, noErrors: true,
	},
	{
		id: "94B0", name: "SHOULD allow null {variables} parameter when accepting application/graphql-response+json",
		post: true, content: "application/json", accept: mediaGraphQL, body: `{"query":"{ __typename }","variables":null}`, min: 200, max: 200, noErrors: true,
	},
	{
		id: "0220", name: "MUST allow null {variables} parameter when accepting application/json",
		post: true, content: "application/json", accept: mediaJSON, body: `{"query":"{ __typename }","variables":null}`, min: 200, max: 200, noErrors: true,
	},
	{
		id: "94B1", name: "SHOULD allow null {operationName} parameter when accepting application/graphql-response+json",
		post: true, content: "application/json", accept: mediaGraphQL, body: `{"query":"{ __typename }","operationName":null}`, min: 200, max: 200, noErrors: true,
	},
	{
		id: "0221", name: "MUST allow null {operationName} parameter when accepting application/json",
		post: true, content: "application/json", accept: mediaJSON, body: `{"query":"{ __typename }","operationName":null}`, min: 200, max: 200, noErrors: true,
	},
	{
		id: "94B2", name: "SHOULD allow null {extensions} parameter when accepting application/graphql-response+json",
		post: true, content: "application/json", accept: mediaGraphQL, body: `{"query":"{ __typename }","extensions":null}`, min: 200, max: 200, noErrors: true,
	},
	{
		id: "0222", name: "MUST allow null {extensions} parameter when accepting application/json",
		post: true, content: "application/json", accept: mediaJSON, body: `{"query":"{ __typename }","extensions":null}`, min: 200, max: 200, noErrors: true,
	},
	{
		id: "4760", name: "MAY use 400 status code on string {variables} parameter",
		post: true, content: "application/json", body: `{"query":"{ __typename }","variables":"string"}`, min: 400, max: 400,
	},
	{
		id: "4761", name: "MAY use 400 status code on number {variables} parameter",
		post: true, content: "application/json", body: `{"query":"{ __typename }","variables":0}`, min: 400, max: 400,
	},
	{
		id: "4762", name: "MAY use 400 status code on boolean {variables} parameter",
		post: true, content: "application/json", body: `{"query":"{ __typename }","variables":false}`, min: 400, max: 400,
	},
	{
		id: "4763", name: "MAY use 400 status code on array {variables} parameter",
		post: true, content: "application/json", body: `{"query":"{ __typename }","variables":["array"]}`, min: 400, max: 400,
	},
	{
		id: "2EA1", name: "SHOULD allow map {variables} parameter when accepting application/graphql-response+json",
		post: true, content: "application/json", accept: mediaGraphQL, body: `{"query":"query Type($name: String!) { __type(name: $name) { name } }","variables":{"name":"sometype"}}`, min: 200, max: 200, noErrors: true,
	},
	{
		id: "28B9", name: "MUST allow map {variables} parameter when accepting application/json",
		post: true, content: "application/json", accept: mediaJSON, body: `{"query":"query Type($name: String!) { __type(name: $name) { name } }","variables":{"name":"sometype"}}`, min: 200, max: 200, noErrors: true,
	},
	{
		id: "D6D5", name: "MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json",
		query: url.Values{"query": {`query Type($name: String!) { __type(name: $name) { name } }`}, "variables": {`{"name":"sometype"}`}}, accept: mediaGraphQL, min: 200, max: 200,
	},
	{
		id: "6A70", name: "MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json",
		query: url.Values{"query": {`query Type($name: String!) { __type(name: $name) { name } }`}, "variables": {`{"name":"sometype"}`}}, accept: mediaJSON, min: 200, max: 200, noErrors: true,
	},
	{
		id: "58B0", name: "MAY use 400 status code on string {extensions} parameter",
		post: true, content: "application/json", body: `{"query":"{ __typename }","extensions":"string"}`, min: 400, max: 400,
	},
	{
		id: "58B1", name: "MAY use 400 status code on number {extensions} parameter",
		post: true, content: "application/json", body: `{"query":"{ __typename }","extensions":0}`, min: 400, max: 400,
	},
	{
		id: "58B2", name: "MAY use 400 status code on boolean {extensions} parameter",
		post: true, content: "application/json", body: `{"query":"{ __typename }","extensions":false}`, min: 400, max: 400,
	},
	{
		id: "58B3", name: "MAY use 400 status code on array {extensions} parameter",
		post: true, content: "application/json", body: `{"query":"{ __typename }","extensions":["array"]}`, min: 400, max: 400,
	},
	{
		id: "428F", name: "SHOULD allow map {extensions} parameter when accepting application/graphql-response+json",
		post: true, content: "application/json", accept: mediaGraphQL, body: `{"query":"{ __typename }","extensions":{"some":"value"}}`, min: 200, max: 200,
	},
	{
		id: "1B7A", name: "MUST allow map {extensions} parameter when accepting application/json",
		post: true, content: "application/json", accept: mediaJSON, body: `{"query":"{ __typename }","extensions":{"some":"value"}}`, min: 200, max: 200, noErrors: true,
	},
	{
		id: "B6DC", name: "MAY use 2xx, 4xx, or 5xx status codes on JSON parsing failure when accepting application/json",
		post: true, content: "application/json", accept: mediaJSON, body: `{ "not a JSON`, min: 200, max: 599,
	},
	{
		id: "BCF8", name: "SHOULD use 400 status code on JSON parsing failure when accepting application/json",
		post: true, content: "application/json", accept: mediaJSON, body: `{ "not a JSON`, min: 400, max: 400,
	},
	{
		id: "B7N8", name: "SHOULD use 400 status code on JSON parsing failure when accepting application/graphql-response+json",
		post: true, content: "application/json", accept: mediaGraphQL, body: `{ "not a JSON`, min: 400, max: 400,
	},
	{
		id: "8764", name: "MAY use 4xx or 5xx status codes if parameters are invalid",
		post: true, content: "application/json", body: `{"qeury":"{ __typename }"}`, min: 400, max: 599,
	},
	{
		id: "3E3A", name: "MAY use 400 status code if parameters are invalid",
		post: true, content: "application/json", body: `{"qeury":"{ __typename }"}`, min: 400, max: 400,
	},
	{
		id: "572B", name: "SHOULD use 200 status code on document parsing failure when accepting application/json",
		post: true, content: "application/json", accept: mediaJSON, body: `{"query":"{"}`, min: 200, max: 200,
	},
	{
		id: "FDE2", name: "SHOULD use 200 status code on document validation failure when accepting application/json",
		post: true, content: "application/json", accept: mediaJSON, body: `{"query":"{ 8f31403dfe404bccbb0e835f2629c6a7 }"}`, min: 200, max: 200,
	},
	{
		id: "7B9B", name: "SHOULD use a status code of 200 on variable coercion failure when accepting application/json",
		post: true, content: "application/json", accept: mediaJSON, body: `{"query":"query CoerceFailure($id: ID!){ __typename }","variables":{"id":null}}`, min: 200, max: 200,
	},
	{
		id: "865D", name: "SHOULD use 4xx or 5xx status codes on document parsing failure when accepting application/graphql-response+json",
		post: true, content: "application/json", accept: mediaGraphQL, body: `{"query":"{"}`, min: 400, max: 599,
	},
	{
		id: "556A", name: "SHOULD use 400 status code on document parsing failure when accepting application/graphql-response+json",
		post: true, content: "application/json", accept: mediaGraphQL, body: `{"query":"{"}`, min: 400, max: 400,
	},
	{
		id: "D586", name: "SHOULD not contain the data entry on document parsing failure when accepting application/graphql-response+json",
		post: true, content: "application/json", accept: mediaGraphQL, body: `{"query":"{"}`, min: 400, max: 400, noData: true,
	},
	{
		id: "51FE", name: "SHOULD use 4xx or 5xx status codes on document validation failure when accepting application/graphql-response+json",
		post: true, content: "application/json", accept: mediaGraphQL, body: `{"query":"{ 8f31403dfe404bccbb0e835f2629c6a7 }"}`, min: 400, max: 599,
	},
	{
		id: "74FF", name: "SHOULD use 400 status code on document validation failure when accepting application/graphql-response+json",
		post: true, content: "application/json", accept: mediaGraphQL, body: `{"query":"{ 8f31403dfe404bccbb0e835f2629c6a7 }"}`, min: 400, max: 400,
	},
	{
		id: "5E5B", name: "SHOULD not contain the data entry on document validation failure when accepting application/graphql-response+json",
		post: true, content: "application/json", accept: mediaGraphQL, body: `{"query":"{ 8f31403dfe404bccbb0e835f2629c6a7 }"}`, min: 400, max: 400, noData: true,
	},
	{
		id: "86EE", name: "SHOULD use a status code of 400 on variable coercion failure when accepting application/graphql-response+json",
		post: true, content: "application/json", accept: mediaGraphQL, body: `{"query":"query CoerceFailure($id: ID!){ __typename }","variables":{"id":null}}`, min: 400, max: 400,
	},
}
