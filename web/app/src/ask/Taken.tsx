import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { withNames } from '../api/names';
import { inState } from '../api/past';
import { overviewQuery } from '../api/queries';
import { Choice } from '../parts/Choice';
import { CopyButton } from '../parts/CopyButton';
import { dayText } from '../parts/places';
import { snippets, type Request } from './snippets';

type Props = { request: Request; words: string; at: number | undefined; revision: number | undefined };

/** The question for use elsewhere: as GraphQL, as a program, as a citation, as a link. */
export function Taken({ request, words, at, revision }: Props) {
  const { t } = useLingui();
  const [as, setAs] = useState<keyof typeof snippets | 'citation'>('graphql');
  const licence = useQuery(overviewQuery()).data?.licence ?? '';
  const { scenario } = useSearch({ strict: false });
  const query = at === undefined && !scenario ? request.query : inState(request.query, { at, scenario });
  const put = { query, variables: withNames(query, request.variables) };
  const link = new URL(location.href);
  if (revision !== undefined) {
    link.searchParams.set('at', String(revision));
  }
  const today = dayText(new Date().toISOString());
  const text = as === 'citation' ? t`whoplans: “${words}” Data as of change ${revision ?? ''}, read ${today}. ${link.href} (${licence})` : snippets[as](location.origin, put);
  const explorer = `/explorer/?${new URLSearchParams({ query: request.query, ...(at !== undefined && { at: String(at) }) })}`;
  return (
    <aside className="taken" aria-label={t`Use it elsewhere`}>
      <Choice
        label={t`As`}
        value={as}
        of={[
          { value: 'graphql', words: 'GraphQL' },
          { value: 'python', words: 'Python' },
          { value: 'r', words: 'R' },
          { value: 'citation', words: t`Citation` },
        ]}
        onChange={setAs}
      />
      <pre tabIndex={0} className={as === 'citation' ? 'prose' : undefined} aria-label={t`The question as text`}>
        {text}
      </pre>
      <div className="ways">
        <CopyButton key={text} text={() => text}>
          <Trans>Copy</Trans>
        </CopyButton>
        <a className="button small" href={explorer}>
          <Trans>Open in explorer</Trans>
        </a>
      </div>
      <h2>
        <Trans>Link to this answer</Trans>
      </h2>
      <p className="ask-link">
        <a href={link.href}>{link.href}</a>
      </p>
      <p className="faint">
        <Trans>Opens the same for everybody, even if the data change later.</Trans>
      </p>
    </aside>
  );
}
