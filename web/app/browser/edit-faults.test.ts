import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { newPage, server, settled, signIn, useBrowser } from './pages';

useBrowser();



/** A form that is filled in and could be saved. */
async function filledIn(): Promise<Page> {
  const page = await newPage({}, /Failed to load resource|ERR_INTERNET_DISCONNECTED/);
  await signIn(page, { name: 'Joe Borg', role: 'administrator' });
  await page.goto(`${server}/id/si-szd?edit=correct.si-szd`);
  await settled(page);
  await page.getByRole('textbox', { name: 'Website' }).fill('https://szd.example');
  await page.getByText('checked, not saved yet').waitFor();
  return page;
}

const isSaving = (route: Route) => route.request().postData()?.includes('"idempotencyKey"') ?? false;

const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();

/** What is in the field is still there; saving again does it; and it was done once. */
async function savesAfterAll(page: Page): Promise<void> {
  await page.getByText('What you typed is kept.').waitFor();
  expect(await page.getByRole('textbox', { name: 'Website' }).inputValue()).toBe('https://szd.example');
  await page.reload();
  await settled(page);
  expect(await page.getByRole('textbox', { name: 'Website' }).inputValue()).toBe('https://szd.example');
  await page.getByText('checked, not saved yet').waitFor();
  await savesOnce(page);
}

async function savesOnce(page: Page): Promise<void> {
  await save(page);
  await page.getByText(/^Saved/).waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await page.getByText('Undone').waitFor();
}

const refusal = (status: number, code: string, message: string) => ({
  status,
  contentType: 'application/graphql-response+json',
  body: JSON.stringify({ errors: [{ message, extensions: { code, traceId: 'abc123' } }] }),
});

test.each([
  { status: 500, code: 'INTERNAL', message: 'something went wrong' },
  { status: 503, code: 'UNAVAILABLE', message: 'too many are waiting' },
  { status: 200, code: 'LIMIT_EXCEEDED', message: 'the request costs too much' },
])('$status $code loses nothing that was typed', async ({ status, code, message }) => {
  const page = await filledIn();
  await page.route('**/graphql', (route) => (isSaving(route) ? route.fulfill(refusal(status, code, message)) : route.continue()));
  await save(page);
  await page.getByText(message).waitFor();
  await page.unroute('**/graphql');
  await savesAfterAll(page);
});

test('offline, nothing that was typed is lost', async () => {
  const page = await filledIn();
  await page.context().setOffline(true);
  await save(page);
  await page.getByText('The server cannot be reached.', { exact: false }).waitFor();
  await page.context().setOffline(false);
  await savesAfterAll(page);
});

test('an answer that is lost on the way: saved again, it is made once', async () => {
  const page = await filledIn();
  let sent = 0;
  await page.route('**/graphql', async (route) => {
    if (isSaving(route) && sent++ === 0) {
      await route.fetch();
      return route.abort();
    }
    return route.continue();
  });
  const commits = async () => {
    const answer = await page.request.post(`${server}/graphql`, { data: { query: '{ changesets(first: 1) { nodes { revision } } }' } });
    return ((await answer.json()) as { data: { changesets: { nodes: { revision: number }[] } } }).data.changesets.nodes[0]!.revision;
  };
  const before = await commits();
  await save(page);
  await page.getByText('What you typed is kept.').waitFor();
  await save(page);
  await page.getByText(/^Saved/).waitFor();
  expect(await commits()).toBe(before + 1);
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await page.getByText('Undone').waitFor();
});

test('signed out in the middle, one signs in again elsewhere and goes on', async () => {
  const page = await filledIn();
  await page.context().clearCookies();
  await save(page);
  await page.getByRole('link', { name: 'Sign in, in another tab' }).waitFor();
  expect(await page.getByRole('textbox', { name: 'Website' }).inputValue()).toBe('https://szd.example');
  await signIn(page, { name: 'Joe Borg', role: 'administrator' });
  await savesOnce(page);
});

test('a slow server gets what was typed last, whole', async () => {
  const page = await filledIn();
  await page.route('**/graphql', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.getByRole('textbox', { name: 'Website' }).fill('');
  await page.getByRole('textbox', { name: 'Website' }).pressSequentially('https://szd.example/slowly', { delay: 20 });
  await page.getByText('checked, not saved yet').waitFor();
  await save(page);
  await page.getByText(/^Saved/).waitFor();
  await page.getByText('szd.example/slowly').first().waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await page.getByText('Undone').waitFor();
});
