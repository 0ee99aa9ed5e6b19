import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import { waysQuery, type Ways } from '../api/later';
import { kindWords } from '../parts/words';
import { Answered } from '../shell/Answered';
import { atHome } from '../scene/country';
import { useCountryView } from './view';

const Between = lazy(() => import('./Between'));

const route = getRouteApi('/c/$code');

/** The records on the shortest path that is shown, if any. */
export function useWay(): string[] | undefined {
  const { sel, to } = route.useSearch();
  const { country } = useCountryView();
  const ways = useQuery({ ...waysQuery(sel ?? '', to ?? '', country.code), enabled: Boolean(sel && to && sel !== to) });
  return useMemo(() => ways.data?.paths[0]?.records.map((record) => record.slug), [ways.data]);
}

/**
 * How the selection is connected with another record, which is chosen here or by Shift and a
 * click.
 */
export function Way({ from }: { from: string }) {
  const { t } = useLingui();
  const { country, tasks } = useCountryView();
  const navigate = useNavigate();
  const { to } = route.useSearch();
  const ways = useQuery({ ...waysQuery(from, to ?? from, country.code), enabled: to !== undefined && to !== from });
  const others = [
    ...[...country.actors.values()].map(({ slug, label }) => ({ slug, label })),
    ...[...country.dataSources.values()].map(({ slug, label }) => ({ slug, label })),
    ...[...tasks.bySlug.values()].filter((task) => country.rows.get(task.slug)?.facts.length).map(({ slug, name }) => ({ slug, label: name })),
  ]
    .filter(({ slug }) => slug !== from)
    .sort((a, b) => a.label.localeCompare(b.label));
  return (
    <section className="way">
      <h3>
        <label htmlFor="way-to">{to ? <Trans>Path from here to</Trans> : <Trans>Path to</Trans>}</label>
      </h3>
      <select
        id="way-to"
        className="field"
        value={to ?? ''}
        onChange={(event) => void navigate({ to: '.', search: (before) => ({ ...before, to: event.target.value || undefined }), replace: true, resetScroll: false })}
      >
        <option value="">{t`choose another record`}</option>
        {to && !others.some(({ slug }) => slug === to) && <option value={to}>{ways.data?.paths[0]?.records.at(-1)?.label ?? to}</option>}
        {others.map(({ slug, label }) => (
          <option key={slug} value={slug}>
            {label}
          </option>
        ))}
      </select>
      {to && to !== from && (
        <>
          <Answered query={ways}>{(found) => <Steps found={found} />}</Answered>
          <Suspense>
            <Between from={from} to={to} />
          </Suspense>
        </>
      )}
    </section>
  );
}

function Steps({ found }: { found: Ways | null }) {
  const { i18n } = useLingui();
  const { country, select } = useCountryView();
  const path = found?.paths[0];
  if (!found || !path) {
    return (
      <p>
        <Trans>They are not connected by what is on record here today.</Trans>
      </p>
    );
  }
  const more = found.paths.length - 1 + found.omittedPaths;
  return (
    <>
      <ol className="steps">
        {path.records.map((record, i) => (
          <li key={record.slug}>
            <button type="button" className="link fact-title" onClick={() => select(record.slug)}>
              {atHome(record.label ?? record.slug, country)}
            </button>{' '}
            <span className="faint">{kindWords[record.kind] && i18n._(kindWords[record.kind]!)}</span>
            {path.hops[i]?.words && <p>{atHome(path.hops[i]!.words!, country)}</p>}
          </li>
        ))}
      </ol>
      {more > 0 && (
        <p className="kind">
          <Plural value={more} one="There is another path of the same length." other="There are # other paths of the same length." />
        </p>
      )}
    </>
  );
}
