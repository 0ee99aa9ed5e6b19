package lru

import "testing"

func TestWeight(t *testing.T) {
	c := New[int, string](100)
	for i := range 10 {
		c.Put(i, "ten", 10)
	}
	c.Get(0)
	c.Put(10, "thirty", 30)
	for i := range 11 {
		_, ok := c.Get(i)
		if want := i == 0 || i > 3; ok != want {
			t.Errorf("whether %d is kept: %v, want %v", i, ok, want)
		}
	}
	c.Put(11, "above half", 51)
	if _, ok := c.Get(11); ok {
		t.Error("a value is kept that drives out half of the others")
	}
	c.Put(10, "another", 1)
	if v, _ := c.Get(10); v != "thirty" {
		t.Errorf("the value of a key became %q", v)
	}
	if c.Len() != 8 || c.order.Len() != 8 || c.weight != 100 {
		t.Errorf("%d entries, %d in order, of weight %d; want 8, 8 and 100", c.Len(), c.order.Len(), c.weight)
	}
}
