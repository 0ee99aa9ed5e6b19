// Measures how fast the pages are, on a server of its own with the data set and a crowded country, and prints each
// figure beside its limit. Nothing fails: a figure depends on the machine and on what else it does.
//
//   node browser/measure.mjs
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crowd } from './crowd.mjs';
import { onOwnServer } from './own.mjs';

const median = (of) => [...of].sort((a, b) => a - b)[Math.floor(of.length / 2)];

function fill({ whoplans, dir }) {
  const file = join(dir, 'crowd.yaml');
  writeFileSync(file, crowd());
  const told = ['--author', 'measuring', '--reason', 'a crowd to measure with'];
  whoplans('load', ...told);
  whoplans('load', file, ...told);
}

await onOwnServer(fill, async ({ server, browser }) => {
  const newPage = async (slower = 1) => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
    return page;
  };
  await firstLoad(server, newPage);
  await countryShown(server, newPage);
  await selection(server, newPage);
  await crowded(server, newPage);
  await panning(server, newPage);
});

/** A line of a figure, which may be at most, or has to be at least, so much. */
function tell(what, figure, { unit, most = Infinity, least = -Infinity }) {
  const limit = most < Infinity ? `at most ${most}` : `at least ${least}`;
  console.log(`${what.padEnd(60)} ${String(figure).padStart(6)} ${unit.padEnd(9)} ${limit.padEnd(14)} ${figure <= most && figure >= least ? '' : 'MISSED'}`.trimEnd());
}

/**
 * Opens an address, and returns how many milliseconds after that began the frame with the first of some elements was drawn.
 * The page notes it by itself: to be asked by Playwright costs a page a third of a second at a quarter of a processor.
 */
async function seen(page, address, wanted) {
  await page.addInitScript((selector) => {
    new MutationObserver((_, watching) => {
      if (document.querySelector(selector)) {
        watching.disconnect();
        requestAnimationFrame(() => setTimeout(() => console.debug('shown after', performance.now())));
      }
    }).observe(document, { childList: true, subtree: true });
  }, wanted);
  const told = page.waitForEvent('console', (message) => message.text().startsWith('shown after'));
  await page.goto(address, { waitUntil: 'commit' });
  return Number((await told).text().split(' ').at(-1));
}

/** What travels, packed, until the first page shows Europe: scripts and styles. What comes from then on keeps nobody waiting. */
async function firstLoad(server, newPage) {
  const page = await newPage();
  const shown = await seen(page, server, '.tile');
  const bytes = await page.evaluate(
    (until) =>
      performance
        .getEntriesByType('resource')
        .filter(({ name, responseEnd }) => /\.(js|css)$/.test(name) && responseEnd <= until)
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    shown,
  );
  tell('first load: script and style until Europe is shown', Math.round(bytes / 1024), { unit: 'KB gz', most: 150 });
  await page.close();
}

async function countryShown(server, newPage) {
  const times = [];
  for (let i = 0; i < 9; i += 1) {
    const page = await newPage(4);
    times.push(await seen(page, `${server}/c/BE`, '.flow .card'));
    await page.close();
  }
  tell('Belgium shown, at a quarter of this processor', (median(times) / 1000).toFixed(2), { unit: 's', most: 1 });
}

/** From pressing a task until the frame that shows it as selected. */
async function selection(server, newPage) {
  const page = await newPage();
  await page.goto(`${server}/c/BE`, { waitUntil: 'networkidle' });
  const times = await page.evaluate(async () => {
    const took = [];
    for (const task of [...document.querySelectorAll('.flow .task')].slice(0, 8)) {
      const began = performance.now();
      task.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      do {
        await new Promise(requestAnimationFrame);
      } while (!document.querySelector('.flow .task.on') && performance.now() - began < 5000);
      took.push(performance.now() - began);
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      await new Promise((done) => setTimeout(done, 200));
    }
    return took;
  });
  tell('selection in Belgium, until the frame that shows it', Math.round(median(times)), { unit: 'ms', most: 100 });
  await page.close();
}

/** The most work at a stretch, as a country of 240 stakeholders is opened, its tasks are selected one by one, and a sector is unfolded. */
async function crowded(server, newPage) {
  const page = await newPage();
  const limit = { unit: 'ms', most: 150 };
  const opened = await longest(page, () => page.goto(`${server}/c/IS`, { waitUntil: 'networkidle' }));
  const cards = await page.locator('.flow .card').count();
  tell(`240 stakeholders and 1,000 links, folded into ${cards} cards: opened`, opened, limit);
  const tasks = (await page.locator('.flow .task').all()).slice(0, 8);
  const selected = await longest(page, async () => {
    for (const task of tasks) {
      await task.click();
      await page.locator('.flow .task.on').waitFor();
      await page.keyboard.press('Escape');
    }
    await page.waitForLoadState('networkidle');
  });
  tell('  work at a stretch as eight tasks are selected', selected, limit);
  const unfolded = await longest(page, async () => {
    await page.locator('.flow .card').first().click();
    await page.waitForFunction((before) => document.querySelectorAll('.flow .card').length > before, cards);
  });
  tell('  as a sector is unfolded', unfolded, limit);
  await page.close();
}

/** The longest that something keeps a page from drawing its next frame, in time of the processor. */
async function longest(page, act) {
  const client = await page.context().newCDPSession(page);
  const tasks = [];
  client.on('Tracing.dataCollected', ({ value }) => tasks.push(...value.filter(({ name, ph, tdur }) => name === 'ThreadControllerImpl::RunTask' && ph === 'X' && tdur)));
  await client.send('Tracing.start', { transferMode: 'ReportEvents', categories: 'toplevel' });
  await act();
  const complete = new Promise((done) => client.on('Tracing.tracingComplete', done));
  await client.send('Tracing.end');
  await complete;
  return Math.round(Math.max(...tasks.map(({ tdur }) => tdur)) / 1000);
}

/** Frames as a network of 2,000 nodes and 6,000 links is dragged about for three seconds, on the page that draws the countries'. */
async function panning(server, newPage) {
  const page = await newPage();
  await page.route('**/graphql', async (route) => {
    if (!/query PlacedNetwork\b/.test(route.request().postDataJSON().query)) {
      return route.continue();
    }
    const answer = await (await route.fetch()).json();
    return route.fulfill({ json: { ...answer, data: { placedNetwork: { ...answer.data.placedNetwork, ...large(2000, 6000) } } } });
  });
  await page.goto(`${server}/c/BE/network`, { waitUntil: 'networkidle' });
  const { x, y, width } = await page.locator('.network-canvas').boundingBox();
  await page.mouse.move(x + 3, y + 3);
  await page.mouse.down();
  const counted = page.evaluate(async () => {
    const began = performance.now();
    let count = 0;
    for (; performance.now() - began < 3000; count += 1) {
      await new Promise(requestAnimationFrame);
    }
    return count / 3;
  });
  let [done, frames] = [false, 0];
  counted.then((count) => ([done, frames] = [true, count]));
  for (let step = 0; !done; step += 1) {
    await page.mouse.move(x + 3 + Math.abs((step * 7) % width), y + 3 + ((step * 3) % 200));
  }
  await page.mouse.up();
  tell('2,000 nodes and 6,000 links of a network, dragged', Math.round(frames), { unit: 'frames/s', least: 30 });
  await page.close();
}

/** A network in a square, as the server would place it. */
function large(nodes, links) {
  const across = 50;
  const [dx, dy] = [170, 90];
  return {
    height: (nodes / across) * dy,
    stages: [],
    nodes: Array.from({ length: nodes }, (_, i) => ({
      id: `n${i}`,
      slug: `office-${i}`,
      kind: 'Institution',
      members: 1,
      lines: [`Office number ${i}`, 'for planning'],
      x: ((i % across) + 0.5) * dx,
      y: (Math.floor(i / across) + 0.5) * dy,
      width: 148,
      height: 44,
    })),
    links: Array.from({ length: links }, (_, i) => ({ id: `l${i}`, source: `n${(i * 7) % nodes}`, target: `n${(i * 13 + 5) % nodes}`, label: 'works with', sort: 'RELATION', part: null })),
  };
}
