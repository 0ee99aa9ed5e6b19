import './search.css';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { searchQuery } from '../api/queries';
import { Take } from '../parts/Take';
import { useTitle } from '../parts/useTitle';
import { Answered } from '../shell/Answered';
import { addressOf, hitsOf } from './hits';

const route = getRouteApi('/search');
const step = 30;

/** Everything found by words, the best match first. */
export function SearchPage() {
  const { t } = useLingui();
  const { q = '' } = route.useSearch();
  const navigate = useNavigate();
  const [text, setText] = useState(q);
  const [most, setMost] = useState(step);
  const found = useQuery(searchQuery(q, most));
  useTitle(q, t`Search`);
  useEffect(() => {
    setText(q);
    setMost(step);
  }, [q]);
  return (
    <div className="search-page">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void navigate({ to: '/search', search: { q: text } });
        }}
      >
        <h1>
          <label htmlFor="search-text">
            <Trans>Search</Trans>
          </label>
        </h1>
        <input id="search-text" type="search" value={text} onChange={(event) => setText(event.target.value)} />
        <button type="submit" className="button">
          <Trans>Find</Trans>
        </button>
      </form>
      {q.trim().length > 1 ? (
        <Answered query={found}>
          {(answer) => (
            <>
              <div className="search-found">
                <p className="faint" role="status">
                  <Plural value={answer?.totalCount ?? 0} _0="Nothing found. Try fewer letters, or a single word." one="One record" other="# records" />
                </p>
                {answer && answer.totalCount !== 0 && (
                  <Take name="search" title={t`Results for “${q}”`} lines={() => [[t`Name`, t`What it is`, t`Address`], ...hitsOf(answer).map((hit) => [hit.label, hit.about, `${location.origin}/id/${hit.slug}`])]} link />
                )}
              </div>
              <ol className="search-hits">
                {hitsOf(answer).map((hit) => (
                  <li key={hit.slug}>
                    <Link {...addressOf(hit)}>{hit.label}</Link>
                    <small>{hit.about}</small>
                  </li>
                ))}
              </ol>
              {answer?.pageInfo.hasNextPage && most < 90 && (
                <button type="button" className="button" onClick={() => setMost(most + step)}>
                  <Trans>Show more</Trans>
                </button>
              )}
            </>
          )}
        </Answered>
      ) : (
        <p className="faint">
          <Trans>Type at least two letters of a country, body, task or source, in any language.</Trans>
        </p>
      )}
    </div>
  );
}
