import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { packed } from '../pack.mjs';

// GraphiQL's stylesheet carries its fonts as data: URLs, a third of the whole.
// The pages here use the reader's own fonts, and the content security policy
// needs no exception for them.
const withoutFonts = {
  name: 'without-fonts',
  enforce: 'pre',
  transform(code, id) {
    if (id.endsWith('.css')) {
      return { code: code.replace(/@font-face\s*\{[^}]*\}/g, ''), map: null };
    }
  },
};

export default defineConfig({
  base: './',
  plugins: [withoutFonts, packed()],
  resolve: {
    alias: {
      'react-style-singleton': fileURLToPath(new URL('src/style-singleton.js', import.meta.url)),
    },
  },
  build: {
    outDir: '../dist/explorer',
    emptyOutDir: true,
    license: { fileName: 'licenses.md' },
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      // Libraries mark their files for servers that render React; this is none.
      onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
    },
  },
});
