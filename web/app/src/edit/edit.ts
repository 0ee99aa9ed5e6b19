import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { Role } from '../api/later/generated/graphql';

/** What a form does to its record. */
export const acts = ['correct', 'confirm', 'end', 'transfer', 'cite', 'dispute', 'merge', 'delete', 'plan'] as const;
export type Act = (typeof acts)[number];

/**
 * An open form: for a new fact, absence or scenario about a country, for planners'
 * competencies, or for changing a record.
 */
export type Edit =
  | { act: 'add' | 'absence' | 'scenario'; country: string; task?: string | undefined; role?: Role | undefined; who?: string | undefined }
  | { act: 'assess'; country: string; who: string; competency?: string | undefined }
  | { act: Act; record: string; field?: string | undefined };

// In an address a form is its act and what it is about, joined by dots: add.SI.t27.ACCOUNTABLE, correct.si-zzs.website.

export function editText(edit: Edit): string {
  const parts = 'record' in edit ? [edit.act, edit.record, edit.field] : edit.act === 'assess' ? [edit.act, edit.country, edit.who, edit.competency] : [edit.act, edit.country, edit.task, edit.role, edit.who];
  return parts.map((part) => part ?? '').join('.').replace(/\.+$/, '');
}

export function editOf(text: string | undefined): Edit | null {
  const [act, of, ...rest] = text?.split('.') ?? [];
  if (!of) {
    return null;
  }
  if (act === 'add' || act === 'absence' || act === 'scenario') {
    const [task, role, who] = rest.map((part) => part || undefined);
    return { act, country: of, task, role: role as Role | undefined, who };
  }
  if (act === 'assess') {
    return rest[0] ? { act, country: of, who: rest[0], competency: rest[1] } : null;
  }
  const known = acts.find((one) => one === act);
  return known ? { act: known, record: of, field: rest[0] } : null;
}

/** Opens a form beside the page, or closes it. */
export function useOpenEdit(): (edit: Edit | null) => void {
  const navigate = useNavigate();
  return useCallback(
    (edit) => void navigate({ to: '.', search: (before) => ({ ...before, edit: edit ? editText(edit) : undefined }), replace: true, resetScroll: false }),
    [navigate],
  );
}

/** The form that is open. */
export function useEdited(): Edit | null {
  const { edit } = useSearch({ strict: false });
  return useMemo(() => editOf(edit), [edit]);
}
