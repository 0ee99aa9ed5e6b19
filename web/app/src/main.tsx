import './style/base.css';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Fault } from './api/fetch';
import { router } from './routes';
import { fontsReady } from './scene/text';
import { showTheme } from './shell/theme';
import { speak } from './texts/languages';

// The language of a page is part of its address; choosing another one loads the page anew.
await speak(location.search);

/** How often what takes longer than a request may is asked for again. */
const mostTurns = 60;

const client = new QueryClient({
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

showTheme();
// Drawings measure their texts, for which the font has to be there.
await fontsReady();

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nProvider>
  </StrictMode>,
);
