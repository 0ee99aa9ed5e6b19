import './home.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, type ReactNode } from 'react';
import { overviewQuery, tasksQuery } from '../api/queries';
import { numberText } from '../parts/places';
import { useTitle } from '../parts/useTitle';
import type { Overview } from '../scene/europe';
import type { Tasks } from '../scene/tasks';
import { Answered } from '../shell/Answered';
import { useShown } from '../shell/useShown';
import { withTexts } from '../texts/languages';
import { RecentAwaited } from './RecentAwaited';
import { TileMap } from './TileMap';

// What changed lately comes once Europe is there.
const Recent = lazy(() => withTexts(() => import('./Recent')));

/** The first five seconds: the question, how much of the answer is on record, and what to ask. */
export function Home() {
  useTitle();
  const overview = useQuery(overviewQuery());
  const tasks = useQuery(tasksQuery());
  return (
    <Answered query={overview}>
      {(seen) => <Answered query={tasks}>{(known) => <Europe overview={seen} tasks={known} />}</Answered>}
    </Answered>
  );
}

function Europe({ overview, tasks }: { overview: Overview; tasks: Tasks }) {
  const { t } = useLingui();
  const shown = useShown();
  const countries = overview.places.filter((place) => place.type === 'COUNTRY').length;
  return (
    <div className="home">
      <section className="home-intro">
        <h1>
          <Trans>Who plans Europe’s health workforce?</Trans>
        </h1>
        <p className="lead">
          <Trans>
            Who does which planning task, on whose data, by what authority, and where are the gaps: for {countries} countries, with a
            source for every fact.
          </Trans>
        </p>
        <Questions />
        <BlindSpots overview={overview} tasks={tasks} />
        {shown ? (
          <Suspense fallback={<RecentAwaited />}>
            <Recent />
          </Suspense>
        ) : (
          <RecentAwaited />
        )}
        <dl className="totals num">
          <Total count={overview.countOf('Responsibility')} words={t`responsibilities`} />
          <Total count={overview.countOf('Institution') + overview.countOf('PlanningBody')} words={t`institutions and bodies`} />
          <Total count={overview.countOf('Source')} words={t`sources`} />
        </dl>
      </section>
      <TileMap overview={overview} tasks={tasks} />
    </div>
  );
}

function Questions() {
  return (
    <nav className="questions" aria-labelledby="ask">
      <h2 id="ask">
        <Trans>Ask</Trans>
      </h2>
      <Link to="/c/$code" params={{ code: 'SI' }} search={{ sel: 't27' }}>
        <Question>
          <Trans>Who sets specialist training places in Slovenia?</Trans>
        </Question>
      </Link>
      <Link to="/c/$code/responsibilities" params={{ code: 'RO' }} search={{}}>
        <Question>
          <Trans>What is known of Romania, and what is not?</Trans>
        </Question>
      </Link>
      <Link to="/tasks/$task" params={{ task: 't18' }}>
        <Question>
          <Trans>Which countries forecast supply?</Trans>
        </Question>
      </Link>
      <Link to="/c/$code/network" params={{ code: 'BE' }} search={{}}>
        <Question>
          <Trans>Who works with whom in Belgium?</Trans>
        </Question>
      </Link>
      <Link to="/ask" search={{}}>
        <Question>
          <Trans>Put a question of your own together</Trans>
        </Question>
      </Link>
    </nav>
  );
}

const Question = ({ children }: { children: ReactNode }) => (
  <>
    <span>{children}</span>
    <svg width="14" height="10" aria-hidden>
      <path d="M1 5H12M8.5 1.5L12 5L8.5 8.5" fill="none" stroke="currentColor" strokeWidth="1.2" />
    </svg>
  </>
);

function BlindSpots({ overview, tasks }: { overview: Overview; tasks: Tasks }) {
  const spots = overview.blindSpots.flatMap((slug) => tasks.bySlug.get(slug) ?? []);
  if (spots.length === 0) {
    return null;
  }
  const [count, all] = [spots.length, tasks.bySlug.size];
  return (
    <section className="blind-spots">
      <h2>
        <Trans>Blind spots</Trans>
      </h2>
      <p>
        <Trans>
          {count} of {all} tasks have nobody on record today, in any country:
        </Trans>
      </p>
      <ul>
        {spots.map((task) => (
          <li key={task.slug}>
            <Link to="/tasks/$task" params={{ task: task.slug }} title={task.name}>
              {task.shortName}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

const Total = ({ count, words }: { count: number; words: string }) => (
  <div>
    <dt>{words}</dt>
    <dd>{numberText(count)}</dd>
  </div>
);
