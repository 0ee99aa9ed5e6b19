// Measures how fast the pages are, on a server of its own with the data set and a crowded country, and prints it
// beside what it may be. Nothing fails: a figure depends on the machine and on what else it does.
//
//   node browser/measure.mjs
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const dir = mkdtempSync(join(tmpdir(), 'measure-'));
const [binary, store] = [join(dir, 'whoplans'), `sqlite:${join(dir, 'whoplans.db')}`];
execFileSync('go', ['build', '-o', binary, './cmd/whoplans'], { cwd: root, stdio: 'inherit' });
const serving = spawn(binary, ['serve', '--listen', '127.0.0.1:0', '--store', store], { stdio: ['ignore', 'pipe', 'ignore'] });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  const server = await addressOf(serving);
  writeFileSync(join(dir, 'crowd.yaml'), crowd(240, 1000));
  execFileSync(binary, ['load', join(dir, 'crowd.yaml'), '--store', store], { stdio: 'pipe' });
  await firstLoad(server);
  await countryShown(server);
  await selection(server, '/c/BE', 'selection in Belgium', 100);
  await selection(server, '/c/IS', 'selection among 240 stakeholders, folded', 150);
  await panning(server);
} finally {
  await browser.close();
  serving.kill();
  rmSync(dir, { recursive: true });
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

function tell(what, figure, unit, bound) {
  console.log(`${what.padEnd(48)} ${String(figure).padStart(6)} ${unit.padEnd(9)} ${bound}`);
}

const median = (of) => [...of].sort((a, b) => a - b)[Math.floor(of.length / 2)];

async function newPage(slower = 1) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
  return { page, client };
}

/** What travels before the first page shows, scripts and styles alone. */
async function firstLoad(server) {
  const { page, client } = await newPage();
  const kinds = new Map();
  let bytes = 0;
  await client.send('Network.enable');
  client.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes += ['Script', 'Stylesheet'].includes(kinds.get(requestId)) ? encodedDataLength : 0;
  });
  await page.goto(server, { waitUntil: 'networkidle' });
  tell('first page: scripts and styles, with what follows', Math.round(bytes / 1024), 'KB', 'at most 150 before it shows');
  await page.close();
}

async function countryShown(server) {
  const times = [];
  for (let i = 0; i < 5; i += 1) {
    const { page } = await newPage(4);
    const began = performance.now();
    await page.goto(`${server}/c/BE`, { waitUntil: 'commit' });
    await page.locator('.flow .card').first().waitFor();
    times.push(performance.now() - began);
    await page.close();
  }
  tell('a country shown, at a quarter of the processor', Math.round(median(times)), 'ms', 'at most 1000');
}

/** From pressing a task until the frame that shows it as selected. */
async function selection(server, path, what, most) {
  const { page } = await newPage();
  await page.goto(server + path, { waitUntil: 'networkidle' });
  const times = await page.evaluate(async () => {
    const tasks = [...document.querySelectorAll('.flow .task')].slice(0, 8);
    const took = [];
    for (const task of tasks) {
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
  tell(what, Math.round(median(times)), 'ms', `at most ${most}`);
  await page.close();
}

/** A network of 2,000 nodes and 6,000 links, by the program that draws those of the pages, moved for two seconds. */
async function panning(server) {
  const { page } = await newPage();
  await page.goto(server, { waitUntil: 'networkidle' });
  await page.evaluate(readFileSync(join(root, 'web/app/node_modules/cytoscape/dist/cytoscape.min.js'), 'utf8'));
  const frames = await page.evaluate(async () => {
    document.body.innerHTML = '<div id="large"></div>';
    Object.assign(document.getElementById('large').style, { position: 'absolute', inset: '0' });
    const nodes = Array.from({ length: 2000 }, (_, i) => ({ data: { id: `n${i}`, label: `Office ${i}` }, position: { x: (i % 50) * 170, y: Math.floor(i / 50) * 90 } }));
    const edges = Array.from({ length: 6000 }, (_, i) => ({ data: { id: `e${i}`, source: `n${(i * 7) % 2000}`, target: `n${(i * 13 + 5) % 2000}` } }));
    const core = globalThis.cytoscape({
      container: document.getElementById('large'),
      elements: [...nodes, ...edges],
      layout: { name: 'preset' },
      style: [{ selector: 'node', style: { shape: 'round-rectangle', width: 140, height: 40, label: 'data(label)' } }],
      textureOnViewport: true,
      hideEdgesOnViewport: true,
    });
    core.fit();
    await new Promise((done) => setTimeout(done, 1000));
    const until = performance.now() + 2000;
    let count = 0;
    while (performance.now() < until) {
      core.panBy({ x: count % 2 ? 9 : 11, y: count % 40 < 20 ? 4 : -4 });
      await new Promise(requestAnimationFrame);
      count += 1;
    }
    return count / 2;
  });
  tell('panning 2,000 nodes and 6,000 links', Math.round(frames), 'frames/s', 'at least 30');
  await page.close();
}

/** A country that nobody has on record, with so many stakeholders and links. */
function crowd(stakeholders, links) {
  const sectors = ['sector-health', 'sector-education', 'sector-finance', 'sector-labour'];
  const roles = ['RESPONSIBLE', 'ACCOUNTABLE', 'CONSULTED', 'PROVIDES_DATA', 'SUPPORTS'];
  const provenance = 'origin: UNVERIFIED, confidence: LOW';
  const institutions = Array.from(
    { length: stakeholders },
    (_, i) => `  - {slug: is-office-${i}, names: [{lang: en, text: Office number ${i} for planning}], seat: is, type: type-ministry, sector: ${sectors[i % sectors.length]}, level: NATIONAL, ${provenance}}`,
  );
  const parts = Array.from({ length: links }, (_, i) => {
    const task = `t${String(1 + ((i * 7 + Math.floor(i / stakeholders)) % 40)).padStart(2, '0')}`;
    return `  - {slug: is-part-${i}, stakeholder: is-office-${i % stakeholders}, task: ${task}, jurisdiction: is, role: ${roles[Math.floor(i / stakeholders) % roles.length]}, evidence: Made for measuring, ${provenance}}`;
  });
  return [
    'jurisdictions:',
    `  - {slug: is, code: IS, name: Iceland, type: COUNTRY, ${provenance}}`,
    'institutions:',
    ...institutions,
    'responsibilities:',
    ...parts,
    '',
  ].join('\n');
}
