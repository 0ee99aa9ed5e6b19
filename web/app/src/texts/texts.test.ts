import { readFileSync } from 'node:fs';
import { formatter } from '@lingui/format-po';
import { expect, test } from 'vitest';
import { others } from './languages';

const catalogue = async (locale: string) => {
  const filename = `src/texts/${locale}.po`;
  const entries = await formatter().parse(readFileSync(filename, 'utf8'), { locale, sourceLocale: 'en', filename });
  return Object.values(entries).map(({ message, translation }) => ({ message: message ?? '', translation: translation ?? '' }));
};

/** What a text has places for: names, elements, plurals. */
const places = (text: string) => [...new Set(text.match(/\{\w+(?=[,}])|<\/?\d+\/?>/g))].sort();

test.each(others)('every text is translated into %s, with all its places', async (locale) => {
  const texts = await catalogue(locale);
  expect(texts.length).toBeGreaterThan(900);
  expect(texts.filter(({ translation }) => translation.trim() === '').map(({ message }) => message)).toEqual([]);
  for (const { message, translation } of texts) {
    expect(places(translation), message).toEqual(places(message));
  }
});
