import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { addressOf, axeFaults, fromHome, open, useBrowser } from './pages';

useBrowser();

test('which countries forecast supply', async () => {
  const { page, click, clicks } = await fromHome();
  await click('Which countries forecast supply?');
  await page.getByRole('heading', { name: /^On record in \d+ countries$/ }).waitFor();
  await page.getByRole('heading', { name: /^Belgium/ }).waitFor();
  expect(clicks()).toBe(1);
});

test('on whose data the forecast of Belgium rests', async () => {
  const { page, click, clicks } = await fromHome();
  await click(/^Belgium: \d+ of 40/);
  await click(/^Forecast supply/, 'button');
  const panel = page.getByRole('complementary', { name: 'Forecast supply' });
  await panel.getByRole('button', { name: /^data: PlanCad/ }).waitFor();
  expect(clicks()).toBe(2);
});

test('everything about one body, by its name in its own language', async () => {
  const { page } = await fromHome();
  await page.getByRole('combobox', { name: 'Find' }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('zdravniska zbornica');
  await page.getByRole('option', { name: /Medical Chamber of Slovenia/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Medical Chamber of Slovenia' }).waitFor();
  expect(addressOf(page)).toBe('/id/si-zzs');
});

test('Hungary beside Poland', async () => {
  const { page, click } = await fromHome();
  await click('Compare');
  for (const code of ['HU', 'PL']) {
    await page.getByRole('combobox', { name: 'Add a country' }).selectOption(code);
  }
  await page.getByText('Too few to compare.').waitFor();
  expect(addressOf(page)).toBe('/compare?c=HU,PL');
  // What one of them has on record is offered to the other.
  await page.getByRole('complementary', { name: 'To learn from' }).getByRole('link').first().waitFor();
});

test('a link opens the same for somebody else', async () => {
  const { page, click } = await fromHome();
  await click(/^Belgium: \d+ of 40/);
  await click(/^Planning Commission/, 'button');
  expect(addressOf(page)).toMatch(/^\/c\/BE\?sel=/);
  const panel = page.getByRole('complementary');
  await panel.getByRole('heading', { name: 'If it stopped' }).waitFor();
  const text = await panel.innerText();
  await page.goto(page.url());
  await panel.getByRole('heading', { name: 'If it stopped' }).waitFor();
  expect(await panel.innerText()).toBe(text);
});

test('the map as a picture, the facts as a table', async () => {
  const page = await open('/c/SI');
  const saved = async (press: Locator) => {
    const [file] = await Promise.all([page.waitForEvent('download'), press.click()]);
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) {
      chunks.push(chunk as Buffer);
    }
    return { name: file.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
  };
  await page.getByText('Save picture').click();
  await expect.poll(() => page.getByRole('link', { name: 'SVG' }).getAttribute('href'), { timeout: 5000 }).toMatch(/&width=(full|wide|medium|narrow)$/);
  const picture = await saved(page.getByRole('link', { name: 'SVG' }));
  expect(picture.name).toBe('SI-flow.svg');
  expect(picture.text).toContain('<svg ');
  expect(picture.text).toContain('CC-BY-4.0');
  // What the page writes is what the file has, which is wider and may break it elsewhere.
  const joined = (text: string) => text.replace(/\s+/g, ' ').replaceAll('- ', '-');
  const written = joined(picture.text.replace(/<[^>]*>/g, ' ').replaceAll('&amp;', '&'));
  for (const card of await page.locator('.flow .card').all()) {
    expect(written).toContain(joined((await card.locator('text').allTextContents()).join(' ')));
  }
  const printed = await saved(page.getByRole('link', { name: 'PDF' }));
  expect([printed.name, printed.text.slice(0, 5)]).toEqual(['SI-flow.pdf', '%PDF-']);
  const table = await saved(page.getByRole('button', { name: 'Save table' }));
  expect(table.name).toBe('SI.csv');
  expect(table.text.split('\r\n').length).toBeGreaterThan(5);
});

test('parameters at their default, or without sense, are no part of an address', async () => {
  const page = await open('/c/SI/responsibilities?as=matrix&past=perhaps&sel=');
  await page.getByRole('button', { name: 'names' }).click();
  await expect.poll(() => addressOf(page)).toBe('/c/SI/responsibilities');
});

test('names in the language of the country', async () => {
  const page = await open('/c/SI');
  await page.getByRole('button', { name: 'Languages' }).click();
  await page.getByRole('combobox', { name: 'Names in' }).selectOption('sl');
  await page.getByText('Zdravniška zbornica', { exact: false }).first().waitFor();
  expect(addressOf(page)).toBe('/c/SI?names=sl');
  // The next page keeps it.
  await page.getByRole('link', { name: 'Responsibilities' }).click();
  await expect.poll(() => addressOf(page)).toBe('/c/SI/responsibilities?names=sl');
});

test('the page in another language, and names in a third', async () => {
  const page = await open('/c/SI?names=sl');
  await page.getByRole('button', { name: 'Languages' }).click();
  await page.getByRole('combobox', { name: 'Page in' }).selectOption('de');
  await page.getByRole('link', { name: 'Zuständigkeiten' }).click();
  await expect.poll(() => addressOf(page)).toBe('/c/SI/responsibilities?lang=de&names=sl');
  await page.getByRole('heading', { level: 1, name: 'Slowenien' }).waitFor();
  await page.getByText('Zdravniška zbornica', { exact: false }).first().waitFor();
  await page.getByText('steht, wie es geschrieben wurde', { exact: false }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
  expect(await axeFaults(page)).toEqual([]);
});

test('what is no longer so is shown on request, as outline', async () => {
  const page = await open('/c/HU');
  const before = await page.locator('.flow .task').count();
  await page.getByRole('checkbox', { name: 'with the past' }).check();
  await expect.poll(() => page.locator('.flow .task').count()).toBeGreaterThan(before);
  expect(await page.locator('.flow .chip-box.historic').count()).toBeGreaterThan(0);
});

test('the drawing is walked by keyboard', async () => {
  const page = await open('/c/BE');
  await page.getByRole('button', { name: /^NIHDI number records/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: /./ });
  await expect.poll(() => addressOf(page)).toMatch(/sel=be-/);
  await panel.waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => addressOf(page)).toBe('/c/BE');
  // It is one stop for the Tab key.
  expect(await page.locator('.flow [tabindex="0"][data-id]').count()).toBe(1);
});

test('the tables are walked by keyboard', async () => {
  const page = await open('/tasks');
  await page.locator('[data-row="0"][data-column="0"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Secure .*, .*: /);
  await page.keyboard.press('Enter');
  await expect.poll(() => addressOf(page)).toMatch(/^\/c\/[A-Z-]+\?sel=t02$/);
});

test('the keys are listed by a key', async () => {
  const page = await open('/tasks');
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await keys.getByText('clear the selection').waitFor();
  await page.keyboard.press('Escape');
  await keys.waitFor({ state: 'hidden' });
});
