package main

import (
	"context"
	"encoding/xml"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/exchange/xlsx"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/seed/seedtest"
)

// exports serves the exports of the data set alone.
func exports(t *testing.T) (*downloads, *httptest.Server) {
	t.Helper()
	d := newDownloads(graph.New(seedtest.Memory(t)), nil, slog.New(slog.DiscardHandler))
	mux := http.NewServeMux()
	d.handle(mux, nil)
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	return d, server
}

func TestDownloads(t *testing.T) {
	_, server := exports(t)
	for _, tt := range []struct {
		name, path string
		status     int
		header     map[string]string
		body       []string // that it holds
	}{
		{
			name: "a table", path: "/export/italy.csv?kind=Responsibility&country=IT&separator=%3B&bom=1", status: 200,
			header: map[string]string{
				"Content-Type": "text/csv; charset=utf-8", "Content-Disposition": "attachment; filename=italy.csv",
				"Link": `<https://creativecommons.org/licenses/by/4.0/>; rel="license"`, "Cache-Control": "private, no-cache",
			},
			body: []string{"\ufeffslug;label;stakeholder;", "\nrs192;"},
		},
		{name: "a network", path: "/export/it%22;%20x.gexf?country=IT", status: 200, header: map[string]string{"Content-Disposition": `attachment; filename="it\"; x.gexf"`}, body: []string{"<gexf ", "</gexf>"}},
		{name: "another format", path: "/export/it?country=IT,SI&kind=PlanningBody&format=jsonl", status: 200, body: []string{`"asked":"records of the kinds planning body about IT, SI, and what they refer to"`}},
		{name: "what there is", path: "/export/", status: 200, header: map[string]string{"Content-Type": "application/json"}, body: []string{`"ending": ".kumu.xlsx"`}},
		{name: "the context", path: "/export/context.jsonld", status: 200, header: map[string]string{"Content-Type": "application/ld+json"}, body: []string{`"@vocab"`}},
		{name: "the shapes", path: "/export/shapes.ttl", status: 200, body: []string{"sh:targetClass wp:Responsibility"}},
		{name: "a fiche", path: "/export/fiche/SI.html", status: 200, header: map[string]string{"Content-Disposition": "attachment; filename=si.html", "Cache-Control": "private, no-cache"}, body: []string{"<h1>Slovenia</h1>", `href="#source-1"`}},
		{name: "a fiche of no country", path: "/export/fiche/aq.html", status: 404, body: []string{"AQ"}},
		{name: "a fiche to print", path: "/export/fiche/si.pdf", status: 200, header: map[string]string{"Content-Type": "application/pdf", "Content-Disposition": "attachment; filename=si.pdf"}, body: []string{"%PDF-"}},
		{name: "a fiche of the past", path: "/export/fiche/si.html?at=1", status: 200, body: []string{"<h1>Slovenia</h1>", "revision: 1<"}},
		{name: "a fiche from before there was anything", path: "/export/fiche/si.html?at=0", status: 404, body: []string{"SI"}},
		{name: "a fiche of a day", path: "/export/fiche/si.html?validOn=1990-01-01", status: 200, body: []string{"state: without the claims that did not hold on 1990-01-01<"}},
		{name: "a fiche in German", path: "/export/fiche/nl.html?language=de", status: 200, body: []string{`<html lang="de">`, "<title>Niederlande: Wer das Gesundheitspersonal plant</title>", "Länderblatt zu den Niederlanden"}},
		{name: "a fiche in another language", path: "/export/fiche/nl.html?language=fr", status: 400, body: []string{"en and de"}},
		{name: "a picture in German", path: "/export/nl.svg?country=NL&language=de", status: 200, body: []string{"Wer in den Niederlanden das Gesundheitspersonal plant", "nicht erfasst, wer entscheidet"}},
		{name: "a fiche of two states", path: "/export/fiche/si.html?at=1&validOn=1990-01-01", status: 400, body: []string{"not both"}},
		{name: "a fiche of two countries", path: "/export/fiche/si.html?country=BE", status: 400, body: []string{`there is no "country" to ask for here; there is at, validOn`}},
		{name: "a fiche in no format", path: "/export/fiche/si.docx", status: 400, body: []string{"/export/fiche/si.html"}},
		{name: "a picture", path: "/export/si-flow.svg?country=SI&draw=flow&width=narrow&past&lang=sl", status: 200, header: map[string]string{"Content-Type": "image/svg+xml"}, body: []string{"<svg ", "Zdravniška zbornica", "</svg>"}},
		{name: "a picture with a selection", path: "/export/si-flow.svg?country=SI&draw=flow&select=t05", status: 200, header: map[string]string{"Content-Type": "image/svg+xml"}, body: []string{"<svg ", "</svg>"}},
		{name: "a picture of a cluster", path: "/export/cluster.svg?cluster=cl-wp6", status: 200, body: []string{"Who does what in "}},
		{name: "what is about a cluster", path: "/export/cluster.jsonl?cluster=cl-wp6&country=SI&kind=PlanningBody", status: 200, body: []string{"about SI among the members of cl-wp6"}},
		{name: "a cluster that is not there", path: "/export/cluster.jsonl?cluster=cl-none", status: 400, body: []string{"cl-none"}},
		{name: "a picture of the past", path: "/export/heat.svg?at=1", status: 200, body: []string{"of revision 1 of the data"}},
		{name: "a picture of a day", path: "/export/heat.svg?validOn=2020-01-01", status: 200, body: []string{"of revision 1 of the data, without the claims that did not hold on 2020-01-01."}},
		{name: "a picture to print", path: "/export/si.pdf?country=SI&draw=network", status: 200, header: map[string]string{"Content-Type": "application/pdf"}, body: []string{"%PDF-"}},
		{name: "a picture of dots", path: "/export/si.png?country=SI&draw=matrix", status: 200, header: map[string]string{"Content-Type": "image/png"}, body: []string{"PNG"}},
		{name: "a picture of kinds", path: "/export/si.svg?kind=Institution", status: 400, body: []string{"not of kinds"}},
		{name: "no drawing", path: "/export/si.svg?country=SI&draw=pie", status: 400, body: []string{"flow network matrix heat"}},
		{name: "a state that there is not", path: "/export/si.svg?country=SI&at=yesterday", status: 400, body: []string{"at"}},
		{name: "a scenario that there is not", path: "/export/si.csv?country=SI&kind=PlanningBody&scenario=none", status: 400, body: []string{"none"}},
		{name: "a scenario and another state", path: "/export/si.svg?country=SI&scenario=none&at=1", status: 400, body: []string{"not both"}},
		{name: "no format", path: "/export/it.doc", status: 400, body: []string{"does not say which format"}},
		{name: "no country", path: "/export/it.csv?country=Italy", status: 400, body: []string{`"Italy" is not a jurisdiction code`}},
		{name: "a country that is not there", path: "/export/it.csv?country=AQ", status: 400, body: []string{"AQ"}},
		{name: "no kind", path: "/export/it.csv?kind=Institute", status: 400, body: []string{"did you mean Institution?"}},
		{name: "a misspelt question", path: "/export/it.jsonl?countries=IT", status: 400, body: []string{`there is no "countries" to ask for here; there is kind, country, `}},
		{name: "many tables in one", path: "/export/it.csv?country=IT", status: 400, body: []string{"a CSV file is one table"}},
		{name: "a wrong separator", path: "/export/it.csv?separator=%3B%3B", status: 400, body: []string{"cannot stand between columns"}},
		{name: "a bare semicolon", path: "/export/it.csv?separator=;", status: 400, body: []string{"%3B"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			resp, body := get(t, server.URL+tt.path) //nolint:bodyclose // get has read and closed it
			if resp.StatusCode != tt.status {
				t.Fatalf("%s: %s", resp.Status, body)
			}
			for name, want := range tt.header {
				if got := resp.Header.Get(name); got != want {
					t.Errorf("%s: %q, want %q", name, got, want)
				}
			}
			for _, want := range tt.body {
				if !strings.Contains(body, want) {
					t.Errorf("the answer lacks %q:\n%.600s", want, body)
				}
			}
		})
	}
	resp, err := http.Head(server.URL + "/export/it.xlsx?country=IT")
	if err == nil {
		resp.Body.Close()
	}
	if err != nil || resp.StatusCode != 200 || resp.Header.Get("Content-Disposition") == "" {
		t.Errorf("HEAD: %v %v", resp, err)
	}
}

// A table that a page shows is a workbook, with what to cite, and whatever is in it is text.
func TestTable(t *testing.T) {
	_, server := exports(t)
	for _, tt := range []struct {
		file, body string
		status     int
		says       string
	}{
		{"shown.xlsx", `{"title":"who decides","lines":[["Task","Who"],["=1+1","0012"],["Plan"]]}`, http.StatusOK, ""},
		{"shown.csv", `{"title":"x","lines":[["a"]]}`, http.StatusBadRequest, ".xlsx"},
		{"shown.xlsx", `{"title":"x","lines":[]}`, http.StatusBadRequest, "names its columns"},
		{"shown.xlsx", `x`, http.StatusBadRequest, "no table"},
	} {
		resp, err := http.Post(server.URL+"/export/table/"+tt.file, "application/json", strings.NewReader(tt.body))
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(resp.Body)
		resp.Body.Close()
		if err != nil || resp.StatusCode != tt.status || !strings.Contains(string(body), tt.says) {
			t.Errorf("%s %s: %s, error %v: %.200s", tt.file, tt.body, resp.Status, err, body)
		}
		if tt.status != http.StatusOK {
			continue
		}
		book, err := xlsx.Read(body)
		if err != nil {
			t.Fatal(err)
		}
		var got [][]string
		for _, sheet := range book.Sheets {
			for _, row := range sheet.Rows {
				got = append(got, row.Cells)
			}
		}
		want := [][]string{{"Task", "Who"}, {"=1+1", "0012"}, {"Plan"}}
		if diff := cmp.Diff(want, got); diff != "" || book.Revision != 1 {
			t.Errorf("of revision %d (-want +got):\n%s", book.Revision, diff)
		}
	}
}

func get(t *testing.T, url string) (*http.Response, string) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp, string(body)
}

// Only a few exports are made at once; others are told to come back. One whose reader goes
// away ends, and gives its place back.
func TestDownloadsTakeTurns(t *testing.T) {
	d, server := exports(t)
	for range mostDownloads {
		d.by.running <- struct{}{}
	}
	for _, path := range []string{"/export/it.jsonl", "/export/fiche/it.pdf"} {
		resp, _ := get(t, server.URL+path) //nolint:bodyclose // get has read and closed it
		if resp.StatusCode != http.StatusServiceUnavailable || resp.Header.Get("Retry-After") == "" {
			t.Errorf("%s: %s, want to be told to come back", path, resp.Status)
		}
	}
	for range mostDownloads {
		<-d.by.running
	}

	ctx, leave := context.WithCancel(t.Context())
	left := httptest.NewRequestWithContext(ctx, http.MethodGet, "/export/all.gexf", nil)
	left.SetPathValue("file", "all.gexf")
	func() {
		defer func() {
			if recover() != http.ErrAbortHandler {
				t.Error("what was written for nobody passes for the whole")
			}
		}()
		d.by.letIn(d.records).ServeHTTP(&departing{ResponseWriter: httptest.NewRecorder(), leave: leave}, left)
	}()
	if len(d.by.running) != 0 {
		t.Errorf("%d exports are still running", len(d.by.running))
	}

	resp, body := get(t, server.URL+"/export/all.gexf") //nolint:bodyclose // get has read and closed it
	if resp.StatusCode != 200 || xml.Unmarshal([]byte(body), new(struct{})) != nil {
		t.Errorf("%s: %.300s", resp.Status, body)
	}
}

// departing is a reader that goes away with the first piece.
type departing struct {
	http.ResponseWriter
	leave func()
}

func (l *departing) Write(p []byte) (int, error) {
	l.leave()
	return l.ResponseWriter.Write(p)
}
