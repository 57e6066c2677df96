// Resolvers with a DataLoader for each field, as one writes them by hand: our schema, one statement a level. On the database of
// NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD.
import { readFileSync } from 'node:fs'
import DataLoader from 'dataloader'
import { buildSchema } from 'graphql'
import neo4j from 'neo4j-driver'
import { serve, statements } from './apollo.js'
import { LISTS, ROOTS } from './levels.js'
import { recorded } from './recorded.js'

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, RECORD } = process.env
const opened = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), { disableLosslessIntegers: true })
const driver = RECORD ? recorded(opened, statements) : opened

async function read(text, parameters) {
  const session = driver.session({ database: NEO4J_DATABASE, defaultAccessMode: neo4j.session.READ })
  try {
    return (await session.run(text, parameters)).records
  } finally {
    await session.close()
  }
}

/** A loader of a request for a field with these arguments: the rows of many parents at once. */
function loader({ loaders }, name, { text, parameters }, args) {
  const key = name + JSON.stringify(args)
  loaders[key] ??= new DataLoader(async (ids) => {
    const rows = new Map()
    for (const record of await read(text, { ids, ...parameters(args) })) rows.set(record.get('id'), record.get('rows'))
    return ids.map((id) => rows.get(id) ?? [])
  })
  return loaders[key]
}

const schema = buildSchema(readFileSync(new URL('../../../../schema/schema.graphql', import.meta.url), 'utf8'))
for (const [name, { single, page, ...level }] of Object.entries(LISTS)) {
  const [type, field] = name.split('.')
  schema.getType(type).getFields()[field].resolve = async (parent, args, context) => {
    const rows = await loader(context, name, level, args).load(parent.id)
    if (single) return rows[0] ?? null
    return page ? page(rows, args) : rows
  }
}
for (const [field, { text, parameters, answer }] of Object.entries(ROOTS)) {
  schema.getQueryType().getFields()[field].resolve = async (_, args) => {
    const records = await read(text(args), parameters(args))
    return answer(
      records.map((record) => record.get(0)),
      args,
    )
  }
}
for (const type of ['Source', 'Claim', 'SagaEvent', 'SearchHit', 'ClaimState']) {
  schema.getType(type).resolveType = ({ __typename }) => __typename
}
for (const type of ['Interest', 'Offer', 'Transfer', 'Wish', 'ContractEnd']) {
  schema.getType(type).getFields().state.resolve = (claim) => ({ ...claim, __typename: `${type}State` })
}
schema.getType('Report').getFields().evidence.resolve = (report) => report

await serve(schema, () => ({ loaders: {} }))
