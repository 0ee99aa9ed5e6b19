import { i18n } from '@lingui/core';
import { msg, plural, t } from '@lingui/core/macro';
import { queryOptions } from '@tanstack/react-query';
import { askAt, type Asking } from '../api/fetch';
import { withNames } from '../api/names';
import { AskChangesDocument, AskNobodyDocument, AskPartsDocument, AskRelationsDocument, AskWithoutDocument, type AskChangesQuery, type AskListsQuery, type AskNobodyQuery, type AskPartsQuery, type AskRelationsQuery, type AskWithoutQuery, type RelationType, type TypedDocumentString } from '../api/later/generated/graphql';
import { bodyInText } from '../parts/bodies';
import { dateText, dayText, placeName } from '../parts/places';
import { confidenceWords, groupHeads, levelWords } from '../parts/words';
import { atHome } from '../scene/country';
import { groupBy } from '../scene/groupby';
import { groups, roles } from '../scene/roles';
import { fill } from './fill';
import type { Asks, Form } from './forms';
import { any, filterOf, isCluster, momentOf, roleWords, rolesOf, taskInText, tasksOf, type Picked } from './slots';
import type { Answer, Cell, Column, Line, Said } from './table';

// How each sort of question is asked, and how its answer becomes sentences and a table.

type Way<Data> = {
  document: TypedDocumentString<Data, never>;
  variables: (picked: Picked, lists: AskListsQuery, form: Form) => Record<string, unknown>;
  answer: (data: Data, form: Form, picked: Picked) => Answer;
};

/** A way whose variables the schema has checked. */
const way = <Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Data, Variables>,
  variables: (picked: Picked, lists: AskListsQuery, form: Form) => Variables,
  answer: (data: Data, form: Form, picked: Picked) => Answer,
): Way<unknown> => ({ document, variables, answer }) as unknown as Way<unknown>;

type Parts = NonNullable<AskPartsQuery['responsibilities']>;
type Part = Parts['nodes'][number];

const ways: Record<Asks, Way<unknown>> = {
  parts: way(
    AskPartsDocument,
    (picked, lists, form) => ({ filter: filterOf(picked, lists), ...besideOf(picked, lists, form) }),
    partsAnswer,
  ),
  differences: way(
    AskPartsDocument,
    ({ place, other, task }, lists) => ({
      filter: { and: [{ country: [place!, other!] }, filterOf({ task: task! }, lists)] },
      beside: null,
      withBeside: false,
     
    }),
    differencesAnswer,
  ),
  nobody: way(
    AskNobodyDocument,
    ({ task, part, place }, lists) => ({
      task: tasksOf(task, lists) ?? null,
      role: rolesOf(part) ?? null,
      country: !place || place === any || isCluster(place) ? null : [place],
      cluster: place && isCluster(place) ? [place] : null,
    }),
    nobodyAnswer,
  ),
  relations: way(
    AskRelationsDocument,
    ({ relation, who }) => ({ filter: { type: { eq: relation as RelationType }, to: { is: [who!] }, status: { notIn: ['HISTORIC' as const] } } }),
    relationsAnswer,
  ),
  without: way(
    AskWithoutDocument,
    ({ who, place }) => ({ stakeholder: who!, country: place && place !== any && !isCluster(place) ? place : null }),
    withoutAnswer,
  ),
  changes: way(AskChangesDocument, ({ country, since }) => ({ country: country!, since: momentOf(since!) }), changesAnswer),
};

/** What is asked, as one sends it oneself. */
export function requestOf(form: Form, picked: Picked, lists: AskListsQuery) {
  const { document, variables } = ways[form.asks];
  const given = Object.entries(variables(picked, lists, form)).filter(([, value]) => value !== null && value !== undefined);
  const query = document.toString();
  return { query, variables: withNames(query, Object.fromEntries(given)) };
}

/** The answer, and of which revision it is. */
export const answerQuery = (form: Form, picked: Picked, lists: AskListsQuery) =>
  queryOptions({
    queryKey: ['ask', form.name, picked],
    queryFn: async (asking: Asking) => {
      const { document, variables } = ways[form.asks];
      return askAt(document, variables(picked, lists, form) as never, asking);
    },
    select: ({ data, revision }: { data: unknown; revision: number | undefined }) => ({ answer: ways[form.asks].answer(data, form, picked), revision }),
  });

/** What an answer is read with: bodies of health beside those of another sector, or the other parts in the task. */
function besideOf(picked: Picked, lists: AskListsQuery, { columns, name }: Form) {
  if (columns.includes('health')) {
    const { sector: _, part: __, ...rest } = picked;
    return { beside: filterOf({ ...rest, sector: 'sector-health' }, lists), withBeside: true };
  }
  if (name === 'who' && picked.part !== any && picked.task !== any && picked.place !== any) {
    return { beside: { and: [filterOf({ task: picked.task!, place: picked.place! }, lists), { role: { notIn: rolesOf(picked.part) } }] }, withBeside: true };
  }
  return { beside: null, withBeside: false };
}

// Cells

const bodyCell = (body: { slug: string; label: string | null } | null): Cell => ({ text: body?.label ?? body?.slug ?? '', slug: body?.slug ?? '' });
const placeCell = ({ code, name }: { code: string; name: string }): Cell => ({ text: placeName(code, name), country: code });
const taskCell = ({ slug, name }: { slug: string; name: string }): Cell => (slug.startsWith('stage-') ? { text: name, slug } : { text: name, task: slug });
const plain = (text: string): Cell => ({ text });
const unique = (cells: Cell[]): Cell[] => [...new Map(cells.map((cell) => [cell.text, cell])).values()];

const isCountry = (type: string) => type === 'COUNTRY' || type === 'PART';

type Evidence = Part['provenance'];
const evidenceCells = (of: Pick<Evidence, 'observed' | 'confidence' | 'citations'>): Record<'observed' | 'confidence' | 'source', Cell> => {
  const source = of.citations[0]?.source;
  return {
    observed: plain(of.observed ? dateText(of.observed) : '–'),
    confidence: { text: i18n._(confidenceWords[of.confidence]), confidence: of.confidence },
    source: source ? { text: source.title, slug: source.slug } : plain(t`no source`),
  };
};

/** Whether a source says a field of a fact, or it is concluded. */
const saidBy = (part: Part, field: string) => {
  const origin = part.provenance.fieldOrigins.find((of) => of.field === field)?.origin ?? part.provenance.origin;
  return plain(origin === 'INFERRED' ? t`inferred` : t`named by the source`);
};

const actWords = { PROPOSES: msg`proposes`, APPROVES: msg`approves`, DECIDES: msg`decides` };

function cellsOf(part: Part, beside: NonNullable<AskPartsQuery['beside']>['nodes']): Partial<Record<Column, Cell>> {
  const historic = part.provenance.status === 'HISTORIC';
  return {
    country: placeCell(part.jurisdiction!),
    who: bodyCell(part.stakeholder),
    part: { text: roleWords(part.role, historic), role: part.role, historic },
    task: taskCell(part.task!),
    act: plain(part.act ? i18n._(actWords[part.act]) : ''),
    basis: plain(part.legalBasis?.title ?? t`not recorded`),
    together: plain((part.jointWith?.nodes ?? []).flatMap((other) => other.stakeholder?.label ?? []).join(', ')),
    status: plain(historic ? t`no longer` : t`yes`),
    stale: plain(part.stale ? t`may have changed` : ''),
    professionBy: saidBy(part, 'professions'),
    methodBy: saidBy(part, 'methods'),
    owner: plain(unique((part.dataSources?.nodes ?? []).map((data) => bodyCell(data.owner))).map(({ text }) => text).join(', ')),
    health: plain(unique(beside.filter((other) => other.jurisdiction?.code === part.jurisdiction?.code).map((other) => bodyCell(other.stakeholder))).map(({ text }) => text).join(', ')),
    ...evidenceCells(part.provenance),
  };
}

const lineOf = (columns: Column[], cells: Partial<Record<Column, Cell>>): Line => columns.map((column) => cells[column] ?? plain(''));

// Sentences

const most = 3;

const nothing: () => Said = () => ({ pieces: [t`Nothing on record answers this.`], faint: t`That nothing is recorded does not mean that nobody does it: it is a question to ask.` });

/** Names one after the other, as the page's language joins them. */
const listed = (cells: Cell[]): (string | Cell)[] => {
  const parts = new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).formatToParts(cells.map((_, at) => String(at)));
  return parts.map((part) => (part.type === 'element' ? cells[Number(part.value)]! : part.value));
};

/** Fills a sentence in, lists in its places too. */
const tell = (words: Parameters<typeof fill>[0], things: Record<string, Cell | (string | Cell)[]>): (string | Cell)[] => fill(words, things).flat();

const trust = (part: Part) =>
  [
    i18n._(confidenceWords[part.provenance.confidence]).replace(/^./, (letter) => letter.toLocaleUpperCase()),
    part.provenance.observed ? dateText(part.provenance.observed) : t`undated`,
  ].join(', ') + (part.stale ? t`; may have changed.` : '.');

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

function sayPart(part: Part): Said {
  const historic = part.provenance.status === 'HISTORIC';
  const many = part.stakeholder?.collective ?? false;
  const things = {
    who: { ...bodyCell(part.stakeholder), text: capital(bodyInText(atHome(part.stakeholder?.label ?? '', part.jurisdiction!), many)) },
    part: plain(roleWords(part.role, historic, many)),
    task: plain(taskInText(part.task!)),
    place: plain(placeName(part.jurisdiction!.code, part.jurisdiction!.name)),
    evidence: plain((part.evidence ?? '').replace(/\.$/, '')),
  };
  const words = part.evidence ? msg({ message: '{who} {part} {task} ({place}): {evidence}.' }) : msg({ message: '{who} {part} {task} ({place}).' });
  return { pieces: tell(words, things), role: part.role, historic, faint: trust(part) };
}

function partsAnswer({ responsibilities, beside }: AskPartsQuery, form: Form): Answer {
  const { nodes, totalCount: total } = responsibilities ?? { nodes: [], totalCount: 0 };
  const sorted = [...nodes].sort((a, b) => placeName(a.jurisdiction!.code, a.jurisdiction!.name).localeCompare(placeName(b.jurisdiction!.code, b.jurisdiction!.name)) || (a.task!.slug < b.task!.slug ? -1 : 1));
  const others = beside?.nodes ?? [];
  const said = total === 0 ? [nothing()] : total <= most ? sorted.map(sayPart) : [sayMany(sorted, total, form)];
  if (others.length > 0 && !form.columns.includes('health')) {
    said.push({ pieces: [], faint: t`Others with a part in it: ${unique(others.map(({ stakeholder, role }) => plain(`${bodyInText(stakeholder?.label ?? '', stakeholder?.collective ?? false)} (${roleWords(role, false, stakeholder?.collective)})`))).map(({ text }) => text).join(', ')}.` });
  }
  return { said, columns: form.columns, lines: sorted.map((part) => lineOf(form.columns, cellsOf(part, others))), total };
}

/** Many facts in a sentence: what they have in common is in the question, so it lists what tells them apart. */
function sayMany(parts: Part[], total: number, form: Form): Said {
  const byCountry = new Set(parts.map((part) => part.jurisdiction?.code)).size > 1;
  const byWho = new Set(parts.map((part) => part.stakeholder?.slug)).size > 1;
  const cells = unique(parts.map((part) => (byCountry && form.columns.includes('country') ? placeCell(part.jurisdiction!) : byWho ? bodyCell(part.stakeholder) : taskCell(part.task!))));
  const left = total - parts.length;
  return {
    pieces: [`${plural(total, { one: '# fact answers this', other: '# facts answer this' })}: `, ...listed(cells), '.'],
    ...(left > 0 && { faint: t`The table has the first ${parts.length}: narrow the question to see the others.` }),
  };
}

function nobodyAnswer({ part, anyPart, past }: AskNobodyQuery, form: Form): Answer {
  type Seen = { jurisdiction: { code: string }; totals: { recorded: number } };
  const at = <Of extends Seen>(seen: { byJurisdiction: Of[] } | null, code: string) => seen?.byJurisdiction.find((of) => of.jurisdiction.code === code)?.totals;
  const asked = (part?.byJurisdiction ?? []).filter(({ jurisdiction }) => isCountry(jurisdiction.type));
  const known = asked
    .filter(({ totals }) => totals.recorded === 0)
    .map(({ jurisdiction }) => {
      const { code } = jurisdiction;
      const now = at(anyPart, code) as { recorded: number; absences: number } | undefined;
      const state = now && now.absences > 0 ? 'stated' : now && now.recorded > 0 ? 'other' : (at(past, code)?.recorded ?? 0) > 0 ? 'past' : 'nothing';
      return { place: placeCell(jurisdiction), state };
    })
    .sort((a, b) => a.place.text.localeCompare(b.place.text));
  const words: Record<string, string> = {
    stated: t`a source says that it is not done`,
    other: t`somebody has another part in it`,
    past: t`somebody did it once`,
    nothing: t`nothing is recorded: ask`,
  };
  const stated = known.filter(({ state }) => state === 'stated').map(({ place }) => place);
  const of = t`${known.length} of ${asked.length}`;
  const said: Said[] =
    known.length === 0
      ? [{ pieces: [t`None: each of ${asked.length} has somebody on record.`] }]
      : [
          {
            pieces: tell(known.length === 1 ? msg({ message: '{of} has nobody on record for it: {places}.' }) : msg({ message: '{of} have nobody on record for it: {places}.' }), { of: plain(of), places: listed(known.map(({ place }) => place)) }),
            faint: stated.length > 0 ? t`Only of ${stated.map(({ text }) => text).join(', ')} does a source say that it is not done; of the others it is a question to ask.` : t`For none of them does a source say that nobody does it: it is a question to ask.`,
          },
        ];
  return { said, columns: form.columns, lines: known.map(({ place, state }) => [place, plain(words[state]!)]), total: known.length };
}

function relationsAnswer({ relations }: AskRelationsQuery, form: Form): Answer {
  const { nodes, totalCount: total } = relations ?? { nodes: [], totalCount: 0 };
  const who = nodes.map((node) => ({ text: node.from?.label ?? '', slug: node.from?.slug ?? '' }));
  const lines = nodes.map((node, at) =>
    lineOf(form.columns, {
      who: who[at]!,
      evidence: plain(node.evidence ?? ''),
      origin: plain(node.provenance.origin === 'INFERRED' ? t`inferred` : t`named by the source`),
      ...evidenceCells(node.provenance),
    }),
  );
  const said = total === 0 ? [nothing()] : [{ pieces: [...listed(who), '.'] }];
  return { said, columns: form.columns, lines, total };
}

function differencesAnswer({ responsibilities }: AskPartsQuery, form: Form, { place, other }: Picked): Answer {
  const byGroup = groupBy(responsibilities?.nodes ?? [], (part) => roles[part.role].group);
  const kinds = (parts: Part[]) => [...new Set(parts.map((part) => part.stakeholder?.type?.name ?? ''))].sort();
  const side = (parts: Part[]) => [...new Set(parts.map((part) => `${part.stakeholder?.type?.name ?? ''}, ${i18n._(levelWords[part.level])}`))].sort().join('; ');
  const rows = groups.flatMap((group) => {
    const parts = byGroup.get(group) ?? [];
    const [one, another] = [place, other].map((code) => parts.filter((part) => part.jurisdiction?.code === code)) as [Part[], Part[]];
    const verdict = one.length === 0 || another.length === 0 ? 'not comparable' : kinds(one).some((kind) => kinds(another).includes(kind)) ? 'alike' : 'unlike';
    return parts.length > 0 ? [{ group, one: side(one), another: side(another), verdict }] : [];
  });
  const words: Record<string, string> = { alike: t`alike`, unlike: t`unlike`, 'not comparable': t`not comparable` };
  const count = (verdict: string) => rows.filter((row) => row.verdict === verdict).length;
  const said: Said[] =
    rows.length === 0
      ? [nothing()]
      : [
          {
            pieces: [t`Of the parts that both have on record, ${count('unlike')} are in the hands of other kinds of body, and ${count('alike')} are not.`],
            ...(count('not comparable') > 0 && { faint: t`A part that only one of them has on record is no difference: it is not comparable.` }),
          },
        ];
  return { said, columns: form.columns, lines: rows.map((row) => [plain(i18n._(groupHeads[row.group])), plain(row.one), plain(row.another), plain(words[row.verdict]!)]), total: rows.length };
}

function withoutAnswer({ without }: AskWithoutQuery, form: Form): Answer {
  const byTask = groupBy((without?.losses ?? []).filter((loss) => loss.claimCount > 0), (loss) => loss.task.slug);
  const rows = [...byTask.values()].flatMap((losses) => {
    const nobody = losses.some((loss) => loss.nobodyLeft);
    const noWork = losses.some((loss) => loss.part === 'WORKS' && loss.alone);
    return nobody || noWork ? [{ task: taskCell(losses[0]!.task), nobody }] : [];
  });
  rows.sort((a, b) => Number(b.nobody) - Number(a.nobody) || ((a.task.task ?? '') < (b.task.task ?? '') ? -1 : 1));
  const lost = rows.filter((row) => row.nobody).map((row) => row.task);
  const said: Said[] =
    rows.length === 0
      ? [{ pieces: [t`None: others have a part in all of its tasks.`] }]
      : [{ pieces: lost.length > 0 ? listed(lost) : [t`None, but others only have other parts.`], faint: t`Nobody left on record is not nobody: others may do part of it.` }];
  return { said, columns: form.columns, lines: rows.map((row) => [row.task, plain(row.nobody ? t`nobody` : t`nobody who works on it`)]), total: rows.length };
}

function changesAnswer({ difference }: AskChangesQuery, form: Form): Answer {
  const { nodes, totalCount: total } = difference ?? { nodes: [], totalCount: 0 };
  const sorted = [...nodes].sort((a, b) => (b.record?.recorded?.revision ?? 0) - (a.record?.recorded?.revision ?? 0));
  const wordsOf = (node: (typeof nodes)[number]) => (node.changes ?? []).flatMap(({ words }) => words ?? []).join(' ');
  const lines = sorted.map((node) => {
    const { record } = node;
    const recorded = record?.recorded;
    return lineOf(form.columns, {
      record: record ? { text: record.label ?? node.slug, slug: node.slug } : plain(node.slug),
      change: plain(wordsOf(node)),
      reason: plain(recorded?.reason ?? ''),
      when: recorded ? { text: dayText(recorded.time), revision: recorded.revision } : plain(t`no longer on record`),
    });
  });
  const said: Said[] =
    total === 0
      ? [{ pieces: [t`Nothing was recorded since then.`] }]
      : total <= most
        ? sorted.map((node) => ({ pieces: [wordsOf(node)], ...(node.record?.recorded && { faint: dayText(node.record.recorded.time) }) }))
        : [{ pieces: [plural(total, { one: '# record differs.', other: '# records differ.' })], ...(total > nodes.length && { faint: t`The table has ${nodes.length} of them: ask since a later day to see the others.` }) }];
  return { said, columns: form.columns, lines, total };
}
