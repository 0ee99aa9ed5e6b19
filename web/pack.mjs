import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What does not pay: pages are read by the server, and fonts and pictures are packed by themselves. */
const packs = /\.(js|css|md)$/;

/** Packs what Vite has built, so that the program that holds it is smaller, and never has to. */
export function packed() {
  let folder;
  return {
    name: 'packed',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    async closeBundle() {
      for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
        const file = join(entry.parentPath, entry.name);
        const content = entry.isFile() && packs.test(entry.name) ? await readFile(file) : '';
        if (content.length > 1000) {
          await writeFile(`${file}.gz`, gzipSync(content, { level: 9 }));
          await rm(file);
        }
      }
    },
  };
}
