import type { TaskEverywhereQuery } from '../api/later/generated/graphql';
import { factsOf, type Fact } from './country';

type Row = NonNullable<NonNullable<TaskEverywhereQuery['whoDoes']>['rows']>['nodes'][number];

/** A task in one country: its roles, or what a source says is not done. */
export type TaskIn = { code: string; name: string; facts: Fact[]; absences: Row['absences'] };

/** One task in all countries. */
export type Everywhere = {
  recorded: TaskIn[];
  nobody: TaskIn[];
  lacking: TaskIn[];
  past: { code: string; name: string }[];
  blank: { code: string; name: string }[];
};

export function everywhereOf(task: string, pages: TaskEverywhereQuery[]): Everywhere {
  const rows = pages.flatMap((page) => page.whoDoes?.rows?.nodes ?? []);
  const rest = (pages[0]?.whoDoes?.byJurisdiction ?? []).filter(({ totals }) => totals.noClaim === totals.rows);
  return {
    recorded: rows.filter((row) => row.coverage === 'RECORDED').map((row) => taskIn(task, row)),
    nobody: rows.filter((row) => row.coverage === 'NOBODY_STATED').map((row) => taskIn(task, row)),
    lacking: rows.filter((row) => row.coverage === 'PARTLY_ABSENT' || row.coverage === 'NO_DATA_STATED').map((row) => taskIn(task, row)),
    past: rest.filter(({ totals }) => totals.onlyLeftOut > 0).map(({ jurisdiction }) => jurisdiction),
    blank: rest.filter(({ totals }) => totals.onlyLeftOut === 0).map(({ jurisdiction }) => jurisdiction),
  };
}

const taskIn = (task: string, row: Row): TaskIn => ({
  ...row.jurisdiction,
  absences: row.absences,
  facts: factsOf(task, row.byRole),
});
