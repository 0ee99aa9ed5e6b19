import type { Country, Evidence, Fact } from './country';
import { groupBy } from './groupby';

type Source = NonNullable<Evidence['citations'][number]['source']>;

/** A source of a country, with the facts it supports and the tasks that it says nobody does. */
export type SourceUse = { source: Source; facts: Fact[]; absences: { task: string; slug: string }[]; newest: string | null };

/** A country's sources, those with the most facts first. */
export function sourcesOf(country: Country): SourceUse[] {
  const cited = (evidence: Evidence) => evidence.citations.flatMap((citation) => citation.source ?? []);
  const told = [
    ...country.facts.flatMap((fact) => cited(fact.of.provenance).map((source) => ({ source, fact, observed: fact.of.provenance.observed }))),
    ...[...country.rows.values()].flatMap((row) =>
      row.absences.flatMap((absence) =>
        cited(absence.provenance).map((source) => ({ source, absence: { task: row.task, slug: absence.slug }, observed: absence.provenance.observed })),
      ),
    ),
  ];
  return [...groupBy(told, ({ source }) => source.slug).values()]
    .map((uses) => ({
      source: uses[0]!.source,
      facts: uses.flatMap((use) => ('fact' in use ? use.fact : [])),
      absences: uses.flatMap((use) => ('absence' in use ? use.absence : [])),
      newest: uses.flatMap((use) => use.observed ?? []).sort().at(-1) ?? null,
    }))
    .sort((a, b) => b.facts.length + b.absences.length - a.facts.length - a.absences.length || (a.source.slug < b.source.slug ? -1 : 1));
}
