import { readFileSync } from 'node:fs';
import { formatter } from '@lingui/format-po';

/** What a catalogue of texts has, for tests: each text and its translation. */
export async function catalogue(locale: string, filename: string) {
  const entries = await formatter().parse(readFileSync(filename, 'utf8'), { locale, sourceLocale: 'en', filename });
  return Object.entries(entries).map(([id, { message, translation }]) => ({ message: message ?? id, translation: translation ?? '' }));
}

/** The catalogues of the pages in a language. */
export const ofPages = async (locale: string) => [...(await catalogue(locale, `src/texts/first/${locale}.po`)), ...(await catalogue(locale, `src/texts/${locale}.po`))];
