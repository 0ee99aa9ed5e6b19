import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Chip } from '../parts/Chip';
import { CopyButton } from '../parts/CopyButton';
import { placeInText, placeName } from '../parts/places';
import { lessonsFor, type Comparison } from '../scene/compare';
import { atHome } from '../scene/country';
import { questionsText, twinningText } from './words';

const shownLessons = 3;

/** What others have on record and a country does not. */
export function Lessons({ comparison }: { comparison: Comparison }) {
  const { t } = useLingui();
  return (
    <aside className="panel lessons" aria-label={t`To learn from`}>
      <h2>
        <Trans>To learn from</Trans>
      </h2>
      <p className="kind">
        <Trans>On record in another of them, unknown here.</Trans>
      </p>
      {comparison.places.map((place) => {
        const lessons = lessonsFor(place.code, comparison);
        return (
          <section key={place.code}>
            <h3>
              <Trans>For {placeInText(place.code, place.name)}</Trans> <span className="kind">{lessons.length}</span>
            </h3>
            <ul>
              {lessons.slice(0, shownLessons).map(({ task, from, fact }) => (
                <li key={task.slug} className="fact">
                  <Chip fact={fact} />
                  <div>
                    <p>
                      <Link to="/c/$code" params={{ code: from.code }} search={{ sel: task.slug }}>
                        {task.shortName}
                      </Link>
                      : {atHome(fact.of.stakeholder?.label ?? '', from)} ({placeName(from.code, from.name)})
                    </p>
                    {fact.of.evidence && <p className="faint">{fact.of.evidence}</p>}
                  </div>
                </li>
              ))}
            </ul>
            {lessons.length > shownLessons && (
              <p className="faint">
                <Plural value={lessons.length - shownLessons} one="and one more" other="and # more" />
              </p>
            )}
          </section>
        );
      })}
      <section>
        <h3>
          <Trans>Next step</Trans>
        </h3>
        <p>{comparison.nextStep}</p>
        <p className="next">
          {comparison.overlap.status === 'COMPARABLE' ? (
            <CopyButton key="twinning" text={() => twinningText(comparison)}>
              <Trans>Copy the proposal</Trans>
            </CopyButton>
          ) : (
            <CopyButton key="questions" text={() => questionsText(comparison)}>
              <Trans>Copy the questions</Trans>
            </CopyButton>
          )}
          {comparison.places.map(({ code, name }) => (
            <Link key={code} className="button small" to="/compare" search={(before) => ({ lang: before.lang, names: before.names, at: before.at, c: code })}>
              <Trans>All for {placeInText(code, name)}</Trans>
            </Link>
          ))}
        </p>
      </section>
    </aside>
  );
}
