// Serves @neo4j/graphql on a database that whoplans filled:
//
//   node server.mjs neo4j://127.0.0.1:7687 4000
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';

const [url, port] = process.argv.slice(2);
const file = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const driver = neo4j.driver(url);

const session = driver.session();
for (const statement of file('indexes.cypher').split(';').filter((s) => s.trim())) {
  await session.run(statement);
}
await session.close();

const schema = await new Neo4jGraphQL({ typeDefs: file('types.graphql'), driver }).getSchema();
const yoga = createYoga({ schema, logging: false });
createServer(yoga).listen(Number(port), '127.0.0.1');
