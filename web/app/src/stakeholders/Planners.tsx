import './planners.css';
import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { plannersQuery } from '../api/later';
import type { CompetencyState, PlannersQuery } from '../api/later/generated/graphql';
import { Offer, Pencil } from '../edit/Offer';
import { FactNumbers } from '../parts/FactNumbers';
import { listText } from '../parts/places';
import { Take } from '../parts/Take';
import { Answered } from '../shell/Answered';

type Team = NonNullable<PlannersQuery['planners']>['bodies'][number];
type Named = { slug: string; name: string };

const states: Record<CompetencyState, ReturnType<typeof msg>> = {
  HELD: msg`has it`,
  LACKED: msg`lacks it`,
  DISPUTED: msg`disputed`,
  NOT_RECORDED: msg`not recorded`,
};

type Props = {
  country: string;
  /** Limits it to this body, for its page. */
  body?: string;
};

/** The competencies that each planning body of a country has, lacks and wants, and by role. */
export default function Planners({ country, body }: Props) {
  const query = useQuery(plannersQuery(country));
  return (
    <Answered query={query}>
      {(planners) => {
        const teams = (planners?.bodies ?? []).filter((team) => !body || team.body.slug === body);
        return (
          teams.length > 0 && (
            <section className="planners" aria-labelledby="planners">
              <h2 id="planners">
                <Trans>Competencies of planners</Trans>
              </h2>
              <p className="kind">
                <Trans>By the nine dimensions of the EU toolkit. Lacking is what an assessor says is lacking; what is not recorded is a question to ask. The roles in a team are a proposal that no source confirms.</Trans>
              </p>
              {teams.map((team) => (
                <TeamEntry key={team.body.slug} team={team} country={country} alone={body !== undefined} />
              ))}
            </section>
          )
        );
      }}
    </Answered>
  );
}

function TeamEntry({ team, country, alone }: { team: Team; country: string; alone: boolean }) {
  const { t } = useLingui();
  const assessed = team.competencies.some(({ assessments }) => assessments.length > 0);
  const count = (state: CompetencyState) => team.competencies.filter((of) => of.state === state).length;
  return (
    <>
      {!alone && (
        <h3>
          <Link to="/id/$slug" params={{ slug: team.body.slug }}>
            {team.body.label}
          </Link>
        </h3>
      )}
      <details open={assessed}>
        <summary>
          {assessed ? (
            <span>
              <Plural value={count('HELD')} _0="has none," one="has one," other="has #," /> <Plural value={count('LACKED')} _0="lacks none," one="lacks one," other="lacks #," />{' '}
              <Plural value={team.competencies.filter((of) => of.wanted).length} _0="wants none;" one="wants one;" other="wants #;" /> <Plural value={count('NOT_RECORDED')} _0="all are recorded" one="one is not recorded" other="# are not recorded" />
            </span>
          ) : (
            <span className="faint">
              <Trans>nothing is recorded yet</Trans>
            </span>
          )}
        </summary>
        <Competencies team={team} country={country} />
        <Offer edit={{ act: 'assess', country, who: team.body.slug }} country={country} words={t`Assess a competency`} />
        <Roles team={team} />
      </details>
    </>
  );
}

function Competencies({ team, country }: { team: Team; country: string }) {
  const { t, i18n } = useLingui();
  const heads = [t`Competency`, t`What is known`, t`Wanted`, t`Needed by`];
  const names = (of: Named[]) => listText(of.map(({ name }) => name));
  const lines = () => [heads, ...team.competencies.map((of) => [of.competency.name, i18n._(states[of.state]), of.wanted ? t`wanted` : '', names(of.neededBy)])];
  return (
    <>
      <table aria-label={t`Competencies of ${team.body.label}`}>
        <Heads of={heads} />
        <tbody>
          {team.competencies.map((of) => (
            <tr key={of.competency.slug}>
              <th scope="row">{of.competency.name}</th>
              <td className={of.state === 'NOT_RECORDED' ? 'faint' : of.state === 'HELD' ? undefined : 'lacking'}>
                {i18n._(states[of.state])}{' '}
                <FactNumbers of={of.assessments} />
                <Pencil edit={{ act: 'assess', country, who: team.body.slug, competency: of.competency.slug }} country={country} of={of.competency.name} />
              </td>
              <td>{of.wanted && <Trans>wanted</Trans>}</td>
              <td>{names(of.neededBy)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Take name={`${team.body.slug}-competencies`} title={t`Competencies of ${team.body.label}`} lines={lines} />
    </>
  );
}

/** What each role in a planning team would find. */
function Roles({ team }: { team: Team }) {
  const { t } = useLingui();
  const heads = [t`Role`, t`Has`, t`Lacks`, t`Not recorded`];
  const names = (of: Named[]) => listText(of.map(({ name }) => name)) || '–';
  return (
    <table aria-label={t`Roles of ${team.body.label}`}>
      <Heads of={heads} />
      <tbody>
        {team.roles.map(({ role, held, lacked, unrecorded }) => (
          <tr key={role.slug}>
            <th scope="row">{role.name}</th>
            <td>{names(held)}</td>
            <td>{names(lacked)}</td>
            <td className="faint">{names(unrecorded)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Heads = ({ of }: { of: string[] }) => (
  <thead>
    <tr>
      {of.map((head) => (
        <th key={head} scope="col">
          {head}
        </th>
      ))}
    </tr>
  </thead>
);
