import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { createContext, useContext, type ReactNode } from 'react';

/** The client whose questions are of the present, whatever state the page is of. */
export const presentClient = createContext<QueryClient | null>(null);

/** What is inside is of the present, whatever state the page is of. */
export function Present({ children }: { children: ReactNode }) {
  return <QueryClientProvider client={useContext(presentClient)!}>{children}</QueryClientProvider>;
}
