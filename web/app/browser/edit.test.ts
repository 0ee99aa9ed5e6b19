import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addressOf, as, axeFaults, find, saved, server, settled, sideways, useBrowser, type Person } from './pages';

useBrowser();

const administrator: Person = { name: 'Eva Kos', role: 'administrator' };
const editor: Person = { name: 'Maria Georgiou', role: 'editor', countries: ['CY'] };
const contributor: Person = { name: 'Nikos Pavlou', role: 'contributor' };

test('a value is corrected where it stands; a fault says what to write, and does it', async () => {
  const { page, click, clicks } = await as(administrator, '/id/si-zzs');
  await click('Change: Website');
  const field = page.getByRole('textbox', { name: 'Website' });
  await field.fill('zdravniskazbornica.si');
  await page.getByText('An address starts with https://').waitFor();
  expect(await page.getByRole('button', { name: 'Save', exact: true }).isDisabled()).toBe(true);
  await click('Use https://zdravniskazbornica.si');
  await page.getByText('checked, not saved yet').waitFor();
  await click('Save');
  await saved(page);
  expect(clicks()).toBeLessThanOrEqual(4);
  await page.getByRole('link', { name: 'zdravniskazbornica.si' }).waitFor();
  await click('Undo');
  await page.getByText('Undone').waitFor();
});

test('that nobody does a task is recorded, with who says so', async () => {
  const { page, click, clicks } = await as(editor, '/');
  await click('Tasks', 'link');
  await page.getByRole('gridcell').getByRole('link', { name: /, Cyprus: nothing/ }).or(page.getByRole('link', { name: /, Cyprus: nothing/ })).first().click();
  await settled(page);
  await click('Nobody does it');
  await page.getByRole('textbox', { name: 'What the source says, in your words' }).fill('No body is charged with it');
  await find(page, 'Source', 'ministry of health', /./);
  await page.getByText('checked, not saved yet').waitFor();
  await click('Save');
  await saved(page);
  expect(clicks() + 1).toBeLessThanOrEqual(4);
  await page.getByText('A source says that nobody does it.', { exact: true }).first().waitFor();
  await click('Undo');
  await page.getByText('Undone').waitFor();
});

test('an old fact is confirmed, ended, and passed on', async () => {
  const { page, click, clicks } = await as(administrator, '/id/si-zzs');
  await click('Still so: License and register professionals');
  await page.getByText('checked, not saved yet').waitFor();
  await click('Save');
  await saved(page);
  expect(clicks()).toBeLessThanOrEqual(3);
  await click('Undo');
  await page.getByText('Undone').waitFor();
  await click('No longer so: License and register professionals');
  await page.getByRole('textbox', { name: 'Since when no longer' }).fill('2026-06');
  await page.getByText('checked, not saved yet').waitFor();
  await page.getByRole('button', { name: 'Passed on' }).click();
  await find(page, 'To whom', 'Ministry of Health', /Slovenia/);
  await page.getByRole('textbox', { name: 'Since' }).first().fill('2026-06');
  await page.getByText('Ministry of Health is responsible', { exact: false }).first().waitFor();
  await click('Cancel');
});

test('two records that mean the same become one', async () => {
  const { page, click, clicks, form } = await as(administrator, '/id/si-szd');
  await click('Same as another');
  await find(page, 'The one that stays', 'Medical Chamber of Slovenia', /Slovenia/);
  await form('Same as another').getByText('Taken out: si-szd').waitFor();
  await page.getByText('checked, not saved yet').waitFor();
  await click('Save');
  await saved(page);
  expect(clicks()).toBeLessThanOrEqual(4);
  await click('Undo');
  await page.getByText('Undone').waitFor();
});

test('what is like a new record is offered before there are two', async () => {
  const { page, form } = await as(editor, '/c/CY?edit=add.CY.t27');
  await find(page, 'Who', 'Ministry of Health of Cyprus', /Add as new: Institution/);
  await page.getByText('Is it one of these?').waitFor();
  await form('Add a fact').getByRole('button', { name: /^Ministry of Health/ }).first().click();
  await page.getByText('New: Institution').waitFor({ state: 'detached' });
  // The field says what was chosen, not what was typed.
  await expect.poll(() => page.getByRole('combobox', { name: 'Who', exact: true }).inputValue()).toMatch(/^Ministry of Health(?! of Cyprus)/);
});

test('the server warns of what a new body may be confused with, and why', async () => {
  const { page, form } = await as(editor, '/c/CY?edit=add.CY.t05');
  await find(page, 'Who', 'Health Ministry', /Add as new: Institution/);
  await page.getByRole('combobox', { name: 'What it is' }).selectOption('Ministry');
  await page.getByRole('combobox', { name: 'Sector' }).selectOption('Health');
  await page.getByRole('combobox', { name: 'Part' }).selectOption('does it');
  await page.getByRole('textbox', { name: 'What the source says, in your words' }).fill('Keeps the register');
  await find(page, 'Source', 'ministry of health', /./);
  await form('Add a fact').getByText(/^called Ministry of Health/).first().waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
});

test('values in the history are words', async () => {
  const { page, click } = await as(administrator, '/id/si-zzs');
  await click('Change: Works at');
  await page.getByRole('combobox', { name: 'Works at' }).or(page.getByRole('combobox', { name: 'Level' })).first().selectOption('Regional level');
  await page.getByText('checked, not saved yet').waitFor();
  await click('Save');
  await saved(page);
  const change = page.locator('.record-history .difference').first();
  await change.locator('del').getByText('National level').waitFor();
  await change.locator('ins').getByText('Regional level').waitFor();
  await click('Undo');
  await page.getByText('Undone').waitFor();
});

test('an empty cell of the matrix takes a fact', async () => {
  const { page, form } = await as(editor, '/c/CY/responsibilities?as=matrix');
  await page.getByRole('button', { name: /: nothing recorded$/ }).first().click();
  await form('Add a fact').getByRole('combobox', { name: 'Part' }).waitFor();
  expect(addressOf(page)).toMatch(/edit=add\.CY\.t\d+\.\.cy-/);
  await page.keyboard.press('Escape');
  await form('Add a fact').waitFor({ state: 'detached' });
});

test('who is not signed in is told why nothing can be changed', async () => {
  const { page } = await as(null, '/c/CY');
  await page.getByText('To add or correct, sign in.').waitFor();
  expect(await page.getByRole('button', { name: 'Add a fact' }).count()).toBe(0);
  await page.goto(`${server}/c/CY?edit=add.CY`);
  await page.getByText(/You may not change this: .*sign/).waitFor();
});

test('a contributor tries changes out; an editor of another country is told why not', async () => {
  const { page, form } = await as(contributor, '/c/SI?edit=end.rs336');
  await page.getByText(/You can try it out; nothing is saved/).waitFor();
  await page.getByRole('textbox', { name: 'Since when no longer' }).fill('2026-06');
  await form('No longer so').locator('ins').first().waitFor();
  expect(await form('No longer so').getByRole('button', { name: 'Save' }).count()).toBe(0);
  await page.context().close();
  const other = await as(editor, '/c/SI?edit=end.rs336');
  await other.page.getByText(/You may not change this: it is about/).waitFor();
  expect(await other.form('No longer so').getByRole('textbox').count()).toBe(0);
});

test('what is typed survives a reload', async () => {
  const { page } = await as(editor, '/c/CY?edit=add.CY.t27');
  await page.getByRole('textbox', { name: 'What the source says, in your words' }).fill('Half a sentence');
  await page.reload();
  await page.getByText('This is what you had typed.').waitFor();
  expect(await page.getByRole('textbox', { name: 'What the source says, in your words' }).inputValue()).toBe('Half a sentence');
  await page.getByRole('button', { name: 'Start over' }).click();
  expect(await page.getByRole('textbox', { name: 'What the source says, in your words' }).inputValue()).toBe('');
});

/** Changes a record as somebody else would meanwhile. */
async function meanwhile(page: Page, set: string): Promise<void> {
  const query = `mutation { updateInstitution(input: { id: "si-zzs", set: ${set} }) { revision userErrors { message } } }`;
  const answer = await page.request.post(`${server}/graphql`, { data: { query } });
  const { data } = (await answer.json()) as { data: { updateInstitution: { userErrors: unknown[] } } };
  expect(data.updateInstitution.userErrors).toEqual([]);
}

test('when somebody was faster, both values are shown, and one is chosen', async () => {
  const { page, click } = await as(administrator, '/id/si-zzs');
  await click('Change: Website');
  await page.getByRole('textbox', { name: 'Website' }).fill('https://www.zdravniskazbornica.si');
  await meanwhile(page, '{ website: "https://zzs.si" }');
  await page.getByRole('textbox', { name: 'Website' }).press('End');
  await page.getByRole('textbox', { name: 'Website' }).pressSequentially('/');
  await page.getByText('Somebody else saved first.').waitFor();
  const conflict = page.locator('.conflict');
  await conflict.getByText('https://zzs.si').waitFor();
  await conflict.getByText('https://www.zdravniskazbornica.si/').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await click('Save mine');
  await saved(page);
  await page.getByRole('link', { name: 'www.zdravniskazbornica.si' }).waitFor();
  await meanwhile(page, '{ website: null }');
});

const some = ['correct.rs336', 'add.SI.t27'];

test.each([
  { theme: 'light', width: 1440, edits: [...some, 'dispute.rs336', 'correct.si-zzs'] },
  { theme: 'dark', width: 1024, edits: some },
  { theme: 'light', width: 390, edits: some },
] as const)('the forms have room, and no fault of access, $theme at $width', async ({ edits, ...setting }) => {
  const { page } = await as(administrator, '/c/SI', setting);
  for (const edit of edits) {
    await page.goto(`${server}/c/SI?edit=${edit}`);
    await settled(page);
    await page.locator('.edit-panel form').waitFor();
    await page.locator('.more > summary').first().click();
    expect(await axeFaults(page), edit).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  }
});

test('another source is added, and a contradiction recorded', async () => {
  const { page, click } = await as(administrator, '/id/si-zzs?edit=cite.rs336');
  await find(page, 'Source', 'court of audit', /./);
  await page.getByText('checked, not saved yet').waitFor();
  await click('Save');
  await saved(page);
  await click('Undo');
  await page.getByText('Undone').waitFor();
  await page.goto(`${server}/id/si-zzs?edit=dispute.rs336`);
  await settled(page);
  await find(page, 'Between', 'Adopts content', /accrediting training/);
  await page.getByRole('textbox', { name: 'What it is about' }).fill('Who runs the call');
  await page.getByRole('textbox', { name: 'How they contradict each other' }).fill('Two sources name different bodies.');
  await find(page, 'Source', 'court of audit', /./);
  await page.getByText('checked, not saved yet').waitFor();
  await click('Save');
  await saved(page);
  await click('Undo');
  await page.getByText('Undone').waitFor();
});

test('a fact passes on to another, which has it from then on', async () => {
  const { page, click } = await as(administrator, '/id/si-zzs?edit=transfer.rs338');
  await find(page, 'To whom', 'Ministry of Health', /Slovenia/);
  await page.getByRole('textbox', { name: 'Since' }).first().fill('2026-06');
  await find(page, 'Source', 'court of audit', /./);
  await page.getByText('checked, not saved yet').waitFor();
  await click('Save');
  await saved(page);
  await page.goto(`${server}/id/si-mz`);
  await settled(page);
  await page.getByText('License and register professionals').first().waitFor();
  await page.request.post(`${server}/graphql`, { data: { query: await lastUndone(page) } });
});

/** A mutation that undoes the last change. */
async function lastUndone(page: Page): Promise<string> {
  const answer = await page.request.post(`${server}/graphql`, { data: { query: '{ changesets(first: 1) { nodes { revision } } }' } });
  const { data } = (await answer.json()) as { data: { changesets: { nodes: { revision: number }[] } } };
  return `mutation { revert(revision: ${data.changesets.nodes[0]!.revision}) { revision } }`;
}

test('by keyboard alone a fact is confirmed', async () => {
  const { page } = await as(administrator, '/id/si-zzs');
  await page.getByRole('button', { name: 'Still so: License and register professionals' }).focus();
  await page.keyboard.press('Enter');
  const form = page.getByRole('complementary', { name: 'Still so' });
  await form.getByRole('textbox', { name: 'As of' }).waitFor();
  await expect.poll(() => form.getByRole('textbox', { name: 'As of' }).evaluate((node) => node === document.activeElement)).toBe(true);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('2026-10');
  await page.getByText('checked, not saved yet').waitFor();
  await page.keyboard.press('Enter');
  await saved(page);
  // Whoever saved is back where they were.
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Still so: License and register professionals');
  await page.request.post(`${server}/graphql`, { data: { query: await lastUndone(page) } });
});
