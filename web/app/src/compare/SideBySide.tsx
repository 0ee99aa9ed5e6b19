import '../country/table.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Chip } from '../parts/Chip';
import { placeName } from '../parts/places';
import { groupHeads } from '../parts/words';
import { comparable, type Compared, type ComparedTask } from '../scene/compare';
import type { Fact } from '../scene/country';
import { groups, roles } from '../scene/roles';
import type { Tasks } from '../scene/tasks';

/** The facts of several countries side by side, with their differences. */
export function SideBySide({ rows, places, tasks }: { rows: ComparedTask[]; places: Compared[]; tasks: Tasks }) {
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
                            .map((fact) => <Who key={fact.slug} fact={fact} alone={!comparable(row).includes(group)} />),
                        )}
                      </td>
                    ))}
                    <td className="differs">
                      <Verdict row={row} />
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

/** The differences by part; similarities are added in grey. */
function Verdict({ row }: { row: ComparedTask }) {
  const { i18n } = useLingui();
  const told = row.parts.filter((part) => row.standing !== 'UNLIKE' || !part.alike);
  if (told.length === 0) {
    return (
      <p className="faint">
        <Trans>different parts are on record, so nothing can be compared</Trans>
      </p>
    );
  }
  return told.map((part) => (
    <p key={part.group}>
      <b>{i18n._(groupHeads[part.group])}</b>
      {' – '}
      {part.aspects.map((aspect, at) => (
        <span key={aspect.aspect} className={aspect.alike ? 'faint' : undefined}>
          {at > 0 && '; '}
          {aspect.words}
        </span>
      ))}
    </p>
  ));
}

/** Tasks that several countries have on record without a known difference. */
export function Alike({ rows }: { rows: ComparedTask[] }) {
  return (
    <section className="alike">
      <h2>
        <Trans>No difference known</Trans> <span className="faint">{rows.length}</span>
      </h2>
      <ul>
        {rows.map((row) => (
          <li key={row.task.slug}>
            <Link to="/tasks/$task" params={{ task: row.task.slug }}>
              {row.task.shortName}
            </Link>
            <div>
              <Verdict row={row} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The same as lines of text, for export. */
export const sideLines = (rows: ComparedTask[], places: Compared[], heads: string[]): string[][] => [
  heads,
  ...rows.map(({ task, facts, parts }) => [
    task.name,
    ...places.map(({ code }) => (facts.get(code) ?? []).map((fact) => `${roles[fact.role].letter} ${fact.of.stakeholder?.label ?? ''}`).join('; ')),
    parts.flatMap((part) => part.aspects.filter((of) => !of.alike).map((of) => of.words)).join('; '),
  ]),
];
