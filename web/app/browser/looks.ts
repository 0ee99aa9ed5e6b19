import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { test } from 'vitest';
import { newPage, server, settled, signIn, useBrowser, type Person, type Setting } from './pages';

// How the pages look: a picture of each state, and where each text stands in it, written into WHOPLANS_LOOKS. Whoever
// asks for them holds them against those of before.

useBrowser();

const looks: ({ name: string; path: string; as?: Person } & Setting)[] = [
  { name: 'home', path: '/' },
  { name: 'home-phone', path: '/', width: 390, height: 844 },
  { name: 'flow', path: '/c/BE', theme: 'dark' },
  { name: 'flow-selected', path: '/c/SI?sel=t27' },
  { name: 'flow-sheet', path: '/c/PL?sel=t27', theme: 'dark', width: 1024 },
  { name: 'names', path: '/c/PL/responsibilities', width: 1024 },
  { name: 'matrix', path: '/c/BE/responsibilities?as=matrix', theme: 'dark' },
  { name: 'tasks', path: '/tasks' },
  { name: 'network', path: '/c/NL/network' },
  { name: 'compare', path: '/compare?c=BE,NL' },
  { name: 'record-phone', path: '/id/si-zzs', theme: 'dark', width: 390, height: 844 },
  { name: 'form', path: '/c/SI?edit=add.SI.t27', as: { name: 'Maja Novak', role: 'editor', countries: ['SI'] } },
];

/** A time that is told is when the test began: here it is always the same. */
async function stopClocks(page: Page): Promise<void> {
  await page.clock.setFixedTime('2026-06-15T09:30:00Z');
  await page.route('**/graphql', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replaceAll(/"\d{4}-\d\d-\d\dT[^"]*"/g, '"2026-06-15T09:30:00Z"') });
  });
}

/** Each line of text in sight: the left, top, right and bottom of its box, and what it says. */
const textBoxes = (page: Page) =>
  page.evaluate(() => {
    const boxes: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent!.trim().replaceAll(/\s+/g, ' ');
      if (!text || !node.parentElement!.checkVisibility({ visibilityProperty: true })) {
        continue;
      }
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      if (bottom > 0 && right > 0 && top < innerHeight && left < innerWidth && right > left) {
        boxes.push([...[left, top, right, bottom].map(Math.round), text].join(' '));
      }
    }
    return boxes;
  });

test.each(looks)('$name', async ({ name, path, as: person, ...setting }) => {
  const page = await newPage(setting);
  if (person) {
    await signIn(page, person);
  }
  await stopClocks(page);
  await page.goto(server + path);
  await settled(page);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const file = join(process.env['WHOPLANS_LOOKS']!, name);
  await page.screenshot({ path: `${file}.png` });
  await writeFile(`${file}.txt`, `${(await textBoxes(page)).join('\n')}\n`);
  await page.unrouteAll({ behavior: 'ignoreErrors' }); // what comes late is of no use
});
