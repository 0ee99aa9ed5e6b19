package main

import (
	"fmt"
	"net"
	"net/http"
	"net/http/pprof"

	"github.com/whoplans/whoplans/accounts/signin"
)

// loopback resolves an address that only this machine may reach; the error for others says why.
func loopback(address, why string) (string, error) {
	a, err := net.ResolveTCPAddr("tcp", address)
	if err != nil {
		return "", err
	}
	if !a.IP.IsLoopback() {
		return "", fmt.Errorf("%s can be reached from other machines, and %s: use 127.0.0.1:%d", address, why, a.Port)
	}
	return a.String(), nil
}

// profiles serves the data of go tool pprof, except the command line, which may contain a
// password.
func profiles() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /debug/pprof/", pprof.Index)
	mux.HandleFunc("GET /debug/pprof/profile", pprof.Profile)
	mux.HandleFunc("GET /debug/pprof/symbol", pprof.Symbol)
	mux.HandleFunc("POST /debug/pprof/symbol", pprof.Symbol)
	mux.HandleFunc("GET /debug/pprof/trace", pprof.Trace)
	return fromHere(mux)
}

// fromHere refuses requests that name another host than this machine: a page could make a
// browser resolve its own host name to this machine and read the answers.
func fromHere(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !signin.Loopback(r.Host) {
			http.Error(w, "ask for this by a loopback address, or as localhost", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}
