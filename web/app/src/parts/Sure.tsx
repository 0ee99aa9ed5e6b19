import { useLingui } from '@lingui/react';
import type { Confidence } from '../api/generated/graphql';
import { confidenceRank } from '../scene/roles';
import { confidenceWords } from './words';

/** How sure a fact is: up to three dots, in words for a screen reader. */
export function Sure({ of }: { of: Confidence }) {
  const { _ } = useLingui();
  const words = _(confidenceWords[of]);
  return (
    <span className="sure" role="img" aria-label={words} title={words}>
      {[1, 2, 3].map((rank) => (
        <i key={rank} className={rank <= confidenceRank[of] ? 'on' : undefined} />
      ))}
    </span>
  );
}
