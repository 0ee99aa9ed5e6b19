import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { lingui } from '@lingui/vite-plugin';
import { defineConfig, type HtmlTagDescriptor, type Plugin } from 'vite';
import { packed } from '../pack.mjs';

// The server whose answers `make web` develops against.
const server = process.env['WHOPLANS_URL'] ?? 'http://127.0.0.1:8080';

/** Lets the page name what its first script imports, so that both are fetched at once. */
function named(): Plugin {
  return {
    name: 'named',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const app = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith('/src/app.tsx')))!;
        const link = (rel: string, file: string): HtmlTagDescriptor => ({ tag: 'link', attrs: { rel, crossorigin: true, href: `/app/${file}` }, injectTo: 'head' });
        const scripts = [...app.imports, app.fileName].filter((file) => !html.includes(file));
        return [...scripts.map((file) => link('modulepreload', file)), ...[...app.viteMetadata!.importedCss].map((file) => link('stylesheet', file))];
      },
    },
  };
}

/**
 * Has the browser compile whole files as they arrive, beside the page's own thread, instead of each function when it is first
 * called: of what a country begins with, that was a third of the work. The comment counts only at the very beginning.
 */
function compiledAhead(names: RegExp): Plugin {
  return {
    name: 'compiled-ahead',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && names.test(file.name)) {
            file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
          }
        }
      },
    },
  };
}

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
    named(),
    compiledAhead(/^(ahead|first|country)$/),
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
            { name: 'ahead', tags: ['$initial'], test: /^(?!.*(\/src\/main\.ts|\/index\.html)$)/, priority: 3 },
            { name: 'first', test: /\/src\/app\.tsx$/, priority: 2 },
            { name: 'country', test: /\/src\/country\/index\.ts$/, priority: 1 },
            { name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 20_000 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/graphql': server, '/export': server, '/explorer': server, '/schema.graphql': server } },
}));
