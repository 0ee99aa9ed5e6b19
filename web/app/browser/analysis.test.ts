import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addressOf, axeFaults, newPage, open, server, settled, sideways, signIn, useBrowser } from './pages';

useBrowser();

test('Hungary beside Poland, from the country itself', async () => {
  const page = await open('/');
  let clicks = 0;
  for (const name of [/^Hungary: \d+ of 40/, 'Compare, learn from others', 'Poland']) {
    clicks += 1;
    await page.getByRole('main').getByRole('link', { name, exact: true }).first().click();
    await settled(page);
  }
  expect(clicks).toBeLessThanOrEqual(3);
  expect(addressOf(page)).toBe('/compare?c=HU,PL');
  await page.getByText(/^Too few to compare\. Only one part of a task is on record in two of them; 5 are needed/).waitFor();
});

test('how alike countries are is told with what could be compared', async () => {
  const page = await open('/compare?c=BE,NL');
  await page.getByText(/^\d+% alike in what can be compared: kind of body in \d+ of \d+, level in /).waitFor();
  await page.getByRole('row', { name: /^License and register professionals/ }).getByText('different in kind of body', { exact: false }).waitFor();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy the proposal' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('A twinning of Belgium and the Netherlands.');
  expect(text).toContain('- License and register professionals: ');
});

test('whom a country can learn from is ranked, and each rank explained', async () => {
  const page = await open('/compare?c=SI');
  const lesson = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'License and register professionals', exact: true }) }).first();
  await lesson.getByText('Who decides is not recorded').waitFor();
  await lesson.getByText('Why it has rank 1').click();
  await lesson.getByText('HEROES WP6 cluster', { exact: false }).first().waitFor();
  const alike = page.getByRole('complementary', { name: 'Who plans alike' });
  await alike.getByText('Why', { exact: true }).first().click();
  await alike.getByText(/alike in what can be compared/).first().waitFor();
  await alike.getByRole('heading', { name: /^Too few to compare/ }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await alike.getByRole('link', { name: 'Estonia' }).click();
  await settled(page);
  expect(addressOf(page)).toBe('/compare?c=SI,EE');
});

test('what would be lost if a body stopped, on its page and beside the map', async () => {
  const page = await open('/id/be-pu');
  const lost = page.getByRole('listitem').filter({ hasText: 'Forecast supply: nobody would work on it, and nobody else has any part in it.' });
  await lost.getByText('Rests on it: Set undergraduate intake', { exact: false }).waitFor();
  await lost.getByText(/could stand in$/).click();
  await lost.getByText('works on a neighbouring task', { exact: false }).first().waitFor();
  await page.goto(new URL('/c/BE?sel=be-pu', page.url()).href);
  const panel = page.getByRole('complementary', { name: 'Planning Unit for the Supply of the Health Professions' });
  await panel.getByRole('heading', { name: 'If it stopped' }).waitFor();
  await panel.getByText('3 parts would have nobody else on record. 2 decisions rest on that.').waitFor();
  // And with another chosen, who stands between the two.
  await page.goto(new URL('/c/BE/network?sel=be-nsso&to=be-minister', page.url()).href);
  await page.getByRole('heading', { name: 'Who stands between them' }).waitFor();
  await page.getByRole('listitem').filter({ hasText: /^Planning Commission - Medical Supply on every shortest path$/ }).waitFor();
});

test('on the page of a country its bodies are called without it', async () => {
  const page = await open('/c/SI/responsibilities');
  await page.getByRole('button', { name: 'Ministry of Health' }).first().waitFor();
  expect(await page.getByText('Ministry of Health (Slovenia)').count()).toBe(0);
});

test('a measure of the network: ranks in the drawing and in the table, with how it was taken', async () => {
  const page = await open('/c/BE/network');
  await page.getByRole('combobox', { name: 'Measure' }).selectOption('betweenness');
  await expect.poll(() => addressOf(page)).toBe('/c/BE/network?by=betweenness');
  const table = page.getByRole('table', { name: 'Stakeholders by the measure, the first half' });
  const first = table.getByRole('row').nth(1);
  expect(await first.innerText()).toMatch(/^1\s+Planning Commission - Medical Supply\s+\d+%( \(\d+%\))?\s+\d+\s+\d+ records cut off/);
  await page.getByText(/records with \d+ links measured.*Brandes, normalised by the pairs of others, links count in both directions.*Brandes, A faster algorithm/).waitFor();
  await first.getByRole('button').click();
  await expect.poll(() => addressOf(page)).toContain('sel=be-pc');
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('combobox', { name: 'Measure' }).selectOption('communities');
  await page.getByText(/Louvain.*resolution 1, orders tried 10, seed 1/).waitFor();
});

test('how complete the record is, of a country and across Europe', async () => {
  const page = await open('/c/SI');
  await page.getByText(/^\d+ of 40 tasks on record; of the \d+ parts that these need \d+ are on record/).waitFor();
  await page.goto(`${server}/tasks`);
  await settled(page);
  await page.getByRole('button', { name: 'completeness' }).click();
  await expect.poll(() => addressOf(page)).toBe('/tasks?by=parts');
  await page.getByRole('link', { name: /, Slovenia: \d+ on record.*\d+ of \d+ needed parts$/ }).first().waitFor();
  await page.getByTitle(/^Slovenia: \d+ of \d+ needed parts on record$/).waitFor();
});

/** Asks the API as whoever is signed in. */
async function ask<Data>(page: Page, query: string): Promise<Data> {
  const answer = await page.request.post(`${server}/graphql`, { data: { query } });
  return ((await answer.json()) as { data: Data }).data;
}

/** The revision of the last change, to take it back by. */
const lastRevision = async (page: Page) => (await ask<{ changesets: { nodes: { revision: number }[] } }>(page, '{ changesets(first: 1) { nodes { revision } } }')).changesets.nodes[0]!.revision;

test('power, interest and engagement are assessed by numbers, keys and dragging, with a reason', async () => {
  const page = await newPage();
  await signIn(page, { name: 'Rik Maes', role: 'editor', countries: ['BE'] });
  await page.goto(`${server}/c/BE/stakeholders`);
  await settled(page);
  await page.getByText('No power or interest has been assessed here yet.').waitFor();
  await page.getByRole('button', { name: 'Assess' }).click();
  const of = 'Planning Commission - Medical Supply';
  await page.getByRole('spinbutton', { name: `Power: ${of}` }).fill('72');
  await page.getByRole('spinbutton', { name: `Interest: ${of}` }).fill('60');
  await page.getByRole('combobox', { name: `Now: ${of}` }).selectOption('neutral');
  await page.getByRole('combobox', { name: `Wanted: ${of}` }).selectOption('leading');
  const point = page.getByRole('slider', { name: new RegExp(`^${of}: power 72, interest 60`) });
  await point.focus();
  await page.keyboard.press('ArrowUp');
  await page.getByRole('slider', { name: `${of}: power 74, interest 60` }).waitFor();
  const box = (await page.getByRole('slider').first().locator('.dot').boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 120, box.y + 40, { steps: 4 });
  await page.mouse.up();
  const moved = await page.getByRole('slider').first().getAttribute('aria-label');
  expect(moved).not.toBe(`${of}: power 74, interest 60`);
  // What is not saved yet is there after a reload.
  await page.reload();
  await settled(page);
  expect(await page.getByRole('slider').first().getAttribute('aria-label')).toBe(moved);
  await page.getByRole('textbox', { name: 'Why?' }).fill('Its opinions underlie the quotas');
  expect(await page.getByRole('textbox', { name: 'Assessed by' }).inputValue()).toBe('Rik Maes');
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText(/^Saved/).waitFor();
  await page.getByRole('row', { name: new RegExp(of) }).getByText('neutral → leading').waitFor();
  await page.getByText('1 of 1 is less engaged than wanted').waitFor();
  const first = await lastRevision(page);
  // A second score of the same assessor takes the place of the first.
  await page.getByRole('slider').first().focus();
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('textbox', { name: 'Why?' }).fill('On second thoughts');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('row', { name: new RegExp(of) }).getByText('On second thoughts').waitFor();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.locator('.power .number').first().waitFor();
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  const second = await lastRevision(page);
  // What its planners can do: nothing is recorded, until an assessor says so.
  await page.setViewportSize({ width: 1440, height: 900 });
  const competencies = page.getByRole('table', { name: `Competencies of ${of}` });
  await page.getByText('nothing is recorded yet').first().waitFor();
  expect(await competencies.isVisible()).toBe(false);
  await page.getByText('nothing is recorded yet').nth(1).click();
  await competencies.getByRole('button', { name: 'Change: Legal skills' }).click();
  const form = page.getByRole('complementary', { name: 'Assess a competency' });
  await form.getByRole('textbox', { name: 'What was found' }).fill('No lawyer');
  await form.getByRole('textbox', { name: 'Assessed by' }).fill('Workshop');
  await form.getByText('checked, not saved yet').waitFor();
  expect(await form.getByRole('combobox', { name: 'What is said' }).locator('option').allTextContents()).toEqual(['', 'has it', 'lacks it', 'wants it']);
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await competencies.getByRole('row', { name: /^Legal skills lacks it/ }).waitFor();
  const said = 'about: "be", type: FINDING, instrument: "Workshop", stakeholder: "be-pc", competency: "comp-2", assessor: "Workshop", finding: "No lawyer", origin: UNVERIFIED, confidence: LOW';
  const third = await lastRevision(page);
  await ask(page, `mutation { createAssessment(input: { criterion: COMPETENCY_WANTED, ${said} }) { revision } }`);
  await page.goto(`${server}/id/be-pc`);
  await page.getByText('has none, lacks one, wants one; 8 are not recorded').waitFor();
  const law = competencies.getByRole('row', { name: /^Legal skills lacks it/ });
  await law.getByRole('link', { name: 'Fact 1 that it rests on' }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  for (const revision of [await lastRevision(page), third, second, first]) {
    await ask(page, `mutation { revert(revision: ${revision}) { revision userErrors { message } } }`);
  }
});

test('who may not assess sees why', async () => {
  const page = await open('/c/SI/stakeholders');
  await page.getByText('To assess, sign in.').waitFor();
  expect(await page.getByRole('button', { name: 'Assess' }).count()).toBe(0);
  await signIn(page, { name: 'Anna Weber', role: 'contributor' });
  await page.goto(`${server}/c/SI/stakeholders`);
  await page.getByText(/You cannot assess here: /).waitFor();
});

test('what there is to take along: a table into a document, the fiche, files, a citation', async () => {
  const page = await newPage({}, /Failed to load resource/);
  await page.goto(server);
  await settled(page);
  await page.getByRole('link', { name: /^Slovenia: \d+ of 40/ }).first().click();
  await settled(page);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save table' }).click()]);
  expect(file.suggestedFilename()).toBe('SI.csv');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByText('Export').click();
  await page.getByRole('button', { name: 'Copy table' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  const copied = await page.evaluate(async () => Promise.all((await navigator.clipboard.read()).flatMap((item) => item.types.map(async (type) => (await item.getType(type)).text()))));
  expect(copied.some((text) => text.includes('<th>Planning task</th>'))).toBe(true);
  expect(copied.some((text) => text.includes('Medical Chamber of Slovenia\t'))).toBe(true);
  await page.getByRole('button', { name: 'Copy citation' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/HEROES data set.*CC BY 4\.0/);
  expect(await axeFaults(page)).toEqual([]);
  const [book] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Excel workbook' }).click()]);
  expect(book.suggestedFilename()).toBe('si.xlsx');
  const [fiche] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Fiche, a few pages to print' }).click()]);
  expect(fiche.suggestedFilename()).toBe('si.pdf');
  const [table] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Table for Excel' }).click()]);
  expect(table.suggestedFilename()).toBe('si-facts.xlsx');
  await page.route('**/export/table/**', (route) => route.abort());
  await page.getByRole('button', { name: 'Table for Excel' }).click();
  await page.getByRole('alert').getByText('The server cannot be reached').waitFor();
});
