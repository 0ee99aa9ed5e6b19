import './flow.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Chip } from '../parts/Chip';
import { Sure } from '../parts/Sure';
import { groupWords } from '../parts/words';
import { isStated, rowOf, type Fact, type TaskRow } from '../scene/country';
import { groups } from '../scene/roles';
import type { Stage, Task } from '../scene/tasks';
import { useCountryView } from './view';

/** The flow read downwards: data, work, advice, decision, money for each task; five slots say what is missing. */
export function FlowList() {
  const { tasks } = useCountryView();
  return (
    <div className="flow-list">
      {tasks.stages.map((stage) => (
        <StageList key={stage.slug} stage={stage} />
      ))}
    </div>
  );
}

function StageList({ stage }: { stage: Stage }) {
  const { country } = useCountryView();
  const [open, setOpen] = useState(false);
  const rows = stage.tasks.map((task) => ({ task, row: rowOf(country, task.slug) }));
  const known = rows.filter(({ row }) => row.facts.length > 0 || isStated(row.state));
  const blank = rows.length - known.length;
  return (
    <section>
      <h2>
        {stage.name}{' '}
        <span>
          <Trans>
            {rows.filter(({ row }) => row.state === 'recorded').length} of {rows.length}
          </Trans>
        </span>
      </h2>
      {(open ? rows : known).map(({ task, row }) => (
        <TaskEntry key={task.slug} task={task} row={row} />
      ))}
      {blank > 0 && (
        <button type="button" className="link rest" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? <Trans>Hide those with nothing recorded</Trans> : known.length > 0 ? <Trans>{blank} more: nothing recorded</Trans> : <Trans>{blank} tasks: nothing recorded</Trans>}
        </button>
      )}
    </section>
  );
}

function TaskEntry({ task, row }: { task: Task; row: TaskRow }) {
  const { t } = useLingui();
  const facts = groups.flatMap((group) => row.facts.filter((fact) => fact.group === group));
  return (
    <article className={isStated(row.state) ? `entry ${row.state}` : 'entry'}>
      <h3>
        <Link to="/tasks/$task" params={{ task: task.slug }}>
          {task.name}
        </Link>
        <span className="slots" aria-hidden>
          {groups.map((group) => (
            <i key={group} className={`of-${group} ${facts.some((fact) => fact.group === group) ? 'has' : group === 'decide' ? 'asked' : ''}`} />
          ))}
        </span>
      </h3>
      {row.absences.map((absence) => (
        <p key={absence.slug} className="stated">
          {t`A source says:`} {absence.evidence}
        </p>
      ))}
      <ul>
        {facts.map((fact) => (
          <FactEntry key={fact.slug} fact={fact} />
        ))}
      </ul>
      {facts.length === 0 && !isStated(row.state) && <p className="faint">{row.state === 'past' ? t`only in the past` : t`nothing recorded`}</p>}
    </article>
  );
}

function FactEntry({ fact }: { fact: Fact }) {
  const { t, i18n } = useLingui();
  const data = fact.of.dataSources?.nodes[0]?.label;
  const part = i18n._(groupWords[fact.group]);
  return (
    <li>
      <Chip fact={fact} />
      <span>
        <Link to="/id/$slug" params={{ slug: fact.who }}>
          {fact.of.stakeholder?.label}
        </Link>
        <small>{data ? t`${part}, on ${data}` : part}</small>
      </span>
      <Sure of={fact.of.provenance.confidence} />
    </li>
  );
}
