import type { Driver } from 'neo4j-driver'
import { cypher } from '../../src/neo4j/cypher.ts'

/** Everything that depends on the day: states of claims, contradictions, stays. */
export interface DailyStates {
  readonly states: readonly unknown[]
  readonly contradictions: readonly unknown[]
  readonly stays: readonly unknown[]
}

/** As the derivations left it in the graph. */
export async function heldStates(driver: Driver, database: string): Promise<DailyStates> {
  const rows = reader(driver, database)
  const claims = await rows('MATCH (c:Claim) RETURN c.id AS claim, properties(c) AS state ORDER BY claim')
  return {
    states: claims.map(withoutIdentity),
    contradictions: await rows(
      'MATCH (a:Claim)-[e:CONTRADICTS]->(b:Claim) RETURN e.one AS one, e.other AS other, a.id AS oneClaim, b.id AS otherClaim, e.reason AS reason ORDER BY one, other',
    ),
    stays: inOrder(
      await rows(
        'MATCH (p:Player)-[e:PLAYS_FOR]->(k:Club) RETURN p.id AS player, collect({club: k.id, since: e.since, until: e.until}) AS stays ORDER BY player',
      ),
    ),
  }
}

/** As the statements of `cypher/read` compute it for each of some days from a graph that knows later articles, too. */
export async function statesByDay(
  driver: Driver,
  database: string,
  days: readonly string[],
): Promise<ReadonlyMap<string, DailyStates>> {
  const rows = reader(driver, database)
  const [ids = {}] = await rows(
    'RETURN COLLECT { MATCH (c:Claim) RETURN c.id } AS claims, COLLECT { MATCH (c:Claim) RETURN DISTINCT c.topic } AS topics, COLLECT { MATCH (p:Player) RETURN p.id } AS players',
  )
  const byDay = new Map<string, DailyStates>()
  for (const asOf of days) {
    const stays = await rows(cypher('read/stays-by-day'), { ...ids, asOf })
    byDay.set(asOf, {
      states: (await rows(cypher('read/claim-states'), { ...ids, asOf })).map(withoutIdentity),
      contradictions: await rows(cypher('derive/contradictions'), { ...ids, asOf }),
      stays: inOrder(stays.filter((row) => (row.stays as unknown[]).length > 0)),
    })
  }
  return byDay
}

type Row = Readonly<Record<string, unknown>>

function reader(driver: Driver, database: string) {
  return async (text: string, values: object = {}): Promise<Row[]> => {
    const { records } = await driver.executeQuery(text, values, { database })
    return records.map((record) => JSON.parse(JSON.stringify(record.toObject(), datesAsText)) as Row)
  }
}

/** Stays that begin and end on one day come in any order. */
function inOrder(rows: Row[]): Row[] {
  const text = JSON.stringify
  return rows.map((row) => ({ ...row, stays: (row.stays as Row[]).toSorted((a, b) => (text(a) < text(b) ? -1 : 1)) }))
}

/** What a claim is, apart from how it stands. */
const IDENTITY = new Set(['id', 'topic', 'key', 'kind', 'playerId', 'byId', 'toId', 'nameless', 'label'])

function withoutIdentity({ claim, state }: Row): Row {
  const told = Object.entries(state as Row).filter(([key, value]) => value !== null && !IDENTITY.has(key))
  return { claim, state: Object.fromEntries(told) }
}

function datesAsText(this: Row, key: string, value: unknown): unknown {
  const own = this[key]
  return own !== null && typeof own === 'object' && 'year' in own ? String(own) : value
}
