import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { register as programRegister } from '../../src/cli/register.ts'
import { digest } from '../../src/graph/digest.ts'
import { DeadLetters } from '../../src/ingest/deadLetters.ts'
import { type IngestOptions, ingest } from '../../src/ingest/ingest.ts'
import type { Input } from '../../src/ingest/inputs.ts'
import { readerHere } from '../../src/ingest/read.ts'
import { type Connection, connect } from '../../src/neo4j/connect.ts'
import { BadNetwork } from '../setup/badNetwork.ts'
import { clearGraph } from '../setup/clearGraph.ts'
import { fileOf, syntheticArticle } from '../synthetic/syntheticArticle.ts'
import { world } from '../synthetic/world.ts'

const server = inject('neo4j')
const register = programRegister()
const cast = world(register, 500)
const ARTICLES: readonly Input[] = Array.from({ length: 6 }, (_, n) => ({
  path: `articles/${n}.txt`,
  bytes: Buffer.from(fileOf(syntheticArticle(cast, n))),
  metadata: {},
}))

let home: string
let network: BadNetwork
let connection: Connection
const open = (uri: string) => connect({ kind: 'server', ...server, uri }, 'ingest', () => {})

beforeAll(async () => {
  network = await BadNetwork.before(server.uri)
})
afterAll(() => network.close())
beforeEach(async () => {
  network.mode = 'pass'
  connection = await open(network.uri)
  await clearGraph(connection.driver, connection.database)
  home = mkdtempSync(join(tmpdir(), 'mercato-ingest-'))
})
afterEach(async () => {
  await connection.close()
  rmSync(home, { recursive: true, force: true })
})

async function* stream(inputs: readonly Input[]): AsyncGenerator<Input> {
  yield* inputs
}
const run = (inputs: readonly Input[], options: Partial<IngestOptions> = {}) =>
  ingest(stream(inputs), { connection, register, deadLetters: new DeadLetters(home), ...options })
const sum = () => digest(connection.driver, connection.database)

describe('many articles', () => {
  test('read ahead and written in batches, they make the graph that one after the other makes', async () => {
    for (const input of ARTICLES) expect(await run([input])).toMatchObject({ new: 1, failed: [] })
    const oneByOne = await sum()
    await clearGraph(connection.driver, connection.database)
    expect(await run(ARTICLES, { reader: { read: readerHere(register), ahead: 5 } })).toMatchObject({
      articles: 6,
      new: 6,
      failed: [],
    })
    expect(await sum()).toBe(oneByOne)
  })

  test('an article that comes twice goes in once', async () => {
    const twice = [...ARTICLES.slice(0, 3), ...ARTICLES.slice(0, 3)]
    expect(await run(twice)).toMatchObject({ articles: 6, new: 3, unchanged: 3 })
  })

  test('one that the database refuses is named and kept; those that came with it go in', async () => {
    const read = readerHere(register)
    const reader = {
      ahead: 0,
      read: async (input: Input) => {
        const one = await read(input)
        if (!('rows' in one) || input !== ARTICLES[4]) return one
        // No value for a property.
        const reports = one.rows.reports.map((report) => ({
          ...report,
          text: { of: report.text } as unknown as string,
        }))
        return { input, rows: { ...one.rows, reports } }
      },
    }
    const summary = await run(ARTICLES, { reader })
    expect(summary).toMatchObject({
      articles: 6,
      new: 5,
      failed: [{ path: 'articles/4.txt', code: 'ARTICLE_REFUSED' }],
    })
    expect(summary.failed[0]?.message).toMatch(/^articles\/4\.txt: expected the database to take this article, got "/)
    expect(readdirSync(home).sort()).toEqual(['4.reason.json', '4.txt'])
  })

  test('one over which the program stumbles is named and kept, and stops none of the others', async () => {
    const broken = {
      get: () => undefined,
      find: () => {
        throw new TypeError('no such thing')
      },
    }
    const here = readerHere(register)
    const stumbling = readerHere(broken as unknown as typeof register)
    const reader = { ahead: 2, read: (input: Input) => (input === ARTICLES[1] ? stumbling : here)(input) }
    expect(await run(ARTICLES.slice(0, 3), { reader })).toMatchObject({
      new: 2,
      failed: [
        {
          code: 'ARTICLE_READING_FAILED',
          message:
            'articles/1.txt: expected to read this article, got TypeError "no such thing". Please report it with the article: the fault is in the program.',
        },
      ],
    })
  })
})

describe('a database that goes away', () => {
  const patience = (ms: number, { told = [] as string[], isShort = false } = {}) => ({
    ms,
    reopen: () => open(network.uri),
    onOutage: (outage: string) => {
      told.push(outage)
      if (outage === 'begins' && isShort) network.mode = 'pass'
    },
  })
  /** Acts after the n-th article. */
  const afterArticle = (n: number, act: () => void) => {
    let done = 0
    return () => {
      if (++done === n) act()
    }
  }

  test('an outage within patience is waited out and said', async () => {
    await run(ARTICLES)
    const whole = await sum()
    await clearGraph(connection.driver, connection.database)
    const told: string[] = []
    const summary = await run(ARTICLES, {
      patience: patience(120_000, { told, isShort: true }),
      onArticle: afterArticle(3, () => {
        network.mode = 'refuse'
      }),
    })
    expect(summary).toMatchObject({ articles: 6, new: 6, failed: [] })
    expect(told).toEqual(['begins', 'ends'])
    await connection.close()
    connection = await open(server.uri)
    expect(await sum()).toBe(whole)
  })

  test('a longer one ends the run; what went in stays in, and the next run goes on', async () => {
    await expect(
      run(ARTICLES, {
        patience: patience(500),
        onArticle: afterArticle(3, () => {
          network.mode = 'refuse'
        }),
      }),
    ).rejects.toMatchObject({ code: 'DATABASE_OUT_OF_REACH', exit: 3 })
    expect(readdirSync(home)).toEqual([])
    await connection.close()
    connection = await open(server.uri)
    expect(await run(ARTICLES)).toMatchObject({ new: 3, unchanged: 3 })
  })

  test('a commit whose answer is lost counts once', async () => {
    await run(ARTICLES)
    const whole = await sum()
    await clearGraph(connection.driver, connection.database)
    const before = network.cuts
    network.mode = 'commit'
    const summary = await run(ARTICLES, { patience: patience(120_000) })
    expect(network.cuts).toBe(before + 1)
    expect(summary).toMatchObject({ articles: 6, new: 5, unchanged: 1, failed: [] })
    expect(await sum()).toBe(whole)
  })
})
