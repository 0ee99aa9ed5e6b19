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

test('who one is shows on every page, in the explorer and where one signed in', async () => {
  const page = await newPage({}, /401/); // of the link, the second time
  const link = await invite(editor);
  await page.goto(link);
  await page.getByText('This link signs you in as Ana Horvat, editor of HR and SI').waitFor();
  expect(page.url()).not.toContain('#'); // nobody behind one's back reads it
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('You are signed in as Ana Horvat, editor of HR, SI').waitFor();
  for (const path of ['/', '/c/HR', '/c/HR/gaps', '/c/HR/network', '/tasks', '/compare', '/ask', '/search', '/changes', '/people']) {
    await page.goto(`${server}${path}`);
    await page.getByRole('button', { name: 'Signed in as Ana Horvat' }).waitFor();
  }
  await page.goto(`${server}/explorer`);
  await page.getByTitle('editor HR SI').getByText('Ana Horvat').waitFor();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('link', { name: 'not signed in' }).waitFor();
  await page.goto(`${server}/sign-in`);
  await page.getByText('You are not signed in').waitFor();
  await page.goto(`${server}/c/HR`);
  await page.getByRole('link', { name: 'Sign in', exact: true }).waitFor();
  await page.goto(link);
  await page.getByRole('status').getByText(/link/).waitFor();
  expect(await page.getByRole('button').count()).toBe(0); // it was good once
});

test('whoever signed in on the page of that name signs out there', async () => {
  const page = await newPage();
  await signIn(page, editor);
  await page.goto(`${server}/sign-in`);
  await page.getByText('You are signed in as Ana Horvat').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByText('You are not signed in').waitFor();
  await page.goto(`${server}/people`);
  await page.getByRole('heading', { name: 'You are not signed in' }).waitFor();
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
