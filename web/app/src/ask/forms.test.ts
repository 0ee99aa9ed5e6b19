import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, getVariableValues, parse, validate, type OperationDefinitionNode } from 'graphql';
import { expect, test } from 'vitest';
import type { AskListsQuery } from '../api/later/generated/graphql';
import { forms, formOf } from './forms';
import { standing } from './form';
import { askedOf, pickedIn, pickedOf, sentenceOf } from './question';
import { requestOf } from './reads';
import { saved } from './saved';

const root = new URL('../../../../', import.meta.url);
const schema = buildSchema(
  readdirSync(new URL('schema/', root))
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => readFileSync(new URL(`schema/${name}`, root), 'utf8'))
    .join('\n'),
);

const task = (slug: string, broader?: string) => ({ slug, name: slug, gerund: `doing ${slug}`, stage: !broader, broader: broader ? { slug: broader } : null });
const lists = {
  planningTasks: { nodes: [task('stage-d'), ...['t04', 't07', 't21', 't25', 't26', 't27', 't28', 't34'].map((slug) => task(slug, 'stage-d'))] },
  jurisdictions: { nodes: ['BE', 'IT', 'PT'].map((code) => ({ code, name: code, type: 'COUNTRY', heroesParticipant: code !== 'PT' })) },
} as AskListsQuery;

const questions = saved.flatMap((group) => group.questions);
const faults = (query: string, variables: Record<string, unknown>) => {
  const document = parse(query);
  const { variableDefinitions = [] } = document.definitions[0] as OperationDefinitionNode;
  return [...validate(schema, document), ...(getVariableValues(schema, variableDefinitions, variables).errors ?? [])].map(({ message }) => message);
};

test('each saved question can be put together, and each form is of one to begin with', () => {
  const ids = readdirSync(new URL('seed/questions/', root)).flatMap((name) => /^(Q\d+)\.graphql$/.exec(name)?.[1] ?? []);
  expect(questions.flatMap(({ id }) => id ?? []).sort()).toEqual(ids.sort());
  expect([...new Set(questions.map(({ form }) => form))].sort()).toEqual(forms.map(({ name }) => name).sort());
});

test.each(questions)('$form $id is one document that the API takes, and an address', (question) => {
  const form = formOf(question.form);
  const picked = pickedOf(question);
  const { query, variables } = requestOf(form.reads(picked, lists));
  expect(faults(query, variables)).toEqual([]);
  expect(pickedIn(form, askedOf(form, picked))).toEqual(picked);
  expect(Object.keys(picked)).toEqual(expect.arrayContaining(standing(form)));
  expect(sentenceOf(form, picked, lists, 'NHS England')).not.toMatch(/[…{}]/);
});

test('a form that takes one thing takes the first of several', () => {
  const { variables } = requestOf(formOf('steps').reads(pickedIn(formOf('steps'), { task: 'any,t18,t19', also: 'any' }), lists));
  expect(variables).toEqual({ country: ['IT'], from: 't18', task: 't29' });
});

test('a document has each fragment once, and a variable for each thing that is asked', () => {
  const { query, variables } = requestOf(formOf('fix').reads(pickedOf({ form: 'fix' }), lists));
  expect(query).toMatch(/^query Ask\(\$decideFilter: ResponsibilityFilter!, .*\$lang: LanguageTag\) \{\n {2}decide: responsibilities\(filter: \$decideFilter, first: 100, /);
  expect(query.match(/^fragment \w+/gm)).toEqual(['fragment AskParts', 'fragment Evidence', 'fragment AskSeats']);
  expect(Object.keys(variables)).toEqual(['decideFilter', 'carryOutFilter', 'proposeOrAdviseFilter', 'sitWhereItIsSettledFilter']);
});
