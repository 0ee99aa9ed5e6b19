import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { WhyNot } from '../edit/Offer';
import { placeName } from '../parts/places';
import { rowOf } from '../scene/country';
import { FactItem } from './FactItem';
import { useCountryView } from './view';

/** A country in brief: how much is known, who decides, and what to look at next. */
export function InBrief() {
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
