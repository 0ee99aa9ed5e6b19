// Builds front-ends on the schema of a running server, with the saved questions as
// their documents:
//
//   npm ci --ignore-scripts && node run.mjs http://127.0.0.1:8080
//
// The Relay compiler and graphql-codegen generate code, TypeScript accepts it, and
// Apollo Client asks the server, from and into its normalising cache. It ends with 0
// only if all of them pass.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { generate } from '@graphql-codegen/cli';
import { parse } from 'graphql';

const here = dirname(fileURLToPath(import.meta.url));
const questions = join(here, '../../seed/questions');
const url = process.argv[2];
if (!url) {
  console.error('usage: node run.mjs URL');
  process.exit(2);
}
const out = join(here, 'built');
rmSync(out, { recursive: true, force: true });
mkdirSync(join(out, 'relay'), { recursive: true });

const schema = join(out, 'schema.graphql');
writeFileSync(schema, await (await fetch(`${url}/schema.graphql`)).text());
const documents = readdirSync(questions).filter((f) => f.endsWith('.graphql')).map((f) => {
  const id = f.replace('.graphql', '');
  const read = (name) => readFileSync(join(questions, name), 'utf8');
  let variables = {};
  try {
    variables = JSON.parse(read(`${id}.variables.json`));
  } catch (err) {
    if (err.code !== 'ENOENT') throw err;
  }
  return { id, text: read(f), variables };
});

const failures = [];
async function stage(name, run) {
  try {
    await run();
    console.log(`${name}: passed`);
  } catch (err) {
    failures.push(name);
    console.log(`${name}: failed\n${err.stdout ?? ''}${err.stderr ?? ''}${err.message}`);
  }
}

await stage('relay-compiler', () => {
  for (const { id, text } of documents) {
    // Relay wants operations named after their module, and one of each to a tag.
    const source = text.replace(`query ${id}`, `query ${id}Query`);
    const parts = source.split(/^(?=fragment )/m).map((part) => `graphql\`${part.replaceAll('`', "'")}\`;\n`);
    writeFileSync(join(out, 'relay', `${id}.ts`), `import { graphql } from 'relay-runtime';\n${parts.join('')}`);
  }
  writeFileSync(join(out, 'relay.config.json'), JSON.stringify({ src: './relay', schema: './schema.graphql', language: 'typescript', eagerEsModules: true }));
  execFileSync('node', [join(here, 'node_modules/relay-compiler/cli.js'), 'relay.config.json'], { cwd: out, encoding: 'utf8', stdio: 'pipe' });
});

let possibleTypes;
await stage('graphql-codegen', async () => {
  await generate({
    silent: true,
    cwd: out,
    schema,
    documents: documents.map(({ text }) => text),
    generates: {
      [join(out, 'codegen/')]: { preset: 'client', config: { enumsAsTypes: true, useTypeImports: true, nullability: { errorHandlingClient: true } } },
      [join(out, 'possible.json')]: { plugins: ['fragment-matcher'] },
    },
  });
  possibleTypes = JSON.parse(readFileSync(join(out, 'possible.json'), 'utf8')).possibleTypes;
  execFileSync('node', [join(here, 'node_modules/typescript/bin/tsc'), '--noEmit', '--strict', '--skipLibCheck', '--module', 'preserve', '--target', 'es2022', join(out, 'codegen/graphql.ts')], { encoding: 'utf8', stdio: 'pipe' });
});

await stage('Apollo Client', async () => {
  const client = new ApolloClient({ link: new HttpLink({ uri: `${url}/graphql` }), cache: new InMemoryCache({ possibleTypes }) });
  for (const { id, text, variables } of documents) {
    const query = parse(text);
    const first = await client.query({ query, variables });
    const cached = client.readQuery({ query, variables });
    if (first.error) throw first.error;
    if (JSON.stringify(cached) !== JSON.stringify(first.data)) throw new Error(`${id}: what is cached is not what was answered`);
  }
});

process.exit(failures.length === 0 ? 0 : 1);
