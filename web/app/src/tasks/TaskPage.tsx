import './task.css';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { everywhereQuery } from '../api/later';
import { tasksQuery } from '../api/queries';
import { Chip } from '../parts/Chip';
import { Meta } from '../parts/Meta';
import { placeName } from '../parts/places';
import { Take } from '../parts/Take';
import { useTitle } from '../parts/useTitle';
import { confidenceWords, groupHeads, roleWords } from '../parts/words';
import type { Everywhere, TaskIn } from '../scene/everywhere';
import { groups } from '../scene/roles';
import type { Task, Tasks } from '../scene/tasks';
import { Answered, NothingHere } from '../shell/Answered';

const route = getRouteApi('/tasks/$task');

/**
 * One task everywhere: who does it in each country, by what evidence, and where that is
 * unknown.
 */
export function TaskPage() {
  const { task: slug } = route.useParams();
  const tasks = useQuery(tasksQuery());
  const task = tasks.data?.bySlug.get(slug);
  const everywhere = useQuery({ ...everywhereQuery(slug), enabled: task !== undefined });
  useTitle(task?.name);
  return (
    <Answered query={tasks}>
      {(all) => (task ? <Answered query={everywhere}>{(known) => <Page tasks={all} task={task} known={known} />}</Answered> : <NothingHere />)}
    </Answered>
  );
}

function Page({ tasks, task, known }: { tasks: Tasks; task: Task; known: Everywhere }) {
  const { t, i18n } = useLingui();
  const heads = [t`Country`, t`Part`, t`Who`, t`Evidence`, t`Confidence`, t`Date`, t`Source`];
  const lines = () => [
    heads,
    ...known.recorded.flatMap(({ code, name, facts }) =>
      facts.map(({ role, of }) => [
        placeName(code, name),
        i18n._(roleWords[role]),
        of.stakeholder?.label ?? '',
        of.evidence ?? '',
        i18n._(confidenceWords[of.provenance.confidence]),
        of.provenance.observed ?? '',
        of.provenance.citations[0]?.source?.title ?? '',
      ]),
    ),
  ];
  const stage = tasks.stages.find((s) => s.slug === task.stage);
  return (
    <div className="task-page">
      <header>
        <p className="crumb">
          <Link to="/tasks">
            <Trans>Tasks</Trans>
          </Link>{' '}
          › {stage?.name}
        </p>
        <h1>{task.name}</h1>
        {task.description && <p className="summary">{task.description}</p>}
      </header>
      <Neighbours tasks={tasks} task={task} />
      <div className="task-columns">
        <div>
          <Recorded of={known.recorded} />
          <Take name={task.slug} title={task.name} lines={lines} />
        </div>
        <aside>
          <Rest known={known} />
        </aside>
      </div>
    </div>
  );
}

/** The tasks whose output it uses, and those that use its own. */
function Neighbours({ tasks, task }: { tasks: Tasks; task: Task }) {
  const { t } = useLingui();
  const named = (slugs: string[]) => slugs.flatMap((slug) => tasks.bySlug.get(slug) ?? []);
  const before = named([...tasks.informs].filter(([, to]) => to.includes(task.slug)).map(([from]) => from));
  const after = named(tasks.informs.get(task.slug) ?? []);
  const list = (words: string, of: Task[]) =>
    of.length > 0 && (
      <p>
        {words}{' '}
        {of.map((each, i) => (
          <span key={each.slug}>
            {i > 0 && ', '}
            <Link to="/tasks/$task" params={{ task: each.slug }}>
              {each.shortName}
            </Link>
          </span>
        ))}
      </p>
    );
  return (
    <nav className="chain" aria-label={t`Chain of tasks`}>
      {list(t`Builds on:`, before)}
      {list(t`Feeds:`, after)}
    </nav>
  );
}

function Recorded({ of }: { of: TaskIn[] }) {
  return (
    <section>
      <h2>
        <Plural value={of.length} _0="No country on record" one="On record in one country" other="On record in # countries" />
      </h2>
      {of.map((each) => (
        <PlaceEntry key={each.code} of={each} />
      ))}
    </section>
  );
}

function PlaceEntry({ of }: { of: TaskIn }) {
  const { i18n } = useLingui();
  const { task } = route.useParams();
  const missing = !of.facts.some((fact) => fact.group === 'decide');
  return (
    <article className="task-place">
      <h3>
        <Link to="/c/$code" params={{ code: of.code }} search={{ sel: task }}>
          {placeName(of.code, of.name)}
        </Link>
        {missing && (
          <span className="not-recorded">
            <Trans>not recorded who decides</Trans>
          </span>
        )}
      </h3>
      <ul>
        {groups.flatMap((group) =>
          of.facts
            .filter((fact) => fact.group === group)
            .map((fact) => (
              <li key={fact.slug} className="fact">
                <Chip fact={fact} />
                <div>
                  <p>
                    <Link to="/id/$slug" params={{ slug: fact.who }}>
                      {fact.of.stakeholder?.label}
                    </Link>{' '}
                    <span className="faint">{i18n._(groupHeads[group])}</span>
                  </p>
                  {fact.of.evidence && <p>{fact.of.evidence}</p>}
                  <Meta of={fact.of.provenance} stale={fact.of.stale} />
                </div>
              </li>
            )),
        )}
      </ul>
    </article>
  );
}

/** Countries where a source says that it is not done, in the source's words. */
function Stated({ title, of: places }: { title: ReactNode; of: TaskIn[] }) {
  if (places.length === 0) {
    return null;
  }
  return (
    <section>
      <h2>{title}</h2>
      {places.map((of) => (
        <article key={of.code} className="task-place">
          <h3>
            <PlaceLink of={of} />
          </h3>
          <ul>
            {of.absences.map((absence) => (
              <li key={absence.slug} className="fact">
                <span className="chip nobody" aria-hidden />
                <div>
                  <p>{absence.evidence}</p>
                  <Meta of={absence.provenance} />
                </div>
              </li>
            ))}
          </ul>
        </article>
      ))}
    </section>
  );
}

/** Countries with nobody on record, by what is known there. */
function Rest({ known }: { known: Everywhere }) {
  return (
    <>
      <Stated title={<Trans>A source says that nobody does it</Trans>} of={known.nobody} />
      <Stated title={<Trans>A source says what is lacking</Trans>} of={known.lacking} />
      {known.past.length > 0 && (
        <section>
          <h2>
            <Trans>Only in the past</Trans>
          </h2>
          <PlaceList of={known.past} />
        </section>
      )}
      {known.blank.length > 0 && (
        <section>
          <h2>
            <Trans>Nothing recorded</Trans>
          </h2>
          <p className="faint">
            <Trans>That does not mean that nobody does it there.</Trans>
          </p>
          <PlaceList of={known.blank} />
        </section>
      )}
    </>
  );
}

function PlaceLink({ of }: { of: { code: string; name: string } }) {
  const { task } = route.useParams();
  return (
    <Link to="/c/$code" params={{ code: of.code }} search={{ sel: task }}>
      {placeName(of.code, of.name)}
    </Link>
  );
}

const PlaceList = ({ of }: { of: { code: string; name: string }[] }) => (
  <ul className="place-list">
    {of.map((each) => (
      <li key={each.code}>
        <PlaceLink of={each} />
      </li>
    ))}
  </ul>
);
