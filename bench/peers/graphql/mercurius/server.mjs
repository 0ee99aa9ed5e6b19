// mercurius with its JIT, over records that are kept as objects: nothing is
// looked up while it answers, but for the record that a question begins with.
// Usage: node server.mjs SCHEMA DATA
import { readFileSync } from 'node:fs'
import Fastify from 'fastify'
import mercurius from 'mercurius'

const [schema, data] = process.argv.slice(2).map((name) => readFileSync(name, 'utf8'))
const countries = JSON.parse(data).countries.nodes
const byCode = new Map(countries.map((c) => [c.code, c]))
const bySlug = new Map(countries.flatMap((c) => c.stakeholders.nodes).map((i) => [i.slug, i]))

const page = (nodes, first) => ({
  nodes: first < nodes.length ? nodes.slice(0, first) : nodes,
  pageInfo: { hasNextPage: first < nodes.length },
})

const resolvers = {
  Query: {
    institution: (_, { id }) => bySlug.get(id),
    country: (_, { code }) => byCode.get(code),
    countries: (_, { first }) => page(countries, first),
  },
  Jurisdiction: { stakeholders: (c, { first }) => page(c.stakeholders.nodes, first) },
  Institution: { responsibilities: (i, { first }) => page(i.responsibilities.nodes, first) },
  Stakeholder: { resolveType: () => 'Institution' },
}

const app = Fastify({ logger: false })
app.register(mercurius, { schema, resolvers, jit: 1 })
const address = await app.listen({ host: '127.0.0.1', port: 0 })
console.log(`${address}/graphql`)
