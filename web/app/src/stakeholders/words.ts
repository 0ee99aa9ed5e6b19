import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Engagement, Salience } from '../api/later/generated/graphql';
import type { Criterion } from '../scene/stakeholders';

export const engagementWords: Record<Engagement, MessageDescriptor> = {
  UNAWARE: msg`unaware`,
  RESISTANT: msg`resistant`,
  NEUTRAL: msg`neutral`,
  SUPPORTIVE: msg`supportive`,
  LEADING: msg`leading`,
};

/** The salience of a stakeholder, by Mitchell, Agle and Wood (1997). */
export const salienceWords: Record<Salience, MessageDescriptor> = {
  DEFINITIVE: msg`definitive: powerful, rightful, urgent`,
  DOMINANT: msg`dominant: powerful and rightful`,
  DANGEROUS: msg`dangerous: powerful and urgent`,
  DEPENDENT: msg`dependent: rightful and urgent`,
  DORMANT: msg`dormant: powerful only`,
  DISCRETIONARY: msg`discretionary: rightful only`,
  DEMANDING: msg`demanding: urgent only`,
  NONE: msg`neither powerful nor rightful nor urgent`,
};

export const criterionWords: Record<Criterion, MessageDescriptor> = {
  INFLUENCE_HELD: msg`Power`,
  INTEREST: msg`Interest`,
  ENGAGEMENT_NOW: msg`Now`,
  ENGAGEMENT_WANTED: msg`Wanted`,
};
