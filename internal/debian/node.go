package debian

import (
	"context"
	"crypto/sha256"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
)

// Node returns the path of Node.js, and a folder of the user's cache with some
// files and the packages from npm that their package-lock.json names. It is another
// folder when one of the files has changed. An error begins with why they are needed.
func Node(ctx context.Context, log io.Writer, name, why string, files fs.FS) (node, dir string, err error) {
	if node, err = Command(ctx, log, "node", why+" takes Node.js 18 or newer", "nodejs"); err != nil {
		return "", "", err
	}
	sum := sha256.New()
	names, err := fs.Glob(files, "*")
	if err != nil {
		return "", "", err
	}
	for _, file := range names {
		text, err := fs.ReadFile(files, file)
		if err != nil {
			return "", "", err
		}
		sum.Write(text)
	}
	dir, err = Cached(ctx, fmt.Sprintf("%s-%.6x", name, sum.Sum(nil)), func(dir string) error {
		npm, err := Command(ctx, log, "npm", why+" takes npm", "npm")
		if err != nil {
			return err
		}
		for _, file := range names {
			text, err := fs.ReadFile(files, file)
			if err != nil {
				return err
			}
			if err := os.WriteFile(filepath.Join(dir, file), text, 0o644); err != nil {
				return err
			}
		}
		fmt.Fprintf(log, "fetching %s from npm\n", name)
		cmd := exec.CommandContext(ctx, npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund")
		cmd.Dir = dir
		if out, err := cmd.CombinedOutput(); err != nil {
			return fmt.Errorf("%s: npm ci: %w\n%s", why, err, out)
		}
		return nil
	})
	return node, dir, err
}
