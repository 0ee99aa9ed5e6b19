// Answers requests with graphql-js: reads {"schema": text, "requests": [{"query",
// "variables"}]}, and writes for each {"data": …} or, for one that did not run,
// {"refused": why}. Each field gives its arguments in JSON.
import { readFileSync } from 'node:fs';
import { GraphQLError, Kind, buildSchema, graphqlSync, isScalarType, isSpecifiedScalarType } from 'graphql';

const { schema: text, requests } = JSON.parse(readFileSync(0, 'utf8'));
const schema = buildSchema(text);
for (const type of Object.values(schema.getTypeMap())) {
  if (isScalarType(type) && !isSpecifiedScalarType(type)) {
    const read = (v) => {
      if (typeof v !== 'string') throw new GraphQLError('no text');
      return v;
    };
    type.parseValue = read;
    type.parseLiteral = (node) => read(node.kind === Kind.STRING ? node.value : null);
  }
}
const answers = requests.map(({ query, variables }) => {
  const { data, errors } = graphqlSync({
    schema,
    source: query,
    variableValues: variables && JSON.parse(variables),
    fieldResolver: (_, args) => JSON.stringify(args),
  });
  return data === undefined ? { refused: errors[0].message } : { data };
});
console.log(JSON.stringify(answers));
