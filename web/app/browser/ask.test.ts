import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open, settled, useBrowser } from './pages';

useBrowser();

/** What is picked in which place: what is typed to find it, and its name if that is another. */
type Pick = [label: string, typed: string, name?: string];

/** Puts a question together, by two clicks a word: one opens the list, one picks from it, after a part of the name is typed. */
async function put(page: Page, picks: Pick[], find = 'Find'): Promise<number> {
  let clicks = 0;
  for (const [label, typed, name = typed] of picks) {
    await page.getByRole('combobox', { name: new RegExp(`^${label}:`) }).click();
    await page.getByRole('combobox', { name: `${find}: ${label}` }).fill(typed);
    await page.getByRole('option').filter({ hasText: name }).first().click();
    await settled(page);
    clicks += 2;
  }
  return clicks;
}

/** The answer that was worked out from the facts alone. */
const expected = (id: string) =>
  readFileSync(new URL(`../../../seed/questions/questionstest/answers/${id}.csv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

/** The addresses that the cells of a column lead to. */
const leads = (page: Page, column: string) => page.locator(`.ask-table td.${column} a`).evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname.split('/').at(-1)!));

type Case = {
  id: string;
  picks: Pick[];
  /** For columns of the answer that lead to records: the column of the page. */
  columns: Record<number, string>;
};

// The words of questions of which the answer is known, put together from the question that the page opens with.
const cases: Case[] = [
  { id: 'A01', picks: [['Task', 'Set undergraduate intake'], ['Where', 'France']], columns: { 0: 'who' } },
  { id: 'A02', picks: [['Question', 'Which countries have nobody'], ['Task', 'Forecast supply'], ['Where', 'WP6']], columns: { 0: 'country' } },
  { id: 'A03', picks: [['Question', 'What is recorded about'], ['Where', 'Austria']], columns: { 1: 'who', 3: 'task' } },
  { id: 'A04', picks: [['Question', 'What does'], ['Body', 'Veselības ministrija', 'Ministry of Health (Latvia)'], ['Part', 'decide on']], columns: { 0: 'task' } },
  { id: 'A05', picks: [['Question', 'Which countries … … by'], ['Task', 'Forecast supply'], ['Method', 'Supply projection']], columns: { 0: 'country', 1: 'who' } },
  { id: 'A06', picks: [['Question', 'Who has a part in planning'], ['Profession', 'Nurse'], ['Where', 'Slovakia']], columns: { 0: 'who', 2: 'task' } },
  { id: 'A07', picks: [['Question', 'For which tasks is'], ['Data source', 'BIG register']], columns: { 0: 'task', 1: 'who' } },
  { id: 'A08', picks: [['Question', 'Who, by sources of'], ['Year of the source', '2015'], ['Task', 'Set planning objectives'], ['Where', 'England']], columns: { 0: 'who' } },
  { id: 'A09', picks: [['Question', 'Who … …?'], ['Relation', 'advises'], ['Body', 'Ministry of Social Affairs']], columns: { 0: 'who' } },
  { id: 'A10', picks: [['Question', 'Which bodies at'], ['Level', 'Regional'], ['Task', 'Produce sub-national projections']], columns: { 0: 'country', 1: 'who' } },
  { id: 'A11', picks: [['Question', 'Which countries have nobody'], ['Part', 'has a part in'], ['Task', 'Set direction and organise']], columns: { 0: 'country' } },
  { id: 'A12', picks: [['Question', 'Which bodies of the kind'], ['Kind of body', 'Professional chamber'], ['Task', 'Set specialist training quotas']], columns: { 0: 'country', 1: 'who' } },
  { id: 'A14', picks: [['Question', 'Which bodies of the sector'], ['Sector', 'Education'], ['Task', 'Set undergraduate intake']], columns: { 0: 'country', 1: 'who' } },
  { id: 'A15', picks: [['Question', 'Which tasks in'], ['Where', 'Netherlands'], ['Body', 'Capaciteitsorgaan']], columns: { 0: 'task' } },
];

test.each(cases)('$id is put together from words, and its answer is the one that the facts give', async ({ id, picks, columns }) => {
  const page = await open('/ask');
  const clicks = await put(page, picks);
  expect(clicks).toBeLessThanOrEqual(8);
  const rows = expected(id);
  const led = await Promise.all(Object.values(columns).map((column) => leads(page, column)));
  const shown = led[0]!.map((_, at) => led.map((column) => column[at]!.toLowerCase()).join(' '));
  const wanted = rows.map((row) => Object.keys(columns).map((at) => row[Number(at)]).join(' '));
  expect([...new Set(shown)].sort()).toEqual([...new Set(wanted)].sort());
  // Somebody else who opens the address sees the same.
  const said = await page.locator('.said').innerText();
  await page.goto(page.url());
  await settled(page);
  expect(await page.locator('.said').innerText()).toBe(said);
});

test('A13: a part that only one of two countries has on record is no difference', async () => {
  const page = await open('/ask');
  await put(page, [['Question', 'How do'], ['Where', 'Italy'], ['And where', 'Portugal'], ['Task', 'Set specialist training quotas']]);
  const verdicts = await page.locator('.ask-table td.verdict').allInnerTexts();
  expect(verdicts.sort()).toEqual(expected('A13').map((row) => row[3]).sort());
});

test('as Python the question runs as it is written, and is answered alike', async () => {
  const page = await open('/ask');
  await page.getByText('Python', { exact: true }).click();
  const program = await page.getByLabel('The question as text').innerText();
  expect(program).toMatch(/^import json/);
  const { stdout } = await promisify(execFile)(process.env['WHOPLANS_PYTHON'] ?? 'python3', ['-c', program]);
  const { responsibilities } = JSON.parse(stdout) as { responsibilities: { nodes: { stakeholder: { slug: string } }[] } };
  expect(responsibilities.nodes.map(({ stakeholder }) => stakeholder.slug)).toEqual(await leads(page, 'who'));
});

test('in another language the question is wholly in that, and so are the names that the data translate', async () => {
  const page = await open('/ask?lang=de');
  expect((await page.getByRole('heading', { level: 1 }).innerText()).replaceAll(/\s+/g, ' ')).toMatch(/^Wer entscheidet über die Festlegung der Fachweiterbildungsplätze in Slowenien ?\?$/);
  await put(page, [['Frage', 'Welche Stellen der Art'], ['Art der Stelle', 'Ministerium'], ['Aufgabe', 'Bedarfsprognose']], 'Finden');
  expect((await page.locator('.ask-table td.task').first().innerText()).trim()).toBe('Nachfrage- oder Bedarfsprognose');
});

test('what changed since a day is asked in words, and leads to who did that', async () => {
  const page = await open('/ask');
  await put(page, [['Question', 'What changed in'], ['Country', 'Slovenia'], ['Since', 'last month']]);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/What changed in.*Slovenia.*since.*last month/s);
  // All of it was recorded when the server began.
  expect(await page.locator('.ask-table td.record a').count()).toBeGreaterThan(20);
  await page.locator('.ask-table td.when a').last().click();
  await settled(page);
  expect(new URL(page.url()).pathname).toMatch(/^\/changes\/\d+$/);
});
