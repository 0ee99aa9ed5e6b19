import './country.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Outlet, useNavigate } from '@tanstack/react-router';
import { useCallback, useDeferredValue, useEffect, useMemo } from 'react';
import { countryQuery, tasksQuery } from '../api/queries';
import { placeName } from '../parts/places';
import { useTitle } from '../parts/useTitle';
import type { Country } from '../scene/country';
import type { Tasks } from '../scene/tasks';
import { Answered } from '../shell/Answered';
import { Head } from './Head';
import { Panel } from './Panel';
import { Tabs } from './Tabs';
import { CountryViewProvider } from './view';

const route = getRouteApi('/c/$code');

/** A country: its name, how much is known about it, and its views. */
export function CountryPage() {
  const { code } = route.useParams();
  const { sel, prof, past } = route.useSearch();
  const country = useQuery(countryQuery(code, { prof, past }));
  const tasks = useQuery(tasksQuery());
  useTitle(country.data && placeName(country.data.code, country.data.name));
  return (
    <Answered query={country}>
      {(known) => <Answered query={tasks}>{(all) => <Views country={known} tasks={all} selected={sel} />}</Answered>}
    </Answered>
  );
}

function Views({ country, tasks, selected }: { country: Country; tasks: Tasks; selected: string | undefined }) {
  const navigate = useNavigate();
  const select = useCallback(
    (slug: string | undefined, way = false) =>
      void navigate({
        to: '.',
        search: (before) => (way && before.sel ? { ...before, to: slug } : { ...before, sel: slug, to: undefined }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  useEffect(() => {
    const clear = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) {
        select(undefined);
      }
    };
    addEventListener('keydown', clear);
    return () => removeEventListener('keydown', clear);
  }, [select]);
  // The drawing is there first, and what is told beside it right after that.
  const drawn = useDeferredValue(true, false);
  const view = useMemo(() => ({ country, tasks, selected, select }), [country, tasks, selected, select]);
  return (
    <CountryViewProvider value={view}>
      <Head country={country} tasks={tasks} />
      <Tabs code={country.code} />
      <div className={selected ? 'work selecting' : 'work'}>
        <div className="view">
          <Outlet />
        </div>
        {drawn && <Panel />}
      </div>
    </CountryViewProvider>
  );
}
