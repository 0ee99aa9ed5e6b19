import { expect, test } from 'vitest';
import { axeFaults, invite, newPage, open, server, settled, sideways, signIn, useBrowser, type Person } from './pages';

useBrowser();

const editor: Person = { name: 'Ana Horvat', role: 'editor', countries: ['HR', 'SI'] };

test('who is not signed in is offered to', async () => {
  const page = await open('/c/BE');
  await page.getByRole('link', { name: 'Sign in', exact: true }).click();
  await page.getByText('You are not signed in').waitFor();
});

test('by their link, people come in; the bar says who they are, and lets them out', async () => {
  const page = await newPage();
  await page.goto(await invite(editor));
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('You are signed in as Ana Horvat').waitFor();
  await page.getByRole('link', { name: 'To the data' }).click();
  await page.getByRole('button', { name: 'Signed in as Ana Horvat' }).click();
  await page.getByText('Editor: Croatia, Slovenia').waitFor();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('link', { name: 'Sign in', exact: true }).waitFor();
  await page.reload();
  await page.getByRole('link', { name: 'Sign in', exact: true }).waitFor();
});

test.each([
  { width: 1440, theme: 'light' },
  { width: 390, theme: 'dark' },
] as const)('the bar has room for it at $width px', async ({ width, theme }) => {
  const page = await newPage({ width, theme });
  await signIn(page, editor);
  await page.goto(`${server}/`);
  await settled(page);
  await page.getByRole('button', { name: 'Signed in as Ana Horvat' }).click();
  expect(await axeFaults(page)).toEqual([]);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
});
