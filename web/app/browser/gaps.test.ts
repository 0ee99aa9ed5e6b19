import { expect, test } from 'vitest';
import { addressOf, axeFaults, newPage, open, server, settled, signIn, useBrowser } from './pages';

useBrowser();

test('a class of gaps is an address, and each finding leads to the fact that it rests on', async () => {
  const page = await open('/c/NL/gaps');
  // Below the work: what WHO's accounts ask for, each with the facts that show it.
  await page.getByText(/^\d+ of 13 milestones on record$/).waitFor();
  const unit = page.getByRole('row', { name: /^Mechanisms and models for planning \(9-03\) on record/ });
  await unit.getByRole('link', { name: 'Fact 1 that it rests on' }).waitFor();
  await page.getByRole('row', { name: /^Facilities are located on a map \(10-08\) not recorded no task of planning/ }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('link', { name: /^lapsed \d+/ }).click();
  await settled(page);
  expect(addressOf(page)).toBe('/c/NL/gaps?class=lapsed');
  expect(await page.getByRole('heading', { name: /Record is incomplete/ }).count()).toBe(0);
  await page.getByRole('link', { name: 'Fact 1 that it rests on' }).first().click();
  await settled(page);
  expect(addressOf(page)).toMatch(/^\/id\/rs/);
});

test('a gap is accepted as intended, and is one again', async () => {
  const page = await newPage();
  await signIn(page, { name: 'Elena Pop', role: 'editor', countries: ['NL'] });
  await page.goto(`${server}/c/NL/gaps`);
  await settled(page);
  const row = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Evaluate or audit planning' }) });
  await row.getByRole('button', { name: 'Accept as intended' }).click();
  await row.getByLabel('Why is it intended?').fill('Left to the universities');
  expect(await axeFaults(page)).toEqual([]);
  await row.getByRole('button', { name: 'Accept', exact: true }).click();
  await page.getByText(/^Saved/).waitFor();
  await page.getByRole('link', { name: /^accepted 1/ }).click();
  await row.getByText('Accepted as intended: Left to the universities').waitFor();
  await row.getByRole('button', { name: 'Not intended after all' }).click();
  await page.getByRole('link', { name: /^accepted 1/ }).waitFor({ state: 'detached' });
});

test('who may not edit is offered nothing', async () => {
  const page = await open('/c/NL/gaps');
  await page.getByText(/^\d+ things to work on/).waitFor();
  expect(await page.getByRole('button', { name: 'Accept as intended' }).count()).toBe(0);
});
