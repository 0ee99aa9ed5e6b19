package neo4jtest

import (
	"bytes"
	"context"
	"fmt"
	"net/url"
	"testing"

	"github.com/Shopify/toxiproxy/v2"
	"github.com/rs/zerolog"
)

// Proxy is what connections can be led through, to cut, delay and silence them.
type Proxy struct{ toxi *toxiproxy.Proxy }

// StartProxy starts a proxy between two addresses, which ends with the test.
func StartProxy(t testing.TB, listen, upstream string) *Proxy {
	t.Helper()
	p := &Proxy{toxiproxy.NewProxy(toxiproxy.NewServer(toxiproxy.NewMetricsContainer(nil), zerolog.Nop()), "neo4j", listen, upstream)}
	if err := p.toxi.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(p.toxi.Stop)
	return p
}

// Listen is the host and port on which the proxy listens.
func (p *Proxy) Listen() string { return p.toxi.Listen }

// Proxied is a server that clients reach through a proxy.
type Proxied struct {
	*Server
	*Proxy
}

// StartProxied starts a server of the test's own behind a proxy. It tells
// clients the proxy's address. Both end with the test.
func StartProxied(t testing.TB, o Options) *Proxied {
	t.Helper()
	port, err := freePort()
	if err != nil {
		t.Fatal(err)
	}
	o.Advertised = fmt.Sprintf("127.0.0.1:%d", port)
	s := StartFor(t, o)
	return &Proxied{s, StartProxy(t, o.Advertised, s.Address())}
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
func (p *Proxy) Cut(t testing.TB) {
	t.Helper()
	p.Enable(t, false)
	p.Enable(t, true)
}

// Enable lets connections in, or breaks them and refuses new ones.
func (p *Proxy) Enable(t testing.TB, on bool) {
	t.Helper()
	if err := p.toxi.Update(&toxiproxy.Proxy{Listen: p.toxi.Listen, Upstream: p.toxi.Upstream, Enabled: on}); err != nil {
		t.Fatal(err)
	}
}

// Poison makes the proxy misbehave until the function that it returns is
// called: the kinds and their attributes are toxiproxy's.
func (p *Proxy) Poison(t testing.TB, kind, stream, attributes string) (heal func()) {
	t.Helper()
	toxic := fmt.Sprintf(`{"name":"x","type":%q,"stream":%q,"toxicity":1,"attributes":{%s}}`, kind, stream, attributes)
	if _, err := p.toxi.Toxics.AddToxicJson(bytes.NewBufferString(toxic)); err != nil {
		t.Fatal(err)
	}
	return func() {
		if err := p.toxi.Toxics.RemoveToxic(context.WithoutCancel(t.Context()), "x"); err != nil {
			t.Errorf("healing: %v", err)
		}
	}
}
