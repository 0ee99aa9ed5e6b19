import { useLingui } from '@lingui/react/macro';
import { useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { usePhone, useWidth } from '../parts/useWidth';
import { gridOf, inset, placeIn, scoreAt, stepsOf, type Box, type Criterion, type GridPoint, type Scores, type Standing } from '../scene/stakeholders';
import { measureByCanvas } from '../scene/text';

export type Give = (slug: string, given: Partial<Record<Criterion, number>>) => void;

type Props = {
  standings: Standing[];
  drafts: Scores;
  hot: string | undefined;
  setHot: (slug: string | undefined) => void;
  /** Receives a new score; without it, the grid is read-only. */
  give: Give | undefined;
};

const step = 2;

/** Power over interest, one point per stakeholder. The table beside it has the same content. */
export function Grid({ standings, drafts, hot, setHot, give }: Props) {
  const { t } = useLingui();
  const phone = usePhone();
  const [frame, width] = useWidth<HTMLDivElement>();
  const measure = useMemo(measureByCanvas, []);
  const none = standings.every(({ scores }) => scores.INFLUENCE_HELD === null || scores.INTEREST === null);
  const height = phone || none ? 380 : 560;
  const size = { width, height };
  const [left, right] = [inset.left + 8, width - inset.right - 8];
  const quadrants = [
    { x: left, y: 24, end: false, words: t`Keep satisfied` },
    { x: right, y: 24, end: true, words: t`Work closely with` },
    { x: left, y: height - inset.bottom - 10, end: false, words: t`Watch` },
    { x: right, y: height - inset.bottom - 10, end: true, words: t`Keep informed` },
  ];
  const corners = quadrants.map(({ x, y, end, words }): Box => {
    const w = measure(words, 12.5, true) + 10;
    return { x: end ? x - w : x - 4, y: y - 14, w, h: 20 };
  });
  const points = width > 0 ? gridOf(standings, { ...size, names: !phone, corners, measure }) : [];
  const middle = placeIn(50, 50, size);
  const far = placeIn(100, 100, size);
  return (
    <div ref={frame} className="grid-frame">
      {width > 0 && (
        <svg className="power" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={t`Grid of power over interest; the table says the same`}>
          <rect className="closely" x={middle.x} y={far.y} width={far.x - middle.x} height={middle.y - far.y} />
          <path className="axis" d={`M${inset.left} ${inset.top}V${height - inset.bottom}H${far.x}M${middle.x} ${inset.top}V${height - inset.bottom}M${inset.left} ${middle.y}H${far.x}`} />
          {quadrants.map(({ x, y, end, words }) => (
            <text key={words} className="quadrant" x={x} y={y} textAnchor={end ? 'end' : 'start'}>
              {words}
            </text>
          ))}
          <text className="axis-name" x={middle.x} y={height - 8} textAnchor="middle">
            {t`interest in planning →`}
          </text>
          <text className="axis-name" transform={`translate(20 ${middle.y}) rotate(-90)`} textAnchor="middle">
            {t`influence on decisions →`}
          </text>
          {points.map((point) => (
            <Point key={point.of.slug} point={point} size={size} drafted={drafts[point.of.slug] !== undefined} dim={hot !== undefined && hot !== point.of.slug} setHot={setHot} give={give} />
          ))}
        </svg>
      )}
    </div>
  );
}

type PointProps = { point: GridPoint; size: { width: number; height: number }; drafted: boolean; dim: boolean; setHot: Props['setHot']; give: Give | undefined };

function Point({ point, size, drafted, dim, setHot, give }: PointProps) {
  const { t } = useLingui();
  const { of, x, y, cross, name, number } = point;
  const dragged = useRef(false);
  const [power, interest] = [Math.round(of.scores.INFLUENCE_HELD!), Math.round(of.scores.INTEREST!)];
  const put = (next: { power: number; interest: number }) => give?.(of.slug, { INFLUENCE_HELD: next.power, INTEREST: next.interest });
  const onKeyDown = (event: KeyboardEvent) => {
    const moved = ({ ArrowUp: [step, 0], ArrowDown: [-step, 0], ArrowRight: [0, step], ArrowLeft: [0, -step] } as Record<string, [number, number]>)[event.key];
    if (moved && give) {
      event.preventDefault();
      const within = (score: number) => Math.min(100, Math.max(0, score));
      put({ power: within(power + moved[0]), interest: within(interest + moved[1]) });
    }
  };
  const onPointerMove = (event: PointerEvent<SVGGElement>) => {
    if (dragged.current) {
      const frame = event.currentTarget.ownerSVGElement!.getBoundingClientRect();
      put(scoreAt(event.clientX - frame.left, event.clientY - frame.top, size));
    }
  };
  const classes = ['point', stepsOf(of) > 0 && 'less', drafted && 'drafted', dim && 'dim', give && 'movable'].filter(Boolean).join(' ');
  return (
    <g
      className={classes}
      role={give ? 'slider' : 'img'}
      tabIndex={give ? 0 : undefined}
      aria-label={t`${of.label}: power ${power}, interest ${interest}`}
      aria-valuenow={give ? power : undefined}
      aria-valuetext={give ? t`power ${power}, interest ${interest}` : undefined}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (give) {
          dragged.current = true;
          event.currentTarget.setPointerCapture(event.pointerId);
        }
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => (dragged.current = false)}
      onPointerEnter={() => setHot(of.slug)}
      onPointerLeave={() => setHot(undefined)}
      onFocus={() => setHot(of.slug)}
      onBlur={() => setHot(undefined)}
    >
      <path className="cross" d={`M${x - cross.w / 2} ${y}h${cross.w}M${x} ${y - cross.h / 2}v${cross.h}`} />
      <circle className="hit" cx={x} cy={y} r="13" />
      <circle className="dot" cx={x} cy={y} r={name ? 6 : 9} />
      {name ? (
        name.lines.map((line, at) => (
          <text key={at} x={name.anchor === 'start' ? name.x : name.anchor === 'end' ? name.x + name.w : name.x + name.w / 2} y={name.y + 12 + at * 15} textAnchor={name.anchor}>
            {line}
          </text>
        ))
      ) : (
        <text className="number" x={x} y={y + 4} textAnchor="middle">
          {number}
        </text>
      )}
    </g>
  );
}
