// Runs the audits of the npm package graphql-http against a running server:
//
//   npm ci && node run.mjs http://127.0.0.1:8080/graphql
//
// It ends with 0 only if every audit passes, the optional ones too.
import { auditServer } from 'graphql-http';

const wanted = 61;
const url = process.argv[2];
if (!url) {
  console.error('usage: node run.mjs URL');
  process.exit(2);
}
let results;
try {
  results = await auditServer({ url });
} catch (err) {
  console.error(`no answer from ${url}: ${err.cause?.message ?? err.message}`);
  process.exit(1);
}
const failed = results.filter((r) => r.status !== 'ok');
for (const r of failed) {
  console.log(`${r.status} ${r.id} ${r.name}: ${r.reason} (status ${r.response.status})`);
}
console.log(`${results.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 && results.length === wanted ? 0 : 1);
