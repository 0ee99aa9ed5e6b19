import type { EuropeQuery, HomeQuery } from '../api/generated/graphql';
import { highest } from './roles';

export type Place = { code: string; name: string; type: string; recorded: number };

/** What is known of a task in a country. `past`: only historic claims; `lacking`: a source says what is. */
export type Cell = {
  state: 'recorded' | 'nobody' | 'lacking' | 'past';
  confidence: 0 | 1 | 2 | 3;
  decided: boolean;
  stakeholders: number;
  facts: number;
  year: string | null;
};

/** All tasks in all countries. A pair without a cell has nothing on record. */
export type Europe = {
  pairs: number;
  recorded: number;
  places: Place[];
  recordedByTask: Map<string, number>;
  cells: Map<string, Cell>;
};

export const cellKey = (task: string, code: string) => `${task} ${code}`;

/** The pages of the answer as one. */
export function europeOf(pages: EuropeQuery[]): Europe {
  const whole = pages[0]?.whoDoes;
  const cells = new Map<string, Cell>();
  for (const row of pages.flatMap((page) => page.whoDoes?.rows?.nodes ?? [])) {
    const facts = row.byRole.flatMap((of) => of.responsibilities);
    const years = facts.flatMap((fact) => fact.provenance.observed?.slice(0, 4) ?? []).sort();
    cells.set(cellKey(row.task.slug, row.jurisdiction.code), {
      state: row.coverage === 'RECORDED' ? 'recorded' : row.coverage === 'NOBODY_STATED' ? 'nobody' : 'lacking',
      confidence: highest(facts.map((fact) => fact.provenance.confidence)),
      decided: row.byRole.some((of) => of.role === 'ACCOUNTABLE'),
      stakeholders: new Set(facts.map((fact) => fact.stakeholder?.slug)).size,
      facts: facts.length,
      year: years.at(-1) ?? null,
    });
  }
  for (const row of pages[0]?.past?.rows?.nodes ?? []) {
    const key = cellKey(row.task.slug, row.jurisdiction.code);
    if (!cells.has(key)) {
      const facts = row.byRole.reduce((sum, of) => sum + of.count, 0);
      cells.set(key, { state: 'past', confidence: 0, decided: false, stakeholders: 0, facts, year: null });
    }
  }
  return {
    pairs: whole?.totals.rows ?? 0,
    recorded: whole?.totals.recorded ?? 0,
    places: (whole?.byJurisdiction ?? []).map(({ jurisdiction, totals }) => ({ ...jurisdiction, recorded: totals.recorded })),
    recordedByTask: new Map((whole?.byTask ?? []).map(({ task, totals }) => [task.slug, totals.recorded])),
    cells,
  };
}

/** What the first page shows. */
export type Overview = {
  places: (Place & { languages: string[]; byStage: number[] })[];
  /** Tasks that nobody does anywhere, as far as is recorded. */
  blindSpots: string[];
  tasks: number;
  countOf: (kind: string) => number;
  licence: string | null;
};

export function overviewOf(answer: HomeQuery): Overview {
  const stages = [answer.direction, answer.evidence, answer.analysis, answer.decision, answer.followUp].map(
    (stage) => new Map((stage?.byJurisdiction ?? []).map((of) => [of.jurisdiction.code, of.totals.recorded])),
  );
  const counts = new Map((answer.stats?.byKind ?? []).map((of) => [of.value, of.count]));
  const tasks = (answer.whoDoes?.byTask ?? []).filter((of) => !of.task.stage);
  return {
    places: (answer.whoDoes?.byJurisdiction ?? []).map(({ jurisdiction, totals }) => ({
      ...jurisdiction,
      recorded: totals.recorded,
      byStage: stages.map((stage) => stage.get(jurisdiction.code) ?? 0),
    })),
    blindSpots: tasks.filter((of) => of.totals.recorded === 0).map((of) => of.task.slug),
    tasks: tasks.length,
    countOf: (kind) => counts.get(kind) ?? 0,
    licence: answer.dataset?.licence ?? null,
  };
}
