import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { first } from '../../lingui.config';
import { ofPages } from './catalogue';
import { others } from './locale';

/** What a text has places for: names, elements, plurals. */
const places = (text: string) => [...new Set(text.match(/\{\w+(?=[,}])|<\/?\d+\/?>/g))].sort();

test.each(others)('every text is translated into %s, with all its places', async (locale) => {
  const texts = await ofPages(locale);
  expect(texts.length).toBeGreaterThan(900);
  expect(texts.filter(({ translation }) => translation.trim() === '').map(({ message }) => message)).toEqual([]);
  for (const { message, translation } of texts) {
    expect(places(translation), message).toEqual(places(message));
  }
});

/** The file and all that it imports at once, without what it loads later. */
function imported(file: string, seen = new Set<string>()): Set<string> {
  if (!seen.has(file)) {
    seen.add(file);
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )[^'"]*['"](\.[^'"]+)['"]/gm)) {
      const found = ['.ts', '.tsx'].map((ext) => join(dirname(file), path! + ext)).find(existsSync);
      if (found) {
        imported(found, seen);
      }
    }
  }
  return seen;
}

test('the texts of what is loaded at first are in the first catalogue, and no list names more', () => {
  const speaking = [...imported('src/app.tsx'), ...imported('src/shell/FindField.tsx'), ...imported('src/shell/Languages.tsx')].filter((file) => /@lingui\/\w+\/macro/.test(readFileSync(file, 'utf8')));
  const listed = first.map((name) => name.replace('<rootDir>/', ''));
  const of = (file: string) => listed.find((name) => file.startsWith(`${name}/`) || file.startsWith(`${name}.`));
  expect(speaking.filter((file) => !of(file))).toEqual([]);
  expect(listed.filter((name) => !speaking.some((file) => of(file) === name))).toEqual([]);
});
