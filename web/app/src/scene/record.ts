import type { EvidenceFragment, PartFragment, RecordQuery, TieFragment } from '../api/later/generated/graphql';
import { wrap, type Measure } from './text';
import { roles, type Group } from './roles';

/** A record of any kind, for its page. */
export type Shown = NonNullable<RecordQuery['record']>;
export type Part = PartFragment;
export type Tie = TieFragment;
export type ShownStakeholder = Extract<Shown, { names: unknown }>;

export const recordOf = (answer: RecordQuery): Shown | null => answer.record;

export const isStakeholder = (record: Shown): record is ShownStakeholder => 'names' in record;

/** The code of the jurisdiction that a record belongs to. */
export function placeOf(record: Shown): { code: string; name: string } | null {
  if ('seat' in record) {
    return record.seat;
  }
  return 'jurisdiction' in record ? record.jurisdiction : null;
}

/** Sources, each once, so that facts can refer to them by number. */
export function numberedSources(of: (Pick<EvidenceFragment, 'citations'> | null | undefined)[]) {
  const sources = new Map<string, NonNullable<EvidenceFragment['citations'][number]['source']>>();
  for (const { source } of of.flatMap((evidence) => evidence?.citations ?? [])) {
    if (source) {
      sources.set(source.slug, source);
    }
  }
  const order = [...sources.keys()];
  return { sources: [...sources.values()], numberOf: (slug: string) => order.indexOf(slug) + 1 };
}

export type SmallFlow = {
  width: number;
  height: number;
  self: { x: number; y: number; w: number; h: number; lines: string[] };
  inputs: { slug: string; label: string; group: Group; y: number; path: string }[];
  outputs: { slug: string; label: string; letter: string; group: Group; y: number; path: string }[];
};

const rowHeight = 30;

/** What flows into a stakeholder, and its tasks. Null if there is nothing to draw. */
export function smallFlowOf(record: ShownStakeholder, measure: Measure): SmallFlow | null {
  const current = <Of extends { provenance: { status: unknown } }>(nodes: Of[]) => nodes.filter((node) => node.provenance.status !== 'HISTORIC');
  const given = current(record.relationsTo?.nodes ?? [])
    .filter((tie) => tie.relation === 'SUPPLIES_DATA_TO' || tie.relation === 'ADVISES')
    .flatMap((tie) => (tie.from ? [{ slug: tie.from.slug, label: tie.from.label ?? '', group: tie.relation === 'ADVISES' ? ('advice' as const) : ('data' as const) }] : []));
  const inputs = [...(record.dataSources?.nodes ?? []).map((data) => ({ slug: data.slug, label: data.label ?? '', group: 'data' as const })), ...given];
  const outputs = current(record.responsibilities?.nodes ?? []).flatMap((part) =>
    part.task ? [{ slug: part.task.slug, label: part.task.shortName ?? part.task.name, letter: roles[part.role].letter, group: roles[part.role].group }] : [],
  );
  if (inputs.length + outputs.length === 0) {
    return null;
  }
  const height = Math.max(inputs.length, outputs.length, 2) * rowHeight + 8;
  const middle = height / 2;
  const lines = wrap(record.label ?? record.slug, 190, 3, 13, measure, true);
  const rowY = (i: number, n: number) => middle + (i - (n - 1) / 2) * rowHeight;
  const curve = (x1: number, y1: number, x2: number, y2: number) => `M${x1} ${y1}C${(x1 + x2) / 2} ${y1} ${(x1 + x2) / 2} ${y2} ${x2} ${y2}`;
  return {
    width: 900,
    height,
    self: { x: 372, y: middle - 13 - lines.length * 8, w: 216, h: 26 + lines.length * 16, lines },
    inputs: inputs.map((input, i) => {
      const y = rowY(i, inputs.length);
      return { ...input, label: wrap(input.label, 236, 1, 13, measure)[0]!, y, path: curve(262, y, 372, middle) };
    }),
    outputs: outputs.map((output, i) => {
      const y = rowY(i, outputs.length);
      return { ...output, y, path: curve(588, middle, 690, y) };
    }),
  };
}
