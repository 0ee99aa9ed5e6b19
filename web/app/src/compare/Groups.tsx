import { Plural, Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { groupsQuery } from '../api/later';
import { listText, percentText, placeName } from '../parts/places';
import { Answered } from '../shell/Answered';

type Member = { code: string; name: string };

const nameOf = ({ code, name }: Member) => placeName(code, name);

/** Groups of similar countries, to start a comparison with. */
export function Groups() {
  const query = useQuery(groupsQuery());
  return (
    <>
      <p className="lead">
        <Trans>Choose a country to see whom it is like and whom it can learn from, or up to four to see them side by side. What is on record in only one of them is no difference: the other’s may not be recorded.</Trans>
      </p>
      <Answered query={query}>
        {(found) =>
          found && (
            <>
              <h2>
                <Trans>Countries that plan alike</Trans>
              </h2>
              <ul className="groups">
                {found.proposed.map((group) => (
                  <li key={group.members.map(({ code }) => code).join()}>
                    <Link to="/compare" search={(before) => ({ lang: before.lang, names: before.names, at: before.at, c: group.members.slice(0, 4).map(({ code }) => code).join() })}>
                      {listText(group.members.map(nameOf))}
                    </Link>
                    <p className="faint">
                      <Trans>
                        Any two of them are alike in at least {percentText(group.leastLikeness)} of what can be compared, over at least {group.leastParts} parts of tasks.
                      </Trans>
                    </p>
                  </li>
                ))}
                {found.recorded.map(({ cluster, pairs, comparable, meanLikeness }) => (
                  <li key={cluster.slug}>
                    <Link to="/id/$slug" params={{ slug: cluster.slug }}>
                      {cluster.label}
                    </Link>
                    <p className="faint">
                      <Trans>A cluster on record.</Trans>{' '}
                      <Plural value={comparable} _0="Of none of its pairs of members enough is on record to compare them." one={`One of its ${pairs} pairs of members can be compared.`} other={`# of its ${pairs} pairs of members can be compared.`} />
                      {meanLikeness !== null && <Trans> They are alike in {percentText(meanLikeness)} on average.</Trans>}
                    </p>
                  </li>
                ))}
              </ul>
              {found.unplaced.length > 0 && (
                <p className="status">
                  <Trans>In no group, because too little is on record or no country is similar enough: {listText(found.unplaced.map(nameOf))}.</Trans>
                </p>
              )}
            </>
          )
        }
      </Answered>
    </>
  );
}
