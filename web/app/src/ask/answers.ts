import { i18n } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import type { AskCountsFragment, AskPartsFragment } from '../api/later/generated/graphql';
import { bodyInText } from '../parts/bodies';
import { groupHeads, levelWords } from '../parts/words';
import { groupBy } from '../scene/groupby';
import { groups, roles } from '../scene/roles';
import { labelCell, listed, nothing, placeCell, plain, sentence, together } from './cells';
import { inOrder, partRow, type Part } from './records';
import { roleWords, type Picked } from './slots';
import type { Answer, Column, Said } from './table';
import { tell } from './tell';

// Answers that are more than the rows of what was read: they lay several things beside each other.

/** Facts with the others who have a role in the same task. */
export function besideOthers({ responsibilities, others }: { responsibilities: AskPartsFragment; others?: AskPartsFragment }, columns: Column[]): Answer {
  const answer = tell(columns, [{ rows: inOrder(responsibilities.nodes).map(partRow), total: responsibilities.totalCount, group: undefined }]);
  const names = together(
    (others?.nodes ?? []).map(({ stakeholder, role }) => plain(`${bodyInText(stakeholder?.label ?? '', stakeholder?.collective ?? false)} (${roleWords(role, false, stakeholder?.collective)})`)),
  ).text;
  return names ? { ...answer, said: [...answer.said, { pieces: [], faint: t`Others with a role in it: ${names}.` }] } : answer;
}

/** Facts about bodies of a sector, beside the health bodies with a role in the same countries. */
export function besideHealth({ responsibilities, health }: { responsibilities: AskPartsFragment; health: AskPartsFragment }, columns: Column[]): Answer {
  const inCountry = groupBy(health.nodes, ({ jurisdiction }) => jurisdiction?.code);
  const rows = inOrder(responsibilities.nodes).map((part) => {
    const { said, cells } = partRow(part);
    return { said: said!, cells: { ...cells, health: together((inCountry.get(part.jurisdiction?.code) ?? []).map(({ stakeholder }) => labelCell(stakeholder))) } };
  });
  return tell(columns, [{ rows, total: responsibilities.totalCount, group: undefined }]);
}

const isCountry = (type: string) => type === 'COUNTRY' || type === 'PART';

/** Countries with nobody on record, and what is known there nevertheless. */
export function whereNobody({ part, anyPart, past }: Record<'part' | 'anyPart' | 'past', AskCountsFragment>, columns: Column[]): Answer {
  const at = (seen: AskCountsFragment, code: string) => seen.byJurisdiction.find(({ jurisdiction }) => jurisdiction.code === code)?.totals;
  const asked = part.byJurisdiction.filter(({ jurisdiction }) => isCountry(jurisdiction.type));
  const known = asked
    .filter(({ totals }) => totals.recorded === 0)
    .map(({ jurisdiction }) => {
      const { code } = jurisdiction;
      const now = at(anyPart, code);
      const state = now && now.absences > 0 ? 'stated' : now && now.recorded > 0 ? 'other' : (at(past, code)?.recorded ?? 0) > 0 ? 'past' : 'nothing';
      return { place: placeCell(jurisdiction), state };
    })
    .sort((a, b) => a.place.text.localeCompare(b.place.text));
  const words: Record<string, string> = {
    stated: t`a source says that it is not done`,
    other: t`somebody has another role in it`,
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
            pieces: sentence(known.length === 1 ? msg({ message: '{of} has nobody on record for it: {places}.' }) : msg({ message: '{of} have nobody on record for it: {places}.' }), { of: plain(of), places: listed(known.map(({ place }) => place)) }),
            faint: stated.length > 0 ? t`Only for ${stated.map(({ text }) => text).join(', ')} does a source say that it is not done; for the others it is a question to ask.` : t`No source says of any of them that nobody does it: it is a question to ask.`,
          },
        ];
  return { said, columns, lines: known.map(({ place, state }) => [place, plain(words[state]!)]), total: known.length };
}

/** The roles in a task in two countries, side by side; only the type of body differs. */
export function sideBySide({ responsibilities }: { responsibilities: AskPartsFragment }, columns: Column[], { place, other }: Picked): Answer {
  const byGroup = groupBy(responsibilities.nodes, (part) => roles[part.role].group);
  const kinds = (of: Part[]) => [...new Set(of.map((part) => part.stakeholder?.type?.name ?? ''))].sort();
  const side = (of: Part[]) => [...new Set(of.map((part) => `${part.stakeholder?.type?.name ?? ''}, ${i18n._(levelWords[part.level])}`))].sort().join('; ');
  const rows = groups.flatMap((group) => {
    const of = byGroup.get(group) ?? [];
    const [one, another] = [place, other].map((code) => of.filter((part) => part.jurisdiction?.code === code)) as [Part[], Part[]];
    const verdict = one.length === 0 || another.length === 0 ? 'not comparable' : kinds(one).some((kind) => kinds(another).includes(kind)) ? 'alike' : 'unlike';
    return of.length > 0 ? [{ group, one: side(one), another: side(another), verdict }] : [];
  });
  const words: Record<string, string> = { alike: t`alike`, unlike: t`unlike`, 'not comparable': t`not comparable` };
  const count = (verdict: string) => rows.filter((row) => row.verdict === verdict).length;
  const said: Said[] =
    rows.length === 0
      ? [nothing()]
      : [
          {
            pieces: [t`Of the parts on record for both, ${count('unlike')} are held by different kinds of body, and ${count('alike')} are not.`],
            ...(count('not comparable') > 0 && { faint: t`A part that only one of them has on record is not a difference: it cannot be compared.` }),
          },
        ];
  return { said, columns, lines: rows.map((row) => [plain(i18n._(groupHeads[row.group])), plain(row.one), plain(row.another), plain(words[row.verdict]!)]), total: rows.length };
}
