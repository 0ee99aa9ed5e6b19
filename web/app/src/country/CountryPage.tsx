import './country.css';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Outlet, useNavigate, type LinkProps } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef } from 'react';
import { countryQuery, overviewQuery, professionsQuery, tasksQuery } from '../api/queries';
import { placeName } from '../parts/places';
import { stageWords } from '../parts/words';
import { useTitle } from '../parts/useTitle';
import { rowOf, strongest, type Country, type TaskRow } from '../scene/country';
import type { Tasks } from '../scene/tasks';
import { Answered } from '../shell/Answered';
import { Panel } from './Panel';
import { Share } from './Share';
import { CountryViewProvider } from './view';

const route = getRouteApi('/c/$code');

const Progress = lazy(() => import('../tobe/Progress'));

/** A country: who it is, how much is known of it, and the views of it. */
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
  const view = useMemo(() => ({ country, tasks, selected, select }), [country, tasks, selected, select]);
  return (
    <CountryViewProvider value={view}>
      <Head country={country} tasks={tasks} />
      <Tabs code={country.code} />
      <div className={selected ? 'work selecting' : 'work'}>
        <div className="view">
          <Outlet />
        </div>
        <Panel />
      </div>
    </CountryViewProvider>
  );
}

function Head({ country, tasks }: { country: Country; tasks: Tasks }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const overview = useQuery(overviewQuery());
  const name = placeName(country.code, country.name);
  const others = (overview.data?.places ?? [{ code: country.code, name: country.name, recorded: country.totals.recorded }])
    .map((place) => ({ ...place, name: placeName(place.code, place.name) }))
    .sort((a, b) => a.name.localeCompare(b.name));
  return (
    <header className="country-head">
      <div>
        <div className="country-name">
          <h1>{name}</h1>
          <select
            className="field"
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
          <Narrow code={country.code} />
        </div>
        {country.summary && <p className="summary">{country.summary}</p>}
        <Known country={country} all={tasks.bySlug.size} />
        <Suspense>
          <Progress code={country.code} />
        </Suspense>
      </div>
      <Strip country={country} tasks={tasks} />
    </header>
  );
}

/** How much is known: of the tasks, and of what those need of which something is known. */
function Known({ country, all }: { country: Country; all: number }) {
  const { needed, onRecord } = country.completeness;
  return (
    <p className="known num">
      <Trans>
        {country.totals.recorded} of {all} tasks on record
      </Trans>
      {needed > 0 && (
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

/** Which profession is meant, and whether what is no longer so is shown too. */
function Narrow({ code }: { code: string }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { prof, past } = route.useSearch();
  const professions = useQuery(professionsQuery(code));
  const put = (change: { prof?: string | undefined; past?: true | undefined }) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...change }), replace: true });
  const listed = [...(professions.data ?? [])].sort((a, b) => (a.label ?? a.slug).localeCompare(b.label ?? b.slug));
  return (
    <>
      <select className="field" aria-label={t`Profession`} value={prof ?? ''} onChange={(event) => put({ prof: event.target.value || undefined })}>
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

const stateWord = (state: TaskRow['state'], t: ReturnType<typeof useLingui>['t']) =>
  ({ recorded: t`on record`, nobody: t`a source says that nobody does it`, lacking: t`a source says what is lacking`, past: t`only in the past`, blank: t`nothing recorded` })[state];

/** The 40 tasks as cells, by stage. */
function Strip({ country, tasks }: { country: Country; tasks: Tasks }) {
  const { t, i18n } = useLingui();
  return (
    <div className="strip" role="group" aria-label={t`Tasks by stage: filled where something is on record`}>
      {tasks.stages.map((stage) => {
        const rows = stage.tasks.map((task) => ({ task, row: rowOf(country, task.slug) }));
        const known = rows.filter(({ row }) => row.state === 'recorded').length;
        const words = t`${stage.name}: ${known} of ${stage.tasks.length} on record`;
        return (
          <Link
            key={stage.slug}
            className="strip-stage"
            to="/c/$code/responsibilities"
            params={{ code: country.code }}
            hash={stage.slug}
            title={words}
            aria-label={words}
            style={{ flexGrow: stage.tasks.length }}
          >
            <span>{stageWords[stage.letter] ? i18n._(stageWords[stage.letter]!) : stage.name}</span>
            <span className="strip-cells" aria-hidden>
              {rows.map(({ task, row }) => (
                <i key={task.slug} className={`strip-cell ${row.state} sure-${strongest(row)}`} title={`${task.name}: ${stateWord(row.state, t)}`} />
              ))}
            </span>
          </Link>
        );
      })}
    </div>
  );
}

function Tabs({ code }: { code: string }) {
  const { t } = useLingui();
  const nav = useRef<HTMLElement>(null);
  const { sel, prof, past } = route.useSearch();
  // On a phone the tabs scroll: to the one that is open.
  useEffect(() => {
    const open = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (open && nav.current) {
      nav.current.scrollLeft = open.offsetLeft - 40;
    }
  });
  const tab = (to: NonNullable<LinkProps['to']>, words: string) => (
    <Link to={to} params={{ code }} search={{ sel, prof, past }} activeOptions={{ exact: true, includeSearch: false }}>
      {words}
    </Link>
  );
  return (
    <nav ref={nav} className="tabs" aria-label={t`Views`}>
      {tab('/c/$code', t`Flow`)}
      {tab('/c/$code/responsibilities', t`Responsibilities`)}
      {tab('/c/$code/network', t`Network`)}
      {tab('/c/$code/stakeholders', t`Stakeholders`)}
      {tab('/c/$code/gaps', t`Gaps`)}
      {tab('/c/$code/sources', t`Sources`)}
      {tab('/c/$code/history', t`History`)}
      {tab('/c/$code/to-be', t`To be`)}
      <Share />
    </nav>
  );
}
