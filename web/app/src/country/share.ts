import type { Role } from '../api/generated/graphql';
import { evidenceCells } from '../parts/lines';
import type { Country } from '../scene/country';
import type { Tasks } from '../scene/tasks';

/** The facts of a country as a table, one line per fact after the header. */
export function linesOf(country: Country, tasks: Tasks, heads: string[], partWords: (role: Role) => string): string[][] {
  const rows = country.facts.map((fact) => [
    tasks.bySlug.get(fact.task)?.name ?? fact.task,
    partWords(fact.role),
    country.actors.get(fact.who)?.label ?? fact.who,
    ...evidenceCells(fact.of.evidence, fact.of.provenance),
  ]);
  return [heads, ...rows];
}
