import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { ask } from '../api/fetch';
import { ChangeDocument, type Change } from '../api/later/generated/graphql';
import { tellSaved } from '../edit/toasts';
import { scaleOf, type Criterion, type Scores, type Standing } from '../scene/stakeholders';

/** The instrument that is recorded; no page shows it. */
const instrument = 'power and interest grid';

/** New scores: kept in the browser until they are saved as assessments in one commit. */
export function useAssess(country: string, standings: Standing[]) {
  const key = `assess ${country}`;
  const client = useQueryClient();
  const [scores, setScores] = useState<Scores>(() => keptAt(key));
  const keep = (next: Scores) => {
    localStorage.setItem(key, JSON.stringify(next));
    setScores(next);
  };
  const saving = useMutation({
    networkMode: 'always',
    mutationFn: async ({ assessor, reason }: { assessor: string; reason: string }) =>
      (await ask(ChangeDocument, { changes: changesOf(country, standings, scores, assessor, reason), options: { reason } })).change,
    onSuccess: async (outcome) => {
      if (outcome && outcome.userErrors.length === 0) {
        keep({});
        tellSaved(client, t`Assessment of ${country}`, outcome.revision);
        await client.invalidateQueries();
      }
    },
  });
  return {
    scores,
    give: (slug: string, given: Partial<Record<Criterion, number>>) => keep({ ...scores, [slug]: { ...scores[slug], ...given } }),
    discard: () => {
      saving.reset();
      keep({});
    },
    save: saving.mutate,
    saving: saving.isPending,
    fault: saving.error?.message ?? saving.data?.userErrors.map(({ message, fix }) => [message, fix].filter(Boolean).join('. ')).join(' '),
  };
}

function keptAt(key: string): Scores {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Scores;
  } catch {
    return {}; // what was kept is of an older kind
  }
}

/** One assessment per score: a new one, or the same assessor's earlier one. */
export function changesOf(country: string, standings: Standing[], scores: Scores, assessor: string, reason: string): Change[] {
  const day = new Date().toISOString().slice(0, 10);
  return Object.entries(scores).flatMap(([stakeholder, given]) =>
    Object.entries(given).map(([name, score]): Change => {
      const criterion = name as Criterion;
      const said = { score, scale: scaleOf(criterion), finding: reason, day };
      const before = standings.find(({ slug }) => slug === stakeholder)?.assessments.find((one) => one.criterion === criterion && one.assessor === assessor);
      return before
        ? { updateAssessment: { id: before.slug, set: said } }
        : { createAssessment: { about: country.toLowerCase(), type: 'FINDING', instrument, stakeholder, criterion, assessor, confidence: 'MEDIUM', origin: 'UNVERIFIED', ...said } };
    }),
  );
}
