import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { MeasuresQuery } from '../api/later/generated/graphql';
import { numberText, percentText } from '../parts/places';
import { Take } from '../parts/Take';
import { atHome } from '../scene/country';
import type { Figure, Measured, MeasureName } from '../scene/measures';
import { measureWords } from './measureWords';
import { useCountryView } from './view';

type Metrics = NonNullable<MeasuresQuery['metrics']>;

/** Measures shown in per cent. */
const shares = new Set<MeasureName>(['betweenness', 'pagerank', 'clustering']);

const figureText = (name: MeasureName, value: number | null) => (value === null ? '–' : shares.has(name) ? percentText(value) : numberText(Math.round(100 * value) / 100));

/**
 * The figures of a measure as a table, and how they were computed. Their numbers are those in
 * the drawing.
 */
export function Measures({ name, metrics, measured }: { name: MeasureName; metrics: Metrics; measured: Measured }) {
  const { t, i18n } = useLingui();
  const { country } = useCountryView();
  const half = Math.ceil(measured.figures.length / 2);
  const parts = [measured.figures.slice(0, half), measured.figures.slice(half)].filter((part) => part.length > 0);
  const note = metrics.measures[0]?.note;
  const heads = [t`Rank`, t`Stakeholder`, i18n._(measureWords[name].head), t`Without weak claims`, t`Links`, t`Records cut off without it`];
  const lines = () => [heads, ...measured.figures.map((of) => [of.rank, atHome(of.label, country), of.value, of.withoutWeak, of.links, of.cutOff].map((value) => String(value ?? '')))];
  return (
    <section className="measures">
      <ul className="legend" aria-label={t`Legend of the measure`}>
        {name !== 'community' && (
          <>
            <li>
              <i className="shade-3" /> <Trans>over half of the highest</Trans>
            </li>
            <li>
              <i className="shade-2" /> <Trans>over a fifth</Trans>
            </li>
            <li>
              <i className="shade-1" /> <Trans>some</Trans>
            </li>
            <li>
              <Trans>the larger the disc, the higher the figure; in it the rank</Trans>
            </li>
          </>
        )}
        <li>
          <i className="cut" /> <Trans>cut point: without it the network falls apart</Trans>
        </li>
      </ul>
      {note && <p>{note}</p>}
      <div className="measure-tables">
        {parts.map((part, at) => (
          <MeasureTable key={at} name={name} figures={part} label={parts.length === 1 ? t`Stakeholders by the measure` : at === 0 ? t`Stakeholders by the measure, the first half` : t`Stakeholders by the measure, the second half`} />
        ))}
      </div>
      <Method metrics={metrics} />
      <Take name={`${country.code}-${name}`} title={t`Stakeholders by the measure`} lines={lines} />
    </section>
  );
}

function MeasureTable({ name, figures, label }: { name: MeasureName; figures: Figure[]; label: string }) {
  const { i18n } = useLingui();
  const { country, select, selected } = useCountryView();
  return (
    <table aria-label={label}>
      <thead>
        <tr>
          <th scope="col">
            <span className="hidden-text">
              <Trans>Rank</Trans>
            </span>
          </th>
          <th scope="col">
            <Trans>Stakeholder</Trans>
          </th>
          <th scope="col">{i18n._(measureWords[name].head)}</th>
          {name !== 'links' && (
            <th scope="col">
              <Trans>Links</Trans>
            </th>
          )}
          <th scope="col">
            <Trans>If it stopped</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.slug} className={figure.slug === selected ? 'on' : undefined}>
            <td className="num">{name === 'community' ? '' : figure.rank}</td>
            <td>
              <button type="button" className="link plain" onClick={() => select(figure.slug)}>
                {atHome(figure.label, country)}
              </button>
            </td>
            <td className="num">
              {name !== 'community' && <i className="bar" style={{ inlineSize: 52 * figure.share }} aria-hidden />} {figureText(name, figure.value)}
              {figure.withoutWeak !== null && figureText(name, figure.withoutWeak) !== figureText(name, figure.value) && <span className="faint"> ({figureText(name, figure.withoutWeak)})</span>}
            </td>
            {name !== 'links' && <td className="num">{figure.links}</td>}
            <td>
              {figure.cutOff > 0 ? (
                <Plural value={figure.cutOff} one="one record cut off" other="# records cut off" />
              ) : (
                <span className="faint">
                  <Trans>holds</Trans>
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The algorithm, its parameters and its input. */
function Method({ metrics }: { metrics: Metrics }) {
  const of = metrics.measures[0];
  const parameters = of?.parameters.map(({ name, value }) => `${name} ${value}`).join(', ');
  const total = metrics.rows?.totalCount ?? 0;
  return (
    <p className="status">
      <Plural value={metrics.nodeCount} one="One record" other="# records" /> <Plural value={metrics.linkCount} one="with one link measured" other="with # links measured" />
      {metrics.weakLinks > 0 && (
        <>
          {', '}
          <Plural value={metrics.weakLinks} one="of which one rests on weak claims alone" other="of which # rest on weak claims alone" />
        </>
      )}
      . <Trans>In brackets: without weak claims.</Trans> {total > 100 && <Trans>The first 100 are shown. </Trans>}
      {of && (
        <>
          {of.algorithm}, {of.direction === 'DIRECTED' ? <Trans>links have a direction</Trans> : <Trans>links count in both directions</Trans>}, {of.weights === 'CLAIMS' ? <Trans>weighted by their claims</Trans> : <Trans>each link counts the same</Trans>}
          {parameters && `; ${parameters}`}. {of.reference}. <Trans>Revision {metrics.revision}.</Trans>
        </>
      )}
    </p>
  );
}
