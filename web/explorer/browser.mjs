// Opens the explorer of a running server in Debian's Chromium, and uses it:
//
//   npm ci && node browser.mjs http://127.0.0.1:8080 [picture.png]
//
// It fails on a violation of the content security policy, on an error in the
// page, on a request to anywhere else, and if a saved question doesn't run.
import { chromium } from 'playwright-core';

const [, , server, picture] = process.argv;
if (!server) {
  console.error('usage: node browser.mjs URL [PICTURE]');
  process.exit(2);
}
const faults = [];
let passed = 0;
function check(name, ok, more = '') {
  if (ok) {
    passed += 1;
  } else {
    faults.push(`${name} ${more}`.trim());
  }
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1400, height: 850 } });
  page.on('console', (m) => m.type() === 'error' && faults.push(`console: ${m.text()}`));
  page.on('pageerror', (err) => faults.push(`page: ${err.message}`));
  page.on('request', (r) => new URL(r.url()).origin === new URL(server).origin || /^(data|blob):/.test(r.url()) || faults.push(`asks ${r.url()}`));
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', (e) =>
      window.violations.push(`${e.violatedDirective} ${e.blockedURI} ${e.sourceFile}:${e.lineNumber}`));
  });

  // The editors come late, as over a slow line: questions that show before them
  // could not be opened.
  await page.route('**/assets/codemirror-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  const response = await page.goto(`${server}/explorer`);
  check('the page is answered', response.ok(), `${response.status()}`);
  check('it has a policy', /default-src 'none'/.test(response.headers()['content-security-policy'] ?? ''));

  await page.getByRole('link', { name: 'not signed in' }).waitFor();
  check('it shows that nobody is signed in', true);

  const panel = page.getByRole('region', { name: 'Saved questions' });
  const first = panel.getByRole('button').first();
  await first.waitFor();
  const title = await first.innerText();
  await first.click();
  const editor = page.locator('.graphiql-query-editor');
  await editor.locator('.CodeMirror-code').getByText('{').first().waitFor();
  const tabs = page.getByRole('tab');
  await page.waitForFunction(() => document.querySelectorAll('.graphiql-tab').length === 2);
  check('the question opens in a tab of its own', true);

  await page.getByRole('button', { name: /execute query/i }).click();
  // Several operations in one document are offered in a menu.
  const menu = page.getByRole('menuitem').first();
  const result = page.locator('.result-window');
  await result.getByText('"data"').or(result.getByText('"errors"')).or(menu).first().waitFor();
  if (await menu.isVisible()) {
    await menu.click();
    await result.getByText('"data"').first().waitFor();
  }
  check(`"${title}" gives data`, (await result.innerText()).includes('"data"'), await result.innerText());

  await first.click();
  check('asked again, it is not opened twice', (await page.locator('.graphiql-tab').count()) === 2);
  if (picture) {
    await page.screenshot({ path: picture });
  }

  await page.getByRole('button', { name: /show documentation explorer/i }).click();
  await page.getByText('Root Types').first().waitFor();
  check('the documentation shows', true);
  await page.getByRole('button', { name: /open settings dialog/i }).click();
  await page.getByRole('dialog').waitFor();
  check('the settings open', true);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: /hide documentation explorer/i }).click();
  await panel.waitFor({ state: 'hidden' });
  check('the panel closes, and the page stays', await page.getByRole('button', { name: /execute query/i }).isVisible());

  // Completion and its notes are drawn outside of the page's own tree.
  await tabs.first().click();
  await editor.locator('.CodeMirror').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('{ ');
  await page.keyboard.press('Control+Space');
  await page.locator('.CodeMirror-hints').waitFor();
  check('completion shows', true);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  check('the Tab key leaves an editor', (await page.locator('.CodeMirror-focused').count()) === 0);

  const violations = await page.evaluate(() => window.violations);
  check('the policy is kept', violations.length === 0, violations.join('; '));

  await tabs.nth(1).click();
  await page.waitForFunction(() => localStorage.getItem('graphiql:variables')?.includes('{'));
  const query = '{ record(id: "hu-okfo") { __typename label } }';
  await page.goto(`${server}/explorer/?query=${encodeURIComponent(query)}`);
  await editor.getByText('hu-okfo').waitFor();
  check('a query in the address takes no variables along', !(await page.locator('.graphiql-editor-tool').innerText()).includes('{'));
  await result.getByText('"Institution"').waitFor();
  check('a query in the address shows its answer', true);
  check('the editors have names', (await page.getByRole('textbox', { name: /^(Query|Variables|Result)$/ }).count()) === 3);

  await page.setViewportSize({ width: 390, height: 844 });
  const box = await result.boundingBox();
  check('a phone shows the result', box.x >= 0 && box.width > 250 && box.x + box.width <= 390 && box.y < 700, JSON.stringify(box));
} catch (err) {
  faults.push(err.message);
  if (picture) {
    await browser.contexts()[0]?.pages()[0]?.screenshot({ path: picture });
  }
} finally {
  await browser.close();
}
for (const f of faults) {
  console.log(`fault: ${f}`);
}
console.log(`${passed} passed, ${faults.length} failed`);
process.exit(faults.length === 0 ? 0 : 1);
