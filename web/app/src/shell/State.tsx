import { Trans, useLingui } from '@lingui/react/macro';
import { QueryClient, QueryClientProvider, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { commitQuery } from '../api/queries';
import { dayText, timeText } from '../parts/places';

/** What is inside is of the present, or as the revision in the address left it. */
export function State({ children }: { children: ReactNode }) {
  const { at } = useSearch({ strict: false });
  const now = useQueryClient();
  const client = useMemo(() => (at === undefined ? now : ofThen(now, at)), [now, at]);
  // What is shown asks anew: a view keeps to the client that it began with.
  return (
    <QueryClientProvider key={at ?? 'now'} client={client}>
      {at !== undefined && <Frame at={at} />}
      {children}
    </QueryClientProvider>
  );
}

/** A client whose questions are all of one revision, the answers of which never change. */
function ofThen(now: QueryClient, at: number): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { ...now.getDefaultOptions().queries, staleTime: Infinity, meta: { at } } } });
}

/** Says that the past is shown, and leads back. */
function Frame({ at }: { at: number }) {
  const { t } = useLingui();
  const { data: commit } = useQuery(commitQuery(at));
  return (
    <p className="frame" role="status">
      <span>
        <b>
          <Trans>As of change {at}</Trans>
        </b>
        {commit && (
          <>
            {', '}
            {dayText(commit.time)}, {timeText(commit.time)}
            {commit.reason && ` (${commit.reason})`}
          </>
        )}
        . <Trans>Nothing here can be changed.</Trans>
      </span>
      <Link to="." search={(before) => ({ ...before, at: undefined })} aria-label={t`Back to the present`}>
        <Trans>The present</Trans>
      </Link>
    </p>
  );
}
