import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { isStated, rowOf, type Country, type TaskRow } from '../scene/country';
import type { Stage, Task } from '../scene/tasks';

export type StageRows = { stage: Stage; known: number; blank: number; open: boolean; rows: { task: Task; row: TaskRow }[] };

/** The visible rows of each stage: those with something on record, and all of opened stages. */
export function useStageRows(country: Country, stages: Stage[]) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (slug: string) =>
    setOpen((before) => {
      const next = new Set(before);
      if (!next.delete(slug)) {
        next.add(slug);
      }
      return next;
    });
  const shown = stages.map((stage): StageRows => {
    const rows = stage.tasks.map((task) => ({ task, row: rowOf(country, task.slug) }));
    const blank = rows.filter(({ row }) => row.facts.length === 0 && !isStated(row.state));
    const isOpen = open.has(stage.slug);
    return {
      stage,
      known: rows.filter(({ row }) => row.state === 'recorded').length,
      blank: blank.length,
      open: isOpen,
      rows: isOpen ? rows : rows.filter((each) => !blank.includes(each)),
    };
  });
  return [shown, toggle] as const;
}

/** The heading of a stage in a table, which opens its tasks without records. */
export function StageRow({ of, columns, toggle }: { of: StageRows; columns: number; toggle: (slug: string) => void }) {
  return (
    <tr className="stage" id={of.stage.slug}>
      <th scope="rowgroup" colSpan={columns}>
        {of.stage.name}
        <span>
          <Trans>
            {of.known} of {of.stage.tasks.length} on record
          </Trans>
        </span>
        {of.blank > 0 && (
          <button type="button" className="link" aria-expanded={of.open} onClick={() => toggle(of.stage.slug)}>
            {of.open ? <Trans>hide those without</Trans> : <Trans>show {of.blank} with nothing recorded</Trans>}
          </button>
        )}
      </th>
    </tr>
  );
}
