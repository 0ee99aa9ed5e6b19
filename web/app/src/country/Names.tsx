import { Trans, useLingui } from '@lingui/react/macro';
import { placeInText } from '../parts/places';
import { confidenceShort, groupHeads, roleWords } from '../parts/words';
import { isStated, type Fact, type TaskRow } from '../scene/country';
import { groupLetter, groups } from '../scene/roles';
import type { Task } from '../scene/tasks';
import { StageRow, useStageRows } from './StageRow';
import { useCountryView } from './view';

/**
 * One row per task, one column per part, with names. It can be copied to a spreadsheet, printed
 * and read aloud.
 */
export function Names() {
  const { t, i18n } = useLingui();
  const { country, tasks } = useCountryView();
  const [stages, toggle] = useStageRows(country, tasks.stages);
  const name = placeInText(country.code, country.name);
  // Columns are as wide as what is in them.
  const share = (count: number) => `${10 + (29 * count) / Math.max(1, country.facts.length)}%`;
  return (
    <div className="table names" tabIndex={-1}>
      <table aria-label={t`Who does what in ${name}`}>
        <thead>
          <tr>
            <th className="corner" scope="col">
              <Trans>Planning task</Trans>
            </th>
            {groups.map((group) => (
              <th key={group} scope="col" className={`of-${group}`} style={{ width: share(country.facts.filter((fact) => fact.group === group).length) }}>
                <span className="chip" aria-hidden>
                  {groupLetter[group]}
                </span>
                {i18n._(groupHeads[group])}
              </th>
            ))}
          </tr>
        </thead>
        {stages.map((of) => (
          <tbody key={of.stage.slug}>
            <StageRow of={of} columns={groups.length + 1} toggle={toggle} />
            {of.rows.map(({ task, row }) => (
              <NamesRow key={task.slug} task={task} row={row} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function NamesRow({ task, row }: { task: Task; row: TaskRow }) {
  const { selected, select } = useCountryView();
  return (
    <tr className={task.slug === selected ? `${row.state} on` : row.state}>
      <th scope="row">
        <button type="button" className="link plain" onClick={() => select(task.slug)}>
          {task.name}
        </button>
      </th>
      {row.facts.length > 0 ? (
        groups.map((group) => (
          <td key={group} className={`of-${group}`}>
            {row.facts
              .filter((fact) => fact.group === group)
              .map((fact) => (
                <Name key={fact.slug} fact={fact} />
              ))}
            {group === 'decide' && row.state === 'recorded' && !row.facts.some((fact) => fact.group === 'decide') && (
              <span className="not-recorded">
                <Trans>not recorded</Trans>
              </span>
            )}
          </td>
        ))
      ) : (
        <td colSpan={groups.length} className="stated">
          {isStated(row.state) && <Trans>A source says: {row.absences[0]?.evidence}</Trans>}
          {row.state === 'past' && <Trans>only in the past</Trans>}
        </td>
      )}
    </tr>
  );
}

function Name({ fact }: { fact: Fact }) {
  const { i18n } = useLingui();
  const { country, select } = useCountryView();
  const { confidence, observed } = fact.of.provenance;
  const notes = [observed?.slice(0, 4), confidence !== 'HIGH' && i18n._(confidenceShort[confidence])].filter(Boolean);
  return (
    <button
      type="button"
      className={`name${confidence === 'LOW' ? ' low' : ''}${fact.historic ? ' historic' : ''}`}
      title={fact.of.evidence ?? undefined}
      onClick={() => select(fact.who)}
    >
      {country.actors.get(fact.who)?.label}
      {(fact.role === 'SUPPORTS' || fact.role === 'INFORMED') && <em> {i18n._(roleWords[fact.role])}</em>}
      {notes.length > 0 && <small className="num">{notes.join(', ')}</small>}
    </button>
  );
}
