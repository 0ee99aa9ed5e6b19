import { expect, test } from 'vitest';
import { addressOf, axeFaults, newPage, server, settled, sideways, signIn, useBrowser } from './pages';

useBrowser();

test('a scenario from its first word to its road map: drawn up, edited in, beside as it is, on paper', async () => {
  const page = await newPage();
  await signIn(page, { name: 'Pekka Laine', role: 'editor', countries: ['FI'] });
  await page.goto(`${server}/c/FI/to-be`);
  await page.getByText(/^No scenario for how Finland should plan is on record/).waitFor();
  await page.getByRole('button', { name: 'New scenario' }).click();
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Places that are accredited');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText(/^Saved/).waitFor();
  await page.getByRole('heading', { name: 'Places that are accredited' }).waitFor();
  await page.getByText('No changes yet').waitFor();

  // In it everything is as it would be, and what is changed changes the scenario.
  await page.getByRole('link', { name: 'Edit in this scenario' }).click();
  await settled(page);
  await page.getByRole('status').filter({ hasText: 'In the scenario Places that are accredited' }).waitFor();
  const scenario = new URL(page.url()).searchParams.get('scenario')!;
  expect(scenario).toBeTruthy();
  await page.goto(`${server}/c/FI?scenario=${scenario}&edit=add.FI.t30.RESPONSIBLE`);
  const who = page.getByRole('combobox', { name: 'Who', exact: true });
  await who.fill('Ministry of Social');
  await page.getByRole('option', { name: /Ministry of Social Affairs/ }).first().waitFor();
  await who.press('Enter');
  await page.locator('summary:visible', { hasText: 'More' }).last().click();
  await page.getByRole('combobox', { name: 'Where it is from' }).selectOption('UNVERIFIED');
  await page.getByText('checked, not saved yet').waitFor();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText(/^Saved/).waitFor();
  await page.getByRole('link', { name: 'Compare with as is' }).click();
  await settled(page);
  expect(addressOf(page)).toBe(`/c/FI/to-be?plan=${scenario}`);

  // Both in one scene, what changes first.
  await page.getByRole('heading', { name: '1 change: 1 added' }).waitFor();
  const drawing = page.getByRole('group', { name: /Finland as it is and as it should be/ });
  await drawing.locator('.task.added').filter({ hasText: 'Accredit' }).waitFor();
  expect(await drawing.locator('.line.added').count()).toBe(1);
  await page.getByRole('button', { name: 'as is', exact: true }).click();
  expect(await page.locator('.line.added').count()).toBe(0);
  expect(await axeFaults(page)).toEqual([]);
  await page.getByText('0 of 1 changes are true').first().waitFor();

  // What somebody else changes meanwhile stands in its way, until it is settled what becomes of each.
  const note = (text: string, options: string) => `mutation { updateInstitution(input: { id: "fi-tem", set: { note: "${text}" } }, options: { ${options} }) { userErrors { message } } }`;
  for (const query of [note('as we want it', `scenario: "${scenario}"`), note('as others want it', 'reason: "meanwhile"')]) {
    const changed = await page.request.post(`${server}/graphql`, { data: { query } });
    expect(await changed.text()).toContain('"userErrors":[]');
  }
  await page.reload();
  const clash = page.getByRole('region', { name: '1 change is in conflict with what is on record' });
  await clash.getByText('as others want it').waitFor();
  await clash.getByText('as we want it').waitFor();
  expect(await clash.getByRole('button', { name: 'Settle' }).isDisabled()).toBe(true);
  expect(await axeFaults(page)).toEqual([]);
  await clash.getByRole('radio', { name: 'Remove it from the scenario' }).check();
  await clash.getByRole('button', { name: 'Settle' }).click();
  await clash.waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: '1 change: 1 added' }).waitFor();

  // The way there.
  await page.getByRole('link', { name: 'Road map' }).click();
  await settled(page);
  await page.getByRole('button', { name: 'Record the proposed action' }).click();
  await page.getByRole('cell', { name: 'not begun' }).waitFor();
  await page.getByRole('button', { name: /^Change: / }).click();
  await page.locator('summary:visible', { hasText: 'More' }).last().click();
  await page.getByRole('textbox', { name: 'Start', exact: true }).fill('2026-02');
  await page.getByRole('textbox', { name: 'End', exact: true }).fill('2026-09');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('img', { name: /^Actions over time/ }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  const paper = await page.request.get(new URL((await page.getByRole('link', { name: 'PDF, to print' }).getAttribute('href'))!, server).href);
  expect(paper.headers()['content-type']).toBe('application/pdf');
  expect((await paper.body()).subarray(0, 5).toString()).toBe('%PDF-');

  // Nobody else sees a draft.
  await page.context().clearCookies();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${server}/c/FI/to-be`);
  await page.getByText(/^No scenario for how Finland should plan is on record/).waitFor();
  expect(await sideways(page)).toBeLessThanOrEqual(0);
});
