package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net/url"
	"os"
	"strings"
	"time"

	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/neo4j"
)

// neo4jFlags say how to reach a Neo4j server. The password comes from the environment, since
// others can see the command line.
type neo4jFlags struct {
	User    string        `help:"The user, if the URL names none; the password is in $$WHOPLANS_NEO4J_PASSWORD." env:"WHOPLANS_NEO4J_USER" placeholder:"NAME" group:"Neo4j"`
	CA      string        `help:"A PEM file of the authorities, or of the server's own certificate, for neo4j+s:// to trust instead of this machine's." type:"path" env:"WHOPLANS_NEO4J_CA" placeholder:"FILE" group:"Neo4j"`
	Pool    int           `help:"Maximum number of connections to one server." default:"50" env:"WHOPLANS_NEO4J_POOL" group:"Neo4j"`
	Connect time.Duration `help:"Longest wait for a connection." default:"5s" env:"WHOPLANS_NEO4J_CONNECT" group:"Neo4j"`
	Timeout time.Duration `help:"Longest that one call may take, such as writing one commit; a request's deadline ends it earlier." default:"${neo4j_timeout}" env:"WHOPLANS_NEO4J_TIMEOUT" group:"Neo4j"`
	Retry   time.Duration `help:"How long to retry a call while the server cannot be reached." default:"5s" env:"WHOPLANS_NEO4J_RETRY" group:"Neo4j"`
	Answers int           `help:"Megabytes of Neo4j's answers to cache until the next commit; 0 turns the cache off." default:"64" env:"WHOPLANS_NEO4J_ANSWERS" group:"Neo4j"`
}

// passwordVariable holds the password.
const passwordVariable = "WHOPLANS_NEO4J_PASSWORD"

// Validate implements kong's check of values: an explicit zero would mean the default.
func (f neo4jFlags) Validate() error {
	if f.Pool < 1 {
		return fmt.Errorf("--neo4j-pool is %d; allow one connection at least", f.Pool)
	}
	if f.Answers < 0 {
		return fmt.Errorf("--neo4j-answers is %d; give megabytes, 0 for none", f.Answers)
	}
	for _, d := range []struct {
		flag  string
		value time.Duration
	}{{"connect", f.Connect}, {"timeout", f.Timeout}, {"retry", f.Retry}} {
		if d.value < time.Millisecond {
			return fmt.Errorf("--neo4j-%s is %v; give a time such as 5s", d.flag, d.value)
		}
	}
	return nil
}

// open opens the store at a URL.
func (f neo4jFlags) open(ctx context.Context, name string, schema store.Schema) (store.Store, error) {
	o, err := f.options(name)
	if err != nil {
		return nil, err
	}
	s, err := neo4j.Open(ctx, name, schema, o)
	if err != nil {
		return nil, f.withAdvice(name, err)
	}
	return s, nil
}

// options returns the options for connecting to a URL.
func (f neo4jFlags) options(name string) (*neo4j.Options, error) {
	o := &neo4j.Options{
		User: f.User, Password: os.Getenv(passwordVariable),
		Pool: f.Pool, Connect: f.Connect, Timeout: f.Timeout, Retry: f.Retry, Answers: f.Answers << 20,
	}
	if f.Answers == 0 {
		o.Answers = -1 // 0 is the default
	}
	scheme, _, _ := strings.Cut(name, ":")
	if u, err := url.Parse(name); err == nil && u.User != nil {
		o.User, o.Password = "", "" // use the URL's
	} else if o.User == "" && o.Password != "" {
		return nil, errors.New("there is a password but no user; set --neo4j-user or WHOPLANS_NEO4J_USER")
	}
	if f.CA != "" {
		if !strings.HasSuffix(scheme, "+s") {
			return nil, fmt.Errorf("--neo4j-ca is for connections that look at certificates; name the store as neo4j+s:// or bolt+s://, not %s://", scheme)
		}
		var err error
		if o.TLS, err = trust(f.CA); err != nil {
			return nil, fmt.Errorf("--neo4j-ca: %w", err)
		}
	}
	return o, nil
}

// withAdvice adds advice to an error of connecting.
func (f neo4jFlags) withAdvice(name string, err error) error {
	scheme, _, _ := strings.Cut(name, ":")
	switch {
	case errors.Is(err, neo4j.ErrLogin):
		return fmt.Errorf("%w; set WHOPLANS_NEO4J_USER and %s", err, passwordVariable)
	case errors.Is(err, store.ErrUnavailable) && strings.HasSuffix(scheme, "+s"):
		return fmt.Errorf("%s: %w; is it running, does it listen there, and does this machine trust its certificate, or --neo4j-ca name who signed it?", redacted(name), err)
	case errors.Is(err, store.ErrUnavailable):
		return fmt.Errorf("%s: %w; is it running, and does it listen there?", redacted(name), err)
	}
	return err
}

// trust returns a TLS configuration that trusts only the certificates in a file.
func trust(path string) (*tls.Config, error) {
	pem, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	pool := x509.NewCertPool()
	if !pool.AppendCertsFromPEM(pem) {
		return nil, fmt.Errorf("%s holds no certificate in PEM form", path)
	}
	return &tls.Config{RootCAs: pool, MinVersion: tls.VersionTLS12}, nil
}
