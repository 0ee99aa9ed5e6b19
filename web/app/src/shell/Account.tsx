import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { signOut } from '../api/fetch';
import { viewerQuery } from '../api/queries';
import { placeName } from '../parts/places';
import { accessWords, initialsOf } from '../parts/people';
import { Why } from './Why';

/** Who is signed in, and links to sign in or out. */
export function Account() {
  const { t, i18n } = useLingui();
  const client = useQueryClient();
  const { data: viewer } = useQuery(viewerQuery());
  const leave = useMutation({ mutationFn: signOut, networkMode: 'always', onSuccess: () => client.invalidateQueries() });
  if (!viewer?.signedIn) {
    return (
      <a className="button account" href="/sign-in">
        <Trans>Sign in</Trans>
      </a>
    );
  }
  const name = viewer.name ?? viewer.account ?? '';
  const places = viewer.jurisdictions.map((code) => placeName(code, code)).join(', ');
  const role = i18n._(accessWords[viewer.role]);
  return (
    <>
      <button type="button" className="initials account" popoverTarget="account" aria-label={t`Signed in as ${name}`} title={name}>
        {initialsOf(name)}
      </button>
      <div popover="auto" id="account" className="account-card" role="group" aria-label={t`Account`}>
        <p>
          <b>{name}</b>
        </p>
        <p className="faint">{places && viewer.role === 'EDITOR' ? t`${role}: ${places}` : role}</p>
        <p>
          <Link to="/people">{viewer.role === 'ADMINISTRATOR' ? <Trans>People and access</Trans> : <Trans>My account</Trans>}</Link>
        </p>
        <p>
          <Link to="/changes" search={{ by: viewer.account ?? undefined }}>
            <Trans>What I changed</Trans>
          </Link>
        </p>
        <p>
          <Link to="/import">
            <Trans>Import a file</Trans>
          </Link>
        </p>
        <button type="button" className="button" disabled={leave.isPending} onClick={() => leave.mutate()}>
          <Trans>Sign out</Trans>
        </button>
        {leave.isError && (
          <p className="wrong" role="alert">
            <Why error={leave.error} />
          </p>
        )}
      </div>
    </>
  );
}
