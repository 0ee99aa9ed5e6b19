import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useDeferredValue } from 'react';
import { overviewQuery, professionsQuery } from '../api/queries';
import { placeName } from '../parts/places';
import type { Country } from '../scene/country';
import type { Tasks } from '../scene/tasks';
import { useShown } from '../shell/useShown';
import { Strip } from './Strip';

const route = getRouteApi('/c/$code');

const Progress = lazy(() => import('../tobe/Progress'));

/** The country, how much is known about it, and its filters. */
export function Head({ country, tasks }: { country: Country; tasks: Tasks }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  // Lists that are closed at first, and what comes below, can wait.
  const shown = useShown();
  const overview = useQuery({ ...overviewQuery(), enabled: shown });
  const places = overview.data?.places;
  const name = placeName(country.code, country.name);
  const others = (places ?? [{ code: country.code, name: country.name, recorded: country.totals.recorded }])
    .map((place) => ({ ...place, name: placeName(place.code, place.name) }))
    .sort((a, b) => a.name.localeCompare(b.name));
  return (
    <header className="country-head">
      <div>
        <div className="country-name">
          <h1>{name}</h1>
          <select
            className={places ? 'field' : 'field waiting'}
            aria-label={t`Country`}
            value={country.code}
            onChange={(event) => void navigate({ to: '.', params: { code: event.target.value }, search: {} })}
          >
            {others.map((place) => (
              <option key={place.code} value={place.code}>
                {place.name} ({place.recorded})
              </option>
            ))}
          </select>
          <Narrow code={country.code} shown={shown} />
        </div>
        {country.summary && <p className="summary">{country.summary}</p>}
        <Known country={country} all={tasks.bySlug.size} />
        {shown && (
          <Suspense>
            <Progress code={country.code} />
          </Suspense>
        )}
      </div>
      <Strip country={country} tasks={tasks} />
    </header>
  );
}

/** How much is known: the share of tasks, and of what recorded tasks need. */
function Known({ country, all }: { country: Country; all: number }) {
  const { needed, onRecord } = country.completeness;
  // The first number that is written costs as much as twenty drawn tasks.
  const drawn = useDeferredValue(true, false);
  return (
    <p className="known num">
      <Trans>
        {country.totals.recorded} of {all} tasks on record
      </Trans>
      {drawn && needed > 0 && (
        <>
          {'; '}
          <Link to="/c/$code/gaps" params={{ code: country.code }} search={(before) => ({ lang: before.lang, names: before.names, at: before.at })}>
            <Plural value={needed} one="of the one part that these need" other="of the # parts that these need" /> <Plural value={onRecord} _0="none is" one="one is" other="# are" /> <Trans>on record</Trans>
          </Link>
        </>
      )}
      <span className="learn">
        {' · '}
        <Link to="/compare" search={(before) => ({ lang: before.lang, names: before.names, at: before.at, c: country.code })}>
          <Trans>Compare, learn from others</Trans>
        </Link>
      </span>
    </p>
  );
}

/** The profession, and whether past claims are shown, too. */
function Narrow({ code, shown }: { code: string; shown: boolean }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { prof, past } = route.useSearch();
  const professions = useQuery({ ...professionsQuery(code), enabled: shown });
  const put = (change: { prof?: string | undefined; past?: true | undefined }) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...change }), replace: true });
  const listed = [...(professions.data ?? [])].sort((a, b) => (a.label ?? a.slug).localeCompare(b.label ?? b.slug));
  return (
    <>
      <select className={professions.data ? 'field' : 'field waiting'} aria-label={t`Profession`} value={prof ?? ''} onChange={(event) => put({ prof: event.target.value || undefined })}>
        <option value="">{t`All professions`}</option>
        {prof && !listed.some((profession) => profession.slug === prof) && <option value={prof}>{prof}</option>}
        {listed.map((profession) => (
          <option key={profession.slug} value={profession.slug}>
            {profession.label}
          </option>
        ))}
      </select>
      <label className="check">
        <input type="checkbox" checked={past ?? false} onChange={(event) => put({ past: event.target.checked || undefined })} />
        <Trans>with the past</Trans>
      </label>
    </>
  );
}
