package exchange_test

import (
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/exchange/csv"
	"github.com/whoplans/whoplans/exchange/intake"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/internal/debian"
	"github.com/whoplans/whoplans/seed"
	"github.com/whoplans/whoplans/seed/seedtest"
)

var programs = flag.Bool("programs", false, "read exports back with LibreOffice and Gephi, too, which are hundreds of megabytes to fetch")

// fetched skips a test unless large programs may be fetched for it.
func fetched(t *testing.T) {
	t.Helper()
	if !*programs {
		t.Skip("make readers fetches LibreOffice and Gephi for this")
	}
}

// A workbook that LibreOffice has opened and saved is still of its revision, and no change at all.
func TestLibreOffice(t *testing.T) {
	fetched(t)
	office, err := debian.Command(t.Context(), t.Output(), "soffice", "workbooks are opened and saved", "libreoffice-calc-nogui", "libreoffice-calc")
	if err != nil {
		t.Fatal(err)
	}
	for name, g := range map[string]*graph.Graph{"odd": odd(t), "all": graph.New(seedtest.Memory(t))} {
		dir := t.TempDir()
		writeAll(t, g, dir, name)
		cmd := exec.CommandContext(t.Context(), office, "-env:UserInstallation=file://"+dir+"/profile", "--headless", "--convert-to", "xlsx", "--outdir", dir+"/saved", filepath.Join(dir, name+".xlsx"))
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		saved, err := os.Open(filepath.Join(dir, "saved", name+".xlsx"))
		if err != nil {
			t.Fatal(err)
		}
		file, err := intake.Read(saved, name+".xlsx", csv.ReadOptions{})
		if err != nil {
			t.Fatal(err)
		}
		if err := saved.Close(); err != nil {
			t.Fatal(err)
		}
		r, err := intake.Take(access.With(t.Context(), access.Operator("me")), g, file, intake.Options{Options: change.Options{Author: "me", DryRun: true}})
		if err != nil {
			t.Fatal(err)
		}
		if n := r.Count(intake.Unchanged); file.Revision != 1 || len(r.Faults) > 0 || n != len(r.Rows) || n < 9 {
			t.Errorf("%s: of revision %d; %d of %d rows are unchanged; %v", name, file.Revision, n, len(r.Rows), r.Faults)
		}
	}
}

// Gephi, by its toolkit, reads networks whole: each node and each link, parallel ones too.
func TestGephi(t *testing.T) {
	fetched(t)
	mvn, err := debian.Command(t.Context(), t.Output(), "mvn", "Gephi's toolkit is fetched with Maven", "maven")
	if err != nil {
		t.Fatal(err)
	}
	java, err := debian.Command(t.Context(), t.Output(), "java", "Gephi's toolkit runs on Java 17 or newer", "default-jre-headless")
	if err != nil {
		t.Fatal(err)
	}
	const version = "0.10.1"
	dir, err := debian.Cached(t.Context(), "gephi-toolkit-"+version, func(dir string) error {
		return exec.CommandContext(t.Context(), mvn, "-q", "-B", "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy",
			"-Dartifact=org.gephi:gephi-toolkit:"+version+":jar:all", "-DoutputDirectory="+dir).Run()
	})
	if err != nil {
		t.Fatal(err)
	}
	files := t.TempDir()
	writeAll(t, odd(t), files, "odd")
	writeAll(t, graph.New(seedtest.Memory(t)), files, "all")
	args := []string{"-Xmx512m", "-cp", filepath.Join(dir, "gephi-toolkit-"+version+"-all.jar"), "readers/Gephi.java"}
	type found struct {
		Nodes, Links, Parallel int
		Label                  string
	}
	want := map[string]found{}
	nodes, links := network(seed.Default().Drafts)
	for _, ending := range []string{".gexf", ".1.3.gexf", ".graphml"} {
		args = append(args, filepath.Join(files, "odd"+ending), filepath.Join(files, "all"+ending))
		want["odd"+ending], want["all"+ending] = found{2, 3, 3, oddName}, found{Nodes: nodes, Links: links}
	}
	var got map[string]found
	run(t, &got, java, args...)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
