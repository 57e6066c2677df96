// node scripts/ts.js tests/bench/multiply.ts TIMES: makes the graph of the environment (filled by tests/bench/fill.ts) so many times as
// large, faster than articles are written: each copy has articles, players, reports and claims of its own, and shares clubs, outlets and
// journalists, whose edges grow with it. Copies that are there are kept.
import neo4j, { type Session } from 'neo4j-driver'
import { parameters } from '../../src/neo4j/parameters.ts'
import { database } from './database.ts'

const COPIED = ['Article', 'Claim', 'Mention', 'Player', 'Quote', 'Report']
const ROWS_A_STATEMENT = 2_000
/** Ids, and refs and topics that have them in the middle. */
const IDS = /\b(?:article|claim|contradiction|mention|player|quote|report):[^|#\s]+/g

interface NodeTable {
  readonly labels: readonly string[]
  readonly rows: readonly Readonly<Record<string, unknown>>[]
}
interface EdgeTable {
  readonly type: string
  readonly from: string
  readonly to: string
  readonly rows: readonly { readonly a: string; readonly b: string; readonly own: Readonly<Record<string, unknown>> }[]
}

const times = Number(process.argv[2] ?? 10)
const connection = await database()
const session = connection.driver.session({ database: connection.database })
const started = performance.now()
try {
  const held = (await session.run('MATCH (g:Graph) RETURN coalesce(g.copies, 1) AS held')).records[0]!.get('held')
  const [nodes, edges] = [await nodeTables(session), await edgeTables(session)]
  for (let copy = held; copy < times; copy++) {
    for (const { labels, rows } of nodes) {
      await send(
        `UNWIND $rows AS row CREATE (n:${labels.join(':')}) SET n = row`,
        rows.map((row) => renamed(row, copy)),
      )
    }
    for (const { type, from, to, rows } of edges) {
      await send(
        `UNWIND $rows AS row MATCH (a:${from} {id: row.a}) MATCH (b:${to} {id: row.b}) CREATE (a)-[e:${type}]->(b) SET e = row.own`,
        rows.map((row) => renamed(row, copy)),
      )
    }
    await session.run('MATCH (g:Graph) SET g.copies = $copies, g.version = g.version + 1', {
      copies: neo4j.int(copy + 1),
    })
    if ((copy + 1) % 5 === 0) console.error(`${copy + 1} times, ${((performance.now() - started) / 1000).toFixed(0)} s`)
  }
  await session.run('CALL db.awaitIndexes(600)')
  await session.run('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()')
} finally {
  await session.close()
  await connection.close()
}

async function send(statement: string, rows: readonly unknown[]): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_A_STATEMENT) {
    const part = parameters({ rows: rows.slice(at, at + ROWS_A_STATEMENT) })
    await session.executeWrite((tx) => tx.run(statement, part), { timeout: 600_000 })
  }
}

/** The nodes of the first graph that are copied, by their labels. */
async function nodeTables(session: Session): Promise<NodeTable[]> {
  const tables: NodeTable[] = []
  for (const label of COPIED) {
    const { records } = await session.run(
      `MATCH (n:${label}) WHERE NOT n.id CONTAINS '~' RETURN labels(n) AS labels, collect(properties(n)) AS rows`,
    )
    for (const record of records) tables.push(record.toObject() as NodeTable)
  }
  return tables
}

/** Their edges, by type and the labels of both ends. */
async function edgeTables(session: Session): Promise<EdgeTable[]> {
  const labelOf = (node: string) => `[label IN labels(${node}) WHERE label IN $labels][0]`
  const { records } = await session.run(
    `MATCH (a)-[e]->(b)
     WHERE (${COPIED.map((label) => `a:${label} OR b:${label}`).join(' OR ')}) AND NOT a.id CONTAINS '~' AND NOT b.id CONTAINS '~'
     WITH ${labelOf('a')} AS from, type(e) AS type, ${labelOf('b')} AS to, a, e, b
     WHERE from IS NOT NULL AND to IS NOT NULL
     RETURN from, type, to, collect({a: a.id, b: b.id, own: properties(e)}) AS rows`,
    { labels: [...COPIED, 'Club', 'Source', 'Person'] },
  )
  return records.map((record) => record.toObject() as EdgeTable)
}

/** The same of another copy: other ids, wherever they stand, and names of players. */
function renamed<Value>(value: Value, copy: number): Value {
  if (typeof value === 'string') return (value.includes(' ') ? value : value.replace(IDS, `$&~${copy}`)) as Value
  if (Array.isArray(value)) return value.map((item) => renamed(item, copy)) as Value
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value
  const out = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renamed(item, copy)]))
  if (typeof out.id === 'string' && out.id.startsWith('player:')) out.name = `${out.name} ${letters(copy)}`
  return out as Value
}

/** 1 is « Ba », 27 is « Bb »: a name of two letters. */
function letters(copy: number): string {
  return String.fromCharCode(66 + Math.floor(copy / 26)) + String.fromCharCode(97 + (copy % 26))
}
