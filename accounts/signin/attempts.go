package signin

import (
	"net/netip"
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// attempts limits how often secrets that open nothing may be tried: by address,
// and in all by those addresses that have failed before. A right secret from an
// address that never failed always gets in, so that nobody can keep others
// out; and no account is ever locked.
type attempts struct {
	now func() time.Time

	mu        sync.Mutex
	all       *rate.Limiter                  // guarded by mu
	byAddress map[netip.Prefix]*rate.Limiter // of those that failed lately; guarded by mu
}

// How often attempts may fail: ten times at once from one address and then every six
// seconds; a thousand times at once in all and then twenty times a second.
const (
	perAddress     = 6 * time.Second
	burstOfAddress = 10
	perAll         = 50 * time.Millisecond
	burstOfAll     = 1000
	mostAddresses  = 10_000
)

func newAttempts() *attempts {
	return &attempts{
		now:       time.Now,
		all:       rate.NewLimiter(rate.Every(perAll), burstOfAll),
		byAddress: map[netip.Prefix]*rate.Limiter{},
	}
}

// quiet reports whether no address has failed lately: then nobody has to wait.
func (a *attempts) quiet() bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	return len(a.byAddress) == 0
}

// wait is how long an address has to wait before it may try again, zero if not
// at all.
func (a *attempts) wait(from netip.Prefix) time.Duration {
	a.mu.Lock()
	defer a.mu.Unlock()
	l := a.byAddress[from]
	switch now := a.now(); {
	case l == nil:
		return 0
	case l.TokensAt(now) < 1:
		return perAddress
	case a.all.TokensAt(now) < 1:
		return time.Second
	}
	return 0
}

// failed counts an attempt that came to nothing.
func (a *attempts) failed(from netip.Prefix) {
	a.mu.Lock()
	defer a.mu.Unlock()
	now := a.now()
	l := a.byAddress[from]
	if l == nil {
		a.makeRoom(now)
		l = rate.NewLimiter(rate.Every(perAddress), burstOfAddress)
		a.byAddress[from] = l
	}
	l.AllowN(now, 1)
	a.all.AllowN(now, 1)
}

// makeRoom forgets the addresses whose failures no longer count and, if there are still
// too many, all of them.
func (a *attempts) makeRoom(now time.Time) {
	if len(a.byAddress) < mostAddresses {
		return
	}
	for from, l := range a.byAddress {
		if l.TokensAt(now) >= burstOfAddress {
			delete(a.byAddress, from)
		}
	}
	if len(a.byAddress) >= mostAddresses {
		clear(a.byAddress)
	}
}
