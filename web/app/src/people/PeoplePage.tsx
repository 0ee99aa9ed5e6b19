import './people.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { viewerQuery } from '../api/queries';
import { useTitle } from '../parts/useTitle';
import { Answered } from '../shell/Answered';
import { Audit } from './Audit';
import { Mine } from './Mine';
import { Everybody } from './Everybody';
import { NotSignedIn } from './NotSignedIn';

/** Who may do what, for administrators; for everybody their sessions and tokens. */
export function PeoplePage() {
  const { t } = useLingui();
  useTitle(t`People`);
  const viewer = useQuery(viewerQuery());
  return (
    <Answered query={viewer}>
      {({ signedIn, role }) =>
        signedIn ? (
          <div className={role === 'ADMINISTRATOR' ? 'people' : 'people alone'}>
            {role === 'ADMINISTRATOR' && <Everybody />}
            <aside>
              {role !== 'ADMINISTRATOR' && (
                <h1>
                  <Trans>My account</Trans>
                </h1>
              )}
              <Mine role={role} />
              {role === 'ADMINISTRATOR' && <Audit />}
            </aside>
          </div>
        ) : (
          <NotSignedIn>
            <Trans>Reading needs no account. To get one, ask whoever runs this server for a sign-in link.</Trans>
          </NotSignedIn>
        )
      }
    </Answered>
  );
}
