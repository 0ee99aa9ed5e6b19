import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { GapClass } from '../api/later/generated/graphql';

/** A class in addresses. */
export type ClassName = 'stated' | 'lapsed' | 'incomplete' | 'weak';

type Class = { is: GapClass; name: ClassName; short: MessageDescriptor; head: MessageDescriptor; means: MessageDescriptor };

/** The classes of gaps, most urgent first. */
export const classes: Class[] = [
  { is: 'STATED', name: 'stated', short: msg`stated`, head: msg`A source says so`, means: msg`nobody does it, or sources contradict each other` },
  {
    is: 'CONTRADICTORY_OR_LAPSED',
    name: 'lapsed',
    short: msg`lapsed`,
    head: msg`Lapsed or contradicts itself`,
    means: msg`was so once, several answer for the same, or too much hangs on one`,
  },
  { is: 'INCOMPLETE', name: 'incomplete', short: msg`incomplete`, head: msg`Record is incomplete`, means: msg`somebody does it, but a part is not recorded` },
  { is: 'WEAK_EVIDENCE', name: 'weak', short: msg`weak`, head: msg`Weak evidence`, means: msg`old, uncertain or unverified, otherwise complete` },
];
