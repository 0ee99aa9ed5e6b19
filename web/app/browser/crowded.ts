import { expect, test } from 'vitest';
import type { Page, Response } from 'playwright-core';
import { newPage, server, settled, signIn, useBrowser } from './pages';

// A country with more on record than any has, as crowd.mjs writes it: no page may ask for more than the server gives in
// an answer. What a request costs grows with the country, so that small ones would not tell.

useBrowser();

/** What the server refused or failed to answer, by the operation. */
function refusals(page: Page): string[] {
  const found: string[] = [];
  page.on('response', async (response: Response) => {
    if (new URL(response.url()).pathname !== '/graphql') {
      return;
    }
    const { errors = [] } = (await response.json().catch(() => ({}))) as { errors?: { message: string }[] };
    const operation = /(?:query|mutation) (\w+)/.exec(response.request().postData() ?? '')?.[1] ?? 'a question';
    found.push(...errors.map(({ message }) => `${new URL(page.url()).pathname}${new URL(page.url()).search}: ${operation}: ${message}`));
  });
  return found;
}

async function visit(page: Page, paths: string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(server + path);
    await settled(page);
  }
}

const ofCountry = ['', '/responsibilities', '/responsibilities?as=matrix', '/network', '/network?by=betweenness', '/stakeholders', '/gaps', '/sources', '/history', '/to-be'];

const selected = ['?sel=t07', '?sel=is-office-7', '?past=true', '/network?sel=is-office-7', '/network?sel=is-office-7&to=is-office-8', '?at=2'];

test('a crowded country is shown by every view of it', async () => {
  const page = await newPage();
  const found = refusals(page);
  await visit(page, [...ofCountry, ...selected].map((path) => `/c/IS${path}`));
  await page.goto(`${server}/c/IS`);
  await page.locator('.flow .card').first().waitFor();
  expect(found).toEqual([]);
});

test('a crowded country is beside the others', async () => {
  const page = await newPage();
  const found = refusals(page);
  await visit(page, ['/', '/tasks', '/tasks/t07', '/compare?c=IS,BE', '/compare?c=IS', '/compare', '/id/is-office-7', '/id/is-part-7', '/id/t07', '/changes', '/changes/2', '/search?q=office']);
  expect(found).toEqual([]);
});

test('questions about a crowded country are answered', async () => {
  const page = await newPage();
  const found = refusals(page);
  await visit(page, ['/ask']);
  const saved = await page.locator('.ask-questions a').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  expect(saved.length).toBeGreaterThan(30);
  await visit(page, [...saved, '/ask?place=IS&part=any&task=any', '/ask?q=nobody&place=IS', '/ask?q=without&place=IS&who=is-office-7', '/ask?q=changed&country=IS', '/ask?q=held&country=IS', '/ask?q=differ&place=IS', '/ask?q=steps&country=IS']);
  expect(found).toEqual([]);
});

test('a crowded country is changed by forms and in a scenario', async () => {
  const page = await newPage();
  await signIn(page, { name: 'Jón Jónsson', role: 'editor', countries: ['IS'] });
  const found = refusals(page);
  await visit(page, ['/c/IS?edit=add.IS.t07.ACCOUNTABLE', '/c/IS?edit=correct.is-part-7', '/c/IS/to-be?edit=scenario.IS']);
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Fewer offices');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText(/^Saved/).waitFor();
  await settled(page);
  const plan = (await page.getByRole('link', { name: 'Edit in this scenario' }).getAttribute('href'))!;
  await visit(page, [...ofCountry.map((path) => `/c/IS${path}${path.includes('?') ? '&' : '?'}${plan.split('?')[1]}`), '/c/IS/to-be', '/c/IS/road-map']);
  expect(found).toEqual([]);
});
