import { gql } from '@apollo/client'
import { type GraphQLObjectType, introspectionFromSchema } from 'graphql'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { apolloClient } from '../../examples/clients/apollo.ts'
import { urqlClient } from '../../examples/clients/urql.ts'
import { query } from '../../src/api/query.ts'
import { apiSchema } from '../../src/api/schema.ts'
import { type RunningServer, startServer } from '../../src/api/server/startServer.ts'
import { loadFixture } from '../api/fixture.ts'
import { PLACE } from '../api/server/place.ts'

const { uri, user, password, database } = inject('neo4j')
let driver: Driver
let server: RunningServer
let url: string

/** What the press had said by a day, one suitor a page. */
const SUITORS = `query Suitors($asOf: Date!, $after: String) {
  player(id: "player:boubacar-kamara") {
    id
    interests(asOf: $asOf, first: 1, after: $after) {
      totalCount
      edges { cursor node { id suitor { id name } state(asOf: $asOf) { stage furthestStage lastReportedOn } } }
      pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
    }
  }
}`
const JULY = '2021-07-31'
const JANUARY = '2022-01-31'

interface Answer {
  readonly player: {
    readonly interests: {
      readonly totalCount: number
      readonly edges: readonly {
        readonly node: {
          readonly suitor: { readonly name: string }
          readonly state: { readonly stage: string; readonly lastReportedOn: string }
        }
      }[]
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
    }
  }
}

/** A client with a cache: asks the network, or only what it has. */
interface Asker {
  ask(variables: object): Promise<Answer>
  held(variables: object): Promise<Answer | null>
}

const isDated = (apiSchema().getType('Interest') as GraphQLObjectType)
  .getFields()
  .state!.args.some(({ name }) => name === 'asOf')

beforeAll(async () => {
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  await loadFixture(driver, database)
  for (const variables of [{ asOf: JULY }, { asOf: JULY, after: await cursor() }]) {
    if (isDated) await query({ driver, database, text: SUITORS, variables })
  }
  server = await startServer({
    driver,
    database,
    ...PLACE,
    // However busy the machine.
    timeoutMs: 60_000,
  })
  url = `${server.url}/graphql`
})
afterAll(async () => {
  await server.close()
  await driver.close()
})

/** Both shapes are planned before the clients ask: a busy machine may take longer than the server allows. */
async function cursor(): Promise<string | null> {
  if (!isDated) return null
  const { data } = await query({ driver, database, text: SUITORS, variables: { asOf: JULY } })
  return (data as unknown as Answer).player.interests.pageInfo.endCursor
}

const ASKERS: Readonly<Record<string, () => Asker>> = {
  'Apollo Client': () => {
    const client = apolloClient(url)
    const document = gql(SUITORS)
    return {
      ask: async (variables) => {
        await client.query({ query: document, variables, fetchPolicy: 'network-only' })
        return (await client.query<Answer>({ query: document, variables, fetchPolicy: 'cache-only' })).data as Answer
      },
      held: async (variables) => client.readQuery<Answer>({ query: document, variables }),
    }
  },
  urql: () => {
    const client = urqlClient(url, introspectionFromSchema(apiSchema()))
    const ask = async (variables: object, requestPolicy: 'network-only' | 'cache-only') =>
      (await client.query<Answer>(SUITORS, variables as never, { requestPolicy }).toPromise()).data ?? null
    return {
      ask: async (variables) => (await ask(variables, 'network-only'))!,
      held: (variables) => ask(variables, 'cache-only'),
    }
  },
}

const said = ({ player }: Answer) =>
  player.interests.edges.map(({ node: { suitor, state } }) => `${suitor.name}: ${state.stage}, ${state.lastReportedOn}`)

// The days are told apart by an argument that the schema has to have.
describe.skipIf(!isDated).each(Object.keys(ASKERS))('%s, showing July after January', (name) => {
  test('what is held of one day is what the other day’s answers left alone', async () => {
    const client = ASKERS[name]!()
    const january = await client.ask({ asOf: JANUARY })
    const july = await client.ask({ asOf: JULY })
    expect(said(july)).not.toEqual(said(january))
    expect(await client.held({ asOf: JANUARY })).toEqual(january)
    expect(await client.held({ asOf: JULY })).toEqual(july)
  })

  test('the next page of a day is added to the list of that day', async () => {
    const client = ASKERS[name]!()
    const july = await client.ask({ asOf: JULY })
    const january = await client.ask({ asOf: JANUARY })
    expect(july.player.interests.pageInfo.hasNextPage).toBe(true)
    await client.ask({ asOf: JULY, after: july.player.interests.pageInfo.endCursor })
    const longer = (await client.held({ asOf: JULY }))!
    expect(said(longer)).toHaveLength(2)
    expect(said(longer)[0]).toBe(said(july)[0])
    expect(said((await client.held({ asOf: JANUARY }))!)).toEqual(said(january))
  })
})
