import type { LayoutWidth } from '../api/generated/graphql';

/** The widths for which the server lays drawings out, the widest first. */
const widths: [LayoutWidth, number][] = [
  ['FULL', 1370],
  ['WIDE', 1016],
  ['MEDIUM', 960],
  ['NARROW', 760],
];

/** The widest that fits; there is none narrower than the last. */
export const widthFor = (room: number): LayoutWidth => widths.find(([, pixels]) => pixels <= room)?.[0] ?? 'NARROW';

/** How wide the flow will be as country.css has it, asked for before there is a page to measure. */
export function flowRoom(): number {
  const [margins, panel] = [40, 368];
  return document.documentElement.clientWidth - margins - (matchMedia('(width > 1180px)').matches ? panel : 0);
}
