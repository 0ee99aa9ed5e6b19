import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addressOf, axeFaults, newPage, open, server, settled, signIn, useBrowser } from './pages';

useBrowser();

test('a change is told whole, and leads to what it changed', async () => {
  const page = await open('/changes/1');
  await page.getByRole('button', { name: 'More records' }).click();
  await expect.poll(() => page.locator('.differences > li').count()).toBe(200);
});

test('what changed lately is told on the first page, and all of it is taken along as a table', async () => {
  const page = await open('/');
  await page.getByRole('heading', { name: 'Recent changes' }).waitFor();
  await page.getByRole('link', { name: 'Recent changes' }).click();
  await settled(page);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save table' }).click()]);
  expect(file.suggestedFilename()).toBe('changes.csv');
  const lines = readFileSync(await file.path(), 'utf8').trim().split('\r\n');
  expect(lines[0]).toBe('"Date","Time","Who","What","How","Reason","Change"');
  expect(lines.length - 1).toBe(await page.locator('.history li > time').count());
});

test('a record has its history beside it', async () => {
  const page = await open('/id/si-zzs');
  await page.getByRole('heading', { name: 'History' }).waitFor();
  await page.getByRole('link', { name: /\d{4}, \d\d:\d\d/ }).first().click();
  await page.getByRole('heading', { name: /^Change \d+/ }).waitFor();
});

test('every view shows the state of then, says so, and leads back', async () => {
  const page = await newPage();
  await signIn(page, { name: 'Lotte Peeters', role: 'administrator' });
  const query = `mutation { updateInstitution(input: { id: "si-szd", set: { names: [{ lang: "en", text: "Medical Society of Slovenia" }] } }) { revision userErrors { message } } }`;
  const answer = await page.request.post(`${server}/graphql`, { data: { query } });
  const { revision } = ((await answer.json()) as { data: { updateInstitution: { revision: number } } }).data.updateInstitution;
  await page.goto(`${server}/c/SI/history`);
  await settled(page);
  // Others may have changed a lot meanwhile: back to where it was loaded.
  const first = page.getByRole('link', { name: 'As of change 1', exact: true });
  const older = page.getByRole('button', { name: 'Older changes', disabled: false });
  for (;;) {
    await first.or(older).first().waitFor();
    if ((await first.count()) > 0) {
      break;
    }
    await older.click();
    await settled(page);
  }
  await first.click();
  await settled(page);
  expect(addressOf(page)).toBe('/c/SI?at=1');
  await page.getByText('As of change 1').waitFor();
  await page.getByRole('button', { name: /^Slovenian Medical Association/ }).waitFor();
  expect(await page.getByRole('button', { name: 'Add a fact' }).count()).toBe(0);
  await page.getByText('Export').click();
  for (const link of ['Fiche as a page', 'Excel workbook', 'Linked data (Turtle)']) {
    const file = await page.request.get(server + (await page.getByRole('link', { name: link }).getAttribute('href')));
    expect(file.ok() && (link.startsWith('Excel') || (await file.text()).includes('Slovenian Medical Association')), link).toBe(true);
  }
  await page.keyboard.press('Escape');
  for (const tab of ['Responsibilities', 'Network', 'Sources', 'History', 'Flow']) {
    await page.getByRole('link', { name: tab, exact: true }).click();
    await settled(page);
    expect(addressOf(page)).toContain('at=1');
  }
  for (const path of ['/?at=1', '/tasks?at=1', '/tasks/t27?at=1', '/compare?c=BE,NL&at=1', '/search?q=medical&at=1', '/id/si-szd?at=1']) {
    await page.goto(server + path);
    await settled(page);
    await page.getByText('As of change 1').waitFor();
    expect(await axeFaults(page), path).toEqual([]);
  }
  await page.getByRole('heading', { level: 1, name: 'Slovenian Medical Association' }).waitFor();
  await page.getByRole('link', { name: 'Back to the present' }).click();
  await page.getByRole('heading', { level: 1, name: 'Medical Society of Slovenia' }).waitFor();
  await page.request.post(`${server}/graphql`, { data: { query: `mutation { revert(revision: ${revision}) { revision } }` } });
});
