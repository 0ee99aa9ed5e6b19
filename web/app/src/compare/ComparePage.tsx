import './compare.css';
import '../country/table.css';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Fragment, useMemo } from 'react';
import { compareQuery, overviewQuery, tasksQuery } from '../api/queries';
import { Chip } from '../parts/Chip';
import { Choice } from '../parts/Choice';
import { placeName } from '../parts/places';
import { useTitle } from '../parts/useTitle';
import { groupHeads, kindWords } from '../parts/words';
import { comparisonOf, enough, lessonsFor, type Compared, type ComparedTask, type Comparison, type Difference } from '../scene/compare';
import type { Fact } from '../scene/country';
import { groups } from '../scene/roles';
import type { Tasks } from '../scene/tasks';
import { Answered } from '../shell/Answered';

const route = getRouteApi('/compare');
const most = 4;

/** Up to four countries beside each other: what differs, what is alike, what each could learn. */
export function ComparePage() {
  const { t } = useLingui();
  const { c, lang } = route.useSearch();
  const codes = useMemo(() => [...new Set((c ?? '').split(',').filter(Boolean))].slice(0, most), [c]);
  const tasks = useQuery(tasksQuery());
  const answer = useQuery({ ...compareQuery(codes, lang), enabled: codes.length > 1 });
  useTitle(t`Compare`);
  return (
    <div className="compare">
      <Answered query={tasks}>
        {(all) =>
          codes.length > 1 ? (
            <Answered query={answer}>{(pages) => <Columns codes={codes} comparison={comparisonOf(pages, codes, all)} tasks={all} />}</Answered>
          ) : (
            <section>
              <Controls codes={codes} />
              <p className="message">
                <Trans>Choose two to four countries. What is on record in only one of them is no difference: the other’s may not be recorded.</Trans>
              </p>
            </section>
          )
        }
      </Answered>
    </div>
  );
}

/** The countries, one more, and whether all is shown. */
function Controls({ codes, counts }: { codes: string[]; counts?: { differing: number; rest: number } }) {
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
            {name}
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
    </div>
  );
}

function Columns({ codes, comparison, tasks }: { codes: string[]; comparison: Comparison; tasks: Tasks }) {
  const { all } = route.useSearch();
  const differing = comparison.shared.filter((each) => each.differences.length > 0);
  const rest = comparison.shared.filter((each) => each.differences.length === 0);
  const few = comparison.comparableParts < enough;
  return (
    <div className="compare-columns">
      <section>
        <Controls codes={codes} counts={{ differing: differing.length, rest: rest.length }} />
        <Overlap comparison={comparison} differing={differing.length} rest={rest.length} />
        {few && (
          <p className="too-few" role="status">
            <b>
              <Trans>Too few to compare.</Trans>
            </b>{' '}
            <Plural
              value={comparison.comparableParts}
              _0="No part of a task is on record in two of them"
              one="Only one part of a task is on record in two of them"
              other="Only # parts of tasks are on record in two of them"
            />
            <Trans>; {enough} are needed before a likeness says something. What one of them has on record is beside this, to learn from.</Trans>
          </p>
        )}
        <SideBySide rows={all ? comparison.shared : differing} places={comparison.places} tasks={tasks} />
        {!all && rest.length > 0 && <Alike rows={rest} />}
        <p className="status">
          <Trans>A part that is on record in one country only is grey: it is not known to be different.</Trans>{' '}
          <Plural value={comparison.neither} _0="" one="One task is on record in none of them." other="# tasks are on record in none of them." />
        </p>
      </section>
      <Lessons comparison={comparison} />
    </div>
  );
}

/** How much can be compared at all: shares of all tasks. */
function Overlap({ comparison, differing, rest }: { comparison: Comparison; differing: number; rest: number }) {
  const { t } = useLingui();
  const only = comparison.places.map((place) => ({ kind: 'only', count: comparison.only.get(place.code)?.length ?? 0, words: t`only ${placeName(place.code, place.name)}` }));
  const shares = [
    ...only.slice(0, 1),
    { kind: 'differ', count: differing, words: t`shared, differ` },
    { kind: 'alike', count: rest, words: t`no difference known` },
    ...only.slice(1),
    { kind: 'neither', count: comparison.neither, words: t`none` },
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

function SideBySide({ rows, places, tasks }: { rows: ComparedTask[]; places: Compared[]; tasks: Tasks }) {
  const { t } = useLingui();
  if (rows.length === 0) {
    return null;
  }
  return (
    <div className="table compare-table" tabIndex={-1}>
      <table aria-label={t`Countries side by side`}>
        <thead>
          <tr>
            <th className="corner" scope="col">
              <Trans>Planning task</Trans>
            </th>
            {places.map((place) => (
              <th key={place.code} scope="col">
                <Link to="/c/$code" params={{ code: place.code }}>
                  {placeName(place.code, place.name)}
                </Link>
              </th>
            ))}
            <th scope="col">
              <Trans>What differs</Trans>
            </th>
          </tr>
        </thead>
        {tasks.stages.map((stage) => {
          const own = rows.filter(({ task }) => task.stage === stage.slug);
          return (
            own.length > 0 && (
              <tbody key={stage.slug}>
                <tr className="stage">
                  <th scope="rowgroup" colSpan={places.length + 2}>
                    {stage.name}
                  </th>
                </tr>
                {own.map((row) => (
                  <tr key={row.task.slug}>
                    <th scope="row">
                      <Link to="/tasks/$task" params={{ task: row.task.slug }}>
                        {row.task.name}
                      </Link>
                    </th>
                    {places.map((place) => (
                      <td key={place.code} data-place={placeName(place.code, place.name)}>
                        {groups.flatMap((group) =>
                          (row.facts.get(place.code) ?? [])
                            .filter((fact) => fact.group === group)
                            .map((fact) => <Who key={fact.slug} fact={fact} alone={!row.comparable.includes(group)} />),
                        )}
                      </td>
                    ))}
                    <td className="differs">
                      {row.differences.map((difference, i) => (
                        <DifferenceWords key={i} of={difference} />
                      ))}
                      {row.differences.length === 0 && (
                        <p className="faint">
                          <Trans>no difference known</Trans>
                        </p>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            )
          );
        })}
      </table>
    </div>
  );
}

function Who({ fact, alone }: { fact: Fact; alone: boolean }) {
  return (
    <Link to="/id/$slug" params={{ slug: fact.who }} className={alone ? 'who alone' : 'who'} title={fact.of.evidence ?? undefined}>
      <Chip fact={fact} />
      <span>
        {fact.of.stakeholder?.label} <small className="num">{fact.of.provenance.observed?.slice(0, 4)}</small>
      </span>
    </Link>
  );
}

function DifferenceWords({ of }: { of: Difference }) {
  const { i18n, t } = useLingui();
  const head = of.of === 'bodies' ? i18n._(groupHeads[of.group]) : t`Method`;
  const word = (value: string) => (of.of === 'bodies' && kindWords[value] ? i18n._(kindWords[value]!) : value);
  return (
    <p>
      <b>{head}</b>
      {of.values.map(({ place, values }, i) => (
        <Fragment key={place.code}>
          {i > 0 ? '; ' : ' – '}
          {placeName(place.code, place.name)}: {values.map(word).join(', ')}
        </Fragment>
      ))}
    </p>
  );
}

/** Tasks that several have on record, without a difference that is known. */
function Alike({ rows }: { rows: ComparedTask[] }) {
  const { i18n, t } = useLingui();
  return (
    <section className="alike">
      <h2>
        <Trans>No difference known</Trans> <span className="faint">{rows.length}</span>
      </h2>
      <ul>
        {rows.map(({ task, comparable }) => (
          <li key={task.slug}>
            <Link to="/tasks/$task" params={{ task: task.slug }}>
              {task.shortName}
            </Link>
            <span>
              {comparable.length > 0
                ? t`${comparable.map((group) => i18n._(groupHeads[group])).join(', ')}: the same kind of body`
                : t`different parts are on record, so nothing can be compared`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const shownLessons = 3;

/** What others have on record and a country has not. */
function Lessons({ comparison }: { comparison: Comparison }) {
  const { t } = useLingui();
  return (
    <aside className="panel lessons" aria-label={t`To learn from`}>
      <h2>
        <Trans>To learn from</Trans>
      </h2>
      <p className="kind">
        <Trans>On record in another of them, unknown here.</Trans>
      </p>
      {comparison.places.map((place) => {
        const lessons = lessonsFor(place.code, comparison);
        return (
          <section key={place.code}>
            <h3>
              <Trans>For {placeName(place.code, place.name)}</Trans> <span className="kind">{lessons.length}</span>
            </h3>
            <ul>
              {lessons.slice(0, shownLessons).map(({ task, from, fact }) => (
                <li key={task.slug} className="fact">
                  <Chip fact={fact} />
                  <div>
                    <p>
                      <Link to="/c/$code" params={{ code: from.code }} search={{ sel: task.slug }}>
                        {task.shortName}
                      </Link>
                      : {fact.of.stakeholder?.label} ({placeName(from.code, from.name)})
                    </p>
                    {fact.of.evidence && <p className="faint">{fact.of.evidence}</p>}
                  </div>
                </li>
              ))}
            </ul>
            {lessons.length > shownLessons && (
              <p className="faint">
                <Plural value={lessons.length - shownLessons} one="and one more" other="and # more" />
              </p>
            )}
          </section>
        );
      })}
    </aside>
  );
}
