// A country with more on record than any has: Iceland, which the data set leaves out, with 240 stakeholders and 1,000
// responsibilities. Run as a program, it prints the file to load.
import { pathToFileURL } from 'node:url';

/** The country, as a file of the data set. */
export function crowd(stakeholders = 240, links = 1000) {
  const sectors = ['sector-health', 'sector-education', 'sector-finance', 'sector-labour'];
  const roles = ['RESPONSIBLE', 'ACCOUNTABLE', 'CONSULTED', 'PROVIDES_DATA', 'SUPPORTS'];
  const provenance = 'origin: UNVERIFIED, confidence: LOW';
  const institutions = Array.from(
    { length: stakeholders },
    (_, i) => `  - {slug: is-office-${i}, names: [{lang: en, text: Office number ${i} for planning}], seat: is, type: type-ministry, sector: ${sectors[i % sectors.length]}, level: NATIONAL, ${provenance}}`,
  );
  const parts = Array.from({ length: links }, (_, i) => {
    const task = `t${String(1 + ((i * 7 + Math.floor(i / stakeholders)) % 40)).padStart(2, '0')}`;
    return `  - {slug: is-part-${i}, stakeholder: is-office-${i % stakeholders}, task: ${task}, jurisdiction: is, role: ${roles[Math.floor(i / stakeholders) % roles.length]}, level: NATIONAL, evidence: Made for measuring, ${provenance}}`;
  });
  return [
    'jurisdictions:',
    `  - {slug: is, code: IS, name: Iceland, type: COUNTRY, ${provenance}}`,
    'institutions:',
    ...institutions,
    'responsibilities:',
    ...parts,
    '',
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(crowd());
}
