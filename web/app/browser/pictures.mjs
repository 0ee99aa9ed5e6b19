// Makes the pictures of the documents, on a server of its own with the data set: those of the tour by walking it.
//
//   node browser/pictures.mjs
import { join } from 'node:path';
import { onOwnServer, root } from './own.mjs';

const asItIs = () => {};

await onOwnServer(asItIs, async ({ server, browser, whoplans }) => {
  const newPage = (width, height) => browser.newPage({ viewport: { width, height }, colorScheme: 'light', reducedMotion: 'reduce' });
  await front(server, newPage);
  await tour(server, newPage, whoplans);
});

async function front(server, newPage) {
  for (const [name, path] of Object.entries({ home: '/', country: '/c/BE' })) {
    const page = await newPage(1440, 860);
    await page.goto(server + path);
    await picture(page, name);
  }
}

/** Does what docs/tour.md says, as an administrator would. */
async function tour(server, newPage, whoplans) {
  whoplans('user', 'add', 'Maja Novak', '--role', 'administrator');
  const secret = /#(\S+)/.exec(whoplans('user', 'link', 'Maja Novak'))[1];
  const [width, height] = [1240, 720];
  const page = await newPage(width, height);
  page.setDefaultTimeout(20_000);
  await page.request.post(`${server}/sign-in`, { data: { secret } });
  const go = async (role, name) => {
    await page.getByRole(role, { name }).first().click();
    await shown(page);
  };

  await page.goto(server);
  await go('link', /^Slovenia: \d+ of 40/);
  await go('button', /^Set specialist training quotas/);
  await picture(page, 'tour/flow');

  await page.keyboard.press('Escape');
  await go('link', 'Gaps');
  await picture(page, 'tour/gaps');

  const gap = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'License and register professionals' }) });
  await gap.getByRole('button', { name: 'Add who decides' }).click();
  await page.getByRole('combobox', { name: 'Part' }).selectOption('ACCOUNTABLE');
  await choose(page, 'Who', 'Ministry of Health', /Slovenia/);
  await page.getByRole('textbox', { name: 'What the source says, in your words' }).fill('The ministry entrusts the register to the chamber');
  await choose(page, 'Source', 'court of audit', /./);
  await page.getByText('checked, not saved yet').waitFor();
  await page.setViewportSize({ width, height: 1000 });
  await page.getByRole('complementary', { name: 'Add a fact' }).screenshot({ path: pathOf('tour/add') });
  await page.setViewportSize({ width, height });

  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText(/^Saved/).waitFor();
  await go('link', 'History');
  await page.locator('.history li').first().waitFor();
  await picture(page, 'tour/history', 480);

  await page.goto(`${server}/people`);
  await page.getByRole('textbox', { name: 'Name' }).fill('Ana Kovač');
  await page.getByRole('combobox', { name: 'Countries', exact: true }).selectOption('Slovenia');
  await picture(page, 'tour/people', 480);
}

/** Types into a field that finds records, and takes the first that is offered by a name. */
async function choose(page, field, text, name) {
  await page.getByRole('combobox', { name: field, exact: true }).fill(text);
  await page.getByRole('option', { name }).first().click();
}

/** Waits until a page has all that it asked for, and shows it. */
async function shown(page) {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => !document.querySelector('.skeleton, .waiting'));
}

function pathOf(name) {
  return join(root, 'docs', `${name}.png`);
}

/** A picture of a page from its head, down to some height. */
async function picture(page, name, height = page.viewportSize().height) {
  await shown(page);
  await page.mouse.move(0, 0);
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: pathOf(name), clip: { x: 0, y: 0, width: page.viewportSize().width, height } });
}
