import { QueryClient } from '@tanstack/react-query';
import { Fault } from './fetch';

/** How often what takes longer than a request may is asked for again. */
const mostTurns = 60;

/** Keeps the answers of the present. */
export const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      networkMode: 'always',
      retry: (failures, error) => error instanceof Fault && failures < (error.unfinished ? mostTurns : error.passing ? 1 : 0),
      retryDelay: (_, error) => (error instanceof Fault && error.unfinished ? 0 : 1_000),
    },
  },
});
