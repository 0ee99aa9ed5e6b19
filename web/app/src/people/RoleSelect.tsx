import { useLingui } from '@lingui/react';
import type { AccessRole } from '../api/later/generated/graphql';
import { accessWords } from '../parts/people';

const order: AccessRole[] = ['READER', 'CONTRIBUTOR', 'EDITOR', 'ADMINISTRATOR'];

type Props = {
  id?: string;
  label?: string;
  value: AccessRole;
  /** The highest role on offer. */
  most?: AccessRole;
  onChange: (role: AccessRole) => void;
};

/** A choice of role. */
export function RoleSelect({ id, label, value, most = 'ADMINISTRATOR', onChange }: Props) {
  const { _ } = useLingui();
  return (
    <select id={id} className="field" aria-label={label} value={value} onChange={(event) => onChange(event.target.value as AccessRole)}>
      {order.slice(0, order.indexOf(most) + 1).map((role) => (
        <option key={role} value={role}>
          {_(accessWords[role])}
        </option>
      ))}
    </select>
  );
}
