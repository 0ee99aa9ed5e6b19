import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { AddPersonDocument, GrantRightsDocument, MakeSignInLinkDocument, RemovePersonDocument, type AccessRole } from '../api/later/generated/graphql';
import { peopleQuery, type People } from '../api/later';
import { viewerQuery } from '../api/queries';
import { accessWords, initialsOf } from '../parts/people';
import { dayText } from '../parts/places';
import { Answered } from '../shell/Answered';
import { useAct } from './act';
import { Countries } from './Countries';
import { RoleSelect } from './RoleSelect';
import { Secret } from './Secret';

type Somebody = People[number];

/** The people with an account, their rights, and a form for inviting more. */
export function Everybody() {
  const people = useQuery(peopleQuery());
  return (
    <section>
      <h1>
        <Trans>People</Trans>
      </h1>
      <p className="faint">
        <Trans>Reading needs no account. When somebody is removed their name is erased: their changes keep a number instead.</Trans>
      </p>
      <Answered query={people}>
        {(known) => (
          <div className="people-table" tabIndex={-1}>
            <table>
              <thead>
                <tr>
                  <th scope="col">
                    <Trans>Name</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Role</Trans>
                  </th>
                  <th scope="col">
                    <Trans>May change</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Last seen</Trans>
                  </th>
                  <th scope="col" className="num">
                    <Trans>Sessions</Trans>
                  </th>
                  <th scope="col" className="num">
                    <Trans>Tokens</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Access</Trans>
                  </th>
                </tr>
              </thead>
              <tbody>
                {known.map((somebody) => (
                  <Row key={somebody.id} somebody={somebody} />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Answered>
      <Invite />
    </section>
  );
}

function Row({ somebody }: { somebody: Somebody }) {
  const { t, i18n } = useLingui();
  const viewer = useQuery(viewerQuery());
  const grant = useAct(GrantRightsDocument);
  const link = useAct(MakeSignInLinkDocument);
  const remove = useAct(RemovePersonDocument);
  const [rights, setRights] = useState<{ role: AccessRole; jurisdictions: string[] } | null>(null);
  const [sure, setSure] = useState(false);
  const { name, sessions, tokens } = somebody;
  const now = rights ?? somebody;
  const seen = sessions?.reduce<string | null>((last, { used }) => (last && last > used ? last : used), null);
  const self = viewer.data?.account === somebody.id;
  const save = () => grant.mutate({ person: somebody.id, role: now.role, jurisdictions: now.role === 'EDITOR' ? now.jurisdictions : [] }, { onSuccess: () => setRights(null) });
  const fault = grant.error ?? link.error ?? remove.error;
  return (
    <>
      <tr>
        <th scope="row">
          <span className="initials" aria-hidden>
            {initialsOf(name)}
          </span>
          {name}
        </th>
        <td data-of={t`Role`}>
          {self ? (
            i18n._(accessWords[somebody.role])
          ) : (
            <RoleSelect label={t`Role of ${name}`} value={now.role} onChange={(role) => setRights({ role, jurisdictions: now.jurisdictions })} />
          )}
        </td>
        <td data-of={t`May change`}>
          {now.role === 'EDITOR' ? (
            <Countries label={t`Countries of ${name}`} value={now.jurisdictions} onChange={(jurisdictions) => setRights({ role: now.role, jurisdictions })} />
          ) : (
            <span className="faint">{{ READER: t`nothing`, CONTRIBUTOR: t`may try changes, saves nothing`, ADMINISTRATOR: t`everything, people too` }[now.role]}</span>
          )}
          {rights && (
            <p className="edit-buttons">
              <button type="button" className="button small primary" disabled={grant.isPending} onClick={save}>
                <Trans>Save</Trans>
              </button>
              <button type="button" className="button small" onClick={() => setRights(null)}>
                <Trans>Cancel</Trans>
              </button>
            </p>
          )}
        </td>
        <td data-of={t`Last seen`}>{seen ? dayText(seen) : t`not yet`}</td>
        <td className="num" data-of={t`Sessions`}>
          {sessions?.length || '–'}
        </td>
        <td className="num" data-of={t`Tokens`}>
          {tokens?.length || '–'}
        </td>
        <td className="row-acts">
          <button type="button" className="link" aria-label={t`New link for ${name}`} onClick={() => link.mutate({ person: somebody.id })}>
            <Trans>New link</Trans>
          </button>
          {!self &&
            (sure ? (
              <>
                <button type="button" className="link wrong" disabled={remove.isPending} onClick={() => remove.mutate({ person: somebody.id })}>
                  <Trans>Forget {name}</Trans>
                </button>
                <button type="button" className="link" onClick={() => setSure(false)}>
                  <Trans>Keep</Trans>
                </button>
              </>
            ) : (
              <button type="button" className="link" aria-label={t`End access of ${name}`} onClick={() => setSure(true)}>
                <Trans>End access</Trans>
              </button>
            ))}
        </td>
      </tr>
      {(fault || link.data?.makeSignInLink) && (
        <tr>
          <td colSpan={7}>
            {fault && (
              <p className="wrong" role="alert">
                {fault.message}
              </p>
            )}
            {link.data?.makeSignInLink && <SignInLink link={link.data.makeSignInLink} />}
          </td>
        </tr>
      )}
    </>
  );
}

/** Creates an account and a link to send to its owner. */
function Invite() {
  const { t } = useLingui();
  const id = useId();
  const [name, setName] = useState('');
  const [role, setRole] = useState<AccessRole>('EDITOR');
  const [countries, setCountries] = useState<string[]>([]);
  const add = useAct(AddPersonDocument);
  const link = useAct(MakeSignInLinkDocument);
  const fault = add.error ?? link.error;
  const made = link.data?.makeSignInLink;
  const invite = async () => {
    const { addPerson } = await add.mutateAsync({ name, role, jurisdictions: role === 'EDITOR' ? countries : [] });
    if (addPerson) {
      await link.mutateAsync({ person: addPerson.id });
      setName('');
      setCountries([]);
    }
  };
  return (
    <form
      className="invite"
      onSubmit={(event) => {
        event.preventDefault();
        // What went wrong is shown by the mutation itself.
        void invite().catch(() => undefined);
      }}
    >
      <h2>
        <Trans>Invite somebody</Trans>
      </h2>
      <div className="invite-fields">
        <div>
          <label htmlFor={id}>
            <Trans>Name</Trans>
          </label>
          <input id={id} className="input" value={name} maxLength={100} autoComplete="off" required onChange={(event) => setName(event.target.value)} />
        </div>
        <div>
          <label htmlFor={`${id}-role`}>
            <Trans>Role</Trans>
          </label>
          <RoleSelect id={`${id}-role`} value={role} onChange={setRole} />
        </div>
        {role === 'EDITOR' && (
          <div>
            <span className="label">
              <Trans>Countries</Trans>
            </span>
            <Countries label={t`Countries`} value={countries} onChange={setCountries} />
          </div>
        )}
        <button type="submit" className="button primary" disabled={add.isPending || link.isPending}>
          <Trans>Make link</Trans>
        </button>
      </div>
      {fault && (
        <p className="wrong" role="alert">
          {fault.message}
        </p>
      )}
      {made && <SignInLink link={made} />}
    </form>
  );
}

function SignInLink({ link }: { link: { person: { name: string }; path: string; expires: string } }) {
  const { t } = useLingui();
  return (
    <Secret text={location.origin + link.path} copy={t`Copy link`}>
      <b>
        <Trans>Send this link to {link.person.name} yourself.</Trans>
      </b>{' '}
      <Trans>It is shown once, works once and expires in 15 minutes. A new link replaces it.</Trans>
    </Secret>
  );
}
