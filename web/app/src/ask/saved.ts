import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Picked } from './slots';

/** A question to start with: its form, and the picks that are not initial. */
export type Saved = {
  form: string;
  picked?: Picked;
  /** The command line's saved question with the same meaning. */
  id?: string;
};

/** Questions to start with, by topic: the saved ones, and one for each further form. */
export const saved: { about: MessageDescriptor; questions: Saved[] }[] = [
  {
    about: msg`Who does what`,
    questions: [
      { form: 'who' },
      { form: 'who', picked: { part: 'decide,data', task: 't26', place: 'PL' }, id: 'Q01' },
      { form: 'found', picked: { task: 't27,t18,t14', place: 'RO', about: 'retire' }, id: 'Q02' },
      { form: 'who', picked: { part: 'any', place: 'HR' }, id: 'Q08' },
      { form: 'portfolio', id: 'Q13' },
      { form: 'found', id: 'Q17' },
      { form: 'fix', id: 'Q20' },
      { form: 'both', id: 'Q06' },
      { form: 'what' },
      { form: 'profession' },
      { form: 'kind' },
      { form: 'level' },
      { form: 'sector' },
    ],
  },
  {
    about: msg`Data, methods and models`,
    questions: [
      { form: 'models', id: 'Q05' },
      { form: 'approach', id: 'Q09' },
      { form: 'linked', id: 'Q10' },
      { form: 'feeds', id: 'Q12' },
      { form: 'how', id: 'Q16' },
      { form: 'holds', id: 'Q27' },
      { form: 'method' },
      { form: 'data' },
    ],
  },
  {
    about: msg`Gaps and doubts`,
    questions: [{ form: 'nobody' }, { form: 'sure', picked: { place: 'any', confidence: 'doubtful' }, id: 'Q26' }, { form: 'sure' }, { form: 'teams', id: 'Q29' }, { form: 'without' }],
  },
  {
    about: msg`Bodies and their standing`,
    questions: [{ form: 'members', id: 'Q04' }, { form: 'standing', id: 'Q22' }, { form: 'dialogue', id: 'Q30' }, { form: 'relation' }],
  },
  {
    about: msg`Countries side by side`,
    questions: [{ form: 'steps', id: 'Q14' }, { form: 'plans', id: 'Q19' }, { form: 'alike', id: 'Q23' }, { form: 'differ' }],
  },
  {
    about: msg`What was, and what changed`,
    questions: [{ form: 'held', id: 'Q32' }, { form: 'changed', picked: { country: 'IT' }, id: 'Q33' }, { form: 'changed' }, { form: 'then' }],
  },
];
