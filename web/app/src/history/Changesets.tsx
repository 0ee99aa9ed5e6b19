import './history.css';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ChangesetFilter, CommitFragment, How } from '../api/later/generated/graphql';
import { initialsOf } from '../parts/people';
import { dayText, longDayText, timeText } from '../parts/places';
import { Take } from '../parts/Take';
import { groupBy } from '../scene/groupby';
import { Answered } from '../shell/Answered';
import { Difference, Named } from './Difference';
import { NamesProvider } from '../edit/Names';
import { changesetsQuery } from './queries';
import { Undo } from './Undo';
import { useAuthor } from './useAuthor';
import { headlineOf, howWords, type Commit } from './words';

/** Filters of a list of changes; they are part of the address. */
export type Narrow = { by?: string | undefined; how?: How | undefined };

type ChangesetsProps = {
  filter: ChangesetFilter;
  narrow: Narrow;
  setNarrow: (narrow: Narrow) => void;
  /** The country to show as of a change. */
  country?: string;
};

/** Commits by day, newest first: who, when, why, and what changed. */
export function Changesets({ filter, narrow, setNarrow, country }: ChangesetsProps) {
  const { t, i18n } = useLingui();
  const nameOf = useAuthor();
  const query = useInfiniteQuery(changesetsQuery({ ...filter, ...(narrow.by ? { author: narrow.by } : {}), ...(narrow.how ? { how: narrow.how } : {}) }));
  return (
    <Answered query={query}>
      {(data) => {
        const commits = data.pages.flatMap((page) => page?.nodes ?? []);
        const undone = new Map(commits.flatMap((commit) => (commit.undoes ? [[commit.undoes, commit]] : [])));
        const authors = [...groupBy(commits, (commit) => commit.author)].map(([name, of]) => ({ name, count: of.length }));
        if (narrow.by && !authors.some(({ name }) => name === narrow.by)) {
          authors.push({ name: narrow.by, count: 0 });
        }
        return (
          <NamesProvider of={commits.flatMap((commit) => commit.changes.nodes)}>
            <div className="history">
              <div className="history-head">
                <p>
                  <Plural value={commits.length} _0="No change" one="One change" other="# changes" />
                  {query.hasNextPage ? <Trans>, and older ones</Trans> : null}, <Trans>the newest first.</Trans>
                </p>
                <label>
                  <Trans>By</Trans>{' '}
                  <select className="field" value={narrow.by ?? ''} onChange={(event) => setNarrow({ ...narrow, by: event.target.value || undefined })}>
                    <option value="">{t`everybody`}</option>
                    {authors.map(({ name }) => (
                      <option key={name} value={name}>
                        {nameOf(name)}
                      </option>
                    ))}
                  </select>
                </label>
                <label>
                  <Trans>What</Trans>{' '}
                  <select className="field" value={narrow.how ?? ''} onChange={(event) => setNarrow({ ...narrow, how: (event.target.value || undefined) as How | undefined })}>
                    <option value="">{t`everything`}</option>
                    {Object.entries(howWords).map(([how, words]) => (
                      <option key={how} value={how}>
                        {i18n._(words)}
                      </option>
                    ))}
                  </select>
                </label>
                <Take
                  name={['changes', country?.toLowerCase()].filter(Boolean).join('-')}
                  title={t`Changes, the newest first`}
                  lines={() => [
                    [t`Date`, t`Time`, t`Who`, t`What`, t`How`, t`Reason`, t`Change`],
                    ...commits.map((commit) => [dayText(commit.time), timeText(commit.time), nameOf(commit.author), headlineOf(commit), i18n._(howWords[commit.how]), commit.reason ?? '', String(commit.revision)]),
                  ]}
                />
              </div>
              {[...groupBy(commits, (commit) => longDayText(commit.time))].map(([day, of]) => (
                <section key={day}>
                  <h2>
                    {day}{' '}
                    <span className="faint">
                      <Plural value={of.length} one="one change" other="# changes" />
                    </span>
                  </h2>
                  <ol>
                    {of.map((commit) => (
                      <Entry key={commit.revision} commit={commit} country={country} undone={undone.get(commit.revision)} />
                    ))}
                  </ol>
                </section>
              ))}
              {query.hasNextPage && (
                <button type="button" className="button" disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                  <Trans>Older changes</Trans>
                </button>
              )}
            </div>
          </NamesProvider>
        );
      }}
    </Answered>
  );
}

function Entry({ commit, country, undone }: { commit: Commit; country: string | undefined; undone: CommitFragment | undefined }) {
  const { t, i18n } = useLingui();
  const author = useAuthor()(commit.author);
  const { changes } = commit;
  const one = changes.totalCount === 1 ? changes.nodes[0] : undefined;
  const words = <Headline commit={commit} />;
  return (
    <li className={undone ? 'undone' : undefined}>
      <time className="num faint" dateTime={commit.time}>
        {timeText(commit.time)}
      </time>
      <span className="initials" aria-hidden>
        {initialsOf(author)}
      </span>
      <div>
        <p className="headline">
          {undone ? <s>{words}</s> : words} <span className="tag">{undone ? <Trans>undone at {timeText(undone.time)}</Trans> : i18n._(howWords[commit.how])}</span>
        </p>
        <p className="faint">{author}</p>
        {!undone && commit.how !== 'LOAD' && (one ? <Difference of={one} alone /> : changes.nodes.map((difference) => <Difference key={difference.slug} of={difference} />))}
        {!undone && commit.how !== 'LOAD' && changes.totalCount > changes.nodes.length && (
          <p className="faint">
            <Plural value={changes.totalCount - changes.nodes.length} one="and one record more" other="and # records more" />
          </p>
        )}
        {commit.reason && <p className="reason">{commit.reason}</p>}
      </div>
      <span className="entry-acts">
        {!undone && commit.how !== 'LOAD' && <Undo revision={commit.revision} of={String(commit.revision)} />}
        {country ? (
          <Link to="/c/$code" params={{ code: country }} search={{ at: commit.revision }} aria-label={t`As of change ${commit.revision}`}>
            <Trans>As of then</Trans>
          </Link>
        ) : (
          <Link to="/" search={{ at: commit.revision }} aria-label={t`As of change ${commit.revision}`}>
            <Trans>As of then</Trans>
          </Link>
        )}
        <Link to="/changes/$revision" params={{ revision: String(commit.revision) }} aria-label={t`Details of change ${commit.revision}`}>
          <Trans>Details</Trans>
        </Link>
      </span>
    </li>
  );
}

/** What a commit did, in a line. */
function Headline({ commit }: { commit: Commit }) {
  const { changes } = commit;
  const [first] = changes.nodes;
  if (commit.undoes) {
    return <Trans>Undid change {commit.undoes}</Trans>;
  }
  if (changes.totalCount === 1 && first) {
    return <Named of={first} />;
  }
  return <Plural value={changes.totalCount} one="One record" other="# records" />;
}
