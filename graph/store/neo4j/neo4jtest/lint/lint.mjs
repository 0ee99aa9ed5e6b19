// Reads {statements: [{name, cypher, params}], labels, types} from standard input and
// writes what Neo4j's parser and semantic analysis find fault with: a list of
// {name, line, column, message}.
import { readFileSync } from 'node:fs';
import { lintCypherQuery } from '@neo4j-cypher/language-support';

const { statements, labels, types } = JSON.parse(readFileSync(0, 'utf8'));
const schema = { labels, relationshipTypes: types };
const faults = statements.flatMap(({ name, cypher, params = {} }) =>
  lintCypherQuery(cypher, { ...schema, parameters: params }).diagnostics.map(({ range, message }) => ({
    name,
    line: range.start.line + 1,
    column: range.start.character + 1,
    message,
  })),
);
process.stdout.write(JSON.stringify(faults));
