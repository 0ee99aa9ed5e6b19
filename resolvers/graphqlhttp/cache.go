package graphqlhttp

import (
	"container/list"
	"sync"
)

// cache keeps the values used last, up to a total weight rather than a number
// of entries: what clients send decides how heavy an entry is. It is safe for
// concurrent use.
type cache[V any] struct {
	mu     sync.Mutex
	limit  int
	weight int                      // of all entries; guarded by mu
	order  list.List                // of *entry[V], last used first; guarded by mu
	byKey  map[string]*list.Element // guarded by mu
}

type entry[V any] struct {
	key    string
	value  V
	weight int
}

func newCache[V any](limit int) *cache[V] {
	return &cache[V]{limit: limit, byKey: make(map[string]*list.Element)}
}

func (c *cache[V]) get(key string) (V, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	e, ok := c.byKey[key]
	if !ok {
		var none V
		return none, false
	}
	c.order.MoveToFront(e)
	return e.Value.(*entry[V]).value, true
}

// put keeps a value, unless it alone would drive out half of the others or its
// key is there already.
func (c *cache[V]) put(key string, value V, weight int) {
	weight += len(key)
	c.mu.Lock()
	defer c.mu.Unlock()
	if _, ok := c.byKey[key]; ok || weight > c.limit/2 {
		return
	}
	c.byKey[key] = c.order.PushFront(&entry[V]{key, value, weight})
	c.weight += weight
	for c.weight > c.limit {
		last := c.order.Back()
		e := c.order.Remove(last).(*entry[V])
		delete(c.byKey, e.key)
		c.weight -= e.weight
	}
}
