import { useIsFetching } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

/** Whether the first view has been shown, so that there is time for the rest. */
export function useShown(): boolean {
  const [shown, setShown] = useState(false);
  const awaited = useIsFetching() > 0;
  const loading = useRouterState({ select: ({ isLoading }) => isLoading });
  useEffect(() => {
    if (shown || awaited || loading) {
      return undefined;
    }
    const waiting = requestIdleCallback(() => setShown(true));
    return () => cancelIdleCallback(waiting);
  }, [shown, awaited, loading]);
  return shown;
}
