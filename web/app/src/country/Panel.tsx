import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense, type ReactNode } from 'react';
import { Offer, Pencil, WhyNot } from '../edit/Offer';
import { Chip } from '../parts/Chip';
import { Meta } from '../parts/Meta';
import { placeName } from '../parts/places';
import { absenceWords, groupWords, kindWords } from '../parts/words';
import { rowOf, type Actor, type DataSource, type Fact } from '../scene/country';
import { groups } from '../scene/roles';
import type { Task } from '../scene/tasks';
import { useCountryView } from './view';
import { Way } from './Way';

// What is asked once somebody is selected is fetched then.
const IfItStopped = lazy(() => import('../fragility/IfItStopped'));

const route = getRouteApi('/c/$code');

/** What is selected, in sentences with their evidence; without a selection, the country in brief. */
export function Panel() {
  const { country, tasks, selected } = useCountryView();
  const actor = selected ? country.actors.get(selected) : undefined;
  const task = selected ? tasks.bySlug.get(selected) : undefined;
  const source = selected ? country.dataSources.get(selected) : undefined;
  if (actor) {
    return <AboutActor actor={actor} />;
  }
  if (task) {
    return <AboutTask task={task} />;
  }
  if (source) {
    return <AboutDataSource source={source} />;
  }
  return selected ? <AboutOther slug={selected} /> : <InBrief />;
}

function PanelFrame({ label, children }: { label: string; children: ReactNode }) {
  const { t } = useLingui();
  const { country, select, selected } = useCountryView();
  // A way that was asked for is told first.
  const { to } = route.useSearch();
  return (
    <aside className="panel" aria-label={label}>
      <button type="button" className="close" aria-label={t`Close`} onClick={() => select(undefined)}>
        <svg width="12" height="12" aria-hidden>
          <path d="M1 1L11 11M11 1L1 11" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
      {to && selected && <Way from={selected} />}
      {children}
      {!to && selected && <Way from={selected} />}
      <WhyNot country={country.code} />
    </aside>
  );
}

function AboutActor({ actor }: { actor: Actor }) {
  const { t, i18n } = useLingui();
  const { country, tasks } = useCountryView();
  const relations = country.relations.filter((relation) => relation.from === actor.slug || relation.to === actor.slug);
  const kind = i18n._(kindWords[actor.body ? 'PlanningBody' : 'Institution']!);
  return (
    <PanelFrame label={actor.label}>
      <h2>
        <Link to="/id/$slug" params={{ slug: actor.slug }}>
          {actor.label}
        </Link>{' '}
        <Pencil edit={{ act: 'correct', record: actor.slug }} country={country.code} of={actor.label} />
      </h2>
      <p className="kind">{[kind, actor.sector, actor.acronym].filter(Boolean).join(' · ')}</p>
      {actor.facts.length === 0 && (
        <p>
          <Trans>No task of it is on record.</Trans>
        </p>
      )}
      {groups.map((group) => {
        const facts = actor.facts.filter((fact) => fact.group === group);
        return (
          facts.length > 0 && (
            <section key={group}>
              <h3>
                {capital(i18n._(groupWords[group]))} <span className="kind">{facts.length}</span>
              </h3>
              <ul>
                {facts.map((fact) => (
                  <FactItem key={fact.slug} fact={fact} to={fact.task} title={tasks.bySlug.get(fact.task)?.name ?? fact.task} />
                ))}
              </ul>
            </section>
          )
        );
      })}
      <p className="offers">
        <Offer edit={{ act: 'add', country: country.code, who: actor.slug }} country={country.code} words={t`Add a fact`} />
      </p>
      {relations.length > 0 && (
        <section>
          <h3>
            <Trans>How it stands to others</Trans>
          </h3>
          <ul>
            {relations.map((relation, i) => (
              <li key={i}>{relation.words}</li>
            ))}
          </ul>
        </section>
      )}
      <Suspense>
        <IfItStopped stakeholder={actor.slug} country={country.code} brief />
      </Suspense>
    </PanelFrame>
  );
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

function AboutTask({ task }: { task: Task }) {
  const { t, i18n } = useLingui();
  const { country, tasks } = useCountryView();
  const name = placeName(country.code, country.name);
  const stage = tasks.stages.find((s) => s.slug === task.stage)?.name;
  const row = rowOf(country, task.slug);
  const past = row.leftOut.find((left) => left.reason === 'HISTORIC')?.count ?? 0;
  return (
    <PanelFrame label={task.name}>
      <h2>{task.name}</h2>
      <p className="kind">
        <Trans>
          Planning task in {name} · {stage}
        </Trans>
      </p>
      {row.absences.length > 0 && (
        <ul>
          {row.absences.map((absence) => (
            <li key={absence.slug} className="fact">
              <span className="chip nobody" aria-hidden />
              <div>
                <p>
                  <b>{i18n._(absenceWords[absence.type])}.</b> {absence.evidence}
                </p>
                <Meta of={absence.provenance}>
                  <Pencil edit={{ act: 'correct', record: absence.slug }} country={country.code} of={i18n._(absenceWords[absence.type])} />
                </Meta>
              </div>
            </li>
          ))}
        </ul>
      )}
      {row.facts.length === 0 && row.absences.length === 0 && (
        <p>
          <Trans>Nothing is recorded of this task in {name}. That does not mean that nobody does it.</Trans>
        </p>
      )}
      {groups.map((group) => {
        const facts = row.facts.filter((fact) => fact.group === group);
        return (
          facts.length > 0 && (
            <section key={group}>
              <h3>
                <Trans>Who {i18n._(groupWords[group])}</Trans>
              </h3>
              <ul>
                {facts.map((fact) => (
                  <FactItem key={fact.slug} fact={fact} to={fact.who} title={country.actors.get(fact.who)?.label ?? fact.who} />
                ))}
              </ul>
            </section>
          )
        );
      })}
      <p className="offers">
        <Offer edit={{ act: 'add', country: country.code, task: task.slug }} country={country.code} words={t`Add a fact`} />
        {row.facts.length === 0 && row.absences.length === 0 && (
          <Offer edit={{ act: 'absence', country: country.code, task: task.slug }} country={country.code} words={t`Nobody does it`} />
        )}
      </p>
      {past > 0 && (
        <p className="kind">
          <Plural value={past} one="One fact that is no longer so is left out." other="# facts that are no longer so are left out." />
        </p>
      )}
      <h3>
        <Trans>Elsewhere</Trans>
      </h3>
      <p>
        <Link to="/tasks/$task" params={{ task: task.slug }}>
          <Trans>This task in all countries</Trans>
        </Link>
      </p>
    </PanelFrame>
  );
}

function AboutDataSource({ source }: { source: DataSource }) {
  const { country, tasks, select } = useCountryView();
  return (
    <PanelFrame label={source.label}>
      <h2>
        <Link to="/id/$slug" params={{ slug: source.slug }}>
          {source.label}
        </Link>
      </h2>
      <p className="kind">
        <Trans>Data source</Trans>
      </p>
      {source.owners.length > 0 && (
        <>
          <h3>
            <Trans>Kept by</Trans>
          </h3>
          <ul>
            {source.owners.map((owner) => (
              <li key={owner}>
                <button type="button" className="link" onClick={() => select(owner)}>
                  {country.actors.get(owner)?.label ?? owner}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {source.facts.length > 0 && (
        <>
          <h3>
            <Trans>Used for</Trans>
          </h3>
          <ul>
            {source.facts.map((fact) => (
              <FactItem
                key={fact.slug}
                fact={fact}
                to={fact.task}
                title={`${tasks.bySlug.get(fact.task)?.name ?? fact.task}: ${country.actors.get(fact.who)?.label ?? fact.who}`}
              />
            ))}
          </ul>
        </>
      )}
    </PanelFrame>
  );
}

/** A record that has no part of its own here, such as a model. */
function AboutOther({ slug }: { slug: string }) {
  const { t, i18n } = useLingui();
  const { country } = useCountryView();
  const node = country.network.nodes.find((n) => n.record.slug === slug);
  const links = country.network.links.filter((link) => node && (link.source === node.id || link.target === node.id) && link.words);
  const kind = node && kindWords[node.kind];
  return (
    <PanelFrame label={node?.label ?? slug}>
      <h2>
        <Link to="/id/$slug" params={{ slug }}>
          {node?.label ?? slug}
        </Link>
      </h2>
      <p className="kind">{node ? kind && i18n._(kind) : t`This is not among what is shown of the country.`}</p>
      {links.length > 0 && (
        <ul>
          {links.map((link) => (
            <li key={link.id}>{link.words}</li>
          ))}
        </ul>
      )}
    </PanelFrame>
  );
}

function InBrief() {
  const { t } = useLingui();
  const { country, tasks, select } = useCountryView();
  const rows = tasks.stages.flatMap((stage) => stage.tasks.map((task) => ({ task, row: rowOf(country, task.slug) })));
  const deciding = country.facts.filter((fact) => fact.group === 'decide');
  const undecided = rows.filter(({ row }) => row.state === 'recorded' && !row.facts.some((fact) => fact.group === 'decide')).length;
  const unsure = country.facts.filter((fact) => fact.of.provenance.confidence !== 'HIGH').length;
  const name = placeName(country.code, country.name);
  const taking = [...country.actors.values()].filter((actor) => actor.facts.length > 0).length;
  return (
    <aside className="panel brief" aria-label={t`${name} in brief`}>
      <h2>
        <Trans>In brief</Trans>
      </h2>
      <dl className="figures num">
        <Figure count={rows.filter(({ row }) => row.state === 'recorded').length} words={t`of ${tasks.bySlug.size} tasks on record`} />
        <Figure count={taking} words={t`with a part`} />
        <Figure count={country.totals.responsibilities} words={t`facts, each with a source`} />
      </dl>
      <h3>
        <Trans>Who decides</Trans>
      </h3>
      <ul>
        {deciding.map((fact) => (
          <FactItem
            key={fact.slug}
            fact={fact}
            to={fact.task}
            title={`${tasks.bySlug.get(fact.task)?.shortName ?? fact.task}: ${country.actors.get(fact.who)?.label ?? fact.who}`}
          />
        ))}
        {deciding.length === 0 && (
          <li>
            <Trans>Nobody is on record as deciding anything.</Trans>
          </li>
        )}
      </ul>
      <h3>
        <Trans>What to look at next</Trans>
      </h3>
      <ul>
        {rows
          .filter(({ row }) => row.state === 'nobody')
          .map(({ task }) => (
            <li key={task.slug}>
              <button type="button" className="link" onClick={() => select(task.slug)}>
                {task.name}
              </button>
              : <Trans>a source says that nobody does it</Trans>
            </li>
          ))}
        <li>
          <Plural value={country.totals.noClaim} one="One task with nothing recorded" other="# tasks with nothing recorded" />
          {country.totals.onlyLeftOut > 0 && <Trans>, {country.totals.onlyLeftOut} of them only in the past or left out by the choice above</Trans>}
        </li>
        {undecided > 0 && (
          <li>
            <Plural value={undecided} one="One recorded task without anybody who decides" other="# recorded tasks without anybody who decides" />
          </li>
        )}
        {unsure > 0 && (
          <li>
            <Plural value={unsure} one="One fact of medium or low confidence" other="# facts of medium or low confidence" />
          </li>
        )}
      </ul>
      <WhyNot country={country.code} />
    </aside>
  );
}

const Figure = ({ count, words }: { count: number; words: string }) => (
  <div>
    <dt>{words}</dt>
    <dd>{count}</dd>
  </div>
);

/** A fact: whose or what, what the source says, how sure and since when. */
function FactItem({ fact, to, title }: { fact: Fact; to: string; title: string }) {
  const { country, select } = useCountryView();
  return (
    <li className="fact">
      <Chip fact={fact} />
      <div>
        <button type="button" className="link fact-title" onClick={() => select(to)}>
          {title}
        </button>
        {fact.of.evidence && <p>{fact.of.evidence}</p>}
        <Meta of={fact.of.provenance} stale={fact.of.stale}>
          {fact.of.legalBasis && fact.of.legalBasis.title !== fact.of.provenance.citations[0]?.source?.title && <span>{fact.of.legalBasis.title}</span>}
          {fact.of.dataSources?.nodes.map((data) => (
            <button key={data.slug} type="button" className="link" onClick={() => select(data.slug)}>
              <Trans>data: {data.label}</Trans>
            </button>
          ))}
          <Pencil edit={{ act: 'correct', record: fact.slug }} country={country.code} of={title} />
        </Meta>
      </div>
    </li>
  );
}
