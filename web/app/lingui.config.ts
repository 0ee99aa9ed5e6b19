import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'de'],
  catalogs: [{ path: 'src/texts/{locale}', include: ["<rootDir>/src"], exclude: ['**/*.test.ts', 'src/api/**/generated/**'] }],
  format: formatter({ lineNumbers: false }),
});
