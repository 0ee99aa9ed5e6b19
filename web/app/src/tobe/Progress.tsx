import { Plural, Trans } from '@lingui/react/macro';
import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { progressQuery, scenariosQuery } from '../api/later';
import { Present } from '../shell/Present';

/** A country's progress towards each of its scenarios, on its page. */
export default function Progress({ code }: { code: string }) {
  return (
    <Present>
      <Lines code={code} />
    </Present>
  );
}

/** The number of scenarios shown. */
const most = 3;

function Lines({ code }: { code: string }) {
  const scenarios = useQuery(scenariosQuery(code)).data?.slice(0, most) ?? [];
  const ways = useQueries({ queries: scenarios.map(({ slug }) => progressQuery(slug)) });
  return scenarios.map(({ slug, title }, i) => {
    const way = ways[i]?.data;
    return (
      way &&
      way.progress.total > 0 && (
        <p key={slug} className="known num">
          <Link to="/c/$code/to-be" params={{ code }} search={{ plan: slug }}>
            {title}
          </Link>
          {': '}
          <Trans>
            {way.progress.done} of {way.progress.total} changes are true
          </Trans>
          {way.late.length > 0 && (
            <>
              {', '}
              <Plural value={way.late.length} one="# action is late" other="# actions are late" />
            </>
          )}
        </p>
      )
    );
  });
}
