import { expect, test } from 'vitest';
import { axeFaults, newPage, server, settled, show, sideways, signIn, useBrowser, type Person } from './pages';

useBrowser();

const administrator: Person = { name: 'Elena Bianchi', role: 'administrator' };

test('an administrator invites an editor, whose link works once', async () => {
  const page = await newPage();
  await signIn(page, administrator);
  await page.goto(`${server}/`);
  await settled(page);
  await page.getByRole('button', { name: 'Signed in as Elena Bianchi' }).click();
  await page.getByRole('link', { name: 'People and access' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Réka Szabó');
  await page.getByRole('combobox', { name: 'Countries', exact: true }).selectOption('Hungary');
  await page.getByRole('button', { name: 'Make link' }).click();
  const link = await page.locator('.secret code').innerText();
  await page.getByRole('row', { name: /Réka Szabó/ }).getByText('not yet').waitFor();
  const other = await page.context().browser()!.newContext();
  const hers = await other.newPage();
  await hers.goto(link);
  await hers.getByText('This link signs you in as Réka Szabó').waitFor();
  await hers.getByRole('button', { name: 'Sign in' }).click();
  await hers.getByText('You are signed in as Réka Szabó').waitFor();
  // Less from now on: she tries changes out, and writes nothing.
  await page.getByRole('combobox', { name: 'Role of Réka Szabó' }).selectOption('Contributor');
  await page.getByRole('row', { name: /Réka Szabó/ }).getByRole('button', { name: 'Save' }).click();
  await page.getByText('Réka Szabó was given other rights').first().waitFor();
  await hers.goto(`${server}/people`);
  await hers.getByRole('heading', { name: 'My account' }).waitFor();
  await hers.getByText('this one, since').waitFor();
  expect(await hers.getByRole('heading', { name: 'People' }).count()).toBe(0);
  await page.getByRole('button', { name: 'End access of Réka Szabó' }).click();
  await page.getByRole('button', { name: 'Forget Réka Szabó' }).click();
  await page.getByRole('row', { name: /Réka Szabó/ }).first().waitFor({ state: 'detached' });
  await hers.reload();
  await hers.getByRole('heading', { name: 'You are not signed in' }).waitFor();
  await other.close();
});

test('a token is shown once, works, and is revoked', async () => {
  const page = await newPage();
  await signIn(page, administrator);
  await page.goto(`${server}/people`);
  await settled(page);
  await page.getByRole('textbox', { name: 'What it is for' }).fill('nightly load');
  await page.getByRole('button', { name: 'New token' }).click();
  const secret = await page.locator('.secret code').innerText();
  const asks = async () => {
    const answer = await fetch(`${server}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
      body: JSON.stringify({ query: '{ viewer { name } }' }),
    });
    return answer.status;
  };
  expect(await asks()).toBe(200);
  await page.reload();
  await settled(page);
  expect(await page.getByText(secret).count()).toBe(0);
  await page.getByRole('button', { name: 'Revoke: nightly load' }).click();
  await page.getByText('nightly load', { exact: true }).waitFor({ state: 'detached' });
  expect(await asks()).toBe(401);
});

test('by day and by night, and on a phone', async () => {
  const page = await newPage();
  await signIn(page, administrator);
  await page.goto(`${server}/people`);
  for (const setting of [{ theme: 'light', width: 1440 }, { theme: 'dark', width: 1024 }, { theme: 'light', width: 390 }] as const) {
    await show(page, setting);
    await page.getByRole('row', { name: /Elena Bianchi/ }).waitFor();
    expect(await axeFaults(page), setting.theme).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  }
});
