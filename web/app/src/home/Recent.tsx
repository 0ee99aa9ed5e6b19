import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { changesetsQuery } from '../history/queries';
import { headlineOf, howWords } from '../history/words';
import { dayText } from '../parts/places';
import { RecentAwaited } from './RecentAwaited';

/** The number of changes shown. */
const most = 3;

/** Recent changes anywhere. */
export default function Recent() {
  const { i18n } = useLingui();
  const { data, isPending } = useInfiniteQuery(changesetsQuery({}));
  if (isPending) {
    return <RecentAwaited />;
  }
  const commits = data?.pages[0]?.nodes.slice(0, most) ?? [];
  return commits.length === 0 ? null : (
    <section className="recent">
      <h2>
        <Link to="/changes">
          <Trans>Recent changes</Trans>
        </Link>
      </h2>
      <ul>
        {commits.map((commit) => (
          <li key={commit.revision}>
            <time className="num faint" dateTime={commit.time}>
              {dayText(commit.time)}
            </time>{' '}
            <Link to="/changes/$revision" params={{ revision: String(commit.revision) }}>
              {headlineOf(commit)}
            </Link>{' '}
            <span className="faint">{i18n._(howWords[commit.how])}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
