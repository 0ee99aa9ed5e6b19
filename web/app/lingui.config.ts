import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

/** What the first view shows: its texts are loaded with it, all others later. A test holds the list against what app.tsx imports. */
export const first = ['home', 'shell', 'parts/people', 'parts/places', 'parts/words'].map((name) => `<rootDir>/src/${name}`);

const files = (names: string[]) => names.flatMap((name) => [`${name}/**`, `${name}.ts*`]);

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'de'],
  catalogs: [
    { path: 'src/texts/first/{locale}', include: files(first) },
    { path: 'src/texts/{locale}', include: ['<rootDir>/src'], exclude: ['**/*.test.ts', 'src/api/**/generated/{gql,graphql,index}.ts', ...files(first)] },
  ],
  format: formatter({ lineNumbers: false }),
});
