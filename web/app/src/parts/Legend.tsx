import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { groupLetter, groups } from '../scene/roles';
import { groupWords } from './words';

/** The meaning of letters and colours. */
export function Legend({ children }: { children?: ReactNode }) {
  const { t, i18n } = useLingui();
  return (
    <ul className="legend" aria-label={t`Legend`}>
      {groups.map((group) => (
        <li key={group} className={`of-${group}`}>
          <span className="chip" aria-hidden>
            {groupLetter[group]}
          </span>
          {i18n._(groupWords[group])}
        </li>
      ))}
      <li>
        <svg width="16" height="16" aria-hidden>
          <rect x="1" y="1" width="14" height="14" rx="3" fill="none" stroke="var(--faint)" strokeDasharray="2.5 2" />
        </svg>
        <Trans>not recorded who decides</Trans>
      </li>
      {children}
    </ul>
  );
}
