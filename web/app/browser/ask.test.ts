import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open, settled, useBrowser } from './pages';

useBrowser();

/** What is picked in which place: what is typed to find it, and its name if that is another. */
type Pick = [label: string, typed: string, name?: string];

/** Puts a question together, by two clicks a word: one opens the list, one picks from it, after a part of the name is typed. */
async function put(page: Page, picks: Pick[], find = 'Find'): Promise<number> {
  let clicks = 0;
  for (const [label, typed, name = typed] of picks) {
    await page.getByRole('combobox', { name: new RegExp(`^${label}:`) }).click();
    await page.getByRole('combobox', { name: `${find}: ${label}` }).fill(typed);
    await page.getByRole('option').filter({ hasText: name }).first().click();
    await settled(page);
    clicks += 2;
  }
  return clicks;
}

/** The answer that was worked out from the facts alone. */
const expected = (id: string) =>
  readFileSync(new URL(`../../../seed/questions/questionstest/answers/${id}.csv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

/** The addresses that the cells of a column lead to. */
const leads = (page: Page, column: string) => page.locator(`.ask-table td.${column} a`).evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname.split('/').at(-1)!));

type Case = {
  id: string;
  picks: Pick[];
  /** For columns of the answer that lead to records: the column of the page. */
  columns: Record<number, string>;
};

// The words of questions of which the answer is known, put together from the question that the page opens with.
const cases: Case[] = [
  { id: 'A01', picks: [['Task', 'Set undergraduate intake'], ['Where', 'France']], columns: { 0: 'who' } },
  { id: 'A02', picks: [['Question', 'Which countries have nobody'], ['Task', 'Forecast supply'], ['Where', 'WP6']], columns: { 0: 'country' } },
  { id: 'A03', picks: [['Question', 'What is recorded about'], ['Where', 'Austria']], columns: { 1: 'who', 3: 'task' } },
  { id: 'A04', picks: [['Question', 'What does'], ['Body', 'Veselības ministrija', 'Ministry of Health (Latvia)'], ['Part', 'decide on']], columns: { 0: 'task' } },
  { id: 'A05', picks: [['Question', 'Which countries … … by'], ['Task', 'Forecast supply'], ['Method', 'Supply projection']], columns: { 0: 'country', 1: 'who' } },
  { id: 'A06', picks: [['Question', 'Who has a role in planning'], ['Profession', 'Nurse'], ['Where', 'Slovakia']], columns: { 0: 'who', 2: 'task' } },
  { id: 'A07', picks: [['Question', 'For which tasks is'], ['Data source', 'BIG register']], columns: { 0: 'task', 1: 'who' } },
  { id: 'A08', picks: [['Question', 'Who, according to sources from'], ['Year of the source', '2015'], ['Task', 'Set planning objectives'], ['Where', 'England']], columns: { 0: 'who' } },
  { id: 'A09', picks: [['Question', 'Who … …?'], ['Relation', 'advises'], ['Body', 'Ministry of Social Affairs']], columns: { 0: 'who' } },
  { id: 'A10', picks: [['Question', 'Which bodies at'], ['Level', 'Regional'], ['Task', 'Produce sub-national projections']], columns: { 0: 'country', 1: 'who' } },
  { id: 'A11', picks: [['Question', 'Which countries have nobody'], ['Part', 'has a role in'], ['Task', 'Set direction and organise']], columns: { 0: 'country' } },
  { id: 'A12', picks: [['Question', 'Which bodies of the type'], ['Kind of body', 'Professional chamber'], ['Task', 'Set specialist training quotas']], columns: { 0: 'country', 1: 'who' } },
  { id: 'A14', picks: [['Question', 'Which bodies in the sector'], ['Sector', 'Education'], ['Task', 'Set undergraduate intake']], columns: { 0: 'country', 1: 'who' } },
  { id: 'A15', picks: [['Question', 'Which tasks in'], ['Where', 'Netherlands'], ['Body', 'Capaciteitsorgaan']], columns: { 0: 'task' } },
];

/** Begins anew, with the question that the page opens with. */
async function begin(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Questions to start with' }).getByRole('link').first().click();
  await settled(page);
}

test('questions are put together from words, and their answers are those that the facts give', async () => {
  const page = await open('/ask');
  for (const { id, picks, columns } of cases) {
    await begin(page);
    const clicks = await put(page, picks);
    expect(clicks, id).toBeLessThanOrEqual(8);
    const rows = expected(id);
    const led = await Promise.all(Object.values(columns).map((column) => leads(page, column)));
    const shown = led[0]!.map((_, at) => led.map((column) => column[at]!.toLowerCase()).join(' '));
    const wanted = rows.map((row) => Object.keys(columns).map((at) => row[Number(at)]).join(' '));
    expect([...new Set(shown)].sort(), id).toEqual([...new Set(wanted)].sort());
  }
  // Somebody else who opens the address sees the same.
  const said = await page.locator('.said').innerText();
  await page.goto(page.url());
  await settled(page);
  expect(await page.locator('.said').innerText()).toBe(said);
});

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any;
const nodes = (of: Json): Json[] => of?.nodes ?? [];
const inRoles = (answer: Json): Json[] => nodes(answer.whoDoes.rows).flatMap((row) => row.byRole.flatMap((role: Json) => role.responsibilities));
const named = (of: Json) => of.label ?? of.name ?? of.title;

/** What a saved answer has, in the columns of the page: of one of the things that the question reads, or of all. */
type Check = { of?: string; columns: string[]; rows: (answer: Json) => string[][] };

// The saved questions, put together from the one that the page opens with. What is not picked stands so in their form.
const savedCases: { id: string; picks: Pick[]; checks: Check[] }[] = [
  { id: 'Q01', picks: [['One more: Part', 'supplies data'], ['Task', 'Set undergraduate intake'], ['Where', 'Poland']], checks: [{ columns: ['who'], rows: (a) => inRoles(a).map((part) => [named(part.stakeholder)]) }] },
  {
    id: 'Q02',
    picks: [['Question', 'Who, and with what result'], ['Task', 'Set specialist training quotas'], ['One more: Task', 'Forecast supply'], ['One more: Task', 'Monitor stock'], ['Where', 'Romania'], ['Words', 'retire']],
    checks: [{ of: 'was found', columns: ['evidence'], rows: (a) => nodes(a.findings).map(({ finding }) => [finding]) }],
  },
  { id: 'Q04', picks: [['Question', 'Which planning bodies are']], checks: [{ columns: ['country', 'who'], rows: (a) => [...nodes(a.both), ...nodes(a.eitherOne)].map((body) => [body.seat.name, body.name]) }] },
  {
    id: 'Q05',
    picks: [['Question', 'Who owns the forecasting models'], ['Where', 'HEROES countries'], ['And task', 'Resource the planning']],
    checks: [
      { of: 'owns it', columns: ['country', 'model'], rows: (a) => nodes(a.countries).flatMap((country) => nodes(country.forecastingModels).map((model) => [country.name, model.name])) },
      { of: 'has a role in it', columns: ['country', 'who'], rows: (a) => nodes(a.countries).flatMap((country) => nodes(country.maintainedBy).map((part) => [country.name, named(part.stakeholder)])) },
      { of: 'pays', columns: ['country', 'who'], rows: (a) => nodes(a.countries).flatMap((country) => nodes(country.paidBy).map((part) => [country.name, named(part.stakeholder)])) },
    ],
  },
  { id: 'Q06', picks: [['Question', 'Which bodies do both']], checks: [{ columns: ['country', 'who', 'task'], rows: (a) => nodes(a.stakeholders).flatMap((body) => [...nodes(body.registers), ...nodes(body.decides)].map((part) => [body.seat.name, body.name, part.task.name])) }] },
  { id: 'Q08', picks: [['Part', 'has a role in'], ['Where', 'Croatia']], checks: [{ columns: ['who'], rows: (a) => inRoles(a).map((part) => [named(part.stakeholder)]) }] },
  {
    id: 'Q09',
    picks: [['Question', 'Which countries forecast only'], ['Method', 'Supply projection'], ['Type of method', 'demand or need']],
    checks: Object.entries({ stockAndFlowOnly: 'only by that', demandToo: 'by that and the other', otherMethods: 'by other methods', methodNotRecorded: 'by which method is not recorded', noModelRecorded: 'no model is recorded' }).map(([name, of]) => ({
      of,
      columns: ['country'],
      rows: (a: Json) => nodes(a[name]).map((country) => [country.name]),
    })),
  },
  {
    id: 'Q10',
    picks: [['Question', 'Which data are linked'], ['Where', 'WP6']],
    checks: [
      { of: 'linked', columns: ['thing', 'with'], rows: (a) => nodes(a.linked).filter(({ type }) => type === 'LINKED_WITH').map(({ from, to }) => [from.name, to.name]) },
      { of: 'not linked, according to a source', columns: ['thing', 'with'], rows: (a) => nodes(a.linked).filter(({ type }) => type !== 'LINKED_WITH').map(({ from, to }) => [from.name, to.name]) },
      { of: 'who does it', columns: ['country', 'evidence'], rows: (a) => nodes(a.whoLinks.rows).map((row) => [row.jurisdiction.name, row.says.map(({ text }: Json) => text).join(' ')]) },
    ],
  },
  {
    id: 'Q12',
    picks: [['Question', 'Which data feed'], ['Country', 'Lithuania']],
    checks: [
      { of: 'feeds it', columns: ['model', 'thing', 'keeper'], rows: (a) => nodes(a.country.forecastingModels).flatMap((model) => nodes(model.dataSources).map((of) => [model.name, of.name, named(of.owner)])) },
      { of: 'no data, according to a source', columns: ['task'], rows: (a) => nodes(a.country.gaps).map((gap) => [gap.task.name]) },
      { of: 'not linked, according to a source', columns: ['thing', 'with'], rows: (a) => nodes(a.notLinked).map(({ from, to }) => [from.label, to.label]) },
      { of: 'was found', columns: ['evidence'], rows: (a) => nodes(a.country.findings).map(({ finding }) => [finding]) },
    ],
  },
  {
    id: 'Q13',
    picks: [['Question', 'Which ministries of the portfolio'], ['Portfolio', 'Finance']],
    checks: [{ columns: ['who', 'task', 'evidence'], rows: (a) => nodes(a.stakeholders).flatMap((body) => nodes(body.partInNumbers).map((part) => [body.name, part.task.name, part.evidence])) }],
  },
  {
    id: 'Q14',
    picks: [['Question', 'Which steps lead from'], ['Task', 'Assess current imbalances'], ['And task', 'Fund training'], ['Country', 'Italy']],
    checks: [{ columns: ['task', 'basis'], rows: (a) => a.trace.steps.map((step: Json) => [step.task.name, step.legalBases.map(({ title }: Json) => title).join('; ') || 'not recorded']) }],
  },
  {
    id: 'Q16',
    picks: [['Question', 'Who, and by which method'], ['Task', 'Scan the horizon']],
    checks: [
      { of: 'has a role in it', columns: ['country', 'who', 'method'], rows: (a) => nodes(a.institutions).map((part) => [part.jurisdiction.name, named(part.stakeholder), nodes(part.methods).map(named).join(', ')]) },
      { of: 'is said to use it', columns: ['country', 'method'], rows: (a) => nodes(a.listedAsUsedIn).map(({ by, what }) => [by.name, what.label]) },
    ],
  },
  {
    id: 'Q17',
    picks: [['Question', 'Who, and with what result'], ['Task', 'Evaluate or audit']],
    checks: [
      { of: 'has a role in it', columns: ['country', 'who'], rows: (a) => nodes(a.evaluators).map((part) => [part.jurisdiction.name, named(part.stakeholder)]) },
      { of: 'was found', columns: ['country', 'instrument'], rows: (a) => [...nodes(a.findings), ...nodes(a.doneWithoutAFindingOnRecord)].map(({ about, instrument }) => [about.name, instrument]) },
    ],
  },
  {
    id: 'Q19',
    picks: [['Question', 'Which countries plan the profession'], ['Profession', 'Nurse']],
    checks: [
      { of: 'plans', columns: ['country', 'task'], rows: (a) => nodes(a.planned.rows).map((row) => [row.jurisdiction.name, row.task.name]) },
      { of: 'only that is on record', columns: ['country', 'task', 'who'], rows: (a) => nodes(a.onlyRegisteredOrTrained).flatMap((country) => nodes(country.responsibilities).map((part) => [country.name, part.task.name, named(part.stakeholder)])) },
    ],
  },
  {
    id: 'Q20',
    picks: [['Question', 'Who at'], ['Level', 'Regional']],
    checks: [
      ...Object.entries({ decide: 'decides', carryOut: 'carries it out', proposeOrAdvise: 'only proposes or advises' }).map(([name, of]) => ({
        of,
        columns: ['country', 'who', 'task', 'evidence'],
        rows: (a: Json) => nodes(a[name]).map((part) => [part.jurisdiction.name, named(part.stakeholder), part.task.name, part.evidence]),
      })),
      { of: 'sits in a body that settles numbers', columns: ['who', 'body'], rows: (a) => nodes(a.sitInABodyThatSettlesNumbers).map(({ member, body }) => [named(member), named(body)]) },
    ],
  },
  {
    id: 'Q22',
    picks: [['Question', 'Which stakeholders have'], ['Power and interest', 'high power and low'], ['Task', 'Set undergraduate intake'], ['Country', 'Poland']],
    checks: [{ columns: ['who'], rows: ({ stakeholderAnalysis: of }) => [...of.stakeholders.map(({ stakeholder }: Json) => [named(stakeholder)]), ...of.notAssessed.map((body: Json) => [body.name])] }],
  },
  { id: 'Q23', picks: [['Question', 'Which countries plan most like']], checks: [{ columns: ['country', 'other', 'evidence'], rows: (a) => a.similar.ranked.map((pair: Json) => [pair.of.name, pair.country.name, pair.explanation]) }] },
  {
    id: 'Q26',
    picks: [['Question', 'What is recorded about'], ['Where', 'any country'], ['How sure', 'without a source']],
    checks: [{ columns: ['country', 'who', 'task'], rows: (a) => nodes(a.jurisdictions).flatMap((country) => nodes(country.responsibilities).map((part) => [country.name, named(part.stakeholder), part.task.name])) }],
  },
  {
    id: 'Q27',
    picks: [['Question', 'Who holds data on'], ['Data on', 'other countries'], ['Country', 'Hungary'], ['Task', 'Collect mobility data']],
    checks: [
      { of: 'data', columns: ['thing', 'limits'], rows: (a) => nodes(a.dataSources).map((of) => [of.name, of.limitations]) },
      { of: 'who does it', columns: ['task', 'evidence'], rows: (a) => nodes(a.whoCollects.rows).map((row) => [row.task.name, row.says.map(({ text }: Json) => text).join(' ')]) },
    ],
  },
  {
    id: 'Q29',
    picks: [['Question', 'Which competencies'], ['Country', 'Belgium']],
    checks: [{ columns: ['who', 'competency'], rows: (a) => a.planners.bodies.flatMap((team: Json) => [...team.missing, ...team.notRecorded].map((of: Json) => [named(team.body), of.name])) }],
  },
  {
    id: 'Q30',
    picks: [['Question', 'Which road-map actions'], ['Words', 'policy dialogue']],
    checks: [
      { of: 'an action that depends on them', columns: ['record'], rows: (a) => nodes(a.actions).map(({ title }) => [title]) },
      { of: 'such an event, and who was there', columns: ['record'], rows: (a) => nodes(a.dialogues).map(({ name }) => [name]) },
    ],
  },
  {
    id: 'Q32',
    picks: [['Question', 'Who did what at the end of'], ['Year of the source', '2015'], ['Country', 'England']],
    checks: [
      { of: 'a role in planning', columns: ['who', 'task', 'evidence'], rows: (a) => nodes(a.changed).map(({ record }) => [record.stakeholder.label, record.task.name, record.evidence ?? '']) },
      { of: 'an institution', columns: ['who'], rows: (a) => nodes(a.institutions).map(({ record }) => [record.label]) },
      { of: 'a planning body', columns: ['who'], rows: (a) => nodes(a.planningBodies).map(({ record }) => [record.label]) },
    ],
  },
];

/** Names as they are compared: bodies have their country behind them on the page, where others are called the same. */
const bare = (text: string) => text.replace('United Kingdom (England)', 'England').replace('European level', 'EU level').replace(/ \([^()]*\)$/, '').trim();
const sorted = (rows: string[][]) => [...new Set(rows.map((row) => row.map(bare).join(' | ')))].sort();

test('the saved questions are put together from words too, with the answers that are saved with them, beside each other at 1024 pixels', async () => {
  const page = await open('/ask', { width: 1024 });
  for (const { id, picks, checks } of savedCases) {
    await begin(page);
    await put(page, picks);
    const answer = JSON.parse(readFileSync(new URL(`../../../seed/questions/${id}.answer.json`, import.meta.url), 'utf8'));
    const rows = await page.locator('.ask-table tbody').evaluateAll((groups) =>
      groups.flatMap((group) => {
        const name = group.querySelector('.ask-group')?.textContent ?? '';
        return [...group.querySelectorAll('tr:not(.ask-group)')].map((row): Record<string, string> => ({ group: name, ...Object.fromEntries([...row.querySelectorAll('td')].map((cell) => [cell.className, cell.innerText])) }));
      }),
    );
    const wider = await page.locator('.ask-table').evaluateAll((tables) => tables.map((table) => table.scrollWidth - table.clientWidth));
    expect.soft(Math.max(0, ...wider), id).toBe(0);
    for (const { of, columns, rows: wanted } of checks) {
      const shown = rows.filter(({ group }) => of === undefined || group?.toLowerCase() === of.toLowerCase()).map((row) => columns.map((column) => row[column] ?? ''));
      const first = id === 'Q23' ? shown.slice(0, 1) : shown; // the pairs after the first are on the page only
      expect.soft(sorted(first), `${id} ${of ?? ''}`).toEqual(sorted(wanted(answer)));
    }
  }
});

test('A13: a part that only one of two countries has on record is no difference', async () => {
  const page = await open('/ask');
  await put(page, [['Question', 'How do'], ['Where', 'Italy'], ['And where', 'Portugal'], ['Task', 'Set specialist training quotas']]);
  const verdicts = await page.locator('.ask-table td.verdict').allInnerTexts();
  expect(verdicts.sort()).toEqual(expected('A13').map((row) => row[3]).sort());
});

test('as Python the question runs as it is written, and is answered alike', async () => {
  const page = await open('/ask');
  await page.getByText('Python', { exact: true }).click();
  const program = await page.getByLabel('The question as text').innerText();
  expect(program).toMatch(/^import json/);
  const { stdout } = await promisify(execFile)(process.env['WHOPLANS_PYTHON'] ?? 'python3', ['-c', program]);
  const { responsibilities } = JSON.parse(stdout) as { responsibilities: { nodes: { stakeholder: { slug: string } }[] } };
  expect(responsibilities.nodes.map(({ stakeholder }) => stakeholder.slug)).toEqual(await leads(page, 'who'));
});

test('in another language the question is wholly in that, and so are the names that the data translate', async () => {
  const page = await open('/ask?lang=de');
  expect((await page.getByRole('heading', { level: 1 }).innerText()).replaceAll(/[\s+]+/g, ' ')).toMatch(/^Wer entscheidet über die Festlegung der Fachweiterbildungsplätze in Slowenien ?\?$/);
  await put(page, [['Frage', 'Welche Stellen der Art'], ['Art der Stelle', 'Ministerium'], ['Aufgabe', 'Bedarfsprognose']], 'Finden');
  expect((await page.locator('.ask-table td.task').first().innerText()).trim()).toBe('Nachfrage- oder Bedarfsprognose');
});

test('what changed since a day is asked in words, and leads to who did that', async () => {
  const page = await open('/ask');
  await put(page, [['Question', 'What changed in'], ['Country', 'Slovenia'], ['Since', 'last month']]);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/What changed in.*Slovenia.*since.*last month/s);
  // All of it was recorded when the server began.
  expect(await page.locator('.ask-table td.record a').count()).toBeGreaterThan(20);
  await page.locator('.ask-table td.when a').last().click();
  await settled(page);
  expect(new URL(page.url()).pathname).toMatch(/^\/changes\/\d+$/);
});
