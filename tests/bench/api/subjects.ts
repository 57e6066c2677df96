import type { Driver } from 'neo4j-driver'
import { encodeCursor, encodeOffset } from '../../../src/api/compile/cursor.ts'
import { anyForm } from '../../../src/api/compile/fulltext.ts'

/** Whom the questions are about, found in the graph that is there. */
export interface Subjects {
  /** Of players with 25 to 35 reports. */
  readonly players: readonly string[]
  /** Clubs with a middling number of targets. */
  readonly clubs: readonly string[]
  /** The club and the outlet with most. */
  readonly hub: string
  readonly outlet: string
  /** A given name that many players have, and a cursor behind its first 20 hits. */
  readonly searched: string
  /** The same as the query of the full-text index that our statement asks. */
  readonly searchedQuery: string
  readonly hitCursor: string
  /** The rows before some pages, and cursors behind them. */
  readonly reportRows: readonly Row[]
  readonly playerRows: readonly Row[]
  readonly reportCursors: readonly string[]
  readonly playerCursors: readonly string[]
  readonly reports: number
}

/** The sort key and id of a row of a list, and how many rows come before the next one. */
export interface Row {
  readonly key: string
  readonly id: string
  readonly offset: number
}

const PAGES = [199, 200, 201, 202, 203]
const SIZE = 20
const SEARCHED = 'Lamine'

export async function findSubjects(driver: Driver, database: string): Promise<Subjects> {
  const read = async <Value>(text: string, values: object = {}): Promise<Value[]> => {
    const { records } = await driver.executeQuery(text, values, { database, routing: 'READ' })
    return records.map((record) => record.get(0))
  }
  const one = async <Value>(text: string): Promise<Value> => (await read<Value>(text))[0] as Value
  const rowAt = async (label: string, key: string, direction: string, offset: number): Promise<Row> => {
    const [row] = await read<Omit<Row, 'offset'>>(
      `MATCH (n:${label}) WITH n ORDER BY n.${key} ${direction}, n.id ${direction} SKIP toInteger($offset) LIMIT 1
       RETURN {key: toString(n.${key}), id: n.id}`,
      { offset: offset - 1 },
    )
    if (!row) throw new Error(`Expected more than ${offset} ${label}s, got fewer. Fill the graph with more reports.`)
    return { ...row, offset }
  }
  const [players, reports, version] = [
    await one<number>('MATCH (n:Player) RETURN count(n)'),
    await one<number>('MATCH (n:Report) RETURN count(n)'),
    await one<number>('MATCH (n:Graph) RETURN n.version'),
  ]
  const fifth = Math.floor(players / 5)
  const reportRows = await inTurn(PAGES, (page) => rowAt('Report', 'reportedTo', 'DESC', page * SIZE))
  const playerRows = await inTurn(PAGES, (page) => rowAt('Player', 'name', 'ASC', fifth + page - PAGES[0]!))
  return {
    players: await read(
      `MATCH (p:Player) WITH p, COUNT { (p)<-[:ABOUT]-(:Report) } AS told WHERE 25 <= told <= 35
       RETURN p.id ORDER BY p.id LIMIT 20`,
    ),
    clubs: await read(
      `MATCH (k:Club) WITH k, COUNT { (k)-[:INTERESTED_IN]->() } AS wanted ORDER BY wanted DESC, k.id SKIP 20 LIMIT 10
       RETURN k.id`,
    ),
    hub: await one('MATCH (k:Club) RETURN k.id ORDER BY COUNT { (k)-[:INTERESTED_IN]->() } DESC, k.id LIMIT 1'),
    outlet: await one('MATCH (s:Outlet) RETURN s.id ORDER BY COUNT { (s)<-[:REPORTED_BY]-() } DESC, s.id LIMIT 1'),
    searched: SEARCHED,
    searchedQuery: anyForm(SEARCHED),
    hitCursor: encodeOffset({ offset: SIZE, version }),
    reportRows,
    playerRows,
    reportCursors: reportRows.map((row) => encodeCursor('REPORTED_DESC', row)),
    playerCursors: playerRows.map((row) => encodeCursor('NAME_ASC', row)),
    reports,
  }
}

async function inTurn<From, To>(items: readonly From[], ask: (item: From) => Promise<To>): Promise<To[]> {
  const answers: To[] = []
  for (const item of items) answers.push(await ask(item))
  return answers
}
