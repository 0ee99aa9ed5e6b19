import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { createContext, useContext, type ReactNode } from 'react';

/** The client for the present state, whatever state the page shows. */
export const presentClient = createContext<QueryClient | null>(null);

/** Shows its content in the present state, whatever state the page shows. */
export function Present({ children }: { children: ReactNode }) {
  return <QueryClientProvider client={useContext(presentClient)!}>{children}</QueryClientProvider>;
}
