import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Driver } from 'neo4j-driver'
import { parameters } from '../../src/neo4j/parameters.ts'

/** Rows of one label or one type of edge, ready to be sent. */
interface Table {
  readonly file: string
  readonly statement: string
}

const ROWS_A_STATEMENT = 1_000
const STORED = /^(?:Article|Mention|Report|Quote|IN)$/

/**
 * What a graph consists of, written to files: the floor of writing is to send these rows again, as plain UNWIND … CREATE by
 * one who knows everything beforehand.
 */
export class Floor {
  readonly #folder = mkdtempSync(join(tmpdir(), 'mercato-floor-'))
  readonly #stored: Table[] = []
  readonly #derived: Table[] = []

  /** Takes down the whole graph of a database. */
  static async of(driver: Driver, database: string): Promise<Floor> {
    const floor = new Floor()
    const session = driver.session({ database })
    try {
      const labels = await session.run(
        'MATCH (n) WHERE n.id IS NOT NULL AND NOT n:LedgerEntry AND NOT n:Graph RETURN DISTINCT labels(n) AS labels ORDER BY labels',
      )
      for (const [index, record] of labels.records.entries()) {
        const names = record.get('labels') as string[]
        const file = join(floor.#folder, `nodes-${index}.ndjson`)
        await save(
          file,
          session.run(`MATCH (n:${names.join(':')}) WHERE labels(n) = $names RETURN properties(n) AS row`, { names }),
        )
        floor.#add(names[0] as string, {
          file,
          statement: `UNWIND $rows AS row CREATE (n:${names.join(':')}) SET n = row`,
        })
      }
      const types = await session.run(
        'MATCH (a)-[e]->(b) WHERE a.id IS NOT NULL AND b.id IS NOT NULL RETURN DISTINCT labels(a)[0] AS a, type(e) AS type, labels(b)[0] AS b ORDER BY type, a, b',
      )
      for (const [index, record] of types.records.entries()) {
        const { a, type, b } = record.toObject() as { a: string; type: string; b: string }
        const file = join(floor.#folder, `edges-${index}.ndjson`)
        await save(
          file,
          session.run(
            `MATCH (a:${a})-[e:${type}]->(b:${b}) WHERE labels(a)[0] = $a AND labels(b)[0] = $b RETURN {a: a.id, b: b.id, own: properties(e)} AS row`,
            { a, b },
          ),
        )
        floor.#add(type, {
          file,
          statement: `UNWIND $rows AS row MATCH (a:${a} {id: row.a}) MATCH (b:${b} {id: row.b}) CREATE (a)-[e:${type}]->(b) SET e = row.own`,
        })
      }
    } finally {
      await session.close()
    }
    return floor
  }

  /** Seconds to send the stored rows, and those and the derived ones, into an empty database. */
  async send(driver: Driver, database: string): Promise<{ readonly stored: number; readonly all: number }> {
    const session = driver.session({ database })
    const seconds = async (tables: readonly Table[]) => {
      let ms = 0
      for (const { file, statement } of tables) {
        for await (const rows of lists(file)) {
          const started = performance.now()
          await session.executeWrite((tx) => tx.run(statement, parameters({ rows })))
          ms += performance.now() - started
        }
      }
      return ms / 1000
    }
    try {
      const stored = await seconds(this.#stored)
      return { stored, all: stored + (await seconds(this.#derived)) }
    } finally {
      await session.close()
    }
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }

  #add(name: string, table: Table): void {
    ;(STORED.test(name) ? this.#stored : this.#derived).push(table)
  }
}

async function save(file: string, rows: AsyncIterable<{ get(key: string): unknown }>): Promise<void> {
  const out = createWriteStream(file)
  for await (const record of rows) out.write(`${JSON.stringify(record.get('row'), dates)}\n`)
  await new Promise((done) => out.end(done))
}

/** Dates as the words that make them: a plain row has no other. */
function dates(_key: string, value: unknown): unknown {
  const isDate = value !== null && typeof value === 'object' && 'year' in value && 'month' in value
  return isDate ? String(value) : value
}

async function* lists(file: string): AsyncGenerator<unknown[]> {
  let rows: unknown[] = []
  for await (const line of createInterface({ input: createReadStream(file) })) {
    rows.push(JSON.parse(line))
    if (rows.length < ROWS_A_STATEMENT) continue
    yield rows
    rows = []
  }
  if (rows.length > 0) yield rows
}
