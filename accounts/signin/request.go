package signin

import (
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
)

// callsByOwnName reports whether a request calls the server by a name of its own. The
// name of a page elsewhere can be made to point here, to get around what keeps sites
// apart (DNS rebinding); it cannot be localhost.
func (g *Gate) callsByOwnName(r *http.Request) bool {
	if !g.Loopback || r.Host == "" {
		return true
	}
	return Loopback(r.Host) || g.Public != nil && strings.EqualFold(hostname(r.Host), g.Public.Hostname())
}

// Loopback reports whether a host, with or without a port, is this machine by a
// name that leads nowhere else.
func Loopback(host string) bool {
	name := hostname(host)
	ip, err := netip.ParseAddr(name)
	return err == nil && ip.IsLoopback() || strings.EqualFold(name, "localhost")
}

func hostname(host string) string { return (&url.URL{Host: host}).Hostname() }

// fromOwnPage reports whether a request with a cookie was sent by a page of this
// server, or by somebody who typed its address or followed a link to it. Browsers also
// send cookies with what pages of other sites ask for.
func (g *Gate) fromOwnPage(r *http.Request) bool {
	switch first(r, "Sec-Fetch-Site") {
	case "same-origin", "none":
		return true
	case "":
		o := first(r, "Origin")
		return o == "" || o == g.origin(r)
	}
	reads := r.Method == http.MethodGet || r.Method == http.MethodHead
	return reads && r.Header.Get("Sec-Fetch-Mode") == "navigate" && r.Header.Get("Sec-Fetch-Dest") == "document"
}

// Foreign reports whether a page of another site sent a request that changes
// something.
func (g *Gate) Foreign(r *http.Request) bool { return g.guard.Check(r) != nil }

// origin is that of the server's own pages.
func (g *Gate) origin(r *http.Request) string {
	if g.Public != nil {
		return origin(g.Public.Scheme, g.Public.Host)
	}
	if g.secure(r) {
		return origin("https", r.Host)
	}
	return origin("http", r.Host)
}

func origin(scheme, host string) string { return scheme + "://" + strings.ToLower(host) }

// secure reports whether the client uses HTTPS, as far as the server can know.
func (g *Gate) secure(r *http.Request) bool {
	if g.Public != nil {
		return g.Public.Scheme == "https"
	}
	return r.TLS != nil || g.byProxy(r) && first(r, "X-Forwarded-Proto") == "https"
}

// private reports whether nobody on the way could read a request: it came by HTTPS, to
// here or to a named proxy, or from this machine and by no proxy that says otherwise.
func (g *Gate) private(r *http.Request) bool {
	if r.TLS != nil {
		return true
	}
	proto := first(r, "X-Forwarded-Proto")
	if g.byProxy(r) {
		return proto == "https"
	}
	return peer(r).IsLoopback() && (proto == "" || proto == "https")
}

// peer is the address at the other end of the connection.
func peer(r *http.Request) netip.Addr {
	a, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil {
		return netip.Addr{}
	}
	return a.Addr().Unmap().WithZone("")
}

// byProxy reports whether a request came by a named proxy.
func (g *Gate) byProxy(r *http.Request) bool { return g.proxy(peer(r)) }

func (g *Gate) proxy(a netip.Addr) bool {
	for _, p := range g.Proxies {
		if p.Contains(a) {
			return true
		}
	}
	return false
}

// client is where a request comes from: the last address that is not one of the named
// proxies, since anybody may have written those before it. Of an IPv6 address it is the
// /64 network, whose addresses one client has all of.
func (g *Gate) client(r *http.Request) netip.Prefix {
	at := peer(r)
	hops := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for i := len(hops) - 1; i >= 0 && g.proxy(at); i-- {
		a, err := netip.ParseAddr(strings.TrimSpace(hops[i]))
		if err != nil {
			break
		}
		at = a.Unmap().WithZone("")
	}
	bits := at.BitLen()
	if at.Is6() {
		bits = 64
	}
	p, err := at.Prefix(bits)
	if err != nil {
		return netip.Prefix{} // the connection has no address, as in tests
	}
	return p
}

// cookieLife, in seconds, is longer than any session: the server knows when one ends.
const cookieLife = 400 * 24 * 60 * 60

// cookie is that of a session, without its value. Under HTTPS its name makes
// browsers refuse it from anybody but this very server. Under HTTP all ports of
// a host share cookies, so that the name has the port.
func (g *Gate) cookie(r *http.Request) http.Cookie {
	c := http.Cookie{Path: "/", HttpOnly: true, SameSite: http.SameSiteLaxMode}
	if g.secure(r) {
		c.Name, c.Secure = "__Host-whoplans", true
		return c
	}
	host := r.Host
	if g.Public != nil {
		host = g.Public.Host
	}
	_, port, err := net.SplitHostPort(host)
	if err != nil {
		port = "80"
	}
	c.Name = "whoplans-" + port
	return c
}

// remember has the browser keep a session.
func (g *Gate) remember(w http.ResponseWriter, r *http.Request, secret string) {
	c := g.cookie(r)
	c.Value, c.MaxAge = secret, cookieLife
	w.Header().Del("Set-Cookie") // which may have dropped the one before
	http.SetCookie(w, &c)
}

// forget has the browser drop a session.
func (g *Gate) forget(w http.ResponseWriter, r *http.Request) {
	c := g.cookie(r)
	c.MaxAge = -1
	w.Header().Del("Set-Cookie")
	http.SetCookie(w, &c)
}
