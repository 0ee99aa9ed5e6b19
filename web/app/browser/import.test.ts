import { expect, test } from 'vitest';
import { axeFaults, newPage, server, settled, sideways, signIn, useBrowser, type Person } from './pages';

useBrowser();

const administrator: Person = { name: 'Giulia Conti', role: 'administrator' };

const matrix = {
  name: 'raci.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from('Task,Ministry of Health,Medical Chamber of Slovenia\nSet planning objectives,A,F\nIntern the moon,,A\n'),
};

test('a matrix of somebody else comes in, row by row', async () => {
  const page = await newPage();
  await signIn(page, administrator);
  await page.goto(`${server}/import`);
  await settled(page);
  await page.getByLabel('File', { exact: true }).setInputFiles(matrix);
  await page.getByRole('textbox', { name: 'Country' }).fill('SI');
  await page.getByRole('button', { name: 'Propose what it holds' }).click();
  const holds = page.getByRole('textbox', { name: 'What it holds' });
  await expect.poll(() => holds.inputValue()).toContain('F: FUNDS');
  // What was decided is there the next time, by its name.
  await page.getByRole('textbox', { name: 'Save it as' }).fill('raci');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Saved' }).waitFor();
  await holds.fill('');
  await page.getByRole('combobox', { name: 'As saved' }).selectOption('raci');
  await expect.poll(() => holds.inputValue()).toContain('F: FUNDS');
  await page.getByRole('button', { name: 'Look' }).click();
  await page.getByText('nobody decided what "Intern the moon" means').first().waitFor();
  expect(await page.getByRole('button', { name: /Import \d+ row/ }).isDisabled()).toBe(true);
  await page.getByRole('checkbox', { name: 'Take row 3 of raci' }).uncheck();
  await page.getByRole('cell', { name: 'left out' }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  await page.getByRole('textbox', { name: 'Why' }).fill('as agreed');
  await page.getByRole('button', { name: /Import \d+ row/ }).click();
  await page.getByRole('link', { name: /Written as revision/ }).click();
  await page.getByText('as agreed').first().waitFor();
});

test('who is not signed in is told so', async () => {
  const page = await newPage();
  await page.goto(`${server}/import`);
  await page.getByRole('heading', { name: 'You are not signed in' }).waitFor();
});
