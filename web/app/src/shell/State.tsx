import { Trans, useLingui } from '@lingui/react/macro';
import { hashKey, QueryClient, QueryClientProvider, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { commitQuery } from '../api/queries';
import { dayText, timeText } from '../parts/places';
import { withTexts } from '../texts/languages';
import { presentClient } from './Present';

const InScenario = lazy(() => withTexts(() => import('../tobe/InScenario')));

/**
 * Shows its content in the present state, at the revision in the address, or in the scenario
 * there.
 */
export function State({ children }: { children: ReactNode }) {
  const { at, scenario } = useSearch({ strict: false });
  const now = useQueryClient();
  const client = useMemo(() => (at !== undefined ? ofThen(now, at) : scenario ? within(now, scenario) : now), [now, at, scenario]);
  // What is shown asks anew: a view keeps to the client that it began with.
  return (
    <presentClient.Provider value={now}>
      <QueryClientProvider key={at ?? scenario ?? 'now'} client={client}>
        {at !== undefined && <Frame at={at} />}
        {at === undefined && scenario ? (
          <Suspense>
            <InScenario scenario={scenario}>{children}</InScenario>
          </Suspense>
        ) : (
          children
        )}
      </QueryClientProvider>
    </presentClient.Provider>
  );
}

/**
 * A client whose questions are all about a scenario. It shares the cache, so that a change
 * refreshes all.
 */
function within(now: QueryClient, scenario: string): QueryClient {
  const queryKeyHashFn = (key: readonly unknown[]) => `${scenario} ${hashKey(key)}`;
  return new QueryClient({ queryCache: now.getQueryCache(), defaultOptions: { queries: { ...now.getDefaultOptions().queries, queryKeyHashFn, meta: { scenario } } } });
}

/** A client whose questions are all about one revision, whose answers never change. */
function ofThen(now: QueryClient, at: number): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { ...now.getDefaultOptions().queries, staleTime: Infinity, meta: { at } } } });
}

/** Says that the past is shown, with a link to the present. */
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
