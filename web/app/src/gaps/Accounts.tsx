import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { accountsQuery } from '../api/later';
import type { AccountsQuery } from '../api/later/generated/graphql';
import { useCountryView } from '../country/view';
import { FactNumbers } from '../parts/FactNumbers';
import { placeInText } from '../parts/places';
import { Sure } from '../parts/Sure';
import { Take } from '../parts/Take';
import { coverageWords } from '../parts/words';
import { Answered } from '../shell/Answered';

type Milestone = NonNullable<AccountsQuery['coverage']>['milestones'][number];

/** Whether a country has what WHO's National Health Workforce Accounts ask for, as far as it is on record. */
export default function Accounts() {
  const { country } = useCountryView();
  const query = useQuery(accountsQuery(country.code));
  return <Answered query={query}>{(milestones) => milestones.length > 0 && <Milestones milestones={milestones} />}</Answered>;
}

function Milestones({ milestones }: { milestones: Milestone[] }) {
  const { t, i18n } = useLingui();
  const { country } = useCountryView();
  const recorded = milestones.filter(({ places }) => places[0]?.coverage === 'RECORDED').length;
  const state = (of: Milestone) => i18n._(coverageWords[of.places[0]?.coverage ?? 'NO_CLAIM']);
  const heads = [t`Milestone`, t`What is known`, t`Follows from`];
  const lines = () => [heads, ...milestones.map((of) => [of.milestone.name, state(of), of.tasks.map(({ name }) => name).join('; ')])];
  return (
    <section className="accounts" aria-labelledby="accounts">
      <h2 id="accounts">
        <Trans>WHO’s National Health Workforce Accounts</Trans>{' '}
        <span>
          <Trans>
            {recorded} of {milestones.length} milestones on record
          </Trans>
        </span>
      </h2>
      <p className="kind">
        <Trans>WHO asks every country about these. The countries’ own answers are not on record here: what is known follows from who does which task. Not recorded does not mean lacking.</Trans>
      </p>
      <table aria-label={t`Milestones of the accounts`}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {milestones.map((of) => (
            <Row key={of.milestone.slug} of={of} state={state(of)} />
          ))}
        </tbody>
      </table>
      <Take name={`${country.code}-accounts`} title={t`Milestones of the accounts in ${placeInText(country.code, country.name)}`} lines={lines} />
    </section>
  );
}

function Row({ of, state }: { of: Milestone; state: string }) {
  const { select } = useCountryView();
  const [place] = of.places;
  const claims = [...(place?.responsibilities ?? []), ...(place?.absences ?? [])];
  return (
    <tr>
      <th scope="row">
        <Link to="/id/$slug" params={{ slug: of.milestone.slug }}>
          {of.milestone.name}
        </Link>
      </th>
      <td className={place?.coverage === 'NO_CLAIM' ? 'faint' : undefined}>
        {state} {place?.confidence && <Sure of={place.confidence} />}{' '}
        <FactNumbers of={claims} />
      </td>
      <td>
        {of.tasks.length === 0 && (
          <span className="faint">
            <Trans>no task of planning</Trans>
          </span>
        )}
        {of.tasks.map((task, at) => (
          <span key={task.slug}>
            {at > 0 && ' · '}
            <button type="button" className="link plain" onClick={() => select(task.slug)}>
              {task.name}
            </button>
          </span>
        ))}
      </td>
    </tr>
  );
}
