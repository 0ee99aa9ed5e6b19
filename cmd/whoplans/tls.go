package main

import (
	"bytes"
	"context"
	"crypto/tls"
	"encoding/pem"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"
)

type tlsFlags struct {
	TLSCert string `help:"Serve HTTPS, with the certificate in this PEM file, followed by any intermediate certificates. The file is reloaded when it changes." env:"WHOPLANS_TLS_CERT" placeholder:"FILE"`
	TLSKey  string `help:"The PEM file with the certificate's private key." env:"WHOPLANS_TLS_KEY" placeholder:"FILE"`
}

// certificate reads the pair of files; nil if there are none.
func (f tlsFlags) certificate(ctx context.Context, logger *slog.Logger) (*certificate, error) {
	switch {
	case f.TLSCert == "" && f.TLSKey == "":
		return nil, nil
	case f.TLSKey == "":
		return nil, errors.New("--tls-cert needs --tls-key, the file with the private key")
	case f.TLSCert == "":
		return nil, errors.New("--tls-key needs --tls-cert, the file with the certificate")
	}
	c := &certificate{certFile: f.TLSCert, keyFile: f.TLSKey, every: time.Second, logger: logger}
	if err := c.read(ctx); err != nil {
		return nil, fmt.Errorf("--tls-cert, --tls-key: %w", err)
	}
	return c, nil
}

// certificate is a pair of files that is read again when it changes. Comparing contents instead
// of times also works for links that are redirected and for files that keep their times.
type certificate struct {
	certFile, keyFile string
	every             time.Duration // how often to look at the files
	logger            *slog.Logger
	current           atomic.Pointer[tls.Certificate]

	mu        sync.Mutex
	looked    time.Time // guarded by mu
	cert, key []byte    // what current was made from; guarded by mu
	fault     string    // the last error that was logged; guarded by mu
}

// config returns the TLS configuration, nil without a certificate: version 1.3, and 1.2 with
// the ciphers that are still good, for programs that are some years old.
func (c *certificate) config() *tls.Config {
	if c == nil {
		return nil
	}
	return &tls.Config{
		MinVersion: tls.VersionTLS12,
		CipherSuites: []uint16{
			tls.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, tls.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
			tls.TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384, tls.TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
			tls.TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256, tls.TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
		},
		GetCertificate: c.get,
	}
}

// get returns the certificate for a handshake. One handshake checks whether the files have
// changed; others need not wait for it.
func (c *certificate) get(hello *tls.ClientHelloInfo) (*tls.Certificate, error) {
	if c.mu.TryLock() {
		defer c.mu.Unlock()
		if time.Since(c.looked) >= c.every {
			c.look(hello.Context())
		}
	}
	return c.current.Load(), nil
}

// look loads the files if they have changed and are complete. Otherwise, as while they are
// being written, the present certificate stays, and the log says so once.
func (c *certificate) look(ctx context.Context) {
	err := c.read(ctx)
	if err == nil {
		c.fault = ""
		return
	}
	if fault := err.Error(); fault != c.fault {
		c.fault = fault
		c.logger.WarnContext(ctx, "certificate not reloaded, the old one stays", "err", err)
	}
}

// read reads the files and uses them if they have changed. The caller holds mu, or is the only
// user of c.
func (c *certificate) read(ctx context.Context) error {
	c.looked = time.Now()
	cert, err := os.ReadFile(filepath.Clean(c.certFile))
	if err != nil {
		return err
	}
	key, err := os.ReadFile(filepath.Clean(c.keyFile))
	if err != nil {
		return err
	}
	if bytes.Equal(cert, c.cert) && bytes.Equal(key, c.key) {
		return nil
	}
	if !whole(cert) || !whole(key) {
		return fmt.Errorf("%s or %s ends within a PEM block", c.certFile, c.keyFile)
	}
	pair, err := tls.X509KeyPair(cert, key)
	if err != nil {
		return fmt.Errorf("%s and %s: %w", c.certFile, c.keyFile, err)
	}
	c.cert, c.key = cert, key
	c.current.Store(&pair)
	level := slog.LevelInfo
	if now := time.Now(); now.After(pair.Leaf.NotAfter) || now.Before(pair.Leaf.NotBefore) {
		level = slog.LevelWarn
	}
	c.logger.Log(ctx, level, "certificate", "file", c.certFile, "names", pair.Leaf.DNSNames,
		"valid_from", pair.Leaf.NotBefore, "valid_to", pair.Leaf.NotAfter)
	return nil
}

// whole reports whether the last block is complete. A chain can be cut off while its first
// certificate is complete.
func whole(data []byte) bool {
	for {
		block, rest := pem.Decode(data)
		if block == nil {
			return !bytes.Contains(rest, []byte("-----BEGIN"))
		}
		data = rest
	}
}

// expires returns when the certificate expires, in seconds since 1970.
func (c *certificate) expires() float64 { return float64(c.current.Load().Leaf.NotAfter.Unix()) }
