import '../country/country.css';
import './compare.css';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { compareQuery } from '../api/later';
import { overviewQuery, tasksQuery } from '../api/queries';
import { Choice } from '../parts/Choice';
import { listText, placeName } from '../parts/places';
import { Take } from '../parts/Take';
import { useTitle } from '../parts/useTitle';
import { comparisonOf, onlyIn, type Comparison } from '../scene/compare';
import type { Tasks } from '../scene/tasks';
import { Answered } from '../shell/Answered';
import { Groups } from './Groups';
import { Learn } from './Learn';
import { Lessons } from './Lessons';
import { Alike, SideBySide, sideLines } from './SideBySide';
import { likenessText } from './words';

const route = getRouteApi('/compare');
const most = 4;

/**
 * Up to four countries side by side: what differs, what is alike, what each could learn. For a
 * single country: similar ones, and from whom it could learn.
 */
export function ComparePage() {
  const { t } = useLingui();
  const { c } = route.useSearch();
  const codes = useMemo(() => [...new Set((c ?? '').split(',').filter(Boolean))].slice(0, most), [c]);
  const tasks = useQuery(tasksQuery());
  const answer = useQuery({ ...compareQuery(codes), enabled: codes.length > 1 });
  useTitle(t`Compare`);
  if (codes.length < 2) {
    return (
      <div className="compare">
        <Controls codes={codes} />
        {codes[0] ? <Learn key={codes[0]} code={codes[0]} /> : <Groups />}
      </div>
    );
  }
  return (
    <div className="compare">
      <Answered query={tasks}>{(all) => <Answered query={answer}>{(found) => found && <Columns codes={codes} comparison={comparisonOf(found, all)} tasks={all} />}</Answered>}</Answered>
    </div>
  );
}

/** The countries, one to add, and whether everything is shown. */
function Controls({ codes, counts, children }: { codes: string[]; counts?: { differing: number; rest: number }; children?: ReactNode }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { all } = route.useSearch();
  const overview = useQuery(overviewQuery());
  const places = (overview.data?.places ?? [])
    .map((place) => ({ ...place, name: placeName(place.code, place.name) }))
    .sort((a, b) => a.name.localeCompare(b.name));
  const put = (chosen: string[]) => void navigate({ to: '.', search: (before) => ({ ...before, c: chosen.join(',') || undefined }), replace: true });
  return (
    <div className="controls">
      <h1>
        <Trans>Compare</Trans>
      </h1>
      {codes.map((code) => {
        const name = places.find((place) => place.code === code)?.name ?? code;
        return (
          <span key={code} className="tag">
            <Link to="/c/$code" params={{ code }}>
              {name}
            </Link>
            <button type="button" aria-label={t`Take ${name} out`} onClick={() => put(codes.filter((other) => other !== code))}>
              <svg width="9" height="9" aria-hidden>
                <path d="M1 1L8 8M8 1L1 8" stroke="currentColor" strokeWidth="1.5" />
              </svg>
            </button>
          </span>
        );
      })}
      {codes.length < most && (
        <select className="field" aria-label={t`Add a country`} value="" onChange={(event) => put([...codes, event.target.value])}>
          <option value="">{t`+ Country`}</option>
          {places
            .filter((place) => !codes.includes(place.code))
            .map((place) => (
              <option key={place.code} value={place.code}>
                {place.name} ({place.recorded})
              </option>
            ))}
        </select>
      )}
      {counts && (
        <Choice
          label={t`Show`}
          value={all ? 'all' : 'differences'}
          of={[
            { value: 'differences', words: t`only differences ${counts.differing}` },
            { value: 'all', words: t`and the rest ${counts.rest}` },
          ]}
          onChange={(value) => void navigate({ to: '.', search: (before) => ({ ...before, all: value === 'all' ? true : undefined }), replace: true })}
        />
      )}
      {children}
    </div>
  );
}

function Columns({ codes, comparison, tasks }: { codes: string[]; comparison: Comparison; tasks: Tasks }) {
  const { all } = route.useSearch();
  const { t } = useLingui();
  const { overlap, unlike, rest, nowhere } = comparison;
  const heads = [t`Planning task`, ...comparison.places.map(({ code, name }) => placeName(code, name)), t`What differs`];
  return (
    <div className="compare-columns">
      <section>
        <Controls codes={codes} counts={{ differing: unlike.length, rest: rest.length }}>
          <Take name={`compare-${codes.join('-')}`} title={t`Comparison of ${listText(comparison.places.map(({ code, name }) => placeName(code, name)))}`} lines={() => sideLines([...unlike, ...rest], comparison.places, heads)} link />
        </Controls>
        <Shares comparison={comparison} />
        {overlap.status === 'NOT_ENOUGH_DATA' ? (
          <p className="too-few" role="status">
            <b>
              <Trans>Too few to compare.</Trans>
            </b>{' '}
            <Plural
              value={overlap.parts}
              _0="No part of a task is on record in two of them"
              one="Only one part of a task is on record in two of them"
              other="Only # parts of tasks are on record in two of them"
            />
            <Trans>; {overlap.needed} are needed for a comparison that means something. What only one of them has on record is listed beside this, to learn from.</Trans>
          </p>
        ) : (
          <p className="likeness" role="status">
            {likenessText(overlap)}
          </p>
        )}
        <SideBySide rows={all ? [...unlike, ...rest] : unlike} places={comparison.places} tasks={tasks} />
        {!all && rest.length > 0 && <Alike rows={rest} />}
        <p className="status">
          <Trans>A part that is on record in one country only is grey: it is not known to be different.</Trans>{' '}
          <Plural value={nowhere} _0="" one="One task is on record in none of them." other="# tasks are on record in none of them." />
        </p>
      </section>
      <Lessons comparison={comparison} />
    </div>
  );
}

/** The share of tasks about which something can be said. */
function Shares({ comparison }: { comparison: Comparison }) {
  const { t } = useLingui();
  const { places, unlike, rest, nowhere } = comparison;
  const only = places.map((place) => ({ kind: 'only', count: onlyIn(place.code, comparison).length, words: t`only ${placeName(place.code, place.name)}` }));
  const shares = [
    ...only.slice(0, 1),
    { kind: 'differ', count: unlike.length, words: t`shared, differ` },
    { kind: 'alike', count: rest.length, words: t`no difference known` },
    ...only.slice(1),
    { kind: 'neither', count: nowhere, words: t`none` },
  ].filter((share) => share.count > 0);
  return (
    <ul className="overlap" aria-label={t`Tasks by where they are on record`}>
      {shares.map((share) => (
        <li key={share.words} className={share.kind} style={{ flexGrow: share.count }}>
          <b className="num">{share.count}</b> {share.words}
        </li>
      ))}
    </ul>
  );
}
