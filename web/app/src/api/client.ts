import { QueryClient } from '@tanstack/react-query';
import { Fault } from './fetch';

/** The most requests made for an answer that takes longer than one request may. */
const mostTurns = 60;

/** Holds the answers about the present state. */
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
