import './record.css';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { recordQuery } from '../api/later';
import { WhyNot } from '../edit/Offer';
import { useTitle } from '../parts/useTitle';
import { isStakeholder, numberedSources, placeOf, type Part, type Shown, type Tie } from '../scene/record';
import { Answered } from '../shell/Answered';
import { Facts } from './Facts';
import { Head } from './Head';
import { Others } from './Others';
import { Recorded } from './Recorded';
import { Stakeholder } from './Stakeholder';

const RecordHistory = lazy(() => import('../history/RecordHistory'));

const route = getRouteApi('/id/$slug');

/** A record of any kind: what is known of it, each fact with its source. */
export function RecordPage() {
  const { slug } = route.useParams();
  const record = useQuery(recordQuery(slug));
  useTitle(record.data?.label ?? undefined);
  return <Answered query={record}>{(shown) => <Page record={shown} />}</Answered>;
}

function Page({ record }: { record: Shown }) {
  const sources = numberedSources([record.provenance, ...told(record).map((claim) => claim.provenance)]);
  return (
    <div className="record">
      <section>
        <Head record={record} />
        {isStakeholder(record) && <Stakeholder record={record} />}
        <Others record={record} />
      </section>
      <aside className="record-side">
        <Facts record={record} numberOf={sources.numberOf} />
        {sources.sources.length > 0 && (
          <>
            <h2 id="sources">
              <Trans>Sources</Trans>
            </h2>
            <ol className="sources">
              {sources.sources.map((source) => (
                <li key={source.slug}>
                  <span>
                    <Link to="/id/$slug" params={{ slug: source.slug }}>
                      {source.title}
                    </Link>
                    {source.publisher && <small>{source.publisher}</small>}
                  </span>
                </li>
              ))}
            </ol>
          </>
        )}
        <Suspense>
          <RecordHistory slug={record.slug} />
        </Suspense>
        <Recorded record={record} />
        <WhyNot country={placeOf(record)?.code} />
      </aside>
    </div>
  );
}

/** The claims on the page besides the record's own fields. */
function told(record: Shown): (Part | Tie)[] {
  const parts = 'responsibilities' in record ? (record.responsibilities?.nodes ?? []) : [];
  return isStakeholder(record) ? [...parts, ...(record.relationsFrom?.nodes ?? []), ...(record.relationsTo?.nodes ?? [])] : parts;
}
