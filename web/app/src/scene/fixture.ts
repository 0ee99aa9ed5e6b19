import type { CountryNetworkQuery, CountryQuery, FactFragment, Role, TasksQuery } from '../api/generated/graphql';
import { countryOf, type Country } from './country';
import { tasksOf, type Tasks } from './tasks';
import type { Measure } from './text';

// A small country for tests, drawn in lines such as "ministry A intake": who, the letter of the part, the task.

const roleOf: Record<string, Role> = { D: 'PROVIDES_DATA', R: 'RESPONSIBLE', S: 'SUPPORTS', C: 'CONSULTED', I: 'INFORMED', A: 'ACCOUNTABLE', F: 'FUNDS' };

/** Seven pixels per letter. */
export const measure: Measure = (text) => text.length * 7;

/** Two stages with two tasks each; the first feeds the third. */
export const tasks: Tasks = tasksOf({
  planningTasks: {
    nodes: [
      ...['stage-a', 'stage-b'].map((slug) => ({ slug, name: slug, shortName: null, description: null, stage: true, broader: null, informs: [] })),
      ...[
        ['register', 'stage-a'],
        ['forecast', 'stage-a'],
        ['intake', 'stage-b'],
        ['places', 'stage-b'],
      ].map(([slug, stage]) => ({
        slug: slug!,
        name: `The task ${slug}`,
        shortName: slug!,
        description: null,
        stage: false,
        broader: { slug: stage! },
        informs: slug === 'register' ? [{ feedback: false, task: { slug: 'intake' } }] : [],
      })),
    ],
  },
} as TasksQuery);

type Line = { who: string; letter: string; task: string; marks: string[] };

/** Each line may end in marks: `historic`, `low`, `body` (a planning body), `data:x` (rests on data x), `sector:x`. */
export function country(drawing: string, nobody: string[] = []): Country {
  const lines = drawing
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([who]) => who)
    .map(([who, letter, task, ...marks]): Line => ({ who: who!, letter: letter!, task: task!, marks }));
  const rows = [...tasks.bySlug.keys()].map((task) => {
    const own = lines.filter((line) => line.task === task);
    return {
      task: { slug: task },
      coverage: own.length > 0 ? 'RECORDED' : nobody.includes(task) ? 'NOBODY_STATED' : 'NO_CLAIM',
      byRole: Object.entries(roleOf).flatMap(([letter, role]) => {
        const facts = own.filter((line) => line.letter === letter);
        return facts.length > 0 ? [{ role, responsibilities: facts.map(factOf) }] : [];
      }),
      absences: [],
      leftOut: [],
    };
  });
  const answer = {
    country: { code: 'XX', name: 'Nowhere', languages: [], planningSummary: null, modelOrTool: null, competentAuthority: null },
    whoDoes: { totals: { recorded: 0, nobodyStated: 0, noClaim: 0, onlyLeftOut: 0, responsibilities: lines.length }, rows: { nodes: rows } },
    network: networkOf(lines),
  } as unknown as CountryQuery & CountryNetworkQuery;
  return countryOf(answer)!;
}

const marked = (line: Line, mark: string) => line.marks.find((m) => m.startsWith(`${mark}:`))?.slice(mark.length + 1);

const factOf = (line: Line) =>
  ({
    slug: `${line.who}-${line.letter}-${line.task}`,
    evidence: null,
    scope: null,
    stale: false,
    stakeholder: {
      slug: line.who,
      label: line.who,
      kind: line.marks.includes('body') ? 'PlanningBody' : 'Institution',
      acronyms: [],
      collective: false,
      sector: { name: marked(line, 'sector') ?? 'Health' },
    },
    legalBasis: null,
    dataSources: { nodes: marked(line, 'data') ? [{ slug: marked(line, 'data')!, label: marked(line, 'data')! }] : [] },
    methods: { nodes: [] },
    professions: { nodes: [] },
    provenance: {
      confidence: line.marks.includes('low') ? 'LOW' : 'HIGH',
      origin: 'RETRIEVED',
      observed: null,
      status: line.marks.includes('historic') ? 'HISTORIC' : 'CURRENT',
      citations: [],
    },
  }) as unknown as FactFragment;

/** Each stakeholder and task as a node, each line as a link. */
function networkOf(lines: Line[]) {
  const kindOf = (line: Line) => (line.marks.includes('body') ? 'PlanningBody' : 'Institution');
  const people = new Map(lines.map((line) => [line.who, kindOf(line)]));
  const used = new Set(lines.map((line) => line.task));
  const node = (slug: string, kind: string) => ({ id: slug, kind, label: slug, group: null, country: null, record: { slug, acronyms: [], collective: false } });
  return {
    nodes: [...[...people].map(([slug, kind]) => node(slug, kind)), ...[...used].map((slug) => node(slug, 'PlanningTask'))],
    links: lines.map((line) => ({
      id: `${line.who}-${line.letter}-${line.task}`,
      source: line.who,
      target: line.task,
      type: roleOf[line.letter]!,
      link: 'task',
      label: '',
      words: '',
    })),
    omittedNodes: 0,
    omittedLinks: 0,
  };
}
