import { expect, test } from 'vitest';
import { newPage, open, server, settled, useBrowser } from './pages';

useBrowser();

const answer = (status: number, code: string, message: string) => ({
  status,
  contentType: 'application/graphql-response+json',
  body: JSON.stringify({ errors: [{ message, extensions: { code, traceId: 'abc123' } }] }),
});

test.each([
  { what: 'a fault of the server', status: 500, code: 'INTERNAL', message: 'something went wrong' },
  { what: 'a server that is busy', status: 503, code: 'UNAVAILABLE', message: 'too many are waiting' },
])('$what is told with its number, and asking again helps', async ({ status, code, message }) => {
  const page = await newPage({}, /Failed to load resource/);
  await page.route('**/graphql', (route) => route.fulfill(answer(status, code, message)));
  await page.goto(`${server}/c/BE`);
  await page.getByText(message).waitFor();
  await page.getByText('abc123').waitFor();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { level: 1, name: 'Belgium' }).waitFor();
});

test('a server that cannot be reached is told apart', async () => {
  const page = await newPage({}, /Failed to load resource/);
  await page.route('**/graphql', (route) => route.abort());
  await page.goto(`${server}/`);
  await page.getByText('The server cannot be reached').waitFor();
});

test('offline, what was read stays', async () => {
  const page = await open('/c/BE');
  await page.getByRole('button', { name: /National Social Security Office/ }).first().waitFor();
  await settled(page);
  await page.context().setOffline(true);
  await page.getByText('You are offline').waitFor();
  await page.getByRole('button', { name: /National Social Security Office/ }).first().waitFor();
  await page.context().setOffline(false);
  await page.getByText('You are offline').waitFor({ state: 'detached' });
});

test('a slow answer shows that it is awaited', async () => {
  const page = await newPage();
  let go = () => {};
  const held = new Promise<void>((resolve) => (go = resolve));
  await page.route('**/graphql', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${server}/c/BE`);
  await page.getByRole('status', { name: 'Loading' }).waitFor();
  go();
  await page.getByRole('heading', { level: 1, name: 'Belgium' }).waitFor();
});

test.each(['/', '/c/BE', '/c/be/gaps', '/c/BE?lang=de'])('what %s asks first is asked before its scripts are there, and once', async (path) => {
  const page = await newPage();
  const asked: string[] = [];
  let go = () => {};
  const first = new Promise<void>((resolve) => (go = resolve));
  page.on('request', (request) => {
    const operation = request.url().endsWith('/graphql') && /query (\w+)/.exec(request.postDataJSON().query)?.[1];
    if (operation) {
      asked.push(operation);
    }
    if (operation === 'Tasks') {
      go();
    }
  });
  await page.route('**/first-*.js', async (route) => {
    await first;
    await route.continue();
  });
  await page.goto(server + path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await settled(page);
  expect(asked).toContain('Viewer');
  expect(asked.filter((operation, i) => asked.indexOf(operation) !== i)).toEqual([]);
});

test('where there is no record, what was asked for can be searched', async () => {
  const page = await newPage({}, /404/);
  await page.goto(`${server}/id/okfo`);
  await page.getByRole('link', { name: 'Search for “okfo”' }).click();
  await page.getByText('OKFŐ').first().waitFor();
});

test.each(['/c/XX', '/c/nowhere', '/tasks/t99', '/id/nobody'])('%s says that there is nothing', async (path) => {
  const page = await newPage({}, /404/);
  await page.goto(server + path);
  await settled(page);
  await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor();
  expect(await page.getByRole('link', { name: 'All countries' }).count()).toBeGreaterThan(0);
});

test('what takes longer than a request may is asked for again until it is done', async () => {
  const page = await newPage();
  const unfinished = { status: 200, contentType: 'application/graphql-response+json', body: JSON.stringify({ errors: [{ message: 'BETWEENNESS of this network is worked out to 34 %; ask again', extensions: { code: 'UNFINISHED' } }] }) };
  let asked = 0;
  let held: () => void = () => {};
  const told = new Promise<void>((resolve) => (held = resolve));
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('query Measures')) {
      return route.continue();
    }
    asked++;
    if (asked < 3) {
      return route.fulfill(unfinished);
    }
    await told;
    await route.continue();
  });
  await page.goto(`${server}/c/BE/network?by=betweenness`);
  await page.getByText('It is asked for again until it is done').waitFor();
  held();
  await page.getByRole('table', { name: /^Stakeholders by the measure/ }).first().waitFor();
  expect(asked).toBe(3);
});
