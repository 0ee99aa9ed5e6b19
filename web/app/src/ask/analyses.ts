import { i18n } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import {
  AskAlikeFragmentDoc,
  AskChangedFragmentDoc,
  AskCountsFragmentDoc,
  AskHeldFragmentDoc,
  AskLossesFragmentDoc,
  AskRowsFragmentDoc,
  AskStandingsFragmentDoc,
  AskStepsFragmentDoc,
  AskTeamsFragmentDoc,
  type AskAlikeFragment,
  type AskChangedFragment,
  type AskCountsFragment,
  type AskHeldFragment,
  type AskLossesFragment,
  type AskRowsFragment,
  type AskStandingsFragment,
  type AskStepsFragment,
  type AskTeamsFragment,
  type Coverage,
} from '../api/later/generated/graphql';
import { dayText, percentText } from '../parts/places';
import { coverageWords } from '../parts/words';
import { groupBy } from '../scene/groupby';
import { evidenceCells, labelCell, placeCell, plain, sourceCell, taskCell, together } from './cells';
import { momentOf } from './filter';
import type { Read } from './reads';
import { roleWords } from './slots';
import type { Row } from './table';

// What questions read that the server works out, and a row for each piece of it.

/** Who does what, as a task in a country: its part of an answer is in sentences, also where nothing is recorded. */
type Scope = { task?: string[] | undefined; role?: string[] | undefined; country?: string[] | undefined; cluster?: string[] | undefined; status?: string[] | undefined };

const scoped = ({ task, role, country, cluster, status }: Scope): Read['takes'] => ({
  task: ['[ID!]', task],
  role: ['[Role!]', role],
  country: ['[JurisdictionCode!]', country],
  cluster: ['[ID!]', cluster],
  status: ['[Status!]', status],
});

type Told = { text: string; sources: { slug: string; title: string }[] | null };

/** What is known in sentences, and the source of the first. */
const saidCells = (coverage: Coverage, says: Told[] | null) => ({
  state: plain(i18n._(coverageWords[coverage])),
  evidence: plain((says ?? []).map(({ text }) => text).join(' ')),
  source: says?.some(({ sources }) => sources?.length) ? sourceCell(says.flatMap(({ sources }) => sources ?? [])[0]) : plain(''),
});

export const rows = (scope: Scope): Read<AskRowsFragment> => ({
  field: 'whoDoes',
  takes: scoped(scope),
  fragment: AskRowsFragmentDoc,
  found: ({ rows: page }) => ({
    rows: (page?.nodes ?? []).map(({ task, jurisdiction, coverage, says }) => ({
      said: { pieces: [says?.map(({ text }) => text).join(' ') || i18n._(coverageWords[coverage])] },
      cells: { country: placeCell(jurisdiction), task: taskCell(task), ...saidCells(coverage, says) },
    })),
    total: page?.totalCount ?? 0,
  }),
});

/** How many parts and statements that there are none each country has on record. */
export const counts = (scope: Scope): Read<AskCountsFragment> => ({
  field: 'whoDoes',
  takes: scoped(scope),
  fragment: AskCountsFragmentDoc,
});

/** What leads from a task to another, step by step. */
export const steps = (country: string, from: string, task: string): Read<AskStepsFragment> => ({
  field: 'trace',
  takes: { country: ['[JurisdictionCode!]', [country]], from: ['ID', from], task: ['ID', task] },
  fragment: AskStepsFragmentDoc,
  found: (trace) => ({
    rows: trace.steps.map((step) => ({
      cells: { country: placeCell(step.jurisdiction), task: taskCell(step.task), ...saidCells(step.coverage, step.says), basis: plain(step.legalBases.map(({ title }) => title).join('; ') || t`not recorded`) },
    })),
    total: trace.stepCount,
    notes: trace.notes,
  }),
});

/** Which countries plan most alike: as one does, or any two. */
export const alike = (country: string | undefined): Read<AskAlikeFragment> => ({
  field: 'similar',
  takes: { country: ['JurisdictionCode', country] },
  fragment: AskAlikeFragmentDoc,
  found: (similar) => ({
    rows: similar.ranked.map(({ rank, of, country: other, overlap, clusters, explanation }) => ({
      said: { pieces: [explanation] },
      cells: {
        rank: plain(rank === null ? '' : String(rank)),
        country: placeCell(of),
        other: placeCell(other),
        likeness: plain(overlap.likeness === null ? '' : t`${percentText(overlap.likeness)}: ${overlap.alike} of ${overlap.parts} parts`),
        clusters: together(clusters.map(labelCell)),
        evidence: plain(explanation),
      },
    })),
    total: similar.rankedCount,
    ranked: true,
    notes: similar.notes,
    none: t`Too little is on record to compare it with others.`,
  }),
});

/** How stakeholders stand to a task, in one place of the grid of power and interest, and who was not assessed. */
export const standings = (country: string, task: string[] | undefined, quadrant: string): Read<AskStandingsFragment> => ({
  field: 'stakeholderAnalysis',
  takes: { country: ['JurisdictionCode!', country], task: ['[ID!]', task], quadrant: ['[PowerInterest!]', [quadrant]] },
  fragment: AskStandingsFragmentDoc,
  found: ({ stakeholders, notAssessed, notAssessedCount, notes }) => ({
    rows: [
      ...stakeholders.map(({ stakeholder, power, interest, scores }) => ({
        cells: {
          who: labelCell(stakeholder),
          state: plain(t`assessed as such`),
          power: plain(power === null ? '' : percentText(power)),
          interest: plain(interest === null ? '' : percentText(interest)),
          evidence: plain([...new Set(scores.flatMap(({ assessments }) => assessments.flatMap(({ finding }) => finding ?? [])))].join('; ')),
        },
      })),
      ...notAssessed.map((stakeholder) => ({ cells: { who: labelCell(stakeholder), state: plain(t`not assessed: ask`) } })),
    ],
    total: stakeholders.length + notAssessedCount,
    notes,
  }),
});

const stateWords = { HELD: msg`has it`, LACKED: msg`lacks it`, DISPUTED: msg`disputed`, NOT_RECORDED: msg`not recorded` };

/** What planning bodies can do, lack and want: those of their competencies of which one of that is so. */
export const teams = (country: string, knows: string[]): Read<AskTeamsFragment> => ({
  field: 'planners',
  takes: { country: ['[JurisdictionCode!]', [country]] },
  fragment: AskTeamsFragmentDoc,
  found: ({ bodies, notes }) => {
    const rows = bodies.flatMap(({ body, competencies }) =>
      competencies
        .filter(({ state, wanted }) => knows.includes(state) || (wanted && knows.includes('WANTED')))
        .map(
          ({ competency, state, wanted, assessments }): Row => ({
            cells: {
              competency: { text: competency.name, slug: competency.slug },
              who: labelCell(body),
              state: plain(i18n._(stateWords[state])),
              wanted: plain(wanted ? t`wanted` : ''),
              evidence: plain(assessments.flatMap(({ finding }) => finding ?? []).join('; ')),
            },
          }),
        ),
    );
    return { rows, total: rows.length, notes, none: t`None on record.` };
  },
});

const triWords = { YES: msg`yes`, NO: msg`no`, UNKNOWN: msg`perhaps` };

/** What of some kind held at the end of a year and does not hold now, or the other way round. */
export const held = (country: string, year: string, kind: 'RESPONSIBILITY' | 'INSTITUTION' | 'PLANNING_BODY'): Read<AskHeldFragment> => ({
  field: 'difference',
  takes: { from: ['State!', { validOn: `${year}-12-31` }], filter: ['DifferenceFilter', { country, kind }] },
  always: 'first: 100',
  fragment: AskHeldFragmentDoc,
  found: ({ nodes, totalCount }) => ({
    rows: nodes.flatMap(({ slug, record, heldBefore, heldAfter }) =>
      record
        ? [
            {
              cells: {
                ...('role' in record
                  ? {
                      who: labelCell(record.stakeholder),
                      part: { text: roleWords(record.role, heldAfter !== 'YES'), role: record.role, historic: heldAfter !== 'YES' },
                      task: taskCell(record.task!),
                      evidence: plain(record.evidence ?? ''),
                    }
                  : { who: { text: record.label ?? slug, slug } }),
                then: plain(i18n._(triWords[heldBefore])),
                now: plain(i18n._(triWords[heldAfter])),
                ...evidenceCells(record.provenance),
              },
            },
          ]
        : [],
    ),
    total: totalCount,
  }),
});

/** What is otherwise on record of a country than at an earlier moment. */
export const changed = (country: string, since: string): Read<AskChangedFragment> => ({
  field: 'difference',
  takes: { from: ['State!', { recordedAt: momentOf(since) }], filter: ['DifferenceFilter', { country }] },
  always: 'first: 100',
  fragment: AskChangedFragmentDoc,
  found: ({ nodes, totalCount }) => ({
    rows: [...nodes]
      .sort((a, b) => (b.record?.recorded?.revision ?? 0) - (a.record?.recorded?.revision ?? 0))
      .map(({ slug, record, changes }) => {
        const words = (changes ?? []).flatMap((one) => one.words ?? []).join(' ');
        const recorded = record?.recorded;
        return {
          said: { pieces: [words], ...(recorded && { faint: dayText(recorded.time) }) },
          cells: {
            record: record ? { text: record.label ?? slug, slug } : plain(slug),
            change: plain(words),
            reason: plain(recorded?.reason ?? ''),
            when: recorded ? { text: dayText(recorded.time), revision: recorded.revision } : plain(t`no longer on record`),
          },
        };
      }),
    total: totalCount,
    none: t`Nothing has been recorded since then.`,
  }),
});

/** Tasks that nobody would be left for, or nobody who works on them. */
export const losses = (stakeholder: string, country: string | undefined): Read<AskLossesFragment> => ({
  field: 'without',
  takes: { stakeholder: ['ID!', stakeholder], country: ['JurisdictionCode', country] },
  fragment: AskLossesFragmentDoc,
  found: (without) => {
    const byTask = groupBy(
      without.losses.filter(({ claimCount }) => claimCount > 0),
      ({ task }) => task.slug,
    );
    const lost = [...byTask.values()].flatMap((of) => {
      const nobody = of.some(({ nobodyLeft }) => nobodyLeft);
      const noWork = of.some(({ part, alone }) => part === 'WORKS' && alone);
      return nobody || noWork ? [{ task: of[0]!.task, nobody }] : [];
    });
    lost.sort((a, b) => Number(b.nobody) - Number(a.nobody) || (a.task.slug < b.task.slug ? -1 : 1));
    return {
      rows: lost.map(({ task, nobody }) => ({ cells: { task: taskCell(task), left: plain(nobody ? t`nobody` : t`nobody who works on it`) } })),
      total: lost.length,
      notes: [t`Nobody left on record does not mean nobody: others may do part of it.`],
      none: t`None: others have a role in all of its tasks.`,
    };
  },
});
