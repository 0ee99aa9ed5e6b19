import './shell.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useLocation, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useSyncExternalStore } from 'react';
import { overviewQuery, viewerQuery } from '../api/queries';
import { dayText } from '../parts/places';
import { withTexts } from '../texts/languages';
import { Account } from './Account';
import { FindField } from './FindField';
import { Keys } from './Keys';
import { State } from './State';
import { chooseTheme, useTheme } from './theme';
import { useShown } from './useShown';

// Loaded only for editing.
const EditPanel = lazy(() => withTexts(() => import('../edit/EditPanel')));

const Languages = lazy(() => import('./Languages'));

/** The frame of every page. */
export function Shell() {
  const { t } = useLingui();
  const shown = useShown();
  return (
    <>
      <a className="skip" href="#main">
        <Trans>Skip to the page</Trans>
      </a>
      <header className="top">
        <Link to="/" className="brand" aria-label={t`whoplans: all countries`}>
          <Mark />
          <span>whoplans</span>
        </Link>
        <nav aria-label={t`Main`}>
          <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
            <Trans>Countries</Trans>
          </Link>
          <Link to="/tasks">
            <Trans>Tasks</Trans>
          </Link>
          <Link to="/compare" activeOptions={{ includeSearch: false }}>
            <Trans>Compare</Trans>
          </Link>
          <Link to="/ask" activeOptions={{ includeSearch: false }}>
            <Trans>Ask</Trans>
          </Link>
          <a href="/explorer/">
            <Trans>Explorer</Trans>
          </a>
        </nav>
        <FindField />
        {shown ? (
          <Suspense fallback={<LanguagesAwaited />}>
            <Languages />
          </Suspense>
        ) : (
          <LanguagesAwaited />
        )}
        <ThemeButton />
        <Account />
      </header>
      <Offline />
      <main id="main" tabIndex={-1}>
        <State>
          <Outlet />
          <Editing />
        </State>
        <AsWritten />
        {shown && <Printed />}
      </main>
      <Keys />
    </>
  );
}

/** The same as public/icon.svg: as a picture, a browser would make a page of its own for it. */
const Mark = () => (
  <svg viewBox="0 0 32 32" aria-hidden>
    <path d="M16 6 6 24h20z" fill="none" stroke="#0b6e99" strokeWidth="2" />
    <circle cx="16" cy="6" r="4" fill="#0b6e99" />
    <circle cx="6" cy="24" r="4" fill="#0b6e99" />
    <circle cx="26" cy="24" r="4" fill="#0b6e99" />
  </svg>
);

const LanguagesAwaited = () => <span className="button languages waiting" />;

/** The forms: loaded when somebody could use or opens one. */
function Editing() {
  const { at, edit } = useSearch({ strict: false });
  const { data: viewer } = useQuery(viewerQuery());
  return at === undefined && (edit || viewer?.signedIn) ? (
    <Suspense>
      <EditPanel />
    </Suspense>
  ) : null;
}

/** Says what a translated page leaves untranslated. */
function AsWritten() {
  const { lang } = useSearch({ strict: false });
  return lang ? (
    <p className="as-written">
      <Trans>What is on record stands as it was written.</Trans>
    </p>
  ) : null;
}

/** On paper: the data set, the date and the address. */
function Printed() {
  const { data: overview } = useQuery(overviewQuery());
  const { href } = useLocation();
  const day = dayText(new Date().toISOString());
  return (
    <p className="printed">
      {overview?.citation} <Trans>Read {day} at</Trans> {location.origin + href}
    </p>
  );
}

function ThemeButton() {
  const theme = useTheme();
  return (
    <button type="button" className="button theme" aria-pressed={theme === 'dark'} onClick={() => chooseTheme(theme === 'dark' ? 'light' : 'dark')}>
      <svg width="14" height="14" aria-hidden>
        <circle cx="7" cy="7" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.4" />
        <path d="M7 1A6 6 0 0 1 7 13Z" fill="currentColor" />
      </svg>
      <span>{theme === 'dark' ? <Trans>Light</Trans> : <Trans>Dark</Trans>}</span>
    </button>
  );
}

function subscribe(listener: () => void) {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

function Offline() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return online ? null : (
    <p className="notice" role="status">
      <Trans>You are offline. What was read before stays; nothing new can be read.</Trans>
    </p>
  );
}
