package main

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestPrint prints answers of a server, which may hold anything.
func TestPrint(t *testing.T) {
	const hostile = `{"data":{"a":[{"x":"\u001b[2Jred \u009b1m\u007f","y":"abc\rde\u202efg"}]}}`
	tests := []struct {
		name, args string
		query      string
		answer     string
		want       string
		stderr     string
		code       int
	}{
		{
			name: "a table does not move the cursor", query: `{ a { x y } }`, answer: hostile,
			want: "x             y\n\ufffd[2Jred \ufffd1m\ufffd  abc de\ufffdfg\n",
		}, {
			name: "nor do cells", args: "-o csv", query: `{ a { x y } }`, answer: hostile,
			want: "a.x,a.y\n\ufffd[2Jred \ufffd1m\ufffd,\"abc\nde\ufffdfg\"\n",
		}, {
			name: "nor does JSON, which stays what it is", args: "-o json", query: `{ a { x y } }`, answer: strings.ReplaceAll(hostile, `\u007f`, "\u007f\u0085"),
			want: "{\n  \"a\": [\n    {\n      \"x\": \"\\u001b[2Jred \\u009b1m\\u007f\\u0085\",\n      \"y\": \"abc\\rde\\u202efg\"\n    }\n  ]\n}\n",
		}, {
			name: "nor does an error", query: `{ a }`, answer: `{"errors":[{"message":"no \u001b[2Ja"}]}`,
			stderr: "whoplans: no \ufffd[2Ja\n", code: exitFailed,
		}, {
			name: "formulas", args: "-o csv", query: `{ f }`,
			answer: `{"data":{"f":[{"x":"=1+1"},{"x":"+1+1"},{"x":"-1+1"},{"x":"@SUM(1)"},{"x":"\t=1"},{"x":"\r=1"},{"x":"\n1"},{"x":" =1"},{"x":"\u200b\u00a0=1"},{"x":"＝1"},{"x":"-x"},{"x":"- one"}]}}`,
			want:   "f,f.x\n" + `,'=1+1` + "\n" + `,'+1+1` + "\n" + `,'-1+1` + "\n" + `,'@SUM(1)` + "\n,'\t=1\n,\"'\n=1\"\n,\"'\n1\"\n,' =1\n,'\u200b\u00a0=1\n,'＝1\n,'-x\n,'- one\n",
		}, {
			name: "lists that look like formulas", args: "-o csv", query: `{ f }`, answer: `{"data":{"f":["=1","2"]}}`, want: "f\n'=1; 2\n",
		}, {
			name: "no formulas", args: "-o csv", query: `{ f { x } }`,
			answer: `{"data":{"f":[{"x":-5},{"x":-1.5e3},{"x":"-5"},{"x":"-1.50"},{"x":"-1,50"},{"x":"1-1"},{"x":"a=b"},{"x":true}]}}`,
			want:   "f.x\n-5\n-1.5e3\n-5\n-1.50\n\"-1,50\"\n1-1\na=b\ntrue\n",
		}, {
			name: "an empty list has a header", args: "-o csv",
			query:  `query($no: Boolean = false) { a: sources(first: 1) { totalCount nodes { slug title @skip(if: true) ...F seat { name } label @include(if: false) } } } fragment F on Source { url slug ...F }`,
			answer: `{"data":{"a":{"totalCount":0,"nodes":[]}}}`,
			want:   "a.totalCount,a.slug,a.url,a.seat.name\n0,,,\n",
		}, {
			name: "nothing but a header", args: "-o csv", query: `{ nodes(ids: []) { id ... on Source { url } } }`, answer: `{"data":{"nodes":[]}}`, want: "id,url\n",
		}, {
			name: "what was left out by a variable", args: "-o csv -v with=false", query: `query($with: Boolean!) { a { x y @include(if: $with) z @skip(if: $with) } }`,
			answer: `{"data":{"a":{"x":1,"z":2}}}`, want: "a.x,a.z\n1,2\n",
		}, {
			name: "columns of one name", args: "-o csv", query: `{ a { x edges { x node { x y } } } }`,
			answer: `{"data":{"a":{"x":0,"edges":[{"x":1,"node":{"x":2,"y":3}},{"x":4,"node":{"x":5,"y":6}}]}}}`,
			want:   "a.x,a.edges.x,a.edges.node.x,a.y\n0,1,2,3\n0,4,5,6\n",
		}, {
			name: "what is not there", args: "-o csv", query: `{ nodes(ids: ["a", "b"]) { code } }`, answer: `{"data":{"nodes":[null,{"code":["A",null]}]}}`, want: "code\nA\n",
		}, {
			name: "a failed field in a table", query: `{ a { x } b { y { z } } }`,
			answer: `{"data":{"a":null,"b":[{"y":null,"w":1},{"y":{"z":2},"w":3}]},"errors":[{"message":"too much\nat once","path":["a"]},{"message":"gone","path":["b",0,"y","z"]}]}`,
			want:   "a\n=\nerror: too much at once\n\nb\n=\ny            w  z\nerror: gone  1\n             3  2\n",
			stderr: "whoplans: a: too much\nat once\nwhoplans: b[0]: y: z: gone\n", code: exitFailed,
		}, {
			name: "a failed field in cells", args: "-o csv", query: `{ a { x } b { y { z } w } }`,
			answer: `{"data":{"a":null,"b":[{"y":null,"w":1},{"y":{"z":2},"w":3}]},"errors":[{"message":"too much","path":["a"]},{"message":"gone","path":["b",0,"y","z"]}]}`,
			want:   "a.x,b.y.z,b.w\nerror: too much,error: gone,1\nerror: too much,2,3\n",
			stderr: "whoplans: a: too much\nwhoplans: b[0]: y: z: gone\n", code: exitFailed,
		}, {
			name: "for spreadsheets", args: "-o csv --bom --separator ;", query: `{ a { x y } }`,
			answer: `{"data":{"a":[{"x":"one; two","y":"a,b"}]}}`, want: "\ufeffa.x;a.y\n\"one; two\";a,b\n",
		}, {
			name: "with tabs", args: "-o csv --separator tab", query: `{ a { x y } }`, answer: `{"data":{"a":{"x":1,"y":2}}}`, want: "a.x\ta.y\n1\t2\n",
		}, {
			name: "with what cannot stand between columns", args: "-o csv --separator ;;", query: `{ a }`, code: exitFailed,
			stderr: "whoplans: --separator \";;\" cannot stand between columns: give one character such as ; or the word tab\n",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("Content-Type", "application/graphql-response+json")
				fmt.Fprint(w, tt.answer)
			}))
			defer server.Close()
			var out, errs strings.Builder
			args := append([]string{"query", "--url", server.URL}, strings.Fields(tt.args)...)
			code := run(t.Context(), append(args, tt.query), streams{in: strings.NewReader(""), out: &out, err: &errs})
			if code != tt.code {
				t.Errorf("it ends with %d, want %d", code, tt.code)
			}
			if diff := cmp.Diff(tt.want, out.String()); diff != "" {
				t.Errorf("it prints (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(tt.stderr, errs.String()); diff != "" {
				t.Errorf("it says (-want +got):\n%s", diff)
			}
		})
	}
}

// TestPrintFails says so when what is printed last does not get through.
func TestPrintFails(t *testing.T) {
	var errs strings.Builder
	code := run(t.Context(), []string{"version"}, streams{in: strings.NewReader(""), out: broken{}, err: &errs})
	if code != exitFailed || errs.String() != "whoplans: the output cannot be written: io: read/write on closed pipe\n" {
		t.Errorf("it ends with %d: %s", code, &errs)
	}
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }
