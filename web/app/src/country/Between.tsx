import { Plural, Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { betweenQuery } from '../api/later';
import { percentText } from '../parts/places';
import { atHome } from '../scene/country';
import { Answered } from '../shell/Answered';
import { useCountryView } from './view';

/** The bodies on the shortest paths between two records, with their share of paths. */
export default function Between({ from, to }: { from: string; to: string }) {
  const { country, select } = useCountryView();
  const between = useQuery(betweenQuery(from, to, country.code));
  return (
    <Answered query={between}>
      {(found) =>
        found &&
        found.nodes.length > 0 && (
          <section className="between">
            <h4>
              <Trans>Who stands between them</Trans>
            </h4>
            <ul>
              {found.nodes.map(({ record, share }) => (
                <li key={record.slug}>
                  <button type="button" className="link" onClick={() => select(record.slug)}>
                    {atHome(record.label ?? record.slug, country)}
                  </button>{' '}
                  <span className="kind">
                    {share > 0.995 ? <Trans>on every shortest path</Trans> : <Trans>on {percentText(share)} of the shortest paths</Trans>}
                  </span>
                </li>
              ))}
            </ul>
            {found.totalCount > found.nodes.length && (
              <p className="kind">
                <Plural value={found.totalCount - found.nodes.length} one="One more is not shown." other="# more are not shown." />
              </p>
            )}
          </section>
        )
      }
    </Answered>
  );
}
