import { Trans } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';

/** A secret that is shown only once, where it was created. */
export function Secret({ text, copy, children }: { text: string; copy: string; children: ReactNode }) {
  const [copied, setCopied] = useState(false);
  return (
    <div className="secret" role="status">
      <p>{children}</p>
      <code>{text}</code>
      <button type="button" className="button small" onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}>
        {copied ? <Trans>Copied</Trans> : copy}
      </button>
    </div>
  );
}
