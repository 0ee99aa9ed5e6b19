import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { AlikeQuery, LearnQuery } from '../api/later/generated/graphql';
import { alikeQuery, learnQuery } from '../api/later';
import { Chip } from '../parts/Chip';
import { CopyButton } from '../parts/CopyButton';
import { Meta } from '../parts/Meta';
import { capital, listText, percentText, placeInText, placeName } from '../parts/places';
import { atHome } from '../scene/country';
import { roles } from '../scene/roles';
import { Answered } from '../shell/Answered';
import { likenessText } from './words';

type Learning = NonNullable<LearnQuery['learnFrom']>;
type Lesson = Learning['lessons'][number];
type Twin = Learning['twinnings'][number];
type Similar = NonNullable<AlikeQuery['similar']>;

/** For one country: where its gaps are closed, possible partners, and similar countries. */
export function Learn({ code }: { code: string }) {
  const learning = useQuery(learnQuery(code));
  const alike = useQuery(alikeQuery(code));
  return (
    <div className="compare-columns">
      <section>
        <Answered query={learning}>{(found) => found && <Taught learning={found} />}</Answered>
      </section>
      <Answered query={alike}>{(found) => found && <Ranking code={code} similar={found} />}</Answered>
    </div>
  );
}

function Taught({ learning }: { learning: Learning }) {
  const { country, lessons, twinnings, gaps, nowhere } = learning;
  const name = placeInText(country.code, country.name);
  return (
    <>
      <h2>
        <Trans>What {name} can learn, and from whom</Trans>
      </h2>
      <p className="faint">
        <Plural value={gaps} _0="No gap of it is found." one="One finding was looked at." other="# findings were looked at." />{' '}
        {gaps > 0 && <Plural value={nowhere} _0="Each is closed somewhere." one="One is closed nowhere else." other="# are closed nowhere else." />}{' '}
        <Trans>Having something on record does not mean doing it better. Members of the same cluster come first, then countries that plan most alike, then those best known.</Trans>
      </p>
      <ul className="taught">
        {lessons.map((lesson) => (
          <LessonRow key={`${lesson.gap.task?.slug} ${lesson.finding.rule} ${lesson.finding.words}`} lesson={lesson} country={country} />
        ))}
      </ul>
      {twinnings.length > 0 && (
        <>
          <h2>
            <Trans>Twinnings to propose</Trans>
          </h2>
          <ol className="twinnings">
            {twinnings.map((twin) => (
              <Twinning key={twin.with.code} twin={twin} country={country} />
            ))}
          </ol>
        </>
      )}
    </>
  );
}

function LessonRow({ lesson, country }: { lesson: Lesson; country: Learning['country'] }) {
  const { task } = lesson.gap;
  return (
    <li>
      <div>
        <h3>
          {task ? (
            <Link to="/c/$code/gaps" params={{ code: country.code }} search={{ sel: task.slug }}>
              {task.name}
            </Link>
          ) : (
            <Trans>Planning as a whole</Trans>
          )}
        </h3>
        <p>{atHome(lesson.finding.words, country)}</p>
        <p className="kind">
          <Plural value={lesson.knownIn} one="on record in one other country" other="on record in # other countries" />
        </p>
      </div>
      <ol>
        {lesson.from.map((teacher) => (
          <li key={teacher.country.code}>
            <span className="rank num">{teacher.rank}</span>
            <Chip fact={{ role: teacher.claim.role, group: roles[teacher.claim.role].group, historic: false }} />
            <div>
              <p>
                <b>{placeName(teacher.country.code, teacher.country.name)}</b>:{' '}
                <Link to="/id/$slug" params={{ slug: teacher.claim.slug }}>
                  {atHome(teacher.claim.stakeholder?.label ?? '', teacher.country)}
                </Link>
                {teacher.body && ` (${teacher.body})`}. {teacher.claim.evidence}
              </p>
              {teacher.methods.length > 0 && (
                <p className="faint">
                  <Trans>By {listText(teacher.methods)}</Trans>
                </p>
              )}
              {teacher.practices.length > 0 && (
                <p className="faint">
                  <Trans>Practices:</Trans>{' '}
                  {teacher.practices.map((practice, at) => (
                    <span key={practice.slug}>
                      {at > 0 && ', '}
                      <Link to="/id/$slug" params={{ slug: practice.slug }}>
                        {practice.label}
                      </Link>
                    </span>
                  ))}
                </p>
              )}
              <Meta of={teacher.claim.provenance} />
              <details>
                <summary>
                  <Trans>Why it has rank {teacher.rank}</Trans>
                </summary>
                <p className="faint">{teacher.explanation}</p>
              </details>
            </div>
          </li>
        ))}
      </ol>
    </li>
  );
}

function Twinning({ twin, country }: { twin: Twin; country: Learning['country'] }) {
  const { t } = useLingui();
  const name = placeName(twin.with.code, twin.with.name);
  const tasks = [...new Set(twin.lessons.flatMap(({ gap }) => gap.task?.name ?? []))];
  const clusters = twin.clusters.flatMap(({ label }) => label ?? []);
  const proposal = () =>
    [
      t`A twinning of ${placeInText(country.code, country.name)} and ${placeInText(twin.with.code, twin.with.name)}.`,
      t`${placeInText(twin.with.code, twin.with.name)} has on record what closes gaps of ${placeInText(country.code, country.name)}:`,
      ...tasks.map((task) => `- ${task}`),
      ...(clusters.length > 0 ? [t`Both are members of ${listText(clusters)}.`] : []),
      likenessText(twin.overlap),
      new URL(`/compare?c=${country.code},${twin.with.code}`, location.href).href,
    ].join('\n');
  return (
    <li>
      <div>
        <h3>
          <Link to="/compare" search={(before) => ({ lang: before.lang, names: before.names, at: before.at, c: `${country.code},${twin.with.code}` })}>
            {name}
          </Link>
        </h3>
        <p>
          <Plural value={twin.lessons.length} one="has something for one finding" other="has something for # findings" />: {listText(tasks)}
        </p>
        <p className="faint">
          {clusters.length > 0 && <Trans>Both are members of {listText(clusters)}.</Trans>} {capital(likenessText(twin.overlap))}
        </p>
      </div>
      <CopyButton text={proposal}>
        <Trans>Copy the proposal</Trans>
      </CopyButton>
    </li>
  );
}

/** Similar countries, most similar first; those with too little on record are not ranked. */
function Ranking({ code, similar }: { code: string; similar: Similar }) {
  const { t } = useLingui();
  const { ranked, notEnoughData } = similar;
  return (
    <aside className="panel lessons" aria-label={t`Who plans alike`}>
      <h2>
        <Trans>Who plans alike</Trans>
      </h2>
      <p className="kind">
        {ranked.length > 0 ? (
          <Trans>Based on what is on record in both. Choose a country to see the two side by side.</Trans>
        ) : (
          <Trans>Too little is on record here to say so for any country.</Trans>
        )}
      </p>
      <ol className="ranking">
        {ranked.map((other) => (
          <li key={other.country.code}>
            <span className="rank num">{other.rank}</span>
            <Beside code={code} other={other.country} />
            <span className="num">{percentText(other.overlap.likeness ?? 0)}</span>
            <i className="bar" style={{ inlineSize: 64 * (other.overlap.likeness ?? 0) }} aria-hidden />
            <details>
              <summary>
                <Trans>Why</Trans>
              </summary>
              <p>
                {likenessText(other.overlap)}{' '}
                {other.clusters.length > 0 && <Trans>Both are members of {listText(other.clusters.flatMap(({ label }) => label ?? []))}.</Trans>}
              </p>
            </details>
          </li>
        ))}
      </ol>
      {notEnoughData.length > 0 && (
        <section>
          <h3>
            <Trans>Too few to compare</Trans> <span className="kind">{notEnoughData.length}</span>
          </h3>
          <p className="kind">
            <Trans>A comparison needs {notEnoughData[0]!.overlap.needed} parts of tasks on record in both; so far there are:</Trans>
          </p>
          <ul className="too-little">
            {notEnoughData.map((other) => (
              <li key={other.country.code}>
                <Beside code={code} other={other.country} /> <span className="num faint">{other.overlap.parts}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}

const Beside = ({ code, other }: { code: string; other: { code: string; name: string } }) => (
  <Link to="/compare" search={(before) => ({ lang: before.lang, names: before.names, at: before.at, c: `${code},${other.code}` })}>
    {placeName(other.code, other.name)}
  </Link>
);
