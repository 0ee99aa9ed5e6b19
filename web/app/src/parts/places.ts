import { i18n } from '@lingui/core';
import { t } from '@lingui/core/macro';

/** How dates, numbers and names are written: as in Britain, if the page is English. */
export const locale = () => (i18n.locale === 'en' ? 'en-GB' : i18n.locale);

/** Makes something once for each language: what Intl brings is dear to make. */
function perLocale<Made>(make: (locale: string) => Made): () => Made {
  const made = new Map<string, Made>();
  return () => {
    const by = locale();
    if (!made.has(by)) {
      made.set(by, make(by));
    }
    return made.get(by)!;
  };
}

const regions = perLocale((by) => new Intl.DisplayNames([by], { type: 'region', fallback: 'none' }));

/** A country's name in the language of the page; what Intl doesn't know keeps the name that it is recorded by. */
export function placeName(code: string, recorded: string): string {
  switch (code) {
    case 'EU':
      return t`EU level`;
    case 'INT':
      return t`International`;
    case 'GB-ENG':
      return t`England`;
  }
  // Names are recorded in English, and those of Intl are dear: a page in English does without them.
  if (!/^[A-Z]{2}$/.test(code) || (i18n.locale === 'en' && recorded !== code)) {
    return recorded;
  }
  return regions().of(code) ?? recorded;
}

/** A country as it stands within a sentence: where the language has it so, with its article, and in the case that follows “in”. German texts are worded for that. */
export function placeInText(code: string, recorded: string): string {
  switch (code) {
    case 'NL':
      return t`the Netherlands`;
    case 'SK':
      return t({ message: 'Slovakia', context: 'after in' });
    case 'CH':
      return t({ message: 'Switzerland', context: 'after in' });
    case 'GB':
      return t`the United Kingdom`;
    case 'EU':
      return t`the EU`;
    case 'INT':
      return t`the world`;
  }
  return placeName(code, recorded);
}

/** Several of them, joined as the language of the page does. */
export const listText = (words: string[]) => new Intl.ListFormat(locale(), { type: 'conjunction' }).format(words);

/** A share as so many per cent. */
export const percentText = (share: number) => new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** A text as it begins a sentence or a line. */
export const capital = (text: string, language = locale()) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

/** The code as it stands on a tile or over a column. */
export const placeCode = (code: string) => (code === 'GB-ENG' ? 'ENG' : code);

/** A language in its own words, as Slovenščina for sl. */
export function languageName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  return capital(name, tag);
}

const monthOf = perLocale((by) => new Intl.DateTimeFormat(by, { year: 'numeric', month: 'short', timeZone: 'UTC' }));
const dayOf = perLocale((by) => new Intl.DateTimeFormat(by, { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' }));

/** A date that may lack its day or month. */
export function dateText(partial: string): string {
  const [year, month, day] = partial.split('-').map(Number);
  if (!month) {
    return partial;
  }
  return (day ? dayOf() : monthOf()).format(Date.UTC(year!, month - 1, day ?? 1));
}

const days = perLocale((by) => new Intl.DateTimeFormat(by, { dateStyle: 'medium' }));

/** The day of a moment. */
export const dayText = (time: string) => days().format(new Date(time));

/** The same with the day of the week, as it heads a list. */
export const longDayText = (time: string) => new Intl.DateTimeFormat(locale(), { dateStyle: 'full' }).format(new Date(time));

/** The hour and minute of a moment. */
export const timeText = (time: string) => new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(new Date(time));

const numbers = perLocale((by) => new Intl.NumberFormat(by));

export const numberText = (value: number) => numbers().format(value);
