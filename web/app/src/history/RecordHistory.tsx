import './history.css';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { dayText, timeText } from '../parts/places';
import { Answered } from '../shell/Answered';
import { Difference } from './Difference';
import { NamesProvider } from '../edit/Names';
import { recordHistoryQuery } from './queries';
import { Undo } from './Undo';
import { useAuthor } from './useAuthor';

/** The changes of a record, newest first. */
export default function RecordHistory({ slug }: { slug: string }) {
  const nameOf = useAuthor();
  const query = useInfiniteQuery(recordHistoryQuery(slug));
  return (
    <section className="record-history">
      <h2>
        <Trans>History</Trans>
      </h2>
      <Answered query={query}>
        {({ pages }) => (
          <NamesProvider of={pages.flatMap((page) => page?.nodes.map(({ difference }) => difference) ?? [])}>
            <ol>
              {pages
                .flatMap((page) => page?.nodes ?? [])
                .map(({ changeset, difference }) => (
                  <li key={changeset.revision}>
                    <p className="faint">
                      <Link to="/changes/$revision" params={{ revision: String(changeset.revision) }}>
                        {dayText(changeset.time)}, {timeText(changeset.time)}
                      </Link>{' '}
                      {nameOf(changeset.author)}
                    </p>
                    {difference.type === 'CREATED' ? (
                      <p>
                        <Trans>Recorded</Trans>
                      </p>
                    ) : (
                      <Difference of={difference} alone />
                    )}
                    {changeset.reason && <p className="reason">{changeset.reason}</p>}
                    {changeset.how !== 'LOAD' && <Undo revision={changeset.revision} of={String(changeset.revision)} />}
                  </li>
                ))}
            </ol>
          </NamesProvider>
        )}
      </Answered>
      {query.hasNextPage && (
        <button type="button" className="link" disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          <Trans>Older changes</Trans>
        </button>
      )}
    </section>
  );
}
