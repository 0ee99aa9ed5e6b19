import './style/base.css';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { forget } from './api/begun';
import { client } from './api/client';
import { router, waited } from './routes';
import { fontsReady } from './scene/text';
import { showTheme } from './shell/theme';
import { speak } from './texts/languages';

/** Shows the page at the address. */
export async function start(): Promise<void> {
  await speak(location.search);
  showTheme();
  // Draw the view first if it loads soon, since drawing a placeholder costs as much.
  const view = Promise.race([router.load(), waited()]).finally(forget);
  // Drawings measure their texts, for which the font has to be there.
  await Promise.all([view, fontsReady()]);

  createRoot(document.getElementById('app')!).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </I18nProvider>
    </StrictMode>,
  );
}
