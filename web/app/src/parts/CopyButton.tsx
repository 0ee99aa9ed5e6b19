import { Trans } from '@lingui/react/macro';
import { useEffect, useState, type ReactNode } from 'react';

/** Copies a text, and confirms it briefly. */
export function CopyButton({ text, children, className = 'button small' }: { text: () => string; children: ReactNode; className?: string }) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    const timer = copied ? setTimeout(() => setCopied(false), 2000) : undefined;
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <button type="button" className={className} onClick={() => void navigator.clipboard.writeText(text()).then(() => setCopied(true))}>
      <span aria-live="polite">{copied ? <Trans>Copied</Trans> : children}</span>
    </button>
  );
}
