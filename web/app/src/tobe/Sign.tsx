import { useLingui } from '@lingui/react/macro';
import type { ChangeMark } from '../api/later/generated/graphql';
import { markWords, signs } from './words';

/** What becomes of something, as a symbol. */
export function Sign({ mark }: { mark: ChangeMark }) {
  const { i18n } = useLingui();
  return (
    <span className={`sign is-${mark.toLowerCase()}`} role="img" aria-label={i18n._(markWords[mark])}>
      {signs[mark]}
    </span>
  );
}

/** The same within a drawing. */
export function Badge({ x, y, mark }: { x: number; y: number; mark: ChangeMark }) {
  return (
    <g className={`badge ${mark.toLowerCase()}`} transform={`translate(${x} ${y})`} aria-hidden>
      <circle r={7.5} />
      <text y={4.3}>{signs[mark]}</text>
    </g>
  );
}
