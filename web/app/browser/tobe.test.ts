import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
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

/** Asks for something that is to be done, in the name of who is signed in. */
async function change(page: Page, input: string): Promise<void> {
  const answer = await page.request.post(`${server}/graphql`, { data: { query: `mutation { ${input} { userErrors { message } } }` } });
  expect(await answer.text()).toContain('"userErrors":[]');
}

const unverified = 'confidence: LOW, origin: UNVERIFIED';

/** A scenario of Finland with a new unit, a duty of it, a note on a ministry and one on a body that nothing elsewhere answers, and one action with its milestone. */
async function drawUp(page: Page, slug: string): Promise<void> {
  await change(page, `createScenario(input: { slug: "${slug}", title: "A planning unit", jurisdiction: "fi", state: DRAFT, ${unverified} })`);
  await change(
    page,
    `change(changes: [
      { createPlanningBody: { slug: "${slug}-unit", names: [{ lang: "en", text: "Workforce Planning Unit" }], seat: "fi", type: "type-agency", sector: "sector-health", level: NATIONAL, ${unverified} } }
      { createResponsibility: { stakeholder: "${slug}-unit", task: "t18", role: RESPONSIBLE, jurisdiction: "fi", level: NATIONAL, ${unverified} } }
      { updateInstitution: { id: "fi-stm", set: { note: "Pays for the unit." } } }
    ], options: { scenario: "${slug}" })`,
  );
  await change(page, `createAction(input: { slug: "${slug}-found", title: "Found the unit", scenario: "${slug}", state: UNDER_WAY, records: ["${slug}-unit"], owner: "fi-stm", start: "2026-02", end: "2026-09", costNote: "Two posts", ${unverified} })`);
  await change(page, `createMilestone(input: { slug: "${slug}-act", title: "Act passed", action: "${slug}-found", due: "2026-06", ${unverified} })`);
}

test('a variant says the same, has the same road map, and is changed on its own', async () => {
  const page = await newPage();
  await signIn(page, { name: 'Ville Niemi', role: 'editor', countries: ['FI'] });
  await drawUp(page, 'fi-one');
  await page.goto(`${server}/c/FI/to-be?plan=fi-one`);
  await page.getByRole('heading', { name: /^3 changes/ }).waitFor();
  await page.locator('summary', { hasText: 'Variant or copy' }).click();
  expect(await page.getByRole('textbox', { name: 'Title', exact: true }).inputValue()).toBe('A planning unit, a variant');
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Start a variant' }).click();
  await page.waitForURL(/plan=(?!fi-one)/);
  await settled(page);
  const variant = new URL(page.url()).searchParams.get('plan')!;
  await page.getByRole('heading', { name: /^3 changes/ }).waitFor();
  expect(await page.getByRole('combobox', { name: 'Scenario' }).locator('option').allTextContents()).toEqual(expect.arrayContaining(['A planning unit', 'A planning unit, a variant']));

  // The way there came along as it is.
  await page.getByRole('link', { name: 'Road map' }).click();
  const row = page.getByRole('row', { name: /Found the unit/ });
  await row.getByText('under way').waitFor();
  await row.getByText('Two posts').waitFor();
  expect(await row.getByRole('cell').nth(1).textContent()).toMatch(/2026/);
  await page.getByRole('term').filter({ hasText: 'Act passed' }).waitFor();

  // What is changed in it leaves the other alone.
  await change(page, `updateInstitution(input: { id: "fi-tem", set: { note: "Asked, too." } }, options: { scenario: "${variant}" })`);
  await page.goto(`${server}/c/FI/to-be?plan=${variant}`);
  await page.getByRole('heading', { name: /^4 changes/ }).waitFor();
  await page.getByRole('combobox', { name: 'Scenario' }).selectOption('fi-one');
  await page.getByRole('heading', { name: /^3 changes/ }).waitFor();

  // Who does not edit the country is not offered any of it, and sees no draft.
  await page.context().clearCookies();
  await signIn(page, { name: 'Eeva Lind', role: 'editor', countries: ['SE'] });
  await page.goto(`${server}/c/FI/to-be?plan=${variant}`);
  await page.getByText(/^No scenario for how Finland should plan is on record/).waitFor();
});

test('a scenario is a template for another country, with its actions and without what only the one can say', async () => {
  const page = await newPage();
  await signIn(page, { name: 'Aino Korhonen', role: 'editor', countries: ['FI', 'EE'] });
  await drawUp(page, 'fi-two');
  await page.goto(`${server}/c/FI/to-be?plan=fi-two`);
  await page.locator('summary', { hasText: 'Variant or copy' }).click();
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('A unit like the Finnish one');
  await page.getByRole('combobox', { name: 'For' }).selectOption('SE');
  await page.getByRole('button', { name: 'Copy it there', disabled: true }).waitFor();
  await page.getByRole('combobox', { name: 'For' }).selectOption('EE');
  await page.getByRole('button', { name: 'Copy it there', disabled: false }).waitFor();
  await page.getByRole('button', { name: 'Copy it there' }).click();
  await page.waitForURL(/\/c\/EE\/to-be\?plan=/);
  await settled(page);
  await page.getByRole('heading', { name: /^\d changes/ }).waitFor();
  await page.getByText('Creates Workforce Planning Unit').first().waitFor();
  const changes = await page.getByRole('region', { name: /changes/ }).getByRole('listitem').allTextContents();
  expect(changes.join()).toContain('Makes Workforce Planning Unit responsible');
  expect(changes.join()).toContain('Pays for the unit.');
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Road map' }).click();
  const row = page.getByRole('row', { name: /Found the unit/ });
  await row.getByText('not begun').waitFor();
  expect(await row.textContent()).not.toMatch(/2026|Two posts|Ministry/);
  await row.locator('summary').click();
  await row.getByText('Creates Workforce Planning Unit').waitFor();
});
