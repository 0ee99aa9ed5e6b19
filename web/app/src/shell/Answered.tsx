import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Fault, Nothing } from '../api/fetch';
import { Unfinished } from './Unfinished';
import { Why } from './Why';

/**
 * Shows an answer when it is there; until then that it is loading, or the error. An earlier
 * answer stays if asking again fails.
 */
export function Answered<Data>({ query, children }: { query: UseQueryResult<Data>; children: (data: Data) => ReactNode }) {
  const client = useQueryClient();
  // What failed with it is asked for again too.
  const again = () => void client.refetchQueries({ type: 'active', predicate: (other) => other.state.status === 'error' });
  if (query.data !== undefined) {
    return (
      <>
        {query.isError && <Stale again={again} />}
        {children(query.data)}
      </>
    );
  }
  return query.isError ? (
    <Failed error={query.error} again={again} />
  ) : (
    <>
      <Unfinished reason={query.failureReason} />
      <Skeleton />
    </>
  );
}

export function Skeleton() {
  const { t } = useLingui();
  return (
    <div className="skeleton" role="status" aria-label={t`Loading`}>
      <i />
      <i />
      <i />
      <i />
      <i />
    </div>
  );
}

function Stale({ again }: { again: () => void }) {
  return (
    <p className="notice" role="status">
      <Trans>This could not be refreshed; it is shown as it was read before.</Trans>
      <button type="button" className="link" onClick={again}>
        <Trans>Try again</Trans>
      </button>
    </p>
  );
}

/** The error, what can be done, and what to tell the server's operator. */
export function Failed({ error, again }: { error: Error; again?: () => void }) {
  const fault = error instanceof Fault ? error : null;
  if (fault?.code === 'NOT_FOUND') {
    return <NothingHere asked={fault instanceof Nothing ? fault.asked : undefined} />;
  }
  return (
    <div className="message" role="alert">
      <h1>
        <Trans>This did not work</Trans>
      </h1>
      <p>
        <Why error={error} />
      </p>
      {fault?.traceId && (
        <p className="faint">
          <Trans>
            If it goes on, tell whoever runs the server this number: <code>{fault.traceId}</code>
          </Trans>
        </p>
      )}
      {again && (
        <button type="button" className="button" onClick={again}>
          <Trans>Try again</Trans>
        </button>
      )}
    </div>
  );
}

const mostAsked = 80;

/** The message where nothing exists, with a way to search for what was asked for. */
export function NothingHere({ asked }: { asked?: string | undefined }) {
  const words = asked?.slice(0, mostAsked).replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return (
    <div className="message" role="alert">
      <h1>
        <Trans>There is nothing at this address</Trans>
      </h1>
      <p>
        <Trans>The link may be old, or a letter may be wrong.</Trans>
      </p>
      <p className="ways">
        {words && (
          <Link className="button" to="/search" search={{ q: words }}>
            <Trans>Search for “{words}”</Trans>
          </Link>
        )}
        <Link className="button" to="/">
          <Trans>All countries</Trans>
        </Link>
      </p>
    </div>
  );
}
