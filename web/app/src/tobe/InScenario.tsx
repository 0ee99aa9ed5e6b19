import './tobe.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { toBeQuery } from '../api/later';
import { Present } from '../shell/Present';
import { stateWords } from './words';

/** The frame of a page that shows and edits a scenario. */
export default function InScenario({ scenario, children }: { scenario: string; children: ReactNode }) {
  return (
    <div className="in-scenario">
      <Present>
        <Banner scenario={scenario} />
      </Present>
      {children}
    </div>
  );
}

function Banner({ scenario }: { scenario: string }) {
  const { t, i18n } = useLingui();
  const known = useQuery(toBeQuery(scenario)).data?.scenario;
  const code = known?.jurisdiction?.code;
  return (
    <p className="scenario-banner" role="status">
      <span>
        <b>
          <Trans>In the scenario {known?.title ?? scenario}</Trans>
        </b>
        {known && <> ({i18n._(stateWords[known.state])})</>}. {known?.state === 'DRAFT' ? <Trans>What you change here changes only the scenario, not what is on record.</Trans> : <Trans>Only a draft can be changed.</Trans>}
      </span>
      {code && (
        <Link to="/c/$code/to-be" params={{ code }} search={{ plan: scenario, scenario: undefined }}>
          <Trans>Compare with as is</Trans>
        </Link>
      )}
      <Link to="." search={(before) => ({ ...before, scenario: undefined, edit: undefined })} aria-label={t`Leave the scenario`}>
        <Trans>Leave</Trans>
      </Link>
    </p>
  );
}
