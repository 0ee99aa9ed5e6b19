import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import AxeBuilder from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page, type Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';

export const server = process.env['WHOPLANS_URL'] ?? 'http://127.0.0.1:8080';

export type Setting = { theme?: 'light' | 'dark'; width?: number; height?: number };

let browser: Browser;
let context: BrowserContext | undefined;
let faults: string[] = [];

/** What each page asked for and has not got yet. */
const awaited = new WeakMap<Page, Set<Request>>();

/** Starts Chromium for the tests of a file; each test fails if a page of its logs an error, breaks the policy or asks another server. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    await context?.close();
    context = undefined;
    const seen = faults;
    faults = [];
    expect(seen).toEqual([]);
  });
}

/** A page that has not been anywhere. `expected` are errors that the test makes happen. */
export async function newPage({ theme = 'light', width = 1440, height = 900 }: Setting = {}, expected?: RegExp): Promise<Page> {
  context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const open = new Set<Request>();
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  awaited.set(page, open);
  const note = (fault: string) => expected?.test(fault) || faults.push(fault);
  // A broken policy is logged as an error too.
  page.on('console', (message) => message.type() === 'error' && note(message.text()));
  page.on('pageerror', (error) => note(error.message));
  page.on('request', (request) => new URL(request.url()).origin === new URL(server).origin || /^(data|blob):/.test(request.url()) || note(`asks ${request.url()}`));
  return page;
}

/** A page at an address, once it has all that it asked for. */
export async function open(path: string, setting?: Setting): Promise<Page> {
  const page = await newPage(setting);
  await page.goto(server + path);
  await settled(page);
  return page;
}

/** Runs the command of the server under test, on its store. */
async function whoplans(...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.env['WHOPLANS_BINARY']!, [...args, '--store', process.env['WHOPLANS_STORE']!]);
  return stdout;
}

export type Person = { name: string; role: 'reader' | 'contributor' | 'editor' | 'administrator'; countries?: string[] };

const known = new Set<string>();

/** Gives somebody an account, once, and a link to sign in by; returns where that leads. */
export async function invite({ name, role, countries = [] }: Person): Promise<string> {
  if (!known.has(name)) {
    known.add(name);
    await whoplans('user', 'add', name, '--role', role, ...countries.flatMap((code) => ['--country', code]));
  }
  const secret = /#(\S+)/.exec(await whoplans('user', 'link', name))?.[1];
  return `${server}/sign-in#${secret}`;
}

/** Signs somebody in, in the browser of a page. */
export async function signIn(page: Page, person: Person): Promise<void> {
  const secret = (await invite(person)).split('#')[1];
  const answer = await page.request.post(`${server}/sign-in`, { data: { secret } });
  expect(answer.status()).toBe(200);
}

/** Waits until nothing is awaited any more: for two frames running, since what has come may ask for more. The browser's own `networkidle` is half a second late, and said once a document. */
export async function settled(page: Page): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (let quiet = 0; quiet < 2; ) {
    await page.waitForLoadState();
    // Chromium draws no frames while it takes a page for hidden.
    await page.evaluate(() => new Promise((drawn) => (requestAnimationFrame(() => setTimeout(drawn)), setTimeout(drawn, 1000))));
    const requests = awaited.get(page)!;
    quiet = requests.size === 0 && (await page.locator('.skeleton, .waiting, #app:empty').count()) === 0 ? quiet + 1 : 0;
    if (Date.now() > deadline) {
      throw new Error(`${page.url()} still waits after 30 s, for ${[...requests].map((request) => request.url()).join(', ') || 'something to show'}`);
    }
  }
}

/** Shows a page as another setting has it, without loading it again. */
export async function show(page: Page, { theme, width, height = 900 }: Required<Pick<Setting, 'theme' | 'width'>> & Setting): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.setViewportSize({ width, height });
  await settled(page);
}

/** What axe finds, in a line each. Of the 1,200 cells of the heat map it looks at those of one stage: they are alike, and it is slow. It runs in the page, where there are no frames: for a page with frames it opens a second one, and hides the first. */
export async function axeFaults(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().exclude('.heat tbody:nth-of-type(n + 2)');
  const { violations } = await axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  return violations.flatMap((violation) => violation.nodes.slice(0, 3).map((node) => `${violation.id}: ${node.target.join(' ')}: ${node.failureSummary?.split('\n')[1]?.trim()}`));
}

/** By how many pixels a page is wider than its window. */
export const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** The path and the parameters that a page is at. */
export function addressOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}

/** Walks from the first page, counting clicks. */
export async function fromHome(): Promise<{ page: Page; click: (name: string | RegExp, role?: 'link' | 'button') => Promise<void>; clicks: () => number }> {
  const page = await open('/');
  let clicks = 0;
  return {
    page,
    clicks: () => clicks,
    click: async (name, role = 'link') => {
      clicks += 1;
      await page.getByRole(role, { name }).first().click();
      await settled(page);
    },
  };
}

/** A page of somebody, with clicks counted. */
export async function as(person: Person | null, path: string, setting?: Setting, expected?: RegExp) {
  const page = await newPage(setting, expected);
  if (person) {
    await signIn(page, person);
  }
  await page.goto(server + path);
  await settled(page);
  let clicks = 0;
  const click = async (name: string | RegExp, role: 'link' | 'button' = 'button') => {
    clicks += 1;
    await page.getByRole(role, { name, exact: true }).first().click();
    await settled(page);
  };
  return { page, click, clicks: () => clicks, form: (name: string) => page.getByRole('complementary', { name }) };
}

/** Types into a field that finds records, and takes what it offers first, or by name. */
export async function find(page: Page, field: string, text: string, offered: string | RegExp): Promise<void> {
  const box = page.getByRole('combobox', { name: field, exact: true });
  await box.fill(text);
  const option = page.getByRole('option', { name: offered }).first();
  await option.waitFor();
  // By keyboard, as whoever types would.
  const index = await option.evaluate((node) => [...node.parentElement!.children].indexOf(node));
  for (let i = 0; i < index; i++) {
    await box.press('ArrowDown');
  }
  await box.press('Enter');
}

/** Waits until a change is said to be saved. */
export const saved = (page: Page) => page.getByText(/^Saved/).waitFor();
