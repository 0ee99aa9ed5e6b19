import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { ask } from '../api/fetch';
import { AcceptGapDocument, ReopenGapDocument } from '../api/later/generated/graphql';
import { useCountryView } from '../country/view';
import type { Edit } from '../edit/edit';
import { Offer, useMay } from '../edit/Offer';
import { tellSaved } from '../edit/toasts';
import type { Row } from './rows';

/** What can be done about a gap, for those who may. */
export function Mend({ row }: { row: Row }) {
  const { t } = useLingui();
  const { country } = useCountryView();
  const may = useMay(country.code);
  const worst = row.findings[0];
  if (!may?.tries || !worst) {
    return null;
  }
  const edit = formOf(row, country.code);
  return (
    <div className="mend">
      {edit && <Offer edit={edit} country={country.code} words={worst.mend.words} />}
      {worst.mend.nobody && row.task && (
        <Offer edit={{ act: 'absence', country: country.code, task: row.task.slug }} country={country.code} words={t`Nobody does it`} />
      )}
      {may.allowed && (row.accepted ? <Reopen slug={row.accepted.slug} /> : <Accept row={row} />)}
    </div>
  );
}

/** The form for the worst finding of a gap. */
function formOf(row: Row, country: string): Edit | null {
  const worst = row.findings[0]!;
  const record = row.about?.kind === 'Conflict' ? row.about.slug : worst.claims[0]?.slug;
  switch (worst.mend.mutation) {
    case 'assignTask':
      return { act: 'add', country, task: row.task?.slug };
    case 'confirm':
      return record ? { act: 'confirm', record } : null;
    case 'transferResponsibility':
      return record ? { act: 'transfer', record } : null;
    default:
      return record ? { act: 'correct', record } : null;
  }
}

/** Accepts a gap as intended, with a reason. */
function Accept({ row }: { row: Row }) {
  const { t } = useLingui();
  const { country } = useCountryView();
  const client = useQueryClient();
  const id = useId();
  const [reason, setReason] = useState<string | null>(null);
  const accept = useMutation({
    mutationFn: async (why: string) => {
      const input = { jurisdiction: country.code, task: row.task?.slug, about: row.task ? undefined : row.about?.slug, reason: why };
      return (await ask(AcceptGapDocument, { input, options: { reason: why } })).acceptGap;
    },
    onSuccess: async (outcome) => {
      if (outcome?.userErrors.length === 0) {
        setReason(null);
        tellSaved(client, t`accepted as intended`, outcome.revision);
        await client.invalidateQueries();
      }
    },
  });
  if (reason === null) {
    return (
      <button type="button" className="link" onClick={() => setReason('')}>
        <Trans>Accept as intended</Trans>
      </button>
    );
  }
  const fault = accept.error?.message ?? accept.data?.userErrors[0]?.message;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        accept.mutate(reason);
      }}
    >
      <label htmlFor={id}>
        <Trans>Why is it intended?</Trans>
      </label>
      <textarea id={id} className="field" rows={2} required autoFocus value={reason} onChange={(event) => setReason(event.target.value)} />
      {fault && (
        <p className="wrong" role="alert">
          {fault}
        </p>
      )}
      <div className="offers">
        <button type="submit" className="button small primary" disabled={reason.trim() === '' || accept.isPending}>
          <Trans>Accept</Trans>
        </button>
        <button type="button" className="link" onClick={() => setReason(null)}>
          <Trans>Cancel</Trans>
        </button>
      </div>
    </form>
  );
}

/** Withdraws the acceptance of a gap. */
function Reopen({ slug }: { slug: string }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const reopen = useMutation({
    mutationFn: async () => (await ask(ReopenGapDocument, { input: { id: slug } })).reopenGap,
    onSuccess: async (outcome) => {
      if (outcome?.userErrors.length === 0) {
        tellSaved(client, t`not intended after all`, outcome.revision);
        await client.invalidateQueries();
      }
    },
  });
  const fault = reopen.error?.message ?? reopen.data?.userErrors[0]?.message;
  return (
    <>
      <button type="button" className="link" disabled={reopen.isPending} onClick={() => reopen.mutate()}>
        <Trans>Not intended after all</Trans>
      </button>
      {fault && (
        <p className="wrong" role="alert">
          {fault}
        </p>
      )}
    </>
  );
}
