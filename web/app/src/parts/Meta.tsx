import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Evidence } from '../scene/country';
import { dateText } from './places';
import { SourceLink } from './SourceLink';
import { Sure } from './Sure';

/** How sure a fact is, since when, and who says so. */
export function Meta({ of, stale, children }: { of: Evidence; stale?: boolean; children?: ReactNode }) {
  return (
    <p className="meta">
      <Sure of={of.confidence} />
      <span className="num">{of.observed ? dateText(of.observed) : <Trans>no date</Trans>}</span>
      {of.status === 'HISTORIC' && (
        <span>
          <Trans>no longer so</Trans>
        </span>
      )}
      {stale && (
        <span>
          <Trans>may have changed</Trans>
        </span>
      )}
      {of.origin === 'UNVERIFIED' && (
        <span>
          <Trans>not confirmed by a source</Trans>
        </span>
      )}
      {children}
      <SourceLink of={of} />
    </p>
  );
}
