import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTitle } from '../parts/useTitle';
import { Changesets, type Narrow } from './Changesets';

const route = getRouteApi('/changes');

/** Who changed what, anywhere. */
export function ChangesPage() {
  const { t } = useLingui();
  const { by, how } = route.useSearch();
  const navigate = useNavigate();
  useTitle(t`Changes`);
  const setNarrow = (narrow: Narrow) => void navigate({ to: '.', search: (before) => ({ ...before, ...narrow }), replace: true });
  return (
    <>
      <div className="controls">
        <h1>
          <Trans>Changes</Trans>
        </h1>
      </div>
      <Changesets filter={{}} narrow={{ by, how }} setNarrow={setNarrow} />
    </>
  );
}
