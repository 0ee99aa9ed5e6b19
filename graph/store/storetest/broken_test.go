package storetest

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/whoplans/whoplans/graph/store"
)

// wrapped is a store of the model in which some methods are replaced by wrong ones.
type wrapped struct {
	store.Store
	view  func(context.Context, store.Rev) (store.Reader, error)
	write func(context.Context, store.Changeset) (store.Commit, error)
	log   func(context.Context, store.Rev, int) ([]store.Commit, error)
	watch func(context.Context, store.Rev) iter.Seq2[store.Commit, error]
	close func() error
}

func (s *wrapped) View(ctx context.Context, atLeast store.Rev) (store.Reader, error) {
	if s.view != nil {
		return s.view(ctx, atLeast)
	}
	return s.Store.View(ctx, atLeast)
}

func (s *wrapped) Write(ctx context.Context, c store.Changeset) (store.Commit, error) {
	if s.write != nil {
		return s.write(ctx, c)
	}
	return s.Store.Write(ctx, c)
}

func (s *wrapped) Log(ctx context.Context, after store.Rev, limit int) ([]store.Commit, error) {
	if s.log != nil {
		return s.log(ctx, after, limit)
	}
	return s.Store.Log(ctx, after, limit)
}

func (s *wrapped) Watch(ctx context.Context, after store.Rev) iter.Seq2[store.Commit, error] {
	if s.watch != nil {
		return s.watch(ctx, after)
	}
	return s.Store.Watch(ctx, after)
}

func (s *wrapped) Close() error {
	if s.close != nil {
		return s.close()
	}
	return s.Store.Close()
}

// reader is a reader of the model in which some methods are replaced by wrong ones.
type reader struct {
	*modelReader
	get        func(context.Context, []store.ID) ([]*store.Record, error)
	find       func(context.Context, store.Query) (store.Page, error)
	neighbours func(context.Context, store.NeighboursOf) ([]store.Page, error)
	count      func(context.Context, store.Tally) (store.Groups, error)
	search     func(context.Context, store.Search) (store.Page, error)
	stream     func(context.Context, store.Where) iter.Seq2[*store.Record, error]
}

func (v *reader) Get(ctx context.Context, ids []store.ID) ([]*store.Record, error) {
	if v.get != nil {
		return v.get(ctx, ids)
	}
	return v.modelReader.Get(ctx, ids)
}

func (v *reader) Find(ctx context.Context, q store.Query) (store.Page, error) {
	if v.find != nil {
		return v.find(ctx, q)
	}
	return v.modelReader.Find(ctx, q)
}

func (v *reader) Neighbours(ctx context.Context, q store.NeighboursOf) ([]store.Page, error) {
	if v.neighbours != nil {
		return v.neighbours(ctx, q)
	}
	return v.modelReader.Neighbours(ctx, q)
}

func (v *reader) Count(ctx context.Context, q store.Tally) (store.Groups, error) {
	if v.count != nil {
		return v.count(ctx, q)
	}
	return v.modelReader.Count(ctx, q)
}

func (v *reader) Search(ctx context.Context, q store.Search) (store.Page, error) {
	if v.search != nil {
		return v.search(ctx, q)
	}
	return v.modelReader.Search(ctx, q)
}

func (v *reader) Stream(ctx context.Context, w store.Where) iter.Seq2[*store.Record, error] {
	if v.stream != nil {
		return v.stream(ctx, w)
	}
	return v.modelReader.Stream(ctx, w)
}

// reading replaces methods of a store's readers.
func reading(s *wrapped, spoil func(*reader)) {
	s.view = func(ctx context.Context, atLeast store.Rev) (store.Reader, error) {
		v, err := s.Store.View(ctx, atLeast)
		if err != nil {
			return nil, err
		}
		r := &reader{modelReader: v.(*modelReader)}
		spoil(r)
		return r, nil
	}
}

// rewriting replaces the conditions of a store's queries.
func rewriting(s *wrapped, where func(store.Where) store.Where) {
	reading(s, func(v *reader) {
		v.find = func(ctx context.Context, q store.Query) (store.Page, error) {
			q.Where = where(q.Where)
			return v.modelReader.Find(ctx, q)
		}
	})
}

// mistake is a mistake that a store could make, and the part of the suite that must detect
// it.
type mistake struct {
	name  string
	found string
	make  func(*wrapped)
}

func mistakes() []mistake {
	return []mistake{
		{"more is forgotten", "Page", func(s *wrapped) {
			reading(s, func(v *reader) {
				v.find = func(ctx context.Context, q store.Query) (store.Page, error) {
					p, err := v.modelReader.Find(ctx, q)
					p.More = false
					return p, err
				}
			})
		}},
		{"the total is of the rest", "Page", func(s *wrapped) {
			reading(s, func(v *reader) {
				v.find = func(ctx context.Context, q store.Query) (store.Page, error) {
					p, err := v.modelReader.Find(ctx, q)
					if q.Total && q.After != nil {
						q.Limit = 1000
						rest, _ := v.modelReader.Find(ctx, q)
						p.Total = len(rest.Records)
					}
					return p, err
				}
			})
		}},
		{"missing values come first", "Page", func(s *wrapped) {
			reading(s, func(v *reader) {
				v.find = func(ctx context.Context, q store.Query) (store.Page, error) {
					p, err := v.modelReader.Find(ctx, q)
					slices.SortStableFunc(p.Records, func(a, b *store.Record) int {
						return strings.Compare(strings.Join(a.Values(q.Sort.Key)[:min(1, len(a.Values(q.Sort.Key)))], ""),
							strings.Join(b.Values(q.Sort.Key)[:min(1, len(b.Values(q.Sort.Key)))], ""))
					})
					return p, err
				}
			})
		}},
		{"case is folded", "Find|Edge", func(s *wrapped) {
			rewriting(s, func(w store.Where) store.Where {
				if m, ok := w.(store.Match); ok && m.Op == store.OpIn && len(m.Values) == 1 {
					return store.Any{m, is(m.Key, strings.ToUpper(m.Values[0]), strings.ToLower(m.Values[0]))}
				}
				return w
			})
		}},
		{"every is some", "Find", func(s *wrapped) {
			rewriting(s, func(w store.Where) store.Where {
				if l, ok := w.(store.Linked); ok && l.Quant == store.Every {
					l.Quant = store.Some
					return l
				}
				return w
			})
		}},
		{"not is narrow", "Find", func(s *wrapped) {
			rewriting(s, func(w store.Where) store.Where {
				if n, ok := w.(store.Not); ok {
					if m, ok := n.Where.(store.Match); ok {
						return store.All{n, not(missing(m.Key))}
					}
				}
				return w
			})
		}},
		{"values are ordered as UTF-16", "Edge", func(s *wrapped) {
			reading(s, func(v *reader) {
				v.find = func(ctx context.Context, q store.Query) (store.Page, error) {
					p, err := v.modelReader.Find(ctx, q)
					if q.Sort.Key == "name" && !q.Sort.Desc {
						slices.SortStableFunc(p.Records, func(a, b *store.Record) int {
							return slices.Compare(utf16Of(a.Values("name")[0]), utf16Of(b.Values("name")[0]))
						})
					}
					return p, err
				}
			})
		}},
		{"a neighbour comes twice", "Neighbours", func(s *wrapped) {
			reading(s, func(v *reader) {
				v.neighbours = func(ctx context.Context, q store.NeighboursOf) ([]store.Page, error) {
					pages, err := v.modelReader.Neighbours(ctx, q)
					for i := range pages {
						if len(q.Hops) == 2 && q.IDs[i] == "cyd" {
							pages[i].Records = append(pages[i].Records, pages[i].Records...)
						}
					}
					return pages, err
				}
			})
		}},
		{"unknown ids have no page", "Neighbours", func(s *wrapped) {
			reading(s, func(v *reader) {
				v.neighbours = func(ctx context.Context, q store.NeighboursOf) ([]store.Page, error) {
					q.IDs = slices.DeleteFunc(slices.Clone(q.IDs), func(id store.ID) bool { return v.state[id] == nil })
					return v.modelReader.Neighbours(ctx, q)
				}
			})
		}},
		{"the group of none is left out", "Count", func(s *wrapped) {
			reading(s, func(v *reader) {
				v.count = func(ctx context.Context, q store.Tally) (store.Groups, error) {
					g, err := v.modelReader.Count(ctx, q)
					g.Groups = slices.DeleteFunc(g.Groups, func(g store.Group) bool { return slices.Contains(g.Values, "") })
					return g, err
				}
			})
		}},
		{"any token will do", "Search", func(s *wrapped) {
			reading(s, func(v *reader) {
				v.search = func(ctx context.Context, q store.Search) (store.Page, error) {
					q.Tokens = q.Tokens[:min(1, len(q.Tokens))]
					return v.modelReader.Search(ctx, q)
				}
			})
		}},
		{"an answer is given twice", "Get", func(s *wrapped) {
			kept := map[string][]*store.Record{}
			reading(s, func(v *reader) {
				v.get = func(ctx context.Context, ids []store.ID) ([]*store.Record, error) {
					key := fmt.Sprint(v.rev, ids)
					if kept[key] == nil {
						kept[key], _ = v.modelReader.Get(ctx, ids)
					}
					return kept[key], ctx.Err()
				}
			})
		}},
		{"a stream goes on", "Stream|End", func(s *wrapped) {
			reading(s, func(v *reader) {
				v.stream = func(ctx context.Context, w store.Where) iter.Seq2[*store.Record, error] {
					return v.modelReader.Stream(context.WithoutCancel(ctx), w)
				}
			})
		}},
		{"a context is not looked at", "End", func(s *wrapped) {
			s.log = func(ctx context.Context, after store.Rev, limit int) ([]store.Commit, error) {
				return s.Store.Log(context.WithoutCancel(ctx), after, limit)
			}
		}},
		{"tokens are looked up late", "Write", func(s *wrapped) {
			s.write = func(ctx context.Context, c store.Changeset) (store.Commit, error) {
				if len(c.Changes) == 0 {
					return store.Commit{}, &store.Error{Err: store.ErrInvalid}
				}
				return s.Store.Write(ctx, c)
			}
		}},
		{"half is written", "Refuse", func(s *wrapped) {
			s.write = func(ctx context.Context, c store.Changeset) (store.Commit, error) {
				commit, err := s.Store.Write(ctx, c)
				if errors.Is(err, store.ErrNotFound) && len(c.Changes) > 1 {
					c.Changes = c.Changes[:1]
					_, _ = s.Store.Write(ctx, c)
				}
				return commit, err
			}
		}},
		{"the wrong record is named", "Refuse", func(s *wrapped) {
			s.write = func(ctx context.Context, c store.Changeset) (store.Commit, error) {
				commit, err := s.Store.Write(ctx, c)
				if e, ok := errors.AsType[*store.Error](err); ok && errors.Is(err, store.ErrReference) {
					err = &store.Error{Err: e.Err, ID: e.Other, Other: e.ID, Name: e.Name}
				}
				return commit, err
			}
		}},
		{"a body is tidied", "Edge", func(s *wrapped) {
			s.write = func(ctx context.Context, c store.Changeset) (store.Commit, error) {
				for _, ch := range c.Changes {
					if ch.Put != nil {
						ch.Put.Body = strings.TrimSpace(ch.Put.Body)
					}
				}
				return s.Store.Write(ctx, c)
			}
		}},
		{"time is kept to the millisecond", "Write", func(s *wrapped) {
			s.write = func(ctx context.Context, c store.Changeset) (store.Commit, error) {
				c.Time = c.Time.Truncate(time.Millisecond)
				return s.Store.Write(ctx, c)
			}
		}},
		{"requirements are checked too early", "Together", func(s *wrapped) {
			var both sync.RWMutex
			s.write = func(ctx context.Context, c store.Changeset) (store.Commit, error) {
				both.RLock()
				v, err := s.View(ctx, 0)
				if err != nil {
					both.RUnlock()
					return store.Commit{}, err
				}
				m := model{schema: Schema(), state: v.(*modelReader).state}
				faults := m.broken(c.Requires)
				both.RUnlock()
				if len(faults) > 0 {
					return store.Commit{}, faults[0]
				}
				both.Lock() // when all others have checked
				defer both.Unlock()
				c.Requires = store.Requires{}
				return s.Store.Write(ctx, c)
			}
		}},
		{"a view moves on and says that it is settled", "View|Together", func(s *wrapped) {
			reading(s, func(v *reader) {
				v.find = func(ctx context.Context, q store.Query) (store.Page, error) {
					now, err := s.Store.View(ctx, 0)
					if err != nil {
						return store.Page{}, err
					}
					return now.Find(ctx, q)
				}
			})
		}},
		{"a watch skips what happens before it listens", "Watch|Together", func(s *wrapped) {
			s.watch = func(ctx context.Context, after store.Rev) iter.Seq2[store.Commit, error] {
				return func(yield func(store.Commit, error) bool) {
					v, err := s.Store.View(ctx, 0)
					if err != nil {
						yield(store.Commit{}, err)
						return
					}
					for c, err := range s.Store.Watch(ctx, max(after, v.Rev())) {
						if !yield(c, err) {
							return
						}
					}
				}
			}
		}},
		{"a watch repeats itself", "Watch", func(s *wrapped) {
			s.watch = func(ctx context.Context, after store.Rev) iter.Seq2[store.Commit, error] {
				return s.Store.Watch(ctx, max(after, 1)-1)
			}
		}},
		{"a watch tells of its end", "Watch", func(s *wrapped) {
			s.watch = func(ctx context.Context, after store.Rev) iter.Seq2[store.Commit, error] {
				return func(yield func(store.Commit, error) bool) {
					for c, err := range s.Store.Watch(ctx, after) {
						if !yield(c, err) {
							return
						}
					}
					yield(store.Commit{}, ctx.Err())
				}
			}
		}},
		{"the log forgets the order of changes", "Log", func(s *wrapped) {
			s.log = func(ctx context.Context, after store.Rev, limit int) ([]store.Commit, error) {
				list, err := s.Store.Log(ctx, after, limit)
				list = slices.Clone(list)
				for i := range list {
					list[i].Changes = slices.Clone(list[i].Changes)
					slices.Reverse(list[i].Changes)
				}
				return list, err
			}
		}},
		{"a closed store closes again", "End", func(s *wrapped) {
			s.close = func() error {
				_ = s.Store.Close()
				return nil
			}
		}},
	}
}

func utf16Of(s string) []uint16 {
	var units []uint16
	for _, r := range s {
		if r >= 0x10000 {
			r -= 0x10000
			units = append(units, 0xd800+uint16(r>>10), 0xdc00+uint16(r&0x3ff))
		} else {
			units = append(units, uint16(r))
		}
	}
	return units
}

// mistaken is the environment variable that tells a process which mistake to make.
const mistaken = "STORETEST_MISTAKE"

// TestModelPasses runs the suite on the model, which shows that the suite can be passed.
// In a process that is told to make a mistake, the suite must fail.
func TestModelPasses(t *testing.T) {
	name := os.Getenv(mistaken)
	if name == "" {
		Run(t, openModel)
		return
	}
	hasty := &Suite{Seeds: 1, Steps: 5, Patience: 3 * time.Second}
	hasty.Run(t, func(t *testing.T, schema store.Schema) store.Store {
		s := &wrapped{Store: openModel(t, schema)}
		for _, m := range mistakes() {
			if m.name == name {
				m.make(s)
			}
		}
		return s
	})
}

// TestMistakesAreFound runs the suite on stores with one mistake each, in separate
// processes. It must fail in the parts that check for the mistake.
func TestMistakesAreFound(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range mistakes() {
		for part := range strings.SplitSeq(m.found, "|") {
			t.Run(m.name+"/"+part, func(t *testing.T) {
				t.Parallel()
				cmd := exec.CommandContext(t.Context(), self, "-test.run=^TestModelPasses$/^"+part+"$", "-test.failfast", "-test.v")
				cmd.Env = append(os.Environ(), mistaken+"="+m.name)
				out, err := cmd.CombinedOutput()
				if _, ok := errors.AsType[*exec.ExitError](err); !ok || !strings.Contains(string(out), "--- FAIL: TestModelPasses/"+part+"/") {
					t.Fatalf("%s passes, want a failure: %v\n%s", part, err, out)
				}
			})
		}
	}
}
