import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// A sheet stays once its view was shown, so that one class of two views would get the style of both.
test('a class is styled by one sheet', () => {
  const sheets = new Map<string, string[]>();
  const sources = new URL('..', import.meta.url);
  for (const path of readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'))) {
    const text = readFileSync(new URL(path, sources), 'utf8');
    for (const name of new Set([...text.matchAll(/^\.([\w-]+) \{/gm)].map(([, of]) => of!))) {
      sheets.set(name, [...(sheets.get(name) ?? []), path]);
    }
  }
  expect(sheets.size).toBeGreaterThan(100);
  expect([...sheets].filter(([, paths]) => paths.length > 1)).toEqual([]);
});
