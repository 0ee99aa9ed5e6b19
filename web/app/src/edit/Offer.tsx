import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { mayQuery, viewerQuery } from '../api/queries';
import { useOpenEdit, type Edit } from './edit';
import './offer.css';

/** Whether the reader may change, or try to change, what is about a country; null until known. */
export function useMay(country: string | undefined) {
  const { t } = useLingui();
  const { at } = useSearch({ strict: false });
  const viewer = useQuery(viewerQuery());
  const asked = useQuery(mayQuery('CREATE', country, Boolean(viewer.data?.signedIn)));
  if (at !== undefined) {
    return { allowed: false, tries: false, why: t`this is how it was` };
  }
  if (viewer.data && !viewer.data.signedIn) {
    return { allowed: false, tries: false, why: null };
  }
  return asked.data ? { allowed: asked.data.may.allowed, tries: asked.data.try.allowed, why: asked.data.may.why } : null;
}

/** A button that opens a form, for those who may use it. */
export function Offer({ edit, country, words, primary = false }: { edit: Edit; country: string | undefined; words: string; primary?: boolean }) {
  const may = useMay(country);
  const open = useOpenEdit();
  return may?.tries ? (
    <button type="button" className={primary ? 'button small primary' : 'button small'} title={may.allowed ? undefined : (may.why ?? undefined)} onClick={() => open(edit)}>
      {words}
    </button>
  ) : null;
}

/** A pencil beside something that can be changed. */
export function Pencil({ edit, country, of }: { edit: Edit; country: string | undefined; of: string }) {
  const { t } = useLingui();
  const may = useMay(country);
  const open = useOpenEdit();
  return may?.tries ? (
    <button type="button" className="pencil" aria-label={t`Change: ${of}`} title={t`Change`} onClick={() => open(edit)}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden fill="none" stroke="currentColor" strokeWidth="1.2" strokeLinejoin="round">
        <path d="M1.5 12.5L2.2 9.6L10 1.8L12.2 4L4.4 11.8Z M8.6 3.2L10.8 5.4" />
      </svg>
    </button>
  ) : null;
}

/** Why nothing can be changed. */
export function WhyNot({ country }: { country: string | undefined }) {
  const may = useMay(country);
  if (!may || may.allowed) {
    return null;
  }
  return (
    <p className="why-not">
      {may.why === null ? (
        <Trans>
          To add or correct, <a href="/sign-in">sign in</a>.
        </Trans>
      ) : may.tries ? (
        <Trans>You can try changes out; nothing is saved: {may.why}.</Trans>
      ) : (
        <Trans>You cannot change this: {may.why}.</Trans>
      )}
    </p>
  );
}
