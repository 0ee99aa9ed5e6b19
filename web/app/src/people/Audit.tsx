import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { AuditAct } from '../api/later/generated/graphql';
import { auditQuery } from '../api/later';
import { useAuthor } from '../history/useAuthor';
import { dayText, timeText } from '../parts/places';
import { Answered } from '../shell/Answered';

const actWords: Record<AuditAct, MessageDescriptor> = {
  PERSON_ADDED: msg`was given an account`,
  RIGHTS_GRANTED: msg`was given other rights`,
  PERSON_REMOVED: msg`was forgotten`,
  LINK_MADE: msg`was given a sign-in link`,
  SIGNED_IN: msg`signed in`,
  SESSION_ENDED: msg`was signed out`,
  TOKEN_MADE: msg`was given a token`,
  TOKEN_REVOKED: msg`lost a token`,
};

/** What was done to accounts, newest first. */
export function Audit() {
  const { t, i18n } = useLingui();
  const nameOf = useAuthor();
  const audit = useQuery(auditQuery());
  return (
    <>
      <h2>
        <Trans>What was done here</Trans>
      </h2>
      <Answered query={audit}>
        {(entries) => (
          <ol className="audit">
            {entries.map((entry) => (
              <li key={entry.number}>
                <small>
                  {dayText(entry.time)}, {timeText(entry.time)} · {entry.author ? nameOf(entry.author) : t`on the server`}
                </small>
                {nameOf(entry.account)} {i18n._(actWords[entry.did])}
                {entry.did === 'RIGHTS_GRANTED' || entry.did === 'PERSON_ADDED' ? `: ${entry.what ?? ''}` : ''}
              </li>
            ))}
          </ol>
        )}
      </Answered>
    </>
  );
}
