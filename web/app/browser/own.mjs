import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** Where the repository is. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Does some work on a server of its own, which is gone afterwards, as is the folder `dir`. Its store is empty, which means
 * the data set, unless it is filled before. `whoplans` runs a command on it.
 */
export async function onOwnServer(fill, work) {
  const dir = mkdtempSync(join(tmpdir(), 'whoplans-pages-'));
  const [binary, store] = [join(dir, 'whoplans'), `sqlite:${join(dir, 'whoplans.db')}`];
  execFileSync('go', ['build', '-o', binary, './cmd/whoplans'], { cwd: root, stdio: 'inherit' });
  const whoplans = (...args) => execFileSync(binary, [...args, '--store', store], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  fill({ whoplans, dir });
  const serving = spawn(binary, ['serve', '--listen', '127.0.0.1:0', '--store', store], { stdio: ['ignore', 'pipe', 'ignore'] });
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
  try {
    await work({ server: await addressOf(serving), browser, whoplans });
  } finally {
    await browser.close();
    serving.kill();
    rmSync(dir, { recursive: true });
  }
}

async function addressOf({ stdout }) {
  for await (const line of createInterface(stdout)) {
    const pages = /^\s*pages\s+(\S+)\/$/.exec(line);
    if (pages) {
      return pages[1];
    }
  }
  throw new Error('the server ended before it said where its pages are');
}
