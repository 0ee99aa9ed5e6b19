import { expect, test } from 'vitest';
import { addressOf, axeFaults, open, settled, useBrowser } from './pages';

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
  await lost.getByText('works on the task beside it', { exact: false }).first().waitFor();
  await page.goto(new URL('/c/BE?sel=be-pu', page.url()).href);
  const panel = page.getByRole('complementary', { name: 'Planning Unit for the Supply of the Health Professions' });
  await panel.getByRole('heading', { name: 'If it stopped' }).waitFor();
  await panel.getByText('3 parts would have nobody else on record. 2 decisions rest on that.').waitFor();
});

test('on the page of a country its bodies are called without it', async () => {
  const page = await open('/c/SI/responsibilities');
  await page.getByRole('button', { name: 'Ministry of Health' }).first().waitFor();
  expect(await page.getByText('Ministry of Health (Slovenia)').count()).toBe(0);
});
