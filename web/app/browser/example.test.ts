import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { newPage, server, useBrowser } from './pages';

useBrowser();

/** Opens the example of docs/examples from a server of its own, with Cytoscape.js from this tree for the one of the network. */
async function openExample(origin: string, country: string) {
  const page = await newPage({}, /^asks |blocked by CORS policy|net::ERR_FAILED/);
  const library = await readFile(new URL('../node_modules/cytoscape/dist/cytoscape.min.js', import.meta.url), 'utf8');
  await page.route('https://cdn.jsdelivr.net/npm/cytoscape@3.35.0/dist/cytoscape.min.js', (route) =>
    route.fulfill({ body: library, contentType: 'text/javascript', headers: { 'access-control-allow-origin': '*' } }),
  );
  await page.goto(`${origin}/network.html?server=${server}&country=${country}`);
  return page;
}

const examples = process.env['WHOPLANS_EXAMPLES']!;

test("a page of another origin draws a country's network", async () => {
  const page = await openExample(examples, 'SI');
  const words = page.getByRole('status');
  await words.getByText(/^SI: \d+ records, \d+ links/).waitFor();
  const [nodes, links] = /(\d+) records, (\d+) links/.exec(await words.innerText())!.slice(1).map(Number);
  expect(await page.evaluate('drawn.then((core) => [core.nodes().length, core.edges().length])')).toEqual([nodes, links]);
  expect(nodes).toBeGreaterThan(20);
  expect(links).toBeGreaterThan(20);
  // What is pressed says what it is.
  const at = (what: string) => page.evaluate<{ x: number; y: number }>(`drawn.then((core) => ${what})`);
  const node = await at(`core.nodes('[slug = "si-zzs"]').renderedPosition()`);
  await page.mouse.click(node.x, node.y);
  expect(await words.getByRole('link', { name: 'Medical Chamber of Slovenia' }).getAttribute('href')).toBe(`${server}/id/si-zzs`);
});

test('a site that the server does not allow is told that nothing can be drawn', async () => {
  const page = await openExample(examples.replace('127.0.0.1', 'localhost'), 'SI');
  await page.getByRole('status').getByText(/^Nothing can be drawn: /).waitFor();
});

test('a country that there is not is told as the server tells it', async () => {
  const page = await openExample(examples, 'XX');
  await page.getByRole('status').getByText(/^Nothing can be drawn: .*XX/).waitFor();
});
