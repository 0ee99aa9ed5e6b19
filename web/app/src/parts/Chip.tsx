import { useLingui } from '@lingui/react';
import type { Fact } from '../scene/country';
import { roles } from '../scene/roles';
import { roleVerbs } from './words';

/** The letter of a role on its colour; an outline if the role has ended. */
export function Chip({ fact }: { fact: Pick<Fact, 'role' | 'group' | 'historic'> }) {
  const { _ } = useLingui();
  return (
    <span className={`chip of-${fact.group}${fact.historic ? ' historic' : ''}`} title={_(roleVerbs[fact.role])} aria-hidden>
      {roles[fact.role].letter}
    </span>
  );
}
