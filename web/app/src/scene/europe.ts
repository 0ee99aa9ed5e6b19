import type { EuropeQuery, HomeQuery } from '../api/generated/graphql';
import { highest } from './roles';

/** How much of what a country's recorded tasks need is on record. */
export type Completeness = { needed: number; onRecord: number };

export type Place = { code: string; name: string; type: string; recorded: number };

/**
 * What is known about a task in a country. `past`: only historic claims; `lacking`: a source
 * says what is missing.
 */
export type Cell = {
  state: 'recorded' | 'nobody' | 'lacking' | 'past';
  confidence: 0 | 1 | 2 | 3;
  decided: boolean;
  stakeholders: number;
  facts: number;
  year: number | null;
} & Completeness;

/** All tasks in all countries. A pair without a cell has nothing on record. */
export type Europe = {
  pairs: number;
  recorded: number;
  places: (Place & Completeness)[];
  recordedByTask: Map<string, number>;
  cells: Map<string, Cell>;
};

export const cellKey = (task: string, code: string) => `${task} ${code}`;

type Table = NonNullable<EuropeQuery['coverage']>;

/** The columns of the answer as cells. */
export function europeOf(table: Table): Europe {
  const cells = new Map<string, Cell>();
  const byTask = new Map<string, number>();
  const byPlace = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  table.tasks.forEach(({ slug }, row) =>
    table.jurisdictions.forEach(({ code }, column) => {
      const at = row * table.jurisdictions.length + column;
      const state = stateAt(table, at);
      if (state === null) {
        return;
      }
      if (state === 'recorded') {
        count(byTask, slug);
        count(byPlace, code);
      }
      cells.set(cellKey(slug, code), {
        state,
        confidence: highest([table.confidence[at]].filter((confidence) => confidence != null)),
        decided: table.roles[at]!.includes('ACCOUNTABLE'),
        stakeholders: table.stakeholders[at]!,
        facts: table.claims[at]!,
        year: table.newest[at] ?? null,
        needed: table.needed[at]!,
        onRecord: table.onRecord[at]!,
      });
    }),
  );
  return {
    pairs: table.totals.rows,
    recorded: table.totals.recorded,
    places: table.jurisdictions.map((place, at) => ({ ...place, recorded: byPlace.get(place.code) ?? 0, needed: table.completeness[at]!.needed, onRecord: table.completeness[at]!.onRecord })),
    recordedByTask: byTask,
    cells,
  };
}

function stateAt(table: Table, at: number): Cell['state'] | null {
  switch (table.coverage[at]) {
    case 'RECORDED':
      return 'recorded';
    case 'NOBODY_STATED':
      return 'nobody';
    case 'PARTLY_ABSENT':
    case 'NO_DATA_STATED':
      return 'lacking';
  }
  return table.onlyPast[at] ? 'past' : null;
}

/** What the first page shows. */
export type Overview = {
  places: (Place & { languages: string[]; byStage: number[] })[];
  /** Tasks that, as far as is recorded, nobody does anywhere. */
  blindSpots: string[];
  tasks: number;
  countOf: (kind: string) => number;
  licence: string | null;
  /** How to cite the data, and the revision that was read. */
  citation: string | null;
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
    citation: answer.dataset?.citation ?? null,
  };
}
