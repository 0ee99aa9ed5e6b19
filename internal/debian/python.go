package debian

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"io"
	"os/exec"
	"path/filepath"
)

// Python returns a Python that has some packages, as pip names them with their
// versions. They are fetched once, and kept in the user's cache.
func Python(ctx context.Context, log io.Writer, why, requirements string) (string, error) {
	python, err := Command(ctx, log, "python3", why, "python3")
	if err != nil {
		return "", err
	}
	name := fmt.Sprintf("python-%x", sha256.Sum256([]byte(requirements)))[:20]
	dir, err := Cached(ctx, name, func(dir string) error {
		if exec.CommandContext(ctx, python, "-c", "import ensurepip").Run() != nil {
			if err := Install(ctx, log, "python3-venv"); err != nil {
				return err
			}
		}
		fmt.Fprintln(log, "fetching Python packages from PyPI")
		pip := exec.CommandContext(ctx, filepath.Join(dir, "bin", "python"), "-m", "pip", "install", "-q", "-r", "/dev/stdin")
		pip.Stdin = bytes.NewReader([]byte(requirements))
		for _, cmd := range []*exec.Cmd{exec.CommandContext(ctx, python, "-m", "venv", dir), pip} {
			if out, err := cmd.CombinedOutput(); err != nil {
				return fmt.Errorf("%s: %w\n%s", cmd, err, out)
			}
		}
		return nil
	})
	return filepath.Join(dir, "bin", "python"), err
}
