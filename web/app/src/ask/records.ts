import { i18n } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import {
  AskActionsFragmentDoc,
  AskBodiesFragmentDoc,
  AskDataFragmentDoc,
  AskEventsFragmentDoc,
  AskFindingsFragmentDoc,
  AskLacksFragmentDoc,
  AskModelsFragmentDoc,
  AskPartsFragmentDoc,
  AskPlacesFragmentDoc,
  AskSeatsFragmentDoc,
  AskTiesFragmentDoc,
  AskUsesFragmentDoc,
  type AskGuestFragment,
  type AskPartsFragment,
  type TypedDocumentString,
} from '../api/later/generated/graphql';
import { bodyInText } from '../parts/bodies';
import { capital, dateText, placeName } from '../parts/places';
import { confidenceWords } from '../parts/words';
import { atHome } from '../scene/country';
import { byCountry, evidenceCells, labelCell, placeCell, plain, saidBy, sentence, stillSo, taskCell, together } from './cells';
import type { Filter } from './filter';
import type { Read } from './reads';
import { roleWords, taskInText } from './slots';
import type { Row, Said } from './table';

// What questions read that are lists of records, and a row for each of these.

type Page<Node> = { totalCount: number; nodes: Node[] };

/** A list of records of a kind that match a filter, at most a hundred. */
const list =
  <Node>(field: string, type: string, fragment: TypedDocumentString<Page<Node>, unknown>, rowsOf: (node: Node) => Row[]) =>
  (filter: Filter): Read<Page<Node>> => ({
    field,
    takes: { filter: [`${type}Filter!`, filter] },
    always: 'first: 100',
    fragment,
    found: ({ nodes, totalCount }) => {
      const rows = byCountry(nodes.flatMap(rowsOf));
      // A record may be several rows: of these there are more than of records.
      return { rows, total: totalCount - nodes.length + rows.length };
    },
  });

export type Part = AskPartsFragment['nodes'][number];

/** Whether a field comes from a source, or is a conclusion. */
const fieldSaidBy = (part: Part, field: string) => saidBy(part.provenance.fieldOrigins.find((of) => of.field === field)?.origin ?? part.provenance.origin);

const actWords = { PROPOSES: msg`proposes`, APPROVES: msg`approves`, DECIDES: msg`decides` };

export function partRow(part: Part): Row {
  const historic = part.provenance.status === 'HISTORIC';
  return {
    said: sayPart(part),
    cells: {
      country: placeCell(part.jurisdiction),
      who: labelCell(part.stakeholder),
      part: { text: roleWords(part.role, historic), role: part.role, historic },
      task: taskCell(part.task!),
      act: plain(part.act ? i18n._(actWords[part.act]) : ''),
      basis: plain(part.legalBasis?.title ?? t`not recorded`),
      together: together((part.jointWith?.nodes ?? []).map(({ stakeholder }) => labelCell(stakeholder))),
      status: stillSo(part.provenance.status),
      stale: plain(part.stale ? t`may have changed` : ''),
      professionBy: fieldSaidBy(part, 'professions'),
      methodBy: fieldSaidBy(part, 'methods'),
      method: together((part.methods?.nodes ?? []).map(labelCell)),
      owner: together((part.dataSources?.nodes ?? []).map(({ owner }) => labelCell(owner))),
      evidence: plain(part.evidence ?? part.scope ?? ''),
      ...evidenceCells(part.provenance),
    },
  };
}

const trust = (part: Part) =>
  [capital(i18n._(confidenceWords[part.provenance.confidence])), part.provenance.observed ? dateText(part.provenance.observed) : t`undated`].join(', ') + (part.stale ? t`; may have changed.` : '.');

function sayPart(part: Part): Said {
  const historic = part.provenance.status === 'HISTORIC';
  const many = part.stakeholder?.collective ?? false;
  const things = {
    who: { ...labelCell(part.stakeholder), text: capital(bodyInText(atHome(part.stakeholder?.label ?? '', part.jurisdiction!), many)) },
    part: plain(roleWords(part.role, historic, many)),
    task: plain(taskInText(part.task!)),
    place: plain(placeName(part.jurisdiction!.code, part.jurisdiction!.name)),
    evidence: plain((part.evidence ?? '').replace(/\.$/, '')),
  };
  const words = part.evidence ? msg({ message: '{who} {part} {task} ({place}): {evidence}.' }) : msg({ message: '{who} {part} {task} ({place}).' });
  return { pieces: sentence(words, things), role: part.role, historic, faint: trust(part) };
}

/** Facts sorted by country, then by task. */
export const inOrder = (parts: Part[]) =>
  [...parts].sort((a, b) => placeName(a.jurisdiction!.code, a.jurisdiction!.name).localeCompare(placeName(b.jurisdiction!.code, b.jurisdiction!.name)) || (a.task!.slug < b.task!.slug ? -1 : 1));

/** Who has which role in planning. */
export const parts = (filter: Filter): Read<AskPartsFragment> => ({
  field: 'responsibilities',
  takes: { filter: ['ResponsibilityFilter!', filter] },
  always: 'first: 100, orderBy: { field: SLUG }',
  fragment: AskPartsFragmentDoc,
  found: ({ nodes, totalCount }) => ({ rows: inOrder(nodes).map(partRow), total: totalCount }),
});

/** Findings of assessors. */
export const findings = list('assessments', 'Assessment', AskFindingsFragmentDoc, (node) => [
  {
    cells: {
      country: placeCell(node.about),
      who: labelCell(node.by),
      instrument: { text: node.instrument, slug: node.slug },
      evidence: plain(node.finding ?? t`what was found is not on record`),
      status: stillSo(node.provenance.status),
      ...evidenceCells(node.provenance),
    },
  },
]);

/** What is said to be in use, and where. */
export const uses = list('adoptions', 'Adoption', AskUsesFragmentDoc, (node) => [
  { cells: { country: placeCell(node.by), method: labelCell(node.what), evidence: plain(node.evidence ?? node.note ?? ''), status: stillSo(node.provenance.status), ...evidenceCells(node.provenance) } },
]);

const seatWords = {
  MEMBER: msg`member`,
  REPRESENTED: msg`represented`,
  PARTICIPANT: msg`takes part`,
  PARTY: msg`party`,
  DECIDES_IN_IT: msg`decides in it`,
  AT_THE_TABLE: msg`at the table`,
  HOST: msg`host`,
};

/** Members of bodies. */
export const seats = list('memberships', 'Membership', AskSeatsFragmentDoc, (node) => [
  {
    cells: {
      country: placeCell(node.member?.seat),
      who: labelCell(node.member),
      body: labelCell(node.body),
      act: plain(i18n._(seatWords[node.role])),
      evidence: plain(node.evidence ?? ''),
      status: stillSo(node.provenance.status),
      ...evidenceCells(node.provenance),
    },
  },
]);

/** Relations between stakeholders, or between data. */
export const ties = list('relations', 'Relation', AskTiesFragmentDoc, (node) => [
  {
    cells: {
      country: placeCell(node.from && 'jurisdiction' in node.from ? node.from.jurisdiction : null),
      who: labelCell(node.from),
      thing: labelCell(node.from),
      with: labelCell(node.to),
      evidence: plain(node.evidence ?? ''),
      origin: saidBy(node.provenance.origin),
      ...evidenceCells(node.provenance),
    },
  },
]);

/** What sources say is lacking. */
export const lacks = list('absences', 'Absence', AskLacksFragmentDoc, (node) => [
  { cells: { country: placeCell(node.jurisdiction), task: taskCell(node.task!), evidence: plain(node.evidence ?? ''), ...evidenceCells(node.provenance) } },
]);

/** Data, with owner and limitations. */
export const data = list('dataSources', 'DataSource', AskDataFragmentDoc, (node) => [
  {
    cells: {
      country: placeCell(node.jurisdiction),
      thing: labelCell(node),
      keeper: { ...labelCell(node.owner), ...(node.owner?.provenance.status === 'HISTORIC' && { text: t`${node.owner.label ?? ''}, which is no more` }) },
      evidence: plain([node.content, node.frequency].filter(Boolean).join('; ')),
      limits: plain(node.limitations ?? t`not recorded`),
      ...evidenceCells(node.provenance),
    },
  },
]);

/** Forecasting models, with owner and methods. */
export const models = list('forecastingModels', 'ForecastingModel', AskModelsFragmentDoc, (node) => [
  {
    cells: {
      country: placeCell(node.jurisdiction),
      model: labelCell(node),
      who: node.owner ? labelCell(node.owner) : plain(t`not recorded`),
      method: together((node.methods?.nodes ?? []).map(labelCell)),
      evidence: plain([node.evidence, node.note].filter(Boolean).join('; ')),
      status: stillSo(node.provenance.status),
      ...evidenceCells(node.provenance),
    },
  },
]);

/** The data that models use, one row each. A model without recorded data has a row, too. */
export const feeds = list('forecastingModels', 'ForecastingModel', AskModelsFragmentDoc, (node) => {
  const cells = { country: placeCell(node.jurisdiction), model: labelCell(node) };
  const of = node.dataSources?.nodes ?? [];
  return of.length === 0
    ? [{ cells: { ...cells, thing: plain(t`not recorded`), ...evidenceCells(node.provenance) } }]
    : of.map((one) => ({ cells: { ...cells, thing: labelCell(one), keeper: labelCell(one.owner), evidence: plain(one.content ?? ''), limits: plain(one.limitations ?? ''), ...evidenceCells(one.provenance) } }));
});

const permanenceWords = { PERMANENT: msg`permanent`, AD_HOC: msg`set up for one purpose` };

/** Planning bodies, with their members from a sector. */
export const bodies = (sector: string) =>
  list('planningBodies', 'PlanningBody', AskBodiesFragmentDoc, (node) => {
    const members = (node.members?.nodes ?? []).filter(({ member }) => member?.sector?.slug === sector);
    return [
      {
        cells: {
          country: placeCell(node.seat),
          who: labelCell(node),
          permanence: plain(node.permanence ? i18n._(permanenceWords[node.permanence]) : t`not recorded`),
          members: members.length > 0 ? together(members.map(({ member }) => labelCell(member))) : plain(t`not recorded`),
          evidence: plain(members.flatMap(({ evidence }) => evidence ?? []).join('; ')),
          ...evidenceCells(node.provenance),
        },
      },
    ];
  });

/** Countries, with the model or tool that they are said to use. */
export const countries = list('countries', 'Jurisdiction', AskPlacesFragmentDoc, (node) => [{ cells: { country: placeCell(node), evidence: plain(node.modelOrTool ?? '') } }]);

/** Actions of road maps, with those they need who have not attended an event with this name. */
export const actions = (event: string) => {
  const absent = (guests: AskGuestFragment[]) => guests.filter(({ participations }) => !(participations?.nodes ?? []).some((one) => one.event && !one.event.announced && one.event.name.toLowerCase().includes(event.toLowerCase())));
  return list('actions', 'Action', AskActionsFragmentDoc, (node) => [
    {
      cells: {
        country: placeCell(node.scenario?.jurisdiction),
        record: { text: node.title, slug: node.slug },
        needs: together(absent([...(node.owner ? [node.owner] : []), ...(node.needs?.nodes ?? [])]).map(labelCell)),
        when: plain([node.start, node.end].flatMap((day) => (day ? dateText(day) : [])).join(' – ')),
        with: node.scenario ? { text: node.scenario.title, slug: node.scenario.slug } : plain(''),
        ...evidenceCells(node.provenance),
      },
    },
  ]);
};

/** Events, with who attended. */
export const events = list('events', 'Event', AskEventsFragmentDoc, (node) => [
  {
    cells: {
      record: { text: node.name, slug: node.slug },
      who: together((node.participations?.nodes ?? []).map(({ stakeholder }) => labelCell(stakeholder))),
      when: plain([node.start ? dateText(node.start) : '', node.announced ? t`announced` : ''].filter(Boolean).join(', ')),
      ...evidenceCells(node.provenance),
    },
  },
]);
