import './sources.css';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Chip } from '../parts/Chip';
import { dateText, placeInText } from '../parts/places';
import { Take } from '../parts/Take';
import { sourcesOf, type SourceUse } from '../scene/sources';
import { useCountryView } from './view';

/** The sources, with the facts that each supports. */
export function Sources() {
  const { t } = useLingui();
  const { country } = useCountryView();
  const sources = sourcesOf(country);
  const heads = [t`Source`, t`Publisher`, t`Address`, t`Newest fact`, t`Facts`];
  const lines = () => [heads, ...sources.map(({ source, newest, facts, absences }) => [source.title, source.publisher ?? '', source.url ?? '', newest ?? '', String(facts.length + absences.length)])];
  return (
    <div className="country-sources">
      <p className="faint">
        <Plural value={sources.length} _0="No source is cited." one="One source says what is shown of the country." other="# sources say what is shown of the country." />
      </p>
      <ol>
        {sources.map((use) => (
          <SourceEntry key={use.source.slug} use={use} />
        ))}
      </ol>
      <Take name={`${country.code}-sources`} title={t`Sources on ${placeInText(country.code, country.name)}`} lines={lines} />
    </div>
  );
}

function SourceEntry({ use }: { use: SourceUse }) {
  const { country, tasks, select } = useCountryView();
  const name = (task: string) => tasks.bySlug.get(task)?.shortName ?? task;
  return (
    <li>
      <div>
        <h2>
          <Link to="/id/$slug" params={{ slug: use.source.slug }}>
            {use.source.title}
          </Link>
        </h2>
        <p className="meta">
          {use.source.publisher && <span>{use.source.publisher}</span>}
          {use.newest && (
            <span className="num">
              <Trans>newest fact {dateText(use.newest)}</Trans>
            </span>
          )}
          {use.source.url && (
            <a href={use.source.url} rel="noreferrer">
              <Trans>read it</Trans>
            </a>
          )}
        </p>
      </div>
      <ul>
        {use.facts.map((fact) => (
          <li key={fact.slug}>
            <Chip fact={fact} />
            <button type="button" className="link plain" onClick={() => select(fact.task)}>
              {name(fact.task)}: {country.actors.get(fact.who)?.label}
            </button>
          </li>
        ))}
        {use.absences.map((absence) => (
          <li key={absence.slug}>
            <span className="chip nobody" aria-hidden />
            <button type="button" className="link plain" onClick={() => select(absence.task)}>
              <Trans>{name(absence.task)}: nobody does it</Trans>
            </button>
          </li>
        ))}
      </ul>
    </li>
  );
}
