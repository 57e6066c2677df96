// @neo4j/graphql on Apollo, on the database of NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD.
import { Neo4jGraphQL } from '@neo4j/graphql'
import neo4j from 'neo4j-driver'
import { serve, statements } from './apollo.js'
import { recorded } from './recorded.js'
import { TYPES } from './rivalSchema.js'

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, RECORD } = process.env
const opened = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
  // What takes too much memory is not tried for half a minute.
  maxTransactionRetryTime: 1_000,
})
const driver = RECORD ? recorded(opened, statements) : opened
const schema = await new Neo4jGraphQL({ typeDefs: TYPES, driver }).getSchema()
await serve(schema, () => ({ sessionConfig: { database: 'neo4j' } }))
