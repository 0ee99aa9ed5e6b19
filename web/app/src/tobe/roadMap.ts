import { i18n } from '@lingui/core';
import type { RoadMapQuery } from '../api/later/generated/graphql';

export type RoadMap = NonNullable<RoadMapQuery['roadMap']>;
export type Step = RoadMap['actions'][number];

/** Who is in charge of a step, on record or in words. */
export const ownerOf = ({ action }: Step) => action?.owner?.label ?? action?.ownerNote ?? null;

/** The first and the last day of a date, month or year. */
export function daysOf(date: string): [Date, Date] {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  const first = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  return [first, day ? first : new Date(Date.UTC(year, month ?? 12, 0))];
}

/** A date, month or year, as people write it. */
export function partialText(date: string): string {
  const parts = date.split('-').length;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: parts > 1 ? 'short' : undefined, day: parts > 2 ? 'numeric' : undefined, timeZone: 'UTC' };
  return new Intl.DateTimeFormat(i18n.locale === 'en' ? 'en-GB' : i18n.locale, options).format(daysOf(date)[0]);
}

/** When a step is planned; null if that is not on record. */
export function spanOf({ action }: Step): [Date, Date] | null {
  const from = action?.start ?? action?.end;
  const to = action?.end ?? action?.start;
  if (!from || !to) {
    return null;
  }
  const first = daysOf(from)[0];
  const last = daysOf(to)[1];
  return [first, last < first ? first : last];
}

/** A span of whole months, and the position of a day. */
export type Axis = { from: Date; months: number; at: (day: Date) => number };

/** From the first step to the last, including today if it is near; null without dates. */
export function axisOf(steps: Step[], today: Date): Axis | null {
  const days = steps.flatMap((step) => spanOf(step) ?? []).map((day) => day.getTime());
  if (days.length === 0) {
    return null;
  }
  const year = 366 * 86_400_000;
  if (today.getTime() > Math.min(...days) - year && today.getTime() < Math.max(...days) + year) {
    days.push(today.getTime());
  }
  const first = new Date(Math.min(...days));
  const last = new Date(Math.max(...days));
  const from = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), 1));
  const since = (day: Date) => 12 * (day.getUTCFullYear() - from.getUTCFullYear()) + day.getUTCMonth() - from.getUTCMonth();
  return { from, months: since(last) + 1, at: (day) => since(day) + (day.getUTCDate() - 1) / 31 };
}
