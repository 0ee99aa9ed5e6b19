import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { ask } from '../api/fetch';
import { ChangeDocument, type OutcomeFragment } from '../api/later/generated/graphql';
import { changesOf, type Changes } from './changes';
import { groupBy } from '../scene/groupby';
import type { Start } from './start';
import { useDraft, type Draft } from './useDraft';
import { put as putAt, textFault, fieldsOf, isFresh, type Path, type Value, type Values } from './values';
import { hiddenOf } from './words';

export type UserError = OutcomeFragment['userErrors'][number];

/** A possible duplicate of a new or renamed record. */
export type Warning = NonNullable<OutcomeFragment['warnings']>[number];

/** An error at a place in a form, and the correction. */
export type FieldFault = { message?: string; fix?: string | null; code: string; instead?: string };

const pause = 350;

/**
 * A form at work: what is typed is kept, tried out as a dry run a moment after
 * the last key, and saved. What is wrong is told by where it is.
 */
export function useChange(name: string, start: Start, saved: (outcome: OutcomeFragment) => void) {
  const client = useQueryClient();
  const { scenario = null } = useSearch({ strict: false });
  const begin = (): Draft => ({ values: start.values, base: start.values, revision: start.revision, reason: '' });
  const { draft, put, forget, startOver } = useDraft(scenario ? `${name} in ${scenario}` : name, begin);
  const made = useMemo(() => changesOf(start, draft.values, draft.base, draft.revision), [start, draft]);
  const misspelt = useMemo(() => spelling(start.input, draft.values, []), [start, draft]);
  const text = JSON.stringify(made.changes);
  const settled = useSettled(text, pause);
  const ready = made.changes.length > 0 && misspelt.size === 0;
  const tried = useQuery({
    queryKey: ['try', settled, scenario],
    enabled: ready && start.tries && settled === text,
    gcTime: 0,
    retry: false,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => (await ask(ChangeDocument, { changes: made.changes, options: { dryRun: true, scenario } }, { signal })).change,
  });
  const keyOf = useKeys();
  const saving = useMutation({
    networkMode: 'always',
    mutationFn: async ({ changes }: Changes) => {
      const sent = JSON.stringify(changes);
      const options = { reason: draft.reason || null, scenario, idempotencyKey: keyOf(sent + draft.reason + scenario) };
      return { text: sent, outcome: (await ask(ChangeDocument, { changes, options })).change };
    },
    onSuccess: async ({ outcome }) => {
      if (outcome && outcome.userErrors.length === 0) {
        forget();
        saved(outcome);
        await client.invalidateQueries();
      }
    },
  });
  const outcome = ready ? (saving.data?.text === text ? saving.data.outcome : tried.data) : undefined;
  const errors = outcome?.userErrors ?? [];
  const faults = new Map(misspelt);
  const left: UserError[] = [];
  for (const error of errors) {
    const at = [...(made.places[error.change] ?? []), ...error.path].join('.');
    if (error.path.length > 0 && error.code !== 'CONFLICT' && error.code !== 'FORBIDDEN') {
      faults.set(at, error);
    } else {
      left.push(error);
    }
  }
  const alike = groupBy(outcome?.warnings ?? [], (warning) => (made.places[warning.change] ?? []).join('.'));
  return {
    draft,
    set: (path: Path, value: Value | undefined) => put((before) => ({ ...before, values: putAt(before.values, path, value) })),
    setReason: (reason: string) => put((before) => ({ ...before, reason })),
    /** Overrides what others did up to a revision. */
    saveOver: (revision: number) => {
      put((before) => ({ ...before, revision }));
      saving.mutate(changesOf(start, draft.values, draft.base, revision));
    },
    /** Replaces the typed values of fields by what others wrote up to a revision. */
    giveUp: (fields: string[], revision: number) =>
      put((before) => ({ ...before, revision, values: { ...before.values, ...Object.fromEntries(fields.map((field) => [field, before.base[field]])) } })),
    startOver,
    forget,
    changed: made.changes.length > 0,
    /** Whether the server would accept it as a request, apart from faults in the content. */
    sendable: misspelt.size === 0,
    trying: tried.isFetching || settled !== text,
    outcome,
    faults,
    /** What new records may be on record as already, by where in the form they are. */
    alike,
    conflict: left.find((error) => error.code === 'CONFLICT'),
    others: left.filter((error) => error.code !== 'CONFLICT'),
    /** Why the last request failed; nothing typed is lost. */
    failed: saving.isError ? saving.error : tried.isError ? tried.error : null,
    save: () => saving.mutate(made),
    saving: saving.isPending,
    attempted: saving.data?.text === text || saving.isError,
  };
}

/** Values that cannot be sent or are missing, by path. */
function spelling(input: string, values: Values, at: Path, found = new Map<string, FieldFault>()): Map<string, FieldFault> {
  for (const field of fieldsOf(input)) {
    const value = values[field.name];
    if (field.sent && at.length === 0 && !hiddenOf(input).includes(field.name) && (value === undefined || value === null || value === '')) {
      found.set(field.name, { code: 'MISSING' });
    }
    const each = (one: Value | undefined, path: Path) => {
      if (isFresh(one)) {
        spelling(`${one.fresh}Input`, one.values, path, found);
      } else if (field.type === 'group' && typeof one === 'object' && one !== null) {
        spelling(field.of!, one as Values, path, found);
      } else if (typeof one === 'string') {
        const fault = textFault(field, one);
        if (fault) {
          found.set(path.join('.'), fault);
        }
      }
    };
    if (Array.isArray(value)) {
      value.forEach((one, i) => each(one, [...at, field.name, i]));
    } else {
      each(value, [...at, field.name]);
    }
  }
  return found;
}

/** A value once it has not changed for a while. */
function useSettled<T>(value: T, after: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), after);
    return () => clearTimeout(timer);
  }, [value, after]);
  return settled;
}

/** Idempotency keys, the same for the same content. */
function useKeys(): (text: string) => string {
  const known = useRef({ text: '', key: '' });
  return (text) => {
    if (known.current.text !== text) {
      const bytes = crypto.getRandomValues(new Uint8Array(16));
      known.current = { text, key: [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('') };
    }
    return known.current.key;
  };
}
