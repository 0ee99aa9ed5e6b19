import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Picked } from './slots';

/** A question to begin with: the form that it is of, and what is picked in it where that is not what stands there at first. */
export type Saved = {
  form: string;
  picked?: Picked;
  /** The saved question of the command line that asks the same. */
  id?: string;
};

/** Questions to begin with, by what they are about: those that are saved, and one of each further form. */
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
