import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { usePhone, useWidth } from '../parts/useWidth';
import { axisOf, daysOf, ownerOf, spanOf, type Axis, type Step } from './roadMap';

const row = 46;
const top = 44;
const bar = 20;

type Scale = { x: (day: Date) => number; left: number; right: number; today: Date };

/**
 * Actions as bars over time, filled by what has been achieved, whatever is reported. The table
 * has the same content.
 */
export function Bars({ steps }: { steps: Step[] }) {
  const today = useMemo(() => new Date(), []);
  const axis = useMemo(() => axisOf(steps, today), [steps, today]);
  return axis ? (
    <Drawing steps={steps} axis={axis} today={today} />
  ) : (
    <p className="faint">
      <Trans>No action has a date yet.</Trans>
    </p>
  );
}

function Drawing({ steps, axis, today }: { steps: Step[]; axis: Axis; today: Date }) {
  const { t } = useLingui();
  const [frame, room] = useWidth<HTMLDivElement>();
  const phone = usePhone();
  const left = phone ? 24 : 292;
  const right = room - 8;
  const height = top + steps.length * row + 22;
  const month = (right - left) / axis.months;
  const scale: Scale = { x: (day) => left + month * axis.at(day), left, right, today };
  const now = scale.x(today);
  return (
    <div ref={frame}>
      <Key />
      {room > 0 && (
        <svg className="bars" width={room} height={height} viewBox={`0 0 ${room} ${height}`} role="img" aria-label={t`Actions over time; the table below says the same`}>
          <defs>
            <pattern id="late" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect width="6" height="6" fill="var(--warn-bg)" />
              <rect width="2" height="6" fill="var(--warn-line)" />
            </pattern>
            <marker id="then" viewBox="0 0 8 8" refX="6" refY="4" markerUnits="userSpaceOnUse" markerWidth="9" markerHeight="9" orient="auto">
              <path d="M0 0L7 4L0 8z" fill="var(--faint)" />
            </marker>
          </defs>
          <Months from={axis.from} count={axis.months} width={month} left={left} height={height} />
          {steps.map((step, i) => (
            <Bar key={step.key} step={step} y={top + i * row} scale={scale} phone={phone} />
          ))}
          {steps.flatMap((step) => step.dependsOn.map(({ on }) => <Then key={`${step.key} ${on.key}`} before={steps.find(({ key }) => key === on.key)} step={step} scale={scale} />))}
          {steps.map((step, i) => (
            <Marks key={step.key} step={step} y={top + i * row} scale={scale} named={!phone && !step.onlySaid && step.late.length === 0} />
          ))}
          {now >= left && now <= right && (
            <>
              <line className="today" x1={now} x2={now} y1={24} y2={height - 18} />
              <text className="note" x={now} y={height - 5} textAnchor="middle">
                {t`today`}
              </text>
            </>
          )}
        </svg>
      )}
    </div>
  );
}

function Key() {
  return (
    <p className="legend bars-key">
      <span>
        <i className="bar-key true" /> <Trans>true today</Trans>
      </span>
      <span>
        <i className="bar-key critical" /> <Trans>critical path</Trans>
      </span>
      <span>
        <i className="bar-key late" /> <Trans>late</Trans>
      </span>
    </p>
  );
}

/** The width of a year's number, with margins. */
const yearWidth = 38;

function Months({ from, count, width, left, height }: { from: Date; count: number; width: number; left: number; height: number }) {
  const each = Math.max(1, Math.ceil(14 / width));
  return Array.from({ length: count }, (_, n) => {
    const at = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + n, 1));
    const x = left + n * width;
    // A year that ends soon after the drawing begins has no room for its number.
    const named = at.getUTCMonth() === 0 || (n === 0 && (12 - at.getUTCMonth()) * width > yearWidth);
    return (
      <g key={n}>
        {at.getUTCMonth() % 3 === 0 && <line className="rule" x1={x} x2={x} y1={26} y2={height - 20} />}
        {named && (
          <text className="head" x={x + 3} y={15}>
            {at.getUTCFullYear()}
          </text>
        )}
        {n % each === 0 && each < 4 && (
          <text className="note" x={x + 3} y={34}>
            {'JFMAMJJASOND'[at.getUTCMonth()]}
          </text>
        )}
      </g>
    );
  });
}

function Bar({ step, y, scale, phone }: { step: Step; y: number; scale: Scale; phone: boolean }) {
  const { t } = useLingui();
  const span = spanOf(step);
  const { done, total } = step.progress;
  const words = step.onlySaid ? t`said to be done, not on record` : step.late[0];
  const from = span ? scale.x(span[0]) : scale.left;
  const to = span ? Math.max(from + 4, scale.x(span[1])) : from;
  const late = span && step.late.length > 0 && span[1] < scale.today ? Math.min(scale.x(scale.today), scale.right) : null;
  const far = from > scale.left + (scale.right - scale.left) * 0.6;
  return (
    <g>
      <line className="rule" x1={0} x2={scale.right} y1={y + row - 3} y2={y + row - 3} />
      <text className="head" x={0} y={y + 18}>
        {step.place}
      </text>
      {!phone && (
        <>
          <text className="head" x={18} y={y + 18}>
            {shortened(step.title, 38)}
            <title>{step.title}</title>
          </text>
          <text className="note" x={18} y={y + 34}>
            {shortened(ownerOf(step) ?? (step.action ? t`nobody is in charge yet` : t`proposed`), 44)}
          </text>
        </>
      )}
      {span ? (
        <>
          <rect className={step.critical ? 'bar critical' : 'bar'} x={from} y={y + 10} width={to - from} height={bar} rx={4} />
          {done > 0 && <rect className="true" x={from} y={y + 10} width={((to - from) * done) / total} height={bar} rx={4} />}
          {late !== null && late > to && <rect className="late" x={to} y={y + 10} width={late - to} height={bar} rx={4} />}
          {words && (
            <text className="note warn" x={far ? scale.right : from} y={y + 41} textAnchor={far ? 'end' : 'start'}>
              {words}
            </text>
          )}
        </>
      ) : (
        <text className="note" x={scale.left} y={y + 24}>
          {t`no dates yet`}
        </text>
      )}
    </g>
  );
}

const shortened = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text);

/** An arrow from one action to the next that waits for it. */
function Then({ before, step, scale }: { before: Step | undefined; step: Step; scale: Scale }) {
  const first = before && spanOf(before);
  const next = spanOf(step);
  // One that begins before has not waited: the table says what it had better wait for.
  if (!first || !next || next[0] < first[0]) {
    return null;
  }
  const x1 = scale.x(first[1]);
  const y1 = top + (before.place - 1) * row + 20;
  const x2 = scale.x(next[0]) + 8;
  const y2 = top + (step.place - 1) * row + 8;
  const path = x2 > x1 + 6 ? `M${x1} ${y1}H${x2}V${y2}` : `M${x1} ${y1}h8V${y2 - 8}H${x2}V${y2}`;
  return <path className="then" d={path} markerEnd="url(#then)" />;
}

/** Milestones, with names if nothing else is below the bar. */
function Marks({ step, y, scale, named }: { step: Step; y: number; scale: Scale; named: boolean }) {
  return (step.action?.milestones?.nodes ?? []).map(({ slug, title, due, reached }) => {
    const day = reached ?? due;
    const x = day ? scale.x(daysOf(day)[1]) : -1;
    return (
      x >= scale.left &&
      x <= scale.right && (
        <g key={slug}>
          <path className={reached ? 'milestone reached' : 'milestone'} d={`M${x} ${y + 12}l8 8l-8 8l-8-8z`}>
            <title>{title}</title>
          </path>
          {named && (
            <text className="note" x={Math.min(x + 8, scale.right)} y={y + 40} textAnchor={x > scale.left + (scale.right - scale.left) * 0.8 ? 'end' : 'start'}>
              {shortened(title, 32)}
            </text>
          )}
        </g>
      )
    );
  });
}
