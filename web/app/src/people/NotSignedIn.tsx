import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

/** The page for readers who are not signed in, with the reason to do so. */
export const NotSignedIn = ({ children }: { children: ReactNode }) => (
  <div className="message">
    <h1>
      <Trans>You are not signed in</Trans>
    </h1>
    <p>{children}</p>
    <a className="button" href="/sign-in">
      <Trans>Sign in</Trans>
    </a>
  </div>
);
