import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { DataSource } from '../scene/country';
import { FactItem } from './FactItem';
import { PanelFrame } from './PanelFrame';
import { useCountryView } from './view';

/** A data source: its owner, and what it is used for. */
export function AboutDataSource({ source }: { source: DataSource }) {
  const { country, tasks, select } = useCountryView();
  return (
    <PanelFrame label={source.label}>
      <h2>
        <Link to="/id/$slug" params={{ slug: source.slug }}>
          {source.label}
        </Link>
      </h2>
      <p className="kind">
        <Trans>Data source</Trans>
      </p>
      {source.owners.length > 0 && (
        <>
          <h3>
            <Trans>Kept by</Trans>
          </h3>
          <ul>
            {source.owners.map((owner) => (
              <li key={owner}>
                <button type="button" className="link" onClick={() => select(owner)}>
                  {country.actors.get(owner)?.label ?? owner}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {source.facts.length > 0 && (
        <>
          <h3>
            <Trans>Used for</Trans>
          </h3>
          <ul>
            {source.facts.map((fact) => (
              <FactItem
                key={fact.slug}
                fact={fact}
                to={fact.task}
                title={`${tasks.bySlug.get(fact.task)?.name ?? fact.task}: ${country.actors.get(fact.who)?.label ?? fact.who}`}
              />
            ))}
          </ul>
        </>
      )}
    </PanelFrame>
  );
}
