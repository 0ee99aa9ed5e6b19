import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useOpenEdit } from '../edit/edit';
import { useMay } from '../edit/Offer';
import { Legend } from '../parts/Legend';
import { placeInText } from '../parts/places';
import { useGrid } from '../parts/useGrid';
import { roleVerbs, roleWords } from '../parts/words';
import type { Actor, Country, Fact } from '../scene/country';
import { groupBy } from '../scene/groupby';
import { StageRow, useStageRows } from './StageRow';
import { useCountryView } from './view';
import { Chip } from '../parts/Chip';

/** The number of columns up to which words fit beside letters. */
const wide = 14;

/** One row per task, one column per stakeholder, with the letters of roles. */
export function Matrix() {
  const { t, i18n } = useLingui();
  const { country, tasks, select, selected } = useCountryView();
  const [stages, toggle] = useStageRows(country, tasks.stages);
  const { table, onKeyDown, at } = useGrid();
  const may = useMay(country.code);
  const open = useOpenEdit();
  const columns = columnsOf(country);
  const cells = groupBy(country.facts, (fact) => `${fact.task} ${fact.who}`);
  const left = country.actors.size - columns.length;
  const name = placeInText(country.code, country.name);
  let line = 0;
  return (
    <>
      <Legend />
      <div className="table matrix" tabIndex={-1}>
        <table ref={table} role="grid" aria-label={t`Who does what in ${name}`} onKeyDown={onKeyDown}>
          <thead>
            <tr>
              <th className="corner" scope="col">
                <Trans>Planning task</Trans>
                <small>
                  <Trans>bodies first, then the busiest</Trans>
                </small>
              </th>
              <th scope="col" className="decides">
                <Trans>who decides</Trans>
              </th>
              {columns.map((actor) => (
                <th key={actor.slug} scope="col">
                  <button type="button" className="link plain" onClick={() => select(actor.slug)}>
                    {actor.label}
                  </button>
                  {actor.acronym && <small>{actor.acronym}</small>}
                </th>
              ))}
            </tr>
          </thead>
          {stages.map((of) => (
            <tbody key={of.stage.slug}>
              <StageRow of={of} columns={columns.length + 2} toggle={toggle} />
              {of.rows.map(({ task, row }) => {
                const at0 = line++;
                return (
                  <tr key={task.slug} className={task.slug === selected ? `${row.state} on` : row.state}>
                    <th scope="row">
                      <button type="button" className="link plain" onClick={() => select(task.slug)}>
                        {task.shortName}
                      </button>
                      {row.state === 'lacking' && (
                        <small className="stated">
                          <Trans>lacking, according to a source</Trans>
                        </small>
                      )}
                      {row.state === 'nobody' && (
                        <small className="stated">
                          <Trans>nobody, according to a source</Trans>
                        </small>
                      )}
                    </th>
                    <Decides facts={row.facts} recorded={row.state === 'recorded'} />
                    {columns.map((actor, column) => {
                      const facts = cells.get(`${task.slug} ${actor.slug}`) ?? [];
                      const verbs = facts.map((fact) => i18n._(roleVerbs[fact.role])).join(', ');
                      return (
                        <td key={actor.slug} role="gridcell">
                          <button
                            type="button"
                            className="cell"
                            {...at(at0, column)}
                            title={facts.length > 0 ? `${actor.label} ${verbs} ${task.name}. ${facts[0]!.of.evidence ?? ''}` : may?.tries ? t`Add a fact` : undefined}
                            aria-label={`${task.name}, ${actor.label}: ${verbs || t`nothing recorded`}`}
                            onClick={() => (facts.length === 0 && may?.tries ? open({ act: 'add', country: country.code, task: task.slug, who: actor.slug }) : select(facts.length > 0 ? task.slug : undefined))}
                          >
                            {facts.map((fact) => (
                              <Chip key={fact.slug} fact={fact} />
                            ))}
                            {columns.length <= wide && facts.length === 1 && <span aria-hidden>{i18n._(roleWords[facts[0]!.role])}</span>}
                          </button>
                        </td>
                      );
                    })}
                  </tr>
                );
              })}
            </tbody>
          ))}
        </table>
      </div>
      <p className="status">
        <Plural value={country.facts.length} one="One fact" other="# facts" />{' '}
        <Plural value={columns.length} one="about one stakeholder." other="about # stakeholders." />{' '}
        {left > 0 && <Plural value={left} one="One recorded body without a part is not shown." other="# recorded bodies without a part are not shown." />}
      </p>
    </>
  );
}

const columnsOf = (country: Country): Actor[] =>
  [...country.actors.values()]
    .filter((actor) => actor.facts.length > 0)
    .sort((a, b) => Number(b.body) - Number(a.body) || b.facts.length - a.facts.length || (a.slug < b.slug ? -1 : 1));

function Decides({ facts, recorded }: { facts: Fact[]; recorded: boolean }) {
  const { t } = useLingui();
  const deciding = facts.find((fact) => fact.group === 'decide');
  return (
    <td role="gridcell" className="decides" aria-label={deciding ? t`on record who decides` : recorded ? t`not recorded who decides` : t`nothing recorded`}>
      {deciding && <Chip fact={deciding} />}
      {recorded && !deciding && (
        <svg width="18" height="18" aria-hidden>
          <rect x="1.5" y="1.5" width="15" height="15" rx="3.5" fill="none" stroke="var(--faint)" strokeDasharray="2.5 2" />
        </svg>
      )}
    </td>
  );
}
