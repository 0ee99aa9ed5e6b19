import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { placeCode, placeName } from '../parts/places';
import { stageWords } from '../parts/words';
import type { Overview } from '../scene/europe';
import type { Tasks } from '../scene/tasks';
import { tilePlaces } from './tiles';

/**
 * Europe as equal tiles, so that Malta is as visible as France. Five bars per tile show which
 * stages are known.
 */
export function TileMap({ overview, tasks }: { overview: Overview; tasks: Tasks }) {
  const { t } = useLingui();
  const places = tilePlaces(overview.places.map((place) => place.code));
  return (
    <section className="tiles" aria-label={t`Countries`}>
      <Key tasks={tasks} />
      {overview.places.map((place) => {
        const [column, row] = places.get(place.code)!;
        const name = placeName(place.code, place.name);
        const all = tasks.bySlug.size;
        return (
          <Link
            key={place.code}
            className="tile"
            style={{ gridColumn: column, gridRow: row }}
            to="/c/$code"
            params={{ code: place.code }}
            aria-label={t`${name}: ${place.recorded} of ${all} tasks on record`}
          >
            <span className="tile-head">
              {placeCode(place.code)}
              <span className="num">
                {place.recorded}
                <span className="of">/{all}</span>
              </span>
            </span>
            <Bars shares={tasks.stages.map((stage, i) => (place.byStage[i] ?? 0) / Math.max(1, stage.tasks.length))} />
            <span className="tile-name">{name}</span>
          </Link>
        );
      })}
    </section>
  );
}

const Bars = ({ shares }: { shares: number[] }) => (
  <svg viewBox={`0 0 ${shares.length * 10} 24`} preserveAspectRatio="none" aria-hidden>
    {shares.map((share, i) => (
      <g key={i}>
        <rect className="whole" x={i * 10 + 1} y="0" width="8" height="24" />
        <rect className="part" x={i * 10 + 1} y={24 - 24 * share} width="8" height={24 * share} />
      </g>
    ))}
  </svg>
);

/** The meaning of the bars, in an empty corner of the map. */
function Key({ tasks }: { tasks: Tasks }) {
  const { i18n } = useLingui();
  const example = [0.35, 0.7, 0.55, 0.9, 0.2];
  return (
    <div className="tile-key">
      <svg viewBox="0 0 132 74" aria-hidden>
        {tasks.stages.map((stage, i) => (
          <g key={stage.slug}>
            <rect className="whole" x={i * 27} y="0" width="22" height="58" />
            <rect className="part" x={i * 27} y={58 - 58 * (example[i] ?? 0)} width="22" height={58 * (example[i] ?? 0)} />
            <text x={i * 27 + 11} y="72">
              {stage.letter}
            </text>
          </g>
        ))}
      </svg>
      <div>
        <h2>
          <Trans>Share of tasks on record</Trans>
        </h2>
        <ol>
          {tasks.stages.map((stage) => (
            <li key={stage.slug}>
              <b>{stage.letter}</b> {stageWords[stage.letter] ? i18n._(stageWords[stage.letter]!) : stage.name}
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}
