import './fragility.css';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { RolePart, WithoutQuery } from '../api/later/generated/graphql';
import { withoutQuery } from '../api/later';
import { listText, placeName } from '../parts/places';
import { Chip } from '../parts/Chip';
import { partGroups } from '../scene/compare';
import { leading } from '../scene/roles';
import { Answered } from '../shell/Answered';

type Without = NonNullable<WithoutQuery['without']>;
type Loss = Without['losses'][number];

type Props = {
  stakeholder: string;
  /** The country to consider; everywhere if left out. */
  country?: string | undefined;
  /** The country of the page, which need not be named. */
  here?: string | undefined;
  /** Shows only what nobody else has. */
  brief?: boolean;
};

/** What would be lost if a body stopped, what depends on that, and who could stand in. */
export default function IfItStopped({ stakeholder, country, here, brief = false }: Props) {
  const query = useQuery(withoutQuery(stakeholder, country));
  return <Answered query={query}>{(without) => without && without.losses.length > 0 && (brief ? <Brief without={without} /> : <Whole without={without} here={here} />)}</Answered>;
}

const Summary = ({ without }: { without: Without }) => (
  <p>
    <Plural value={without.alone} _0="Others have each of its parts too." one="One part would have nobody else on record." other="# parts would have nobody else on record." />{' '}
    {without.decisions > 0 && <Plural value={without.decisions} one="One decision rests on that." other="# decisions rest on that." />}
  </p>
);

function Brief({ without }: { without: Without }) {
  const alone = without.losses.filter((loss) => loss.alone);
  return (
    <section className="stopped">
      <h3>
        <Trans>If it stopped</Trans>
      </h3>
      <Summary without={without} />
      <ul>
        {alone.map((loss) => (
          <LossEntry key={`${loss.task.slug} ${loss.country.code} ${loss.part}`} loss={loss} here={loss.country.code} brief />
        ))}
      </ul>
    </section>
  );
}

function Whole({ without, here }: { without: Without; here: string | undefined }) {
  return (
    <section className="stopped">
      <h2>
        <Trans>If it stopped</Trans>
      </h2>
      <Summary without={without} />
      <ul className="sentences">
        {without.losses.map((loss) => (
          <LossEntry key={`${loss.task.slug} ${loss.country.code} ${loss.part}`} loss={loss} here={here} />
        ))}
      </ul>
      <p className="faint">
        {without.ties > 0 && <Plural value={without.ties} one="One relation to another would end." other="# relations to others would end." />}{' '}
        <Trans>Nobody else on record does not mean that nobody else does it. Who could stand in is inferred from the record; nobody was asked.</Trans>
      </p>
    </section>
  );
}

/** What a task would lack. */
const lacking: Record<RolePart, ReturnType<typeof msg>> = {
  DONE: msg`nobody would do it`,
  WORKS: msg`nobody would work on it`,
  DECIDES: msg`nobody would decide`,
  ADVISES: msg`nobody would advise`,
  SUPPLIES_DATA: msg`it would lose its data`,
  PAYS: msg`nobody would pay`,
};

function LossEntry({ loss, here, brief = false }: { loss: Loss; here: string | undefined; brief?: boolean }) {
  const { i18n } = useLingui();
  const decisions = listText(loss.decisions.map(({ task }) => (brief ? (task.shortName ?? task.name) : task.name)));
  const others = listText(loss.others.slice(0, 3).flatMap(({ label }) => label ?? []));
  const group = partGroups[loss.part];
  return (
    <li>
      <Chip fact={{ role: leading[group], group, historic: !loss.alone }} />
      <div>
        <p>
          <Link to="/tasks/$task" params={{ task: loss.task.slug }}>
            <b>{brief ? (loss.task.shortName ?? loss.task.name) : loss.task.name}</b>
          </Link>
          {loss.country.code !== here && ` (${placeName(loss.country.code, loss.country.name)})`}:{' '}
          {loss.alone ? (
            i18n._(lacking[loss.part])
          ) : (
            <span className="faint">
              <Trans>also {others}</Trans>
              {loss.otherCount > 3 && <Trans> and {loss.otherCount - 3} more</Trans>}
            </span>
          )}
          {loss.nobodyLeft && <Trans>, and nobody else has any part in it</Trans>}.
        </p>
        {loss.alone && loss.decisions.length > 0 && (
          <p className="faint">
            <Trans>Rests on it: {decisions}</Trans>
          </p>
        )}
        {!brief && loss.standIns.length > 0 && (
          <details>
            <summary>
              <Plural value={loss.standIns.length} one="One could stand in" other="# could stand in" />
            </summary>
            <ul>
              {loss.standIns.map(({ record, why }) => (
                <li key={record.slug}>
                  <Link to="/id/$slug" params={{ slug: record.slug }}>
                    {record.label}
                  </Link>{' '}
                  <span className="faint">{why}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}
