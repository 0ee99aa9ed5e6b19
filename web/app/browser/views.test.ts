import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { catalogue, ofPages } from '../src/texts/catalogue';
import { axeFaults, newPage, open, server, settled, show, sideways, signIn, useBrowser } from './pages';

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
  { path: '/c/MT/road-map', says: 'There is no road map for Malta yet' },
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

/** Finds lines that are texts of the catalogues in English, where German has others; what fills their places may be anything. */
async function englishIn(lines: string[]): Promise<string[]> {
  const said = [...(await ofPages('de')), ...(await catalogue('de', '../../internal/speech/de.po'))];
  const german = new Set(said.map(({ translation }) => translation));
  const place = /%[-+# ]?(?:\[\d\])?(?:\.?\d+)?[sdfqvXU]|\{[^{}]*\}|<\/?\d+\/?>/;
  const exact = new Set<string>();
  const patterns: RegExp[] = [];
  for (const { message } of said) {
    // Single words are in names on record too, and in GraphQL; so are two beside a place.
    const pieces = message.split(place);
    const words = pieces.join(' ').split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length;
    if (german.has(message) || words < (pieces.length > 1 ? 3 : 2)) {
      continue;
    }
    if (pieces.length === 1) {
      exact.add(message);
    } else {
      patterns.push(new RegExp(`^${pieces.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`, 'i'));
    }
  }
  return lines.filter((line) => exact.has(line) || patterns.some((pattern) => pattern.test(line)));
}

/** What a page says, line by line, with its titles and labels. */
async function linesOf(page: Page): Promise<string[]> {
  const shown = (await page.locator('body').innerText()).split('\n');
  const told = await page.evaluate(() => [...document.querySelectorAll('[title], [aria-label]')].flatMap((element) => [element.getAttribute('title'), element.getAttribute('aria-label')]));
  return [...shown, ...told].map((line) => (line ?? '').trim()).filter(Boolean);
}

/** An address whose page is in German. */
function inGerman(path: string): string {
  const url = new URL(path, server);
  url.searchParams.set('lang', 'de');
  return url.href;
}

test('in German no view says anything in English', async () => {
  const page = await newPage();
  const found: string[] = [];
  for (const { path } of views) {
    await page.goto(inGerman(path));
    await settled(page);
    found.push(...(await englishIn(await linesOf(page))).map((line) => `${path}: ${line}`));
  }
  expect(found).toEqual([]);
});

test('in German an import, a form and what is refused say nothing in English', async () => {
  const page = await newPage({}, /40[03]/);
  await signIn(page, { name: 'Greta Lang', role: 'contributor' });
  const found: string[] = [];
  const look = async (where: string) => found.push(...(await englishIn(await linesOf(page))).map((line) => `${where}: ${line}`));

  await page.goto(inGerman('/import'));
  await settled(page);
  await page.getByLabel('Datei', { exact: true }).setInputFiles({ name: 'raci.csv', mimeType: 'text/csv', buffer: Buffer.from('Task,Ministry of Health,Medical Chamber of Slovenia\nSet planning objectives,A,F\nIntern the moon,,A\n') });
  await page.getByRole('textbox', { name: 'Land' }).fill('SI');
  await page.getByRole('button', { name: 'Vorschlagen, was sie enthält' }).click();
  const holds = page.getByRole('textbox', { name: 'Was sie enthält' });
  await expect.poll(() => holds.inputValue()).toContain('# ');
  found.push(...(await englishIn((await holds.inputValue()).split('\n').map((line) => line.replace(/^.*?# /, '')))).map((line) => `mapping: ${line}`));
  await page.getByRole('button', { name: 'Ansehen' }).click();
  await page.getByText('niemand hat entschieden, was "Intern the moon" bedeutet').first().waitFor();
  await look('/import');
  await page.getByLabel('Datei', { exact: true }).setInputFiles({ name: 'empty.csv', mimeType: 'text/csv', buffer: Buffer.from(' \n') });
  await page.getByRole('button', { name: 'Ansehen' }).click();
  await page.getByRole('alert').getByText('die Datei ist leer').waitFor();

  await page.goto(inGerman('/c/SI?edit=add.SI.t27.ACCOUNTABLE'));
  await settled(page);
  await look('form');
  const may = await page.evaluate(async () => {
    const query = '{ viewer { may(action: EDIT, about: ["SI"]) { why } } }';
    const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, extensions: { language: 'de' } }) });
    return ((await response.json()) as { data: { viewer: { may: { why: string } } } }).data.viewer.may.why;
  });
  expect(may).toBe('mit Ihrem Konto dürfen Sie Änderungen ausprobieren, aber nicht schreiben');
  expect(found).toEqual([]);
});
