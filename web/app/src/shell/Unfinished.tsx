import { Trans } from '@lingui/react/macro';
import { Fault } from '../api/fetch';

/** Says that a slow answer is still being computed, over several requests. */
export function Unfinished({ reason }: { reason: Error | null }) {
  return reason instanceof Fault && reason.unfinished ? (
    <p className="notice" role="status">
      <Trans>This takes longer than a request may. It is asked for again until it is done.</Trans>
    </p>
  ) : null;
}
