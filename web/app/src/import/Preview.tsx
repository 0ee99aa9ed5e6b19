import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Choice } from '../parts/Choice';
import type { Fate, Fault, Report, Row } from './send';

const signs: Record<Fate, string> = { created: '+', changed: 'Δ', unchanged: '=', refused: '!', 'left out': '–' };

/** What becomes of each row, with old and new values, errors and corrections. */
export function Preview({ report, left, onLeave }: { report: Report; left: string[]; onLeave: (rows: string[]) => void }) {
  const { t } = useLingui();
  const [fate, setFate] = useState<Fate | 'all'>('all');
  const words: Record<Fate, string> = { created: t`created`, changed: t`changed`, unchanged: t`as it is`, refused: t`refused`, 'left out': t`left out` };
  const fates = (['refused', 'changed', 'created', 'unchanged', 'left out'] as const).filter((of) => report.counts[of] > 0);
  const rows = report.rows.filter((row) => fate === 'all' || row.fate === fate);
  const nowhere = report.faults.filter((fault) => !report.rows.some((row) => about(fault, row)));
  return (
    <>
      {nowhere.length > 0 && (
        <ul className="faults" role="alert">
          {nowhere.map((fault, i) => (
            <li key={i}>
              <b>{[fault.table, fault.row, fault.column].filter(Boolean).join(', ')}</b>: {fault.message} {fault.fix && <span className="fix">({fault.fix})</span>}
            </li>
          ))}
        </ul>
      )}
      {report.total > 0 && (
        <>
          <Choice
            label={t`Rows`}
            value={fate}
            of={[{ value: 'all' as const, words: `${t`all`} ${report.total}` }, ...fates.map((of) => ({ value: of, words: `${words[of]} ${report.counts[of]}` }))]}
            onChange={setFate}
          />
          <div className="rows">
            <table>
              <thead>
                <tr>
                  <th scope="col">
                    <Trans>Row</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Becomes</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Record</Trans>
                  </th>
                  <th scope="col">
                    <Trans>What it says</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Take it</Trans>
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row, i) => (
                  <Line key={i} row={row} words={words[row.fate]} faults={report.faults.filter((fault) => about(fault, row))} left={left} onLeave={onLeave} />
                ))}
              </tbody>
            </table>
          </div>
          {report.total > report.rows.length && (
            <p className="faint">
              <Plural value={report.total - report.rows.length} one="# more row is not shown" other="# more rows are not shown" />
            </p>
          )}
        </>
      )}
      {report.notes && report.notes.length > 0 && (
        <details>
          <summary>
            <Trans>How the file was read</Trans>
          </summary>
          <ul>
            {report.notes.map((note, i) => (
              <li key={i}>{note}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Whether a fault concerns a row or one of its cells. */
function about(fault: Fault, row: Row): boolean {
  return row.fate === 'refused' && fault.row === row.row && fault.table === row.table && fault.row !== undefined;
}

/** One row. */
function Line({ row, words, faults, left, onLeave }: { row: Row; words: string; faults: Fault[]; left: string[]; onLeave: (rows: string[]) => void }) {
  const { t } = useLingui();
  const rows = row.row === undefined ? null : `${row.table}:${row.row}`;
  return (
    <tr className={row.fate.replace(' ', '-')}>
      <td className="faint">
        {row.table} {row.row}
        {row.column && <small>{row.column}</small>}
      </td>
      <td>
        <span className="sign" aria-hidden="true">
          {signs[row.fate]}
        </span>{' '}
        {words}
      </td>
      <td>{row.slug}</td>
      <td>
        {row.cells?.map((cell) => (
          <div key={cell.column}>
            <span className="faint">{cell.column}</span> {cell.old && <del>{cell.old}</del>} <ins>{cell.new}</ins>
          </div>
        ))}
        {faults.map((fault, i) => (
          <div key={i} className="wrong">
            {fault.column && <b>{fault.column}: </b>}
            {fault.message} {fault.fix && <span className="fix">{fault.fix}</span>}
          </div>
        ))}
        {row.notes?.map((note, i) => (
          <div key={i} className="faint">
            {note}
          </div>
        ))}
      </td>
      <td>
        {rows && (
          <input
            type="checkbox"
            aria-label={t`Take row ${row.row ?? 0} of ${row.table}`}
            checked={!left.includes(rows)}
            onChange={(event) => onLeave(event.target.checked ? left.filter((of) => of !== rows) : [...left, rows])}
          />
        )}
      </td>
    </tr>
  );
}
