import { readFileSync } from 'node:fs';
import { formatter } from '@lingui/format-po';

/** The texts of a catalogue with their translations, for tests. */
export async function catalogue(locale: string, filename: string) {
  const entries = await formatter().parse(readFileSync(filename, 'utf8'), { locale, sourceLocale: 'en', filename });
  return Object.entries(entries).map(([id, { message, translation }]) => ({ message: message ?? id, translation: translation ?? '' }));
}

/** All catalogues of the pages in a language. */
export const ofPages = async (locale: string) => [...(await catalogue(locale, `src/texts/first/${locale}.po`)), ...(await catalogue(locale, `src/texts/${locale}.po`))];
