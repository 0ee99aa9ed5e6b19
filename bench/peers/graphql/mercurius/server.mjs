// mercurius with its JIT. Records are kept as objects; what one leads to is
// found in maps and lists made beforehand: at once, or by loaders, as mercurius
// has it for whatever is read from a store.
// Usage: node server.mjs SCHEMA DATA [loaders]
import { readFileSync } from 'node:fs'
import Fastify from 'fastify'
import mercurius from 'mercurius'

const [schema, data] = process.argv.slice(2, 4).map((name) => readFileSync(name, 'utf8'))
const useLoaders = process.argv[4] === 'loaders'

// As the fields of the schema are, with links by slug.
const shapes = {
  Source: (r) => ({ title: r.title }),
  Term: (r) => ({ name: r.name }),
  PlanningTask: (r) => ({ name: r.name }),
  Jurisdiction: (r) => ({ code: r.code, name: r.name, type: r.type }),
  Institution: (r) => ({
    name: r.names[0].text, level: r.level, collective: false, website: r.website, seat: r.seat, typeOf: r.type, sectorOf: r.sector,
  }),
  Responsibility: (r) => ({
    role: r.role, level: r.level, evidence: r.evidence, stale: false, stakeholder: r.stakeholder, taskOf: r.task,
    provenance: {
      confidence: r.confidence, origin: r.origin,
      citations: r.citations.map((c) => ({ page: c.page, from: c.source })),
    },
  }),
}
const bySlug = new Map()
const byCode = new Map()
const countries = []
const seated = new Map() // institutions by country
const held = new Map() // responsibilities by institution
const add = (lists, key, item) => lists.has(key) ? lists.get(key).push(item) : lists.set(key, [item])
const order = (a, b) => (a.slug < b.slug ? -1 : 1)
for (const { id, kind, slug, fields } of JSON.parse(data).sort(order)) {
  const record = { id, slug, ...shapes[kind](fields) }
  bySlug.set(slug, record)
  if (kind === 'Jurisdiction') {
    countries.push(record)
    byCode.set(record.code, record)
  }
  if (kind === 'Institution') add(seated, record.seat, record)
  if (kind === 'Responsibility') add(held, record.stakeholder, record)
}

const page = (nodes = [], first = 20) => ({
  nodes: first < nodes.length ? nodes.slice(0, first) : nodes,
  pageInfo: { hasNextPage: first < nodes.length },
})

const roots = {
  institution: (_, { id }) => bySlug.get(id),
  country: (_, { code }) => byCode.get(code),
  countries: (_, { first }) => page(countries, first),
}
const relations = {
  Jurisdiction: { stakeholders: (c, { first }) => page(seated.get(c.slug), first) },
  Institution: {
    type: (i) => bySlug.get(i.typeOf),
    sector: (i) => bySlug.get(i.sectorOf),
    responsibilities: (i, { first }) => page(held.get(i.slug), first),
  },
  Responsibility: { task: (r) => bySlug.get(r.taskOf) },
  Citation: { source: (c) => bySlug.get(c.from) },
}
const mapValues = (object, f) => Object.fromEntries(Object.entries(object).map(([k, v]) => [k, f(v)]))
const loader = (read) => ({
  loader: async (queries) => queries.map(({ obj, params }) => read(obj, params)),
  opts: { cache: false },
})

const app = Fastify({ logger: false })
app.register(mercurius, {
  schema,
  jit: 1,
  resolvers: { Query: roots, Stakeholder: { resolveType: () => 'Institution' }, ...(useLoaders ? {} : relations) },
  loaders: useLoaders ? mapValues(relations, (fields) => mapValues(fields, loader)) : {},
})
const address = await app.listen({ host: '127.0.0.1', port: 0 })
console.log(`${address}/graphql`)
