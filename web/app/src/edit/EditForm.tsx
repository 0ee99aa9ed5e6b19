import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Fault } from '../api/fetch';
import { useAuthor } from '../history/useAuthor';
import { dayText } from '../parts/places';
import { RecordLinks } from '../parts/RecordLinks';
import { Why } from '../shell/Why';
import type { DifferenceFragment } from '../api/later/generated/graphql';
import { editText, type Edit } from './edit';
import { Fields, FormProvider } from './Fields';
import type { Start } from './start';
import { NamesProvider, useNames } from './Names';
import { nameOf } from './RecordPicker';
import { tellSaved } from './toasts';
import { valueText } from './told';
import { useChange, type UserError, type Warning } from './useChange';
import { isFresh } from './values';
import { fieldName } from './words';

type Props = {
  edit: Edit;
  start: Start;
  /** Called when the form is saved or closed. */
  close: () => void;
  /** The fields, if not all: the form passes what they need. */
  children?: (form: ReturnType<typeof useChange>) => ReactNode;
  /** Shows less around the fields. */
  small?: boolean;
};

/** A form for any change: fields, a preview, errors, and Save. */
export function EditForm({ edit, start, close, children, small = false }: Props) {
  const { t } = useLingui();
  const client = useQueryClient();
  const form = useChange(editText(edit), start, (outcome) => {
    tellSaved(client, outcome.record?.label ?? start.record?.label ?? '', outcome.revision);
    close();
  });
  const [strict, setStrict] = useState(false);
  const { may } = start;
  const missing = [...form.faults.values()].filter((fault) => fault.code === 'MISSING' || fault.code === 'MISSING_SOURCE').length;
  const wrong = form.faults.size + form.others.length;
  const ready = start.record && start.change === 'delete' ? true : form.changed;
  const save = () => {
    setStrict(true);
    if (ready && form.sendable) {
      form.save();
    }
  };
  return (
    <FormProvider value={{ set: form.set, faults: form.faults, alike: form.alike, country: start.country, strict: strict || form.attempted }}>
      <form
        className={small ? 'edit small' : 'edit'}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <div className="edit-fields">
        {!may.allowed && (
          <p className="may-not">
            <Trans>You can try it out; nothing is saved: {may.why}.</Trans>
          </p>
        )}
        {form.draft.kept && form.changed && (
          <p className="kept">
            <Trans>This is what you had typed.</Trans>{' '}
            <button type="button" className="link" onClick={form.startOver}>
              <Trans>Start over</Trans>
            </button>
          </p>
        )}
        <Warned warnings={form.alike.get('')} />
        {children ? children(form) : <Fields input={start.input} values={form.draft.values} at={[]} />}
        {!small && (
          <div className="form-field">
            <label htmlFor="edit-reason">
              <Trans>Why, for the history</Trans>
            </label>
            <input id="edit-reason" className="input" value={form.draft.reason} autoComplete="off" onChange={(event) => form.setReason(event.target.value)} />
          </div>
        )}
        {form.conflict && <Conflict error={form.conflict} form={form} close={close} />}
        <Others errors={form.others} />
        <Failure error={form.failed} />
        {!small && (
          <NamesProvider of={form.outcome?.difference ?? nothing}>
            <Sentence form={form} missing={missing} />
          </NamesProvider>
        )}
        </div>
        <p className="edit-buttons">
          {may.allowed && (
            <button type="submit" className="button primary" disabled={!ready || form.saving || form.trying || Boolean(form.conflict)}>
              {form.saving ? t`Saving …` : start.change === 'delete' ? t`Delete` : t`Save`}
            </button>
          )}
          <button
            type="button"
            className="button"
            onClick={() => {
              form.forget();
              close();
            }}
          >
            <Trans>Cancel</Trans>
          </button>
          <span className="faint" role="status">
            {form.trying && form.changed ? t`checking …` : ready && form.outcome && wrong === 0 && !form.conflict ? t`checked, not saved yet` : ''}
          </span>
        </p>
      </form>
    </FormProvider>
  );
}

type Form = ReturnType<typeof useChange>;

const nothing: DifferenceFragment[] = [];

/** The preview, in the words of the history. */
function Sentence({ form, missing }: { form: Form; missing: number }) {
  const { t } = useLingui();
  const names = useNames();
  const { outcome, draft } = form;
  const words = (kind: string, field: string, value: string | null) => (value === null ? t`empty` : valueText(kind, field, value, names));
  if (!outcome) {
    return null;
  }
  // Who is not on record yet has no name in what is only tried out.
  const who = draft.values['stakeholder'];
  const stated = outcome.record?.label && (isFresh(who) && !outcome.revision ? `${nameOf(who)} ${outcome.record.label}` : outcome.record.label);
  const told = outcome.difference.filter((difference) => difference.type !== 'CREATED' || outcome.record?.slug !== difference.slug);
  return (
    <div className="live-sentence" aria-live="polite">
      {stated && <b>{stated}.</b>}
      {missing > 0 && (
        <ul>
          {[...form.faults].map(([path, fault]) => (
            <li key={path}>{`${fieldName(path.split('.').at(-1)!)}: ${fault.code === 'MISSING_SOURCE' ? t`a source is needed` : t`is still needed`}`}</li>
          ))}
        </ul>
      )}
      {told.map((difference) => (
        <p key={difference.slug}>
          {difference.type === 'CREATED' && <Trans>New: {difference.record?.label ?? difference.slug}</Trans>}
          {difference.type === 'DELETED' && <Trans>Taken out: {difference.slug}</Trans>}
          {difference.type === 'CHANGED' &&
            difference.fields.map(({ field, before, after }) => (
              <span key={field} className="changed">
                {fieldName(field, `${difference.kind}Input`)} <del>{words(difference.kind, field, before)}</del> → <ins>{words(difference.kind, field, after)}</ins>
              </span>
            ))}
        </p>
      ))}
    </div>
  );
}

/** Somebody else saved first: the present values beside those typed. */
function Conflict({ error, form, close }: { error: UserError; form: Form; close: () => void }) {
  const { t } = useLingui();
  const nameOf = useAuthor();
  const last = error.since.reduce((latest, { by }) => Math.max(latest, by.revision), 0);
  const yours = new Map(form.outcome?.difference.flatMap(({ fields }) => fields.map(({ field, after }) => [field, after] as const)) ?? []);
  const typed = (field: string) => {
    const value = form.draft.values[field];
    return yours.get(field) ?? (typeof value === 'string' ? value : value && typeof value === 'object' && 'label' in value ? String(value.label) : null);
  };
  if (error.since.length === 0) {
    return (
      <div className="conflict" role="alert">
        <b>{error.message}</b>
        {error.fix && <p>{error.fix}</p>}
      </div>
    );
  }
  return (
    <div className="conflict" role="alert">
      <p>
        <b>
          <Trans>Somebody else saved first.</Trans>
        </b>{' '}
        <Trans>
          {nameOf(error.since[0]!.by.author)} saved another value on {dayText(error.since[0]!.by.time)}, while you were typing.
        </Trans>
      </p>
      {error.since.map(({ field, after, by }) => (
        <dl key={field}>
          <dt>
            <Trans>Now</Trans>
          </dt>
          <dd>
            <b>{after ?? t`empty`}</b>
            <small>
              {fieldName(field)} · {nameOf(by.author)}, {dayText(by.time)}
            </small>
          </dd>
          {typed(field) !== null && (
            <>
              <dt>
                <Trans>Yours</Trans>
              </dt>
              <dd>
                <b>{typed(field)}</b>
                <small>
                  <Trans>not saved yet</Trans>
                </small>
              </dd>
            </>
          )}
        </dl>
      ))}
      <p className="edit-buttons">
        <button
          type="button"
          className="button"
          onClick={() => {
            form.forget();
            close();
          }}
        >
          <Trans>Keep this</Trans>
        </button>
        <button type="button" className="button primary" disabled={form.saving} onClick={() => form.saveOver(last)}>
          <Trans>Save mine</Trans>
        </button>
      </p>
      <p className="faint">
        <Trans>Both stay in the history.</Trans>
      </p>
    </div>
  );
}

/** Possible duplicates of the changed record. */
function Warned({ warnings }: { warnings: Warning[] | undefined }) {
  return warnings ? (
    <div className="likely">
      <Trans>It may be on record twice:</Trans>
      <RecordLinks of={warnings.map(({ record }) => record)} />
    </div>
  ) : null;
}

/** Errors about the whole change. */
function Others({ errors }: { errors: UserError[] }) {
  return errors.map((error, i) => (
    <div key={i} className="fault" role="alert">
      <b>{error.message}</b>
      {error.fix && <p>{error.fix}</p>}
      {error.code === 'FORBIDDEN' && <SignInAgain />}
      {error.referrers.length > 0 && <RecordLinks of={error.referrers} />}
    </div>
  ));
}

/** A failed request; nothing typed is lost. */
function Failure({ error }: { error: Error | null }) {
  const fault = error instanceof Fault ? error : null;
  if (!error) {
    return null;
  }
  return (
    <div className="fault" role="alert">
      <b>
        <Why error={error} />
      </b>
      <p>
        <Trans>What you typed is kept. It is safe to save again: the change is made only once.</Trans>
      </p>
      {fault?.code === 'UNAUTHENTICATED' && <SignInAgain />}
      {fault?.traceId && <code>{fault.traceId}</code>}
    </div>
  );
}

const SignInAgain = () => (
  <p>
    <a href="/sign-in" target="_blank" rel="noreferrer">
      <Trans>Sign in, in another tab</Trans>
    </a>
  </p>
);
