import { i18n } from '@lingui/core';
import { t } from '@lingui/core/macro';

/** The locale for dates, numbers and names: British if the page is English. */
export const locale = () => (i18n.locale === 'en' ? 'en-GB' : i18n.locale);

/** Makes something once per language, since Intl is slow. */
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

/** A country's name in the page's language; what Intl does not know keeps its recorded name. */
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

/** A country within a sentence: with its article if the language has one, and in the case that follows “in”. German texts are worded for that. */
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

/** Several words, joined as usual in the page's language. */
export const listText = (words: string[]) => new Intl.ListFormat(locale(), { type: 'conjunction' }).format(words);

/** A share in per cent. */
export const percentText = (share: number) => new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** A text with a capital, for the start of a sentence or a line. */
export const capital = (text: string, language = locale()) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

/** The code on a tile or above a column. */
export const placeCode = (code: string) => (code === 'GB-ENG' ? 'ENG' : code);

/** The name of a language in itself, such as Slovenščina for sl. */
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

/** The day of a time. */
export const dayText = (time: string) => days().format(new Date(time));

/** The same with the weekday, for headings. */
export const longDayText = (time: string) => new Intl.DateTimeFormat(locale(), { dateStyle: 'full' }).format(new Date(time));

/** The hour and minute of a time. */
export const timeText = (time: string) => new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(new Date(time));

const numbers = perLocale((by) => new Intl.NumberFormat(by));

export const numberText = (value: number) => numbers().format(value);
