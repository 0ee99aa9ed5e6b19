import './edit.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Answered } from '../shell/Answered';
import { editText, useEdited, useOpenEdit, type Act, type Edit } from './edit';
import { EditForm } from './EditForm';
import { startQuery, type Start } from './start';
import { Toasts } from './toasts';
import { actHelp, actWords } from './words';

/** The form named in the address, beside the page; single fields are edited in place instead. */
export default function EditPanel() {
  const edit = useEdited();
  return (
    <>
      {edit && !('field' in edit && edit.field) && <Panel key={editText(edit)} edit={edit} />}
      <Toasts />
    </>
  );
}

function Panel({ edit }: { edit: Edit }) {
  const { i18n, t } = useLingui();
  const open = useOpenEdit();
  const start = useQuery(startQuery(edit));
  const panel = useRef<HTMLElement>(null);
  const loaded = start.isSuccess;
  const makes = 'country' in edit;
  useEffect(() => {
    // Of what is new the first field that is still empty, else the first; whoever leaves comes back to where they were.
    const left = document.activeElement;
    const fields = [...(panel.current?.querySelectorAll<HTMLInputElement>('form .input') ?? [])];
    ((makes ? fields.find((field) => field.value === '') : fields[0]) ?? panel.current)?.focus();
    return () => (left instanceof HTMLElement && left.isConnected ? left.focus() : undefined);
  }, [loaded, makes]);
  return (
    <aside
      ref={panel}
      className="edit-panel"
      tabIndex={-1}
      aria-label={i18n._(actWords[edit.act])}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) {
          event.preventDefault();
          open(null);
        }
      }}
    >
      <button type="button" className="close" aria-label={t`Close`} onClick={() => open(null)}>
        <svg width="12" height="12" aria-hidden>
          <path d="M1 1L11 11M11 1L1 11" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
      <h2>{i18n._(actWords[edit.act])}</h2>
      <Answered query={start}>
        {(begun) => (
          <>
            {begun.record && <p className="about">{begun.record.label}</p>}
            <p className="faint">{i18n._(actHelp[edit.act])}</p>
            {begun.record && 'record' in edit && <Acts start={begun} now={edit.act} />}
            {begun.tries || begun.may.allowed ? (
              <EditForm edit={edit} start={begun} close={() => open(null)} />
            ) : (
              <p className="may-not">
                <Trans>You may not change this: {begun.may.why}.</Trans>{' '}
                {begun.may.code === 'SIGN_IN' && (
                  <a href="/sign-in">
                    <Trans>Sign in</Trans>
                  </a>
                )}
              </p>
            )}
          </>
        )}
      </Answered>
    </aside>
  );
}

const claims = new Set(['Absence', 'Adoption', 'Conflict', 'Membership', 'Participation', 'Relation', 'Responsibility', 'Statement', 'Assessment', 'BestPractice']);

/** The acts for a record of a kind. */
export function actsOf(kind: string): Act[] {
  if (kind === 'Responsibility') {
    return ['correct', 'confirm', 'end', 'transfer', 'cite', 'dispute', 'delete'];
  }
  return claims.has(kind) ? ['correct', 'confirm', 'cite', 'dispute', 'delete'] : ['correct', 'confirm', 'cite', 'merge', 'delete'];
}

function Acts({ start, now }: { start: Start; now: Act }) {
  const { i18n, t } = useLingui();
  const open = useOpenEdit();
  const { slug, kind } = start.record!;
  return (
    <div className="acts" role="group" aria-label={t`What to do`}>
      {actsOf(kind).map((act) => (
        <button key={act} type="button" aria-pressed={act === now} onClick={() => open({ act, record: slug })}>
          {i18n._(actWords[act])}
        </button>
      ))}
    </div>
  );
}
