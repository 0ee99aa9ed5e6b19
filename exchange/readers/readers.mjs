// Reads what was exported for Cytoscape with Cytoscape.js, and says what it found.
import { readFile } from 'node:fs/promises';
import cytoscape from 'cytoscape';

const [file] = process.argv.slice(2);
const { elements, style, data } = JSON.parse(await readFile(file, 'utf8'));
const core = cytoscape({ headless: true, elements, style, data });
const found = { nodes: core.nodes().length, links: core.edges().length };
const odd = core.getElementById('odd-a');
if (odd.nonempty()) {
  const between = odd.edgesTo(core.getElementById('odd-b'));
  found.parallel = between.length;
  found.label = odd.data('label');
  found.evidence = between.filter((edge) => edge.data('claim') === 'relation-1').map((edge) => edge.data('evidence'));
  found.collective = odd.data('collective');
}
process.stdout.write(JSON.stringify(found));
