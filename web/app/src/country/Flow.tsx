import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { flowAt } from '../api/asked';
import { flowQuery } from '../api/queries';
import { useRoomy, useWidth } from '../parts/useWidth';
import { flowOf, hides } from '../scene/flow';
import { flowRoom, widthFor } from '../scene/width';
import { Answered } from '../shell/Answered';
import { FlowDrawing } from './FlowDrawing';
import { FlowList } from './FlowList';
import { useCountryView } from './view';

/**
 * From data and institutions to bodies and tasks: a drawing from left to right, or a list if
 * four columns do not fit.
 */
export function Flow() {
  return useRoomy() ? <Laid /> : <FlowList />;
}

const route = getRouteApi('/c/$code');

/** The flow as the server lays it out for the available width. */
function Laid() {
  const { country, selected } = useCountryView();
  const { prof, past } = route.useSearch();
  const [frame, room] = useWidth<HTMLDivElement>(flowRoom);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const asked = { ...flowAt(country.code, { prof, past }, widthFor(room)), open: [...open].sort() };
  const whole = useQuery(flowQuery(asked));
  const scene = useMemo(() => whole.data && flowOf(whole.data, country), [whole.data, country]);
  // What is folded away, or waits in a closed stage, is laid out anew once it is selected.
  const hidden = Boolean(selected && scene && hides(scene, selected));
  const opened = useQuery({ ...flowQuery({ ...asked, selected: selected ?? null }), enabled: hidden });
  const shown = useMemo(() => (hidden && opened.data ? flowOf(opened.data, country) : scene), [hidden, opened.data, country, scene]);
  return (
    <div ref={frame} className="flow-frame" data-drawing>
      <Answered query={whole}>{() => shown && <FlowDrawing scene={shown} toggle={(id) => setOpen(toggled(open, id))} />}</Answered>
    </div>
  );
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) {
    next.add(id);
  }
  return next;
}
