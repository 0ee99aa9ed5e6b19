package neo4jtest

import (
	"context"
	_ "embed"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/whoplans/whoplans/internal/debian"
)

// LTS is the version that tests run on unless told otherwise, and Newest the
// newest calendar version that they are known to pass on.
const (
	LTS    = "5.26.30"
	Newest = "2026.08.1"
)

//go:embed pom.xml
var pom []byte

// release says what differs between the versions of Neo4j.
type release struct {
	version  string
	class    string   // with main
	java     int      // the oldest that runs it
	packages []string // that have such a Java, on one Debian or Ubuntu or another
}

func releaseOf(version string) (release, error) {
	if version == "" {
		version = LTS
	}
	major, _, _ := strings.Cut(version, ".")
	switch n, err := strconv.Atoi(major); {
	case err != nil || n < 5:
		return release{}, fmt.Errorf("no version of Neo4j that this can run: %q", version)
	case n == 5:
		return release{version, "org.neo4j.server.CommunityEntryPoint", 17, []string{"openjdk-17-jre-headless", "openjdk-21-jre-headless"}}, nil
	default:
		return release{version, "org.neo4j.server.Neo4jCommunity", 21, []string{"openjdk-21-jre-headless", "openjdk-25-jre-headless"}}, nil
	}
}

// jars returns the folder with the server's jars, fetching them if they are not
// in the cache yet.
func jars(ctx context.Context, r release, log io.Writer) (string, error) {
	return debian.Cached(ctx, "neo4j-"+r.version, func(dir string) error {
		mvn, err := debian.Command(ctx, log, "mvn", "fetching Neo4j takes Maven 3.8 or newer", "maven")
		if err != nil {
			return err
		}
		file := filepath.Join(dir, "pom.xml")
		if err := os.WriteFile(file, pom, 0o644); err != nil {
			return err
		}
		fmt.Fprintf(log, "fetching Neo4j %s from Maven Central\n", r.version)
		out, err := exec.CommandContext(ctx, mvn, "-q", "-B", "-f", file,
			"-Dneo4j.version="+r.version, "-DincludeScope=runtime", "-DoutputDirectory="+dir,
			"dependency:copy-dependencies").CombinedOutput()
		if err != nil {
			return fmt.Errorf("fetching Neo4j %s with Maven: %w\n%s", r.version, err, out)
		}
		return nil
	})
}

// java returns the command of the oldest Java that is new enough, after
// installing one where that is possible: Neo4j is tested by its makers on the
// Java versions of its day.
func java(ctx context.Context, r release, log io.Writer) (string, error) {
	if path := findJava(ctx, r.java); path != "" {
		return path, nil
	}
	if err := debian.Install(ctx, log, r.packages...); err != nil {
		return "", fmt.Errorf("Neo4j %s takes Java %d or newer, on the PATH, in JAVA_HOME or under /usr/lib/jvm: %w", r.version, r.java, err)
	}
	if path := findJava(ctx, r.java); path != "" {
		return path, nil
	}
	return "", fmt.Errorf("the Java that was installed is not found, or older than %d: put it on the PATH", r.java)
}

func findJava(ctx context.Context, least int) string {
	var paths []string
	if home := os.Getenv("JAVA_HOME"); home != "" {
		paths = append(paths, filepath.Join(home, "bin", "java"))
	}
	if path, err := exec.LookPath("java"); err == nil {
		paths = append(paths, path)
	}
	more, _ := filepath.Glob("/usr/lib/jvm/*/bin/java")
	paths = append(paths, more...)

	best, bestMajor := "", 0
	for _, path := range slices.Compact(paths) {
		major := javaMajor(ctx, path)
		if major >= least && (best == "" || major < bestMajor) {
			best, bestMajor = path, major
		}
	}
	return best
}

// javaMajor returns the major version of a Java command, 0 if it has none.
func javaMajor(ctx context.Context, path string) int {
	out, err := exec.CommandContext(ctx, path, "-version").CombinedOutput()
	if err != nil {
		return 0
	}
	m := regexp.MustCompile(`version "(\d+)`).FindSubmatch(out)
	if m == nil {
		return 0
	}
	n, _ := strconv.Atoi(string(m[1]))
	return n
}
