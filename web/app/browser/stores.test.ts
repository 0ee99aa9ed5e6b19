import { expect, test } from 'vitest';
import { addressOf, as, find, fromHome, newPage, open, saved, server, settled, signIn, useBrowser } from './pages';

// Tasks of readers and editors that are done on each store.

useBrowser();

test('who decides specialist training places in Slovenia, and the source', async () => {
  const { page, click, clicks } = await fromHome();
  await click('Who sets specialist training places in Slovenia?');
  const panel = page.getByRole('complementary', { name: 'Set specialist training quotas' });
  await panel.getByRole('button', { name: 'Medical Chamber of Slovenia' }).waitFor();
  await panel.getByRole('link', { name: 'Specialisations of physicians and dentists' }).first().waitFor();
  expect(clicks()).toBeLessThanOrEqual(3);
});

test('the way between two bodies', async () => {
  const { page, click, clicks } = await fromHome();
  await click(/^Belgium: \d+ of 40/);
  await click(/^National Social Security Office/, 'button');
  await page.getByRole('button', { name: /^Planning Unit/ }).click({ modifiers: ['Shift'] });
  const panel = page.getByRole('complementary', { name: 'National Social Security Office' });
  await panel.getByRole('listitem').filter({ hasText: /^Planning Unit/ }).waitFor();
  expect(clicks() + 1).toBeLessThanOrEqual(4);
});

test('the gaps of Romania', async () => {
  const page = await open('/');
  let clicks = 0;
  for (const name of [/^Romania: \d+ of 40/, 'Gaps'] as const) {
    clicks += 1;
    await page.getByRole('link', { name }).first().click();
    await settled(page);
  }
  await page.getByText(/^\d+ things to work on/).waitFor();
  await page.getByRole('heading', { name: 'Questions to ask' }).waitFor();
  expect(clicks).toBe(2);
});

test('an institution, what it does, and the source, in one form', async () => {
  const { page, click, clicks, form } = await as({ name: 'Andreas Christou', role: 'editor', countries: ['CY'] }, '/');
  await click(/^Cyprus: \d+ of 40/, 'link');
  await click('Add a fact');
  await find(page, 'Who', 'Nursing Workforce Unit', /Add as new: Institution/);
  await page.getByRole('combobox', { name: 'What it is' }).selectOption('Ministry');
  await page.getByRole('combobox', { name: 'Sector' }).selectOption('Health');
  await page.getByRole('combobox', { name: 'Part' }).selectOption('does it');
  await find(page, 'Task', 'retention', /^Retain|retention/i);
  await page.getByRole('textbox', { name: 'What the source says, in your words' }).fill('Runs the retention scheme for nurses');
  await find(page, 'Source', 'https://example.org/nursing-unit', /Add as new: Source/);
  await page.getByRole('textbox', { name: 'Title' }).fill('The nursing workforce unit');
  await page.getByRole('textbox', { name: 'As of' }).first().fill('2026-05');
  await form('Add a fact').getByText(/Nursing Workforce Unit .*\./).waitFor();
  await page.getByText('checked, not saved yet').waitFor();
  await click('Save');
  await saved(page);
  expect(clicks()).toBeLessThanOrEqual(6);
  await page.getByText('Nursing Workforce Unit').first().waitFor();
  expect(addressOf(page)).toBe('/c/CY');
  // Undone from where it was said that it is saved.
  await click('Undo');
  await page.getByText('Undone').waitFor();
  await page.getByText('Nursing Workforce Unit', { exact: true }).first().waitFor({ state: 'detached' });
});

test('who changed Slovenia, when, why and how it differs; and it is undone', async () => {
  const page = await newPage();
  await signIn(page, { name: 'Noor Claes', role: 'administrator' });
  const query = `mutation { updateResponsibility(input: { id: "rs336", set: { scope: "physicians only" } }, options: { reason: "letter of the chamber" }) { revision userErrors { message } } }`;
  await page.request.post(`${server}/graphql`, { data: { query } });
  await page.goto(`${server}/`);
  await settled(page);
  // Two clicks from the first page.
  await page.getByRole('link', { name: /^Slovenia: \d+ of 40/ }).click();
  await page.getByRole('link', { name: 'History' }).click();
  await settled(page);
  const entry = page.locator('.history li').first();
  await entry.getByText('Noor Claes').waitFor();
  await entry.getByText('letter of the chamber').waitFor();
  await entry.locator('ins', { hasText: 'physicians only' }).waitFor();
  await entry.getByRole('button', { name: /^Undo/ }).click();
  await page.getByText('Undid change').first().waitFor();
  await page.locator('.history .undone').first().getByText('physicians only').waitFor({ state: 'detached' });
  await page.getByRole('combobox', { name: 'What' }).selectOption('undone');
  await expect.poll(() => addressOf(page)).toBe('/c/SI/history?how=UNDO');
});
