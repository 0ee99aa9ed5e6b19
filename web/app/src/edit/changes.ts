import type { Change } from '../api/later/generated/graphql';
import type { Start } from './start';
import { inputOf, Making, withoutEmpty, type Made, type Path, type Values } from './values';

/** The changes of a form, its own first, each with its path in the form. */
export type Changes = { changes: Change[]; places: Path[] };

/** The changes that a form's values amount to; none if nothing differs. */
export function changesOf(start: Start, values: Values, base: Values, revision: number | undefined): Changes {
  const making = new Making(start.country);
  const input = withoutEmpty(inputOf(start.input, values, [], making.make));
  const own = ownChange(start, input, values, base, revision);
  if (!own) {
    return { changes: [], places: [] };
  }
  const made: Made[] = [{ change: { [start.change]: own }, at: [] }, ...making.made.map((one) => restingOn(one, input['citations'] ?? input['citation']))];
  return { changes: made.map(({ change }) => change as Change), places: made.map(({ at }) => at) };
}

function ownChange(start: Start, input: Record<string, unknown>, values: Values, base: Values, revision: number | undefined): Record<string, unknown> | null {
  if (!start.record || start.change === 'createConflict' || start.change === 'createAction') {
    return input;
  }
  const { slug } = start.record;
  const seen = { expectedRevision: revision };
  if (start.change === `update${start.record.kind}`) {
    const set = differing(start.input, values, base);
    return Object.keys(set).length > 0 ? { id: slug, ...seen, set } : null;
  }
  // The one that is left stays under its own name.
  return start.change === 'merge' ? { from: slug, ...input, ...seen } : { id: slug, ...seen, ...input };
}

/** The fields with different values; null clears one. */
export function differing(input: string, values: Values, base: Values): Record<string, unknown> {
  const [now, before] = [values, base].map((of) => inputOf(input, of, [], new Making(undefined).make)) as [Record<string, unknown>, Record<string, unknown>];
  return Object.fromEntries(Object.entries(now).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field])));
}

/**
 * A new record without citations gets the sources of the fact it is created for; sources need
 * none.
 */
function restingOn(made: Made, cited: unknown): Made {
  const [[name, input]] = Object.entries(made.change) as [[string, Record<string, unknown>]];
  if (name === 'createSource' || input['citations'] || !cited) {
    return made;
  }
  return { ...made, change: { [name]: { ...input, citations: Array.isArray(cited) ? cited : [cited] } } };
}
