package main

import (
	"crypto/tls"
	"errors"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// serialOf makes a new connection and tells which certificate it got.
func serialOf(t *testing.T, url string, a *authority) int64 {
	t.Helper()
	config := a.transport(false).TLSClientConfig
	conn, err := tls.Dial("tcp", strings.TrimPrefix(url, "https://"), config)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	chain := conn.ConnectionState().PeerCertificates
	if len(chain) != 2 {
		t.Errorf("the server sends %d certificates, want its own and the authority's", len(chain))
	}
	return chain[0].SerialNumber.Int64()
}

func TestTLS(t *testing.T) {
	t.Parallel()
	a := newAuthority(t)
	dir := t.TempDir()
	s := start(t, append(a.files(t, dir, 24), "--store", "memory:", "--no-seed")...)
	if !strings.HasPrefix(s.base, "https://") {
		t.Fatalf("it says that it is at %s", s.base)
	}
	for proto, h2 := range map[string]bool{"HTTP/1.1": false, "HTTP/2.0": true} {
		transport := a.transport(h2)
		defer transport.CloseIdleConnections()
		resp, err := (&http.Client{Transport: transport}).Post(s.base+"/graphql", "application/json", strings.NewReader(`{"query":"{ records { totalCount } }"}`))
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(resp.Body)
		resp.Body.Close()
		if err != nil || resp.Proto != proto || !strings.Contains(string(body), `"totalCount":0`) {
			t.Errorf("%s, want %s: %s %v %s", resp.Proto, proto, resp.Status, err, body)
		}
		resp, err = (&http.Client{Transport: transport}).Get(s.base + "/metrics")
		if err != nil {
			t.Fatal(err)
		}
		metrics, err := io.ReadAll(resp.Body)
		resp.Body.Close()
		if got := sample(t, string(metrics), "whoplans_tls_certificate_expiry_timestamp_seconds"); err != nil || got < 1.7e9 {
			t.Errorf("the certificate expires at %v, %v", got, err)
		}
	}

	// What is old, weak or no TLS at all is refused.
	address := strings.TrimPrefix(s.base, "https://")
	for name, config := range map[string]*tls.Config{
		"TLS 1.1": {MinVersion: tls.VersionTLS10, MaxVersion: tls.VersionTLS11},
		"CBC":     {MaxVersion: tls.VersionTLS12, CipherSuites: []uint16{tls.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA}},
	} {
		config.RootCAs = a.transport(false).TLSClientConfig.RootCAs
		if conn, err := tls.Dial("tcp", address, config); err == nil {
			conn.Close()
			t.Errorf("%s is spoken", name)
		}
	}
	resp, err := http.Get("http://" + address + "/healthz")
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	if resp.StatusCode != http.StatusBadRequest {
		t.Errorf("without TLS it answers %s", resp.Status)
	}

	// A renewed certificate is taken over within a second.
	a.files(t, dir, 48)
	for serialOf(t, s.base, a) != 48 {
	}
}

// TestTLSReload changes the files under a server, as those who renew
// certificates do: one file after the other, not always whole. It looks at them
// at each handshake.
func TestTLSReload(t *testing.T) {
	t.Parallel()
	a, dir, log := newAuthority(t), t.TempDir(), new(lines)
	flags := a.files(t, dir, 24)
	certFile, keyFile := flags[1], flags[3]
	c, err := tlsFlags{TLSCert: certFile, TLSKey: keyFile}.certificate(t.Context(), newLogger(log, "text"))
	if err != nil {
		t.Fatal(err)
	}
	c.every = 0
	e := endpoint{address: "127.0.0.1:0", Server: newServer(http.NotFoundHandler(), time.Minute, newLogger(log, "text"))}
	e.TLSConfig = c.config()
	if err := e.listen(t.Context()); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error)
	go func() { ended <- e.serve() }()
	defer func() {
		if err := errors.Join(e.Close(), <-ended); err != nil {
			t.Error(err)
		}
	}()
	long := &http.Client{Transport: a.transport(true)}
	is := func(serial int64, said string) {
		t.Helper()
		for range 3 {
			if got := serialOf(t, e.url(), a); got != serial {
				t.Errorf("the certificate is %d, want %d", got, serial)
			}
		}
		if n := strings.Count(log.String(), said); n != 1 {
			t.Errorf("the log says %d times %q:\n%s", n, said, log)
		}
		resp, err := long.Get(e.url())
		if err != nil {
			t.Fatalf("the connection from before: %v", err)
		}
		resp.Body.Close()
		if resp.Proto != "HTTP/2.0" {
			t.Errorf("the connection from before speaks %s", resp.Proto)
		}
	}
	validTo := func(serial int64) string {
		return "valid_to=" + a.now.Add(time.Duration(serial)*time.Hour).UTC().Format("2006-01-02T15:04:05")
	}
	is(24, validTo(24))

	cert, key := a.pair(t, 48)
	write(t, certFile, cert)
	is(24, "private key does not match public key")
	write(t, keyFile, key)
	is(48, validTo(48))

	cert, key = a.pair(t, 72)
	write(t, keyFile, nil)
	is(48, "failed to find any PEM data in key input")
	write(t, keyFile, key)
	write(t, certFile, cert[:len(cert)-40]) // the authority's is cut off
	is(48, "ends within a PEM block")
	if err := os.Remove(certFile); err != nil {
		t.Fatal(err)
	}
	is(48, "no such file")
	write(t, certFile, cert)
	is(72, validTo(72))

	// Links that are turned, as Kubernetes does it.
	elsewhere := t.TempDir()
	a.files(t, elsewhere, 96)
	for _, name := range []string{certFile, keyFile} {
		if err := os.Remove(name); err != nil {
			t.Fatal(err)
		}
		if err := os.Symlink(filepath.Join(elsewhere, filepath.Base(name)), name); err != nil {
			t.Fatal(err)
		}
	}
	is(96, validTo(96))
}

// TestTLSRefused says what is wrong with a pair before anything is served.
func TestTLSRefused(t *testing.T) {
	t.Parallel()
	a, dir := newAuthority(t), t.TempDir()
	flags := a.files(t, dir, 24)
	_, other := a.pair(t, 25)
	otherKey := filepath.Join(dir, "other.pem")
	write(t, otherKey, other)
	for _, tt := range []struct {
		args []string
		says string
	}{
		{flags[:2], "--tls-cert needs --tls-key"},
		{flags[2:], "--tls-key needs --tls-cert"},
		{[]string{"--tls-cert", flags[1], "--tls-key", otherKey}, "private key does not match public key"},
		{[]string{"--tls-cert", flags[1], "--tls-key", filepath.Join(dir, "nowhere.pem")}, "nowhere.pem: no such file"},
	} {
		var errs strings.Builder
		code := run(t.Context(), append([]string{"serve", "--store", "memory:", "--listen", "127.0.0.1:0"}, tt.args...), streams{out: io.Discard, err: &errs})
		if code != exitFailed || !strings.Contains(errs.String(), tt.says) {
			t.Errorf("%v = %d, want %q: %s", tt.args, code, tt.says, errs.String())
		}
	}
}
