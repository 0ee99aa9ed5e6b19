import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { lingui } from '@lingui/vite-plugin';
import { defineConfig } from 'vite';
import { packed } from '../pack.mjs';

// The server whose answers `make web` develops against.
const server = process.env['WHOPLANS_URL'] ?? 'http://127.0.0.1:8080';

export default defineConfig(({ command }) => ({
  // The pages stand at addresses of their own; their files stand under /app/.
  base: command === 'build' ? '/app/' : '/',
  plugins: [
    babel({
      include: /\/src\/.*\.tsx?$/,
      parserOpts: { plugins: ['typescript', 'jsx'] },
      plugins: ['@lingui/babel-plugin-lingui-macro'],
    }),
    react(),
    lingui(),
    packed(),
  ],
  build: {
    outDir: '../dist/app',
    emptyOutDir: true,
    target: 'es2022',
    license: { fileName: 'licenses.md' },
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      // Libraries mark their files for servers that render React; this is none.
      onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
      // A file costs a browser more than some more kilobytes in one: what every page begins with is one, and what views share is few.
      output: {
        chunkFileNames: ({ name }) => `assets/${name.split('~')[0]}-[hash].js`,
        assetFileNames: ({ names }) => `assets/${names[0]?.replace(/~.*(?=\.)/, '') ?? '[name].[ext]'}`.replace(/(?=\.[^.]*$)/, '-[hash]'),
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], test: /^(?!.*(\/src\/main\.tsx|\/index\.html)$)/, priority: 2 },
            { name: 'country', test: /\/src\/country\/(CountryPage|Flow|FlowList)\.tsx$/, priority: 1 },
            { name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 20_000 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/graphql': server, '/export': server, '/explorer': server, '/schema.graphql': server } },
}));
