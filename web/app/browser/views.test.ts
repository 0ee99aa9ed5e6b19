import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { catalogue, ofPages } from '../src/texts/catalogue';
import { axeFaults, newPage, open, server, settled, show, sideways, useBrowser } from './pages';

useBrowser();

const views = [
  { path: '/', says: 'Who plans Europe’s health workforce?' },
  { path: '/tasks', printed: true, says: 'Who does what across Europe' },
  { path: '/tasks/t18', says: 'On record in' },
  { path: '/c/BE', printed: true, says: 'Council of State' },
  { path: '/c/BE?sel=t27', says: 'Federal quotas of candidates' },
  { path: '/c/PL?past=true', says: 'nobody does' },
  { path: '/c/SI/responsibilities', says: 'Medical Chamber of Slovenia' },
  { path: '/c/NL/responsibilities?as=matrix', says: 'bodies first, then the busiest' },
  { path: '/c/BE/network?sel=be-pu', says: 'How it stands to others' },
  { path: '/c/BE/network?by=betweenness', says: 'cut point: without it the network falls apart' },
  { path: '/c/BE/stakeholders', says: 'nobody has been assessed' },
  { path: '/tasks?by=parts', says: 'all that it needs' },
  { path: '/c/NL/gaps', says: 'Only in the past: 4 facts, none of them current.' },
  { path: '/c/SI/sources', says: 'Specialisations of physicians and dentists' },
  { path: '/c/SI/history', says: 'the newest first' },
  { path: '/changes', says: 'the newest first' },
  { path: '/changes/1', says: 'Change 1' },
  { path: '/compare?c=BE,NL', printed: true, says: 'What differs' },
  { path: '/compare?c=HU,PL', says: 'Too few to compare' },
  { path: '/compare', says: 'Countries that plan alike' },
  { path: '/compare?c=SI', says: 'Twinnings to propose' },
  { path: '/id/be-pu', says: 'If it stopped' },
  { path: '/ask', says: 'Minister consents to the call for specialisations' },
  { path: '/ask?q=nobody', says: 'have nobody on record for it' },
  { path: '/id/si-zzs', printed: true, says: 'Set specialist training quotas' },
  { path: '/id/src-si-mz', says: 'What it says' },
  { path: '/id/t27', says: 'Set specialist training quotas' },
  { path: '/search?q=register', says: 'records' },
] as const;

/** On paper a page is light, fits, has no controls, and says where it is from. */
async function expectPrinted(page: Page, says: string) {
  await show(page, { theme: 'dark', width: 1032 });
  await page.emulateMedia({ media: 'print' });
  await page.getByText(says).filter({ visible: true }).first().waitFor();
  await page.locator('.printed').getByText(page.url()).waitFor();
  expect(await page.locator('.top, .button, .choice, .tabs').filter({ visible: true }).count()).toBe(0);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(255, 255, 255)');
  expect((await page.pdf({ preferCSSPageSize: true, printBackground: true })).subarray(0, 5).toString()).toBe('%PDF-');
  await page.emulateMedia({ media: null });
}

test.each(views)('$path, by day and by night, and on a phone', async ({ path, says, ...view }) => {
  const page = await open(path);
  for (const setting of [{ theme: 'light', width: 1440 }, { theme: 'dark', width: 1024 }] as const) {
    await show(page, setting);
    await page.getByText(says).filter({ visible: true }).first().waitFor();
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    expect(await axeFaults(page), setting.theme).toEqual([]);
  }
  if ('printed' in view) {
    await expectPrinted(page, says);
  }
  await show(page, { theme: 'light', width: 390, height: 844 });
  await page.locator('h1').first().waitFor();
  expect(await sideways(page)).toBeLessThanOrEqual(0);
});

test('in German no view says anything in English', async () => {
  const said = [...(await ofPages('de')), ...(await catalogue('de', '../../internal/speech/de.po'))];
  // Single words are in names on record too, and in GraphQL.
  const english = new Set(said.map(({ message }) => message).filter((message) => message.includes(' ')));
  for (const { translation } of said) {
    english.delete(translation);
  }
  const page = await newPage();
  const found: string[] = [];
  for (const { path } of views) {
    const url = new URL(path, server);
    url.searchParams.set('lang', 'de');
    await page.goto(url.href);
    await settled(page);
    const lines = (await page.locator('body').innerText()).split('\n').map((line) => line.trim());
    found.push(...lines.filter((line) => english.has(line)).map((line) => `${path}: ${line}`));
  }
  expect(found).toEqual([]);
});
