import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { describedQuery } from '../api/later';
import { SourceLink } from '../parts/SourceLink';
import { objectives, type Said } from './objectives';

/** What sources say about a country by objective: how it is, and how it should be. */
export function Described({ code }: { code: string }) {
  const { t } = useLingui();
  const said = useQuery(describedQuery(code)).data ?? [];
  return said.length > 0 ? (
    <section className="described" aria-labelledby="described">
      <h3 id="described">
        <Trans>What sources say, by objective</Trans>
      </h3>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Objective</Trans>
            </th>
            <th scope="col">{t`As it is`}</th>
            <th scope="col">{t`As it should be`}</th>
          </tr>
        </thead>
        <tbody>
          {objectives(said).map(({ objective, situation, aim }) => (
            <tr key={objective.slug}>
              <th scope="row">{objective.label}</th>
              <Values head={t`As it is`} of={situation} />
              <Values head={t`As it should be`} of={aim} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  ) : null;
}

function Values({ head, of }: { head: string; of: Said[] }) {
  return (
    <td data-of={head}>
      {of.map((one) => (
        <p key={one.slug}>
          <Link to="/id/$slug" params={{ slug: one.slug }}>
            {one.value}
          </Link>
          <small>
            {one.provenance.observed && <span className="num">{one.provenance.observed}, </span>}
            <SourceLink of={one.provenance} />
          </small>
        </p>
      ))}
      {of.length === 0 && (
        <span className="faint">
          <Trans>no source says</Trans>
        </span>
      )}
    </td>
  );
}
