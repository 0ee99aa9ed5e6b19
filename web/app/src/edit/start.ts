import { t } from '@lingui/core/macro';
import { queryOptions } from '@tanstack/react-query';
import { askAt, askRaw, Nothing, type Asking } from '../api/fetch';
import { kinds } from '../api/generated/forms';
import { MayDocument } from '../api/generated/graphql';
import { EditedDocument, NamedDocument, type EditedQuery } from '../api/later/generated/graphql';
import type { Edit } from './edit';
import { standard, valuesOf, type Linked, type Values } from './values';

export type Decision = EditedQuery['viewer']['may'];

/** The initial state of a form. */
export type Start = {
  /** The input to fill in, and the field of a change for it. */
  input: string;
  change: string;
  values: Values;
  /** The record to change; null for a new one. */
  record: { slug: string; kind: string; label: string } | null;
  /** The revision of the values. */
  revision: number | undefined;
  /** The country that it is about, for what is made or searched. */
  country: string | undefined;
  may: Decision;
  /** Whether dry runs are allowed. */
  tries: boolean;
};

/** Reads the initial state of a form. */
export const startQuery = (edit: Edit) =>
  queryOptions({
    queryKey: ['edit', edit],
    // What is on record may have changed since, and a conflict would be nobody's fault.
    gcTime: 0,
    staleTime: Infinity,
    queryFn: ({ signal, meta }) => ('record' in edit ? startOfRecord(edit, { signal, meta }) : startOfNew(edit, { signal, meta })),
  });

async function startOfNew(edit: Extract<Edit, { country: string }>, asking: Asking): Promise<Start> {
  const jurisdiction = edit.country.toLowerCase();
  if (edit.act === 'scenario') {
    const { data } = await askAt(MayDocument, { action: 'CREATE', about: [edit.country] }, asking);
    return {
      input: 'ScenarioInput',
      change: 'createScenario',
      values: { jurisdiction: { slug: jurisdiction, label: edit.country }, state: 'DRAFT', confidence: 'LOW', origin: 'UNVERIFIED' },
      record: null,
      revision: undefined,
      country: edit.country,
      may: data.viewer.may,
      tries: data.viewer.try.allowed,
    };
  }
  const [{ data: named, revision }, { data: rights }] = await Promise.all([
    askAt(NamedDocument, { country: jurisdiction, task: (edit.act === 'assess' ? edit.competency : edit.task) ?? jurisdiction, who: edit.who ?? jurisdiction }, asking),
    askAt(MayDocument, { action: 'CREATE', about: [edit.country] }, asking),
  ]);
  if (!named.country) {
    throw new Nothing(edit.country);
  }
  const linked = (record: { slug: string; label: string | null } | null): Linked | null => record && { slug: record.slug, label: record.label ?? record.slug };
  const shared = { record: null, revision, country: edit.country, may: rights.viewer.may, tries: rights.viewer.try.allowed };
  if (edit.act === 'assess') {
    const { task: competency, country: about, who: stakeholder } = named;
    const day = new Date().toISOString().slice(0, 10);
    return {
      ...shared,
      input: 'AssessmentInput',
      change: 'createAssessment',
      values: {
        about: linked(about),
        stakeholder: linked(stakeholder),
        type: 'FINDING',
        instrument: t`assessment of planners' competencies`,
        criterion: 'COMPETENCY_LACKED',
        ...(edit.competency && { competency: linked(competency) }),
        day,
        confidence: 'LOW',
        origin: 'UNVERIFIED',
      },
    };
  }
  const about: Values = { ...standard, jurisdiction: linked(named.country), ...(edit.task ? { task: linked(named.task) } : {}), ...(edit.role ? { role: edit.role } : {}) };
  return {
    ...(edit.act === 'add'
      ? {
          input: 'ResponsibilityInput',
          change: 'createResponsibility',
          values: { ...about, level: levelOf(edit.country), ...(edit.who ? { stakeholder: linked(named.who) } : {}) },
        }
      : { input: 'AbsenceInput', change: 'createAbsence', values: { ...about, type: 'NOBODY' } }),
    ...shared,
  };
}

const levelOf = (country: string) => (country === 'EU' ? 'EU' : country === 'INT' ? 'INTERNATIONAL' : 'NATIONAL');

async function startOfRecord(edit: Extract<Edit, { record: string }>, asking: Asking): Promise<Start> {
  const { data, revision } = await askAt(EditedDocument, { id: edit.record }, asking);
  if (!data.record) {
    throw new Nothing(edit.record);
  }
  const { slug, kind } = data.record;
  const label = data.record.label ?? slug;
  const place = 'seat' in data.record ? data.record.seat : 'jurisdiction' in data.record ? data.record.jurisdiction : null;
  const shared = { record: { slug, kind, label }, country: place?.code, may: data.viewer.may, tries: data.viewer.try.allowed, revision };
  switch (edit.act) {
    case 'correct': {
      const known = kinds[kind];
      const text = `query Values($id: ID!) { record(id: $id) { ... on ${kind} { ${known?.selection ?? 'slug'} } } }`;
      const answer = await askRaw<{ record: Record<string, unknown> | null }>(text, { id: slug }, asking);
      if (!answer.data.record) {
        throw new Nothing(slug);
      }
      // The values may be newer than what was asked before them.
      return { ...shared, input: `${kind}Input`, change: `update${kind}`, values: valuesOf(kind, answer.data.record), revision: answer.revision };
    }
    case 'end':
      return { ...shared, input: 'EndInput', change: 'endResponsibility', values: {} };
    case 'transfer':
      return { ...shared, input: 'TransferInput', change: 'transferResponsibility', values: {} };
    case 'confirm':
      return { ...shared, input: 'ConfirmInput', change: 'confirm', values: { on: new Date().toISOString().slice(0, 7) } };
    case 'cite':
      return { ...shared, input: 'CiteInput', change: 'cite', values: {} };
    case 'dispute':
      return { ...shared, input: 'ConflictInput', change: 'createConflict', values: { ...standard, between: [{ slug, label }] } };
    case 'plan':
      return { ...shared, input: 'ActionInput', change: 'createAction', values: { scenario: { slug, label }, state: 'PLANNED', confidence: 'LOW', origin: 'UNVERIFIED' } };
    case 'merge':
      return { ...shared, input: 'MergeInput', change: 'merge', values: {} };
    case 'delete':
      return { ...shared, input: 'DeleteInput', change: 'delete', values: {} };
  }
}
