import type { LayoutWidth } from '../api/generated/graphql';

/** The widths of the server's drawings, widest first. */
const widths: [LayoutWidth, number][] = [
  ['FULL', 1370],
  ['WIDE', 1016],
  ['MEDIUM', 960],
  ['NARROW', 760],
];

/** The widest that fits, or the narrowest. */
export const widthFor = (room: number): LayoutWidth => widths.find(([, pixels]) => pixels <= room)?.[0] ?? 'NARROW';

/**
 * The width of the flow according to country.css, for requests before there is a page to
 * measure.
 */
export function flowRoom(): number {
  const [margins, panel] = [40, 368];
  return document.documentElement.clientWidth - margins - (matchMedia('(width > 1180px)').matches ? panel : 0);
}

/** The media query for room enough for the four columns of the flow. */
export const roomy = '(width > 900px)';

export const isRoomy = () => matchMedia(roomy).matches;
