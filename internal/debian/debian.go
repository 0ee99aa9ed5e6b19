// Package debian gets the programs that tests need beside Go: on Debian and
// Ubuntu it installs them, elsewhere it says what to install.
package debian

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime"
	"strings"
)

// Command returns the path of a command, after installing the first of some
// packages that can be where it is missing. An error begins with why it is
// needed.
func Command(ctx context.Context, log io.Writer, name, why string, packages ...string) (string, error) {
	if path, err := exec.LookPath(name); err == nil {
		return path, nil
	}
	if err := Install(ctx, log, packages...); err != nil {
		return "", fmt.Errorf("%s, with %s on the PATH: %w", why, name, err)
	}
	return exec.LookPath(name)
}

// Install installs the first of some packages that there is, or says that
// somebody has to.
func Install(ctx context.Context, log io.Writer, packages ...string) error {
	choice := strings.Join(packages, ", or ")
	apt, err := exec.LookPath("apt-get")
	if err != nil || runtime.GOOS != "linux" || os.Geteuid() != 0 {
		return fmt.Errorf("please install it (on Debian or Ubuntu: sudo apt-get install %s) and run this again", choice)
	}
	if err := aptGet(ctx, apt, "update", "-q"); err != nil {
		return err
	}
	var failed []error
	for _, name := range packages {
		fmt.Fprintf(log, "installing %s\n", name)
		err := aptGet(ctx, apt, "install", "-q", "-y", "--no-install-recommends", name)
		if err == nil {
			return nil
		}
		failed = append(failed, err)
	}
	return fmt.Errorf("please install %s and run this again: %w", choice, errors.Join(failed...))
}

func aptGet(ctx context.Context, apt string, args ...string) error {
	cmd := exec.CommandContext(ctx, apt, args...)
	cmd.Env = append(os.Environ(), "DEBIAN_FRONTEND=noninteractive")
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("apt-get %s: %w\n%s", strings.Join(args, " "), err, bytes.TrimSpace(out))
	}
	return nil
}
