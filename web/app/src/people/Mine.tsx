import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { EndSessionDocument, MakeTokenDocument, RevokeTokenDocument, type AccessRole } from '../api/later/generated/graphql';
import { myselfQuery } from '../api/later';
import { accessWords } from '../parts/people';
import { dayText, placeName } from '../parts/places';
import { Answered } from '../shell/Answered';
import { useAct } from './act';
import { browserOf } from './browser';
import { Countries } from './Countries';
import { RoleSelect } from './RoleSelect';
import { Why } from '../shell/Why';
import { Secret } from './Secret';

/** Where one is signed in, and the programs that act on one's behalf. */
export function Mine({ role }: { role: AccessRole }) {
  const { t, i18n } = useLingui();
  const myself = useQuery(myselfQuery());
  const end = useAct(EndSessionDocument);
  const revoke = useAct(RevokeTokenDocument);
  const fault = end.error ?? revoke.error;
  return (
    <Answered query={myself}>
      {(person) => {
        const sessions = person?.sessions ?? [];
        const others = sessions.filter((session) => !session.current);
        return (
          <>
            <h2>
              <Trans>My sessions</Trans>
            </h2>
            <ul className="mine">
              {sessions.map((session) => (
                <li key={session.id}>
                  <span>
                    <b>{browserOf(session.agent) ?? t`A program`}</b>
                    <small>
                      {session.current ? <Trans>this one, since {dayText(session.created)}</Trans> : <Trans>since {dayText(session.created)}, used {dayText(session.used)}</Trans>}
                    </small>
                  </span>
                  {!session.current && (
                    <button type="button" className="link" aria-label={t`End: ${browserOf(session.agent) ?? session.id}`} onClick={() => end.mutate({ id: session.id })}>
                      <Trans>End</Trans>
                    </button>
                  )}
                </li>
              ))}
            </ul>
            {others.length > 1 && (
              <button type="button" className="button small" disabled={end.isPending} onClick={() => others.forEach((session) => end.mutate({ id: session.id }))}>
                <Trans>End all others</Trans>
              </button>
            )}
            <h2>
              <Trans>My tokens for programs</Trans>
            </h2>
            <ul className="mine">
              {(person?.tokens ?? []).map((token) => (
                <li key={token.id}>
                  <span>
                    <b>{token.name}</b>
                    <small>
                      {[i18n._(accessWords[token.role]), ...token.jurisdictions.map((code) => placeName(code, code))].join(', ')} ·{' '}
                      {token.used ? <Trans>used {dayText(token.used)}</Trans> : <Trans>never used</Trans>} · <Trans>ends {dayText(token.expires)}</Trans>
                    </small>
                  </span>
                  <button type="button" className="link" aria-label={t`Revoke: ${token.name}`} onClick={() => revoke.mutate({ id: token.id })}>
                    <Trans>Revoke</Trans>
                  </button>
                </li>
              ))}
            </ul>
            {fault && (
              <p className="wrong" role="alert">
                {fault.message}
              </p>
            )}
            <NewToken most={role} />
          </>
        );
      }}
    </Answered>
  );
}

/**
 * A token is shown only once. It can do no more than it is given, and never more than its
 * owner.
 */
function NewToken({ most }: { most: AccessRole }) {
  const { t } = useLingui();
  const id = useId();
  const [name, setName] = useState('');
  const [role, setRole] = useState<AccessRole>('READER');
  const [countries, setCountries] = useState<string[]>([]);
  const [days, setDays] = useState(90);
  const make = useAct(MakeTokenDocument);
  const made = make.data?.makeToken;
  return (
    <form
      className="new-token"
      onSubmit={(event) => {
        event.preventDefault();
        make.mutate({ name, role, jurisdictions: role === 'EDITOR' ? countries : [], days }, { onSuccess: () => setName('') });
      }}
    >
      {made && (
        <Secret text={made.secret} copy={t`Copy token`}>
          <b>
            <Trans>{made.token.name}: copy it now, it is not shown again.</Trans>
          </b>
        </Secret>
      )}
      <div>
        <label htmlFor={id}>
          <Trans>What it is for</Trans>
        </label>
        <input id={id} className="input" value={name} maxLength={100} autoComplete="off" required onChange={(event) => setName(event.target.value)} />
      </div>
      <div className="two">
        <div>
          <label htmlFor={`${id}-role`}>
            <Trans>It may do as much as</Trans>
          </label>
          <RoleSelect id={`${id}-role`} value={role} most={most} onChange={setRole} />
        </div>
        <div>
          <label htmlFor={`${id}-days`}>
            <Trans>Days</Trans>
          </label>
          <input id={`${id}-days`} className="input" type="number" min={1} max={366} value={days} onChange={(event) => setDays(Number(event.target.value))} />
        </div>
      </div>
      {role === 'EDITOR' && <Countries label={t`Countries of the token`} value={countries} onChange={setCountries} />}
      {make.error && (
        <p className="wrong" role="alert">
          <Why error={make.error} />
        </p>
      )}
      <button type="submit" className="button small" disabled={make.isPending}>
        <Trans>New token</Trans>
      </button>
    </form>
  );
}
