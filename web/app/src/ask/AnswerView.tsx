import { Plural, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { Chip } from '../parts/Chip';
import { capital } from '../parts/places';
import { Sure } from '../parts/Sure';
import { Take } from '../parts/Take';
import { groupBy } from '../scene/groupby';
import { roles } from '../scene/roles';
import { columnHeads, type Answer, type Cell, type Column } from './table';

/** An answer in sentences, followed by a table. */
export function AnswerView({ answer, name, words }: { answer: Answer; name: string; words: string }) {
  const { i18n } = useLingui();
  const heads = answer.columns.map((column) => i18n._(columnHeads[column]));
  return (
    <>
      <div className="said" role="status">
        {answer.said.map((said, at) => (
          <p key={at}>
            {said.role && <Chip fact={{ role: said.role, group: roles[said.role].group, historic: said.historic ?? false }} />}
            <span>
              {said.pieces.map((piece, of) => (
                <Fragment key={of}>{typeof piece === 'string' ? piece : <Led cell={piece} />}</Fragment>
              ))}{' '}
              {said.faint && <span className="faint">{said.faint}</span>}
            </span>
          </p>
        ))}
      </div>
      {answer.lines.length > 0 && (
        <>
          <div className="ask-table-head">
            <h2>
              <Plural value={answer.lines.length} one="The answer as a table, # row" other="The answer as a table, # rows" />
            </h2>
            <Take name={`whoplans-${name}`} title={words} lines={() => [heads, ...answer.lines.map((line) => line.map((cell) => cell.text))]} />
          </div>
          <Table answer={answer} heads={heads} />
        </>
      )}
    </>
  );
}

/** From so many columns on, a table has its dates and confidence below the sources. */
const many = 9;

/** What is said of a source below it. */
const beneath: Column[] = ['observed', 'confidence'];

/** The answer as a table: its groups are headings between the rows. */
function Table({ answer: { columns, lines }, heads }: { answer: Answer; heads: string[] }) {
  const { t } = useLingui();
  const below = columns.length >= many && columns.includes('source') ? beneath : [];
  const shown = columns.filter((column) => column !== 'group' && !below.includes(column));
  const of = (line: Cell[], column: Column) => line[columns.indexOf(column)];
  const groups = [...groupBy(lines, (line) => of(line, 'group')?.text ?? '')];
  return (
    <div className="ask-table" role="region" aria-label={t`Answer`} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {shown.map((column) => (
              <th key={column} scope="col">
                {heads[columns.indexOf(column)]}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(([group, rows]) => (
          <tbody key={group}>
            {group && (
              <tr className="ask-group">
                <th scope="rowgroup" colSpan={shown.length}>
                  {capital(group)}
                </th>
              </tr>
            )}
            {rows.map((line, at) => (
              <tr key={at}>
                {shown.map((column) => (
                  <td key={column} className={column}>
                    <Shown cell={of(line, column)!} />
                    {column === 'source' && below.length > 0 && <Below date={of(line, 'observed')} confidence={of(line, 'confidence')} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** How sure a fact is, and of when. */
function Below({ date, confidence }: { date: Cell | undefined; confidence: Cell | undefined }) {
  return (
    <small>
      {confidence?.confidence && <Sure of={confidence.confidence} />} {date && date.text !== '–' && <span className="num">{date.text}</span>}
    </small>
  );
}

function Shown({ cell }: { cell: Cell }) {
  if (cell.confidence) {
    return <Sure of={cell.confidence} />;
  }
  return cell.role ? (
    <span className="part">
      <Chip fact={{ role: cell.role, group: roles[cell.role].group, historic: cell.historic ?? false }} /> {cell.text}
    </span>
  ) : (
    <Led cell={cell} />
  );
}

/** A value that links to more about it. */
function Led({ cell }: { cell: Cell }) {
  if (cell.country) {
    return (
      <Link to="/c/$code" params={{ code: cell.country }}>
        {cell.text}
      </Link>
    );
  }
  if (cell.task) {
    return (
      <Link to="/tasks/$task" params={{ task: cell.task }}>
        {cell.text}
      </Link>
    );
  }
  if (cell.revision) {
    return (
      <Link to="/changes/$revision" params={{ revision: String(cell.revision) }}>
        {cell.text}
      </Link>
    );
  }
  return cell.slug ? (
    <Link to="/id/$slug" params={{ slug: cell.slug }}>
      {cell.text}
    </Link>
  ) : (
    cell.text
  );
}
