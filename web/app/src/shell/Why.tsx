import { Trans } from '@lingui/react/macro';
import { Fault } from '../api/fetch';

/** Why a request failed: in the server's words, if there are any. */
export function Why({ error }: { error: Error }) {
  switch (error instanceof Fault && error.code) {
    case 'UNREACHABLE':
      return <Trans>The server cannot be reached. Is the network up, and does the server run?</Trans>;
    case 'UNAUTHENTICATED':
      return <Trans>You are no longer signed in.</Trans>;
    default:
      return error.message;
  }
}
