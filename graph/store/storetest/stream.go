package storetest

import (
	"context"

	"github.com/whoplans/whoplans/graph/store"
)

func streams() []behaviour {
	return []behaviour{
		{"yields records by id", func(r *rig) {
			r.is("Stream of nothing", "", briefIDs(r.stream(nil)))
			r.draw(world)
			for _, c := range []struct {
				w    store.Where
				want string
			}{
				{nil, "alps ann baltic bob cyd dan davos earth gdynia moon n1 n2 n3 n4 zermatt"},
				{store.KindIn{"Note"}, "n1 n2 n3 n4"},
				{store.IDIn{"n4", "ann", "nobody"}, "ann n4"},
				{is("tag", "z"), "ann earth gdynia"},
				{some(is("tag", "z"), from("in")), "baltic davos"},
				{store.Any{}, ""},
			} {
				r.is("Stream where "+showWhere(c.w), c.want, briefIDs(r.stream(c.w)))
			}
		}},
		{"can be left early", func(r *rig) {
			r.draw(world)
			for n := range 3 {
				var got []*store.Record
				for rec, err := range r.view().Stream(r.ctx, nil) {
					r.ok("Stream", err)
					got = append(got, rec)
					if len(got) > n {
						break
					}
				}
				r.is("Stream, left early", []string{"alps", "alps ann", "alps ann baltic"}[n], briefIDs(got))
			}
			r.everything()
		}},
		{"of many records ends soon after its context", func(r *rig) {
			const n = 5000
			r.put(r.changeset(many(n)))
			ctx, cancel := context.WithCancel(r.ctx)
			defer cancel()
			met, failed := 0, 0
			for rec, err := range r.view().Stream(ctx, nil) {
				if err != nil {
					r.fails("Stream after its context is done", err, context.Canceled)
					failed++
					continue
				}
				if failed > 0 {
					r.Fatalf("Stream yields %s after its error", showRecord(rec))
				}
				met++
				cancel()
			}
			if met == n || failed != 1 {
				r.Fatalf("Stream yielded %d records of %d and %d errors, want it to end early with one error", met, n, failed)
			}
		}},
		{"or says that it did not stay", func(r *rig) {
			r.draw(world)
			v := r.viewAt(1)
			want := showRecords(r.model.state.where(nil))
			var got []*store.Record
			for rec, err := range v.Stream(r.ctx, nil) {
				r.ok("Stream", err)
				if len(got) == 0 {
					r.draw("- n4\nPlace moon name=Moon\nPlace zz")
				}
				got = append(got, rec)
			}
			settled, err := v.Settled(r.ctx)
			r.ok("Settled", err)
			if settled {
				r.same("Stream in a view that says it is settled", want, showRecords(got))
			}
		}},
	}
}
