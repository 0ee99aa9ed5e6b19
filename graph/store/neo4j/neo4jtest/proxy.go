package neo4jtest

import (
	"bytes"
	"context"
	"fmt"
	"net"
	"net/url"
	"os"
	"testing"

	"github.com/Shopify/toxiproxy/v2"
	"github.com/rs/zerolog"
)

// Proxied is a server that clients reach through a proxy, which can cut, delay
// and silence their connections.
type Proxied struct {
	*Server
	proxy *toxiproxy.Proxy
}

// StartProxied starts a server of the test's own behind a proxy. It tells
// clients the proxy's address. Both end with the test.
func StartProxied(t testing.TB, o Options) *Proxied {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	o.Advertised = l.Addr().String()
	l.Close()
	o.Log = os.Stderr
	s, err := Start(t.Context(), &o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		s.Keep = t.Failed()
		if err := s.Close(); err != nil {
			t.Errorf("stopping Neo4j: %v", err)
		}
	})
	p := &Proxied{s, toxiproxy.NewProxy(toxiproxy.NewServer(toxiproxy.NewMetricsContainer(nil), zerolog.Nop()), "neo4j", o.Advertised, s.Address())}
	if err := p.proxy.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(p.proxy.Stop)
	return p
}

// URL is the proxy's address in place of the server's.
func (p *Proxied) URL() string {
	u, err := url.Parse(p.Server.URL())
	if err != nil {
		panic(err) // we wrote it
	}
	u.Host = p.o.Advertised
	return u.String()
}

// Cut breaks all connections and lets new ones in again.
func (p *Proxied) Cut(t testing.TB) {
	t.Helper()
	p.Enable(t, false)
	p.Enable(t, true)
}

// Enable lets connections in, or breaks them and refuses new ones.
func (p *Proxied) Enable(t testing.TB, on bool) {
	t.Helper()
	if err := p.proxy.Update(&toxiproxy.Proxy{Listen: p.proxy.Listen, Upstream: p.proxy.Upstream, Enabled: on}); err != nil {
		t.Fatal(err)
	}
}

// Poison makes the proxy misbehave until the function that it returns is
// called: the kinds and their attributes are toxiproxy's.
func (p *Proxied) Poison(t testing.TB, kind, stream, attributes string) (heal func()) {
	t.Helper()
	toxic := fmt.Sprintf(`{"name":"x","type":%q,"stream":%q,"toxicity":1,"attributes":{%s}}`, kind, stream, attributes)
	if _, err := p.proxy.Toxics.AddToxicJson(bytes.NewBufferString(toxic)); err != nil {
		t.Fatal(err)
	}
	return func() {
		if err := p.proxy.Toxics.RemoveToxic(context.WithoutCancel(t.Context()), "x"); err != nil {
			t.Errorf("healing: %v", err)
		}
	}
}
