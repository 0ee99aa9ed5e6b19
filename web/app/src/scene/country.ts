import type { Confidence, CountryNetworkQuery, CountryQuery, EvidenceFragment, FactFragment, Role } from '../api/generated/graphql';
import { placeName } from '../parts/places';
import { confidenceRank, highest, roles, type Group } from './roles';

type Row = NonNullable<NonNullable<CountryQuery['whoDoes']>['rows']>['nodes'][number];
type Net = NonNullable<CountryNetworkQuery['network']>;

export type Evidence = EvidenceFragment;

/** A responsibility: a stakeholder's part in a task. */
export type Fact = {
  slug: string;
  task: string;
  who: string;
  role: Role;
  group: Group;
  historic: boolean;
  of: FactFragment;
};

/** An institution or a planning body, with its parts. */
export type Actor = {
  slug: string;
  label: string;
  acronym: string | null;
  body: boolean;
  sector: string | null;
  facts: Fact[];
};

/** A data source, with its owners and the facts that use it. */
export type DataSource = { slug: string; label: string; owners: string[]; facts: Fact[] };

/** A relation between two stakeholders. */
export type Relation = { from: string; to: string; type: string; words: string };

export type TaskRow = {
  task: string;
  /** `lacking`: a source says that a part of it is not done, or that there are no data. */
  state: 'recorded' | 'nobody' | 'lacking' | 'past' | 'blank';
  facts: Fact[];
  absences: Row['absences'];
  leftOut: Row['leftOut'];
};

export type Country = {
  code: string;
  name: string;
  languages: string[];
  summary: string | null;
  totals: NonNullable<CountryQuery['whoDoes']>['totals'];
  /** How much of what the recorded tasks need is on record. */
  completeness: { needed: number; onRecord: number };
  rows: Map<string, TaskRow>;
  facts: Fact[];
  actors: Map<string, Actor>;
  dataSources: Map<string, DataSource>;
  relations: Relation[];
  network: Net;
};

/** Words on a country's page, without its name, which goes without saying. */
export const atHome = (words: string, { code, name }: { code: string; name: string }) => [name, placeName(code, name), code].reduce((left, called) => left.replaceAll(` (${called})`, ''), words);

/** The row of a task without records, or of a country that is not loaded yet. */
const blank = (task: string): TaskRow => ({ task, state: 'blank', facts: [], absences: [], leftOut: [] });

/** The row of a task, a blank one if nothing is known. */
export const rowOf = (country: Country, task: string): TaskRow => country.rows.get(task) ?? blank(task);

/** The highest confidence of what is current: 0 if nothing is. */
export const strongest = (row: TaskRow): 0 | 1 | 2 | 3 =>
  highest(row.facts.filter((fact) => !fact.historic).map((fact) => fact.of.provenance.confidence));

export const isWeak = (confidence: Confidence) => confidenceRank[confidence] === 1;

export function countryOf(answer: CountryQuery & CountryNetworkQuery): Country | null {
  if (!answer.country || !answer.whoDoes || !answer.network) {
    return null;
  }
  const home = answer.country;
  const facts: Fact[] = [];
  const rows = new Map<string, TaskRow>();
  for (const row of answer.whoDoes.rows?.nodes ?? []) {
    const own = factsOf(row.task.slug, row.byRole).map((fact) => (fact.of.stakeholder ? { ...fact, of: { ...fact.of, stakeholder: named(fact.of.stakeholder, home) } } : fact));
    facts.push(...own);
    rows.set(row.task.slug, { task: row.task.slug, state: stateOf(row, own), facts: own, absences: row.absences, leftOut: row.leftOut });
  }
  const network = ownOf(atHomeIn(answer.network, home), home.code, facts);
  return {
    code: answer.country.code,
    name: answer.country.name,
    languages: answer.country.languages,
    summary: answer.country.planningSummary,
    totals: answer.whoDoes.totals,
    completeness: answer.coverage?.completeness[0] ?? { needed: 0, onRecord: 0 },
    rows,
    facts,
    ...peopled(facts, network),
    network,
  };
}

const named = <Of extends { label: string | null }>(of: Of, home: { code: string; name: string }): Of => ({ ...of, label: of.label && atHome(of.label, home) });

const atHomeIn = (net: Net, home: { code: string; name: string }): Net => ({
  ...net,
  nodes: net.nodes.map((node) => named(node, home)),
  links: net.links.map((link) => ({ ...link, words: link.words && atHome(link.words, home) })),
});

/** The responsibilities of a row, as facts. */
export function factsOf(task: string, byRole: Row['byRole']): Fact[] {
  return byRole.flatMap(({ role, responsibilities }) =>
    responsibilities.map((of) => ({
      slug: of.slug,
      task,
      who: of.stakeholder?.slug ?? '',
      role,
      group: roles[role].group,
      historic: of.provenance.status === 'HISTORIC',
      of,
    })),
  );
}

/** Whether a source says that it is not done, in whole or in part. */
export const isStated = (state: TaskRow['state']) => state === 'nobody' || state === 'lacking';

function stateOf(row: Row, facts: Fact[]): TaskRow['state'] {
  if (row.coverage === 'NOBODY_STATED') {
    return 'nobody';
  }
  if (row.coverage === 'PARTLY_ABSENT' || row.coverage === 'NO_DATA_STATED') {
    return 'lacking';
  }
  if (row.coverage === 'NO_CLAIM') {
    return row.leftOut.some((left) => left.reason === 'HISTORIC') ? 'past' : 'blank';
  }
  return facts.every((fact) => fact.historic) ? 'past' : 'recorded';
}

const isStakeholder = (kind: string) => kind === 'Institution' || kind === 'PlanningBody';

/**
 * The network without stakeholders of elsewhere that are only near because they
 * use the same data or methods: they have no part here, and stand to nobody here.
 */
function ownOf(net: Net, code: string, facts: Fact[]): Net {
  const active = new Set(facts.map((fact) => fact.who));
  const people = net.nodes.filter((node) => isStakeholder(node.kind));
  const here = new Set(people.filter((node) => !node.country || node.country.code === code || active.has(node.record.slug)).map((node) => node.id));
  const all = new Set(people.map((node) => node.id));
  const near = new Set(
    net.links.filter((link) => all.has(link.source) && all.has(link.target) && (here.has(link.source) || here.has(link.target))).flatMap((link) => [link.source, link.target]),
  );
  const elsewhere = new Set([...all].filter((id) => !here.has(id) && !near.has(id)));
  return {
    ...net,
    nodes: net.nodes.filter((node) => !elsewhere.has(node.id)),
    links: net.links.filter((link) => !elsewhere.has(link.source) && !elsewhere.has(link.target)),
  };
}

/** The stakeholders with a part or a relation, their data, and their relations. */
function peopled(facts: Fact[], net: Net): Pick<Country, 'actors' | 'dataSources' | 'relations'> {
  const actors = new Map<string, Actor>();
  const dataSources = new Map<string, DataSource>();
  const relations: Relation[] = [];
  const source = (slug: string, label: string | null) => {
    const known = dataSources.get(slug) ?? { slug, label: label ?? slug, owners: [], facts: [] };
    dataSources.set(slug, known);
    return known;
  };
  for (const fact of facts) {
    const of = fact.of.stakeholder;
    if (!of) {
      continue;
    }
    const actor = actors.get(of.slug) ?? {
      slug: of.slug,
      label: of.label ?? of.slug,
      acronym: of.acronyms[0] ?? null,
      body: of.kind === 'PlanningBody',
      sector: of.sector?.name ?? null,
      facts: [],
    };
    actors.set(of.slug, actor);
    actor.facts.push(fact);
    for (const data of fact.of.dataSources?.nodes ?? []) {
      source(data.slug, data.label).facts.push(fact);
    }
  }
  const nodes = new Map(net.nodes.map((node) => [node.id, node]));
  for (const link of net.links) {
    const from = nodes.get(link.source);
    const to = nodes.get(link.target);
    if (!from || !to) {
      continue;
    }
    if (from.kind === 'DataSource' && link.link === 'owner') {
      source(from.record.slug, from.label).owners.push(to.record.slug);
    }
    if (isStakeholder(from.kind) && isStakeholder(to.kind)) {
      relations.push({ from: from.record.slug, to: to.record.slug, type: link.type, words: link.words ?? link.label });
    }
  }
  // Bodies are shown even if no task of theirs is recorded.
  for (const node of net.nodes) {
    const stood = relations.some((relation) => relation.from === node.record.slug || relation.to === node.record.slug);
    if (node.kind === 'PlanningBody' && stood && !actors.has(node.record.slug)) {
      actors.set(node.record.slug, {
        slug: node.record.slug,
        label: node.label ?? node.record.slug,
        acronym: 'acronyms' in node.record ? (node.record.acronyms[0] ?? null) : null,
        body: true,
        sector: node.group?.label ?? null,
        facts: [],
      });
    }
  }
  return { actors, dataSources, relations };
}
