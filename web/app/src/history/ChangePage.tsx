import './history.css';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { longDayText, timeText } from '../parts/places';
import { useTitle } from '../parts/useTitle';
import { Answered } from '../shell/Answered';
import { Difference } from './Difference';
import { NamesProvider } from '../edit/Names';
import { changesetQuery } from './queries';
import { Undo } from './Undo';
import { useAuthor } from './useAuthor';
import { howWords } from './words';

const route = getRouteApi('/changes/$revision');

/** One commit, with everything that it changed. */
export function ChangePage() {
  const { t, i18n } = useLingui();
  const { revision } = route.useParams();
  useTitle(t`Change ${revision}`);
  const nameOf = useAuthor();
  const query = useInfiniteQuery(changesetQuery(Number(revision)));
  return (
    <Answered query={query}>
      {({ pages }) => {
        const commit = pages[0]!;
        return (
          <div className="history">
            <p className="crumb">
              <Link to="/changes">
                <Trans>Changes</Trans>
              </Link>
            </p>
            <div className="controls">
              <h1>
                <Trans>Change {commit.revision}</Trans>
              </h1>
              <span className="tag">{i18n._(howWords[commit.how])}</span>
              {commit.how !== 'LOAD' && <Undo revision={commit.revision} of={String(commit.revision)} />}
            </div>
            <p>
              <Trans>
                {nameOf(commit.author)}, {longDayText(commit.time)}, {timeText(commit.time)}
              </Trans>
              {commit.undoes && (
                <>
                  {' · '}
                  <Link to="/changes/$revision" params={{ revision: String(commit.undoes) }}>
                    <Trans>undoes change {commit.undoes}</Trans>
                  </Link>
                </>
              )}
            </p>
            {commit.reason && <p className="reason">{commit.reason}</p>}
            <h2>
              <Plural value={commit.changes.totalCount} one="One record" other="# records" />
            </h2>
            <NamesProvider of={pages.flatMap((page) => page.changes.nodes)}>
              <ol className="differences">
                {pages
                  .flatMap((page) => page.changes.nodes)
                  .map((difference) => (
                    <li key={difference.slug}>
                      <Difference of={difference} />
                    </li>
                  ))}
              </ol>
            </NamesProvider>
            {query.hasNextPage && (
              <button type="button" className="button" disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                <Trans>More records</Trans>
              </button>
            )}
          </div>
        );
      }}
    </Answered>
  );
}
