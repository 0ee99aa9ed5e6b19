// Package lru keeps what was used last within a limit of bytes.
package lru

import (
	"container/list"
	"sync"
)

// Cache keeps the values used last, up to a total weight in bytes rather than a
// number of entries: what clients send decides how heavy an entry is. It is safe
// for concurrent use; [New] makes it.
type Cache[K comparable, V any] struct {
	mu     sync.Mutex
	limit  int
	weight int                 // of all entries; guarded by mu
	order  list.List           // of *entry[K, V], last used first; guarded by mu
	byKey  map[K]*list.Element // guarded by mu
}

type entry[K comparable, V any] struct {
	key    K
	value  V
	weight int
}

// New makes a cache of entries that together weigh limit at most.
func New[K comparable, V any](limit int) *Cache[K, V] {
	return &Cache[K, V]{limit: limit, byKey: make(map[K]*list.Element)}
}

// Get returns the value of a key, if it is kept.
func (c *Cache[K, V]) Get(key K) (V, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	e, ok := c.byKey[key]
	if !ok {
		var none V
		return none, false
	}
	c.order.MoveToFront(e)
	return e.Value.(*entry[K, V]).value, true
}

// Put keeps a value, unless it alone would drive out half of the others or its
// key is there already.
func (c *Cache[K, V]) Put(key K, value V, weight int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if _, ok := c.byKey[key]; ok || weight > c.limit/2 {
		return
	}
	c.byKey[key] = c.order.PushFront(&entry[K, V]{key, value, weight})
	c.weight += weight
	for c.weight > c.limit {
		last := c.order.Back()
		e := c.order.Remove(last).(*entry[K, V])
		delete(c.byKey, e.key)
		c.weight -= e.weight
	}
}

// Len is how many entries there are.
func (c *Cache[K, V]) Len() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.byKey)
}
