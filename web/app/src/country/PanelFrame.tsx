import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { WhyNot } from '../edit/Offer';
import { useCountryView } from './view';
import { Way } from './Way';

const route = getRouteApi('/c/$code');

/** The frame around the description of a selected record. */
export function PanelFrame({ label, children }: { label: string; children: ReactNode }) {
  const { t } = useLingui();
  const { country, select, selected } = useCountryView();
  // A way that was asked for is told first.
  const { to } = route.useSearch();
  return (
    <aside className="panel" aria-label={label}>
      <button type="button" className="close" aria-label={t`Close`} onClick={() => select(undefined)}>
        <svg width="12" height="12" aria-hidden>
          <path d="M1 1L11 11M11 1L1 11" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
      {to && selected && <Way from={selected} />}
      {children}
      {!to && selected && <Way from={selected} />}
      <WhyNot country={country.code} />
    </aside>
  );
}
