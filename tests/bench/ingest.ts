// npm run bench:ingest [-- REPORTS [ARTICLES]]: how fast articles are written, against the floor, and where the time goes; writes
// the figures into docs/benchmarks.md. A benchmark, no test: the figures are those of the machine, which the page names.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { register as programRegister } from '../../src/cli/register.ts'
import type { ArticleRows } from '../../src/graph/rows.ts'
import { readerHere } from '../../src/ingest/read.ts'
import { type Connection, connect } from '../../src/neo4j/connect.ts'
import { cacheFolder } from '../../src/neo4j/managed/cache.ts'
import { serverStatus, stopServer } from '../../src/neo4j/managed/server.ts'
import { migrate } from '../../src/neo4j/migrations.ts'
import { run } from '../setup/mercato.ts'
import { inLists, syntheticRows } from '../synthetic/rows.ts'
import { fileOf, syntheticArticle } from '../synthetic/syntheticArticle.ts'
import { world } from '../synthetic/world.ts'
import { empty } from './empty.ts'
import { Floor } from './floor.ts'
import { cpuSeconds, median, section } from './measure.ts'
import { writeTimed } from './writeTimed.ts'

const ARTICLES_A_TRANSACTION = 64
const ROUNDS = 3
const FILLER = 20

const reports = Number(process.argv[2] ?? 10_000)
const longArticles = Number(process.argv[3] ?? 1_000)
const register = programRegister()
const home = mkdtempSync(join(tmpdir(), 'mercato-bench-'))
const environment = { MERCATO_HOME: home, MERCATO_HEAP: '1g', MERCATO_PAGE_CACHE: '512m', MERCATO_IDLE: '3600' }
const say = (line: string) => console.error(line)
const round = (value: number, digits = 0) => value.toLocaleString('en', { maximumFractionDigits: digits })

async function open(): Promise<Connection> {
  const connection = await connect(
    { kind: 'managed', home, cache: cacheFolder(process.env), heap: '1g', pageCache: '512m', idleMs: 3_600_000 },
    'write',
    () => {},
  )
  await migrate(connection.driver, connection.database)
  return connection
}

const countReports = (articles: readonly ArticleRows[]) => articles.reduce((sum, one) => sum + one.reports.length, 0)

/** The same rows by the program and by hand, one after the other, several times. */
async function againstFloor(connection: Connection) {
  const { driver, database } = connection
  const rows = [...syntheticRows(world(register, reports), register, reports)]
  const total = countReports(rows)
  const spent = new Map<string, number>()
  const rounds: { ours: number; stored: number; all: number }[] = []
  let floor: Floor | undefined
  await writeTimed(connection, register, rows.slice(0, 2 * ARTICLES_A_TRANSACTION), new Map())
  for (let i = 0; i < ROUNDS; i++) {
    await empty(connection)
    let ours = 0
    for (const list of inLists(rows, ARTICLES_A_TRANSACTION))
      ours += await writeTimed(connection, register, list, spent)
    floor ??= await Floor.of(driver, database)
    await empty(connection)
    rounds.push({ ours, ...(await floor.send(driver, database)) })
    say(`round ${i + 1}: ${JSON.stringify(rounds.at(-1))}`)
  }
  floor?.remove()
  const perSecond = (of: (round: { ours: number; stored: number; all: number }) => number) =>
    median(rounds.map((one) => total / of(one)))
  return {
    total,
    articles: rows.length,
    ours: perSecond(({ ours }) => ours),
    all: perSecond(({ all }) => all),
    stored: perSecond(({ stored }) => stored),
    toAll: median(rounds.map(({ ours, all }) => all / ours)),
    toStored: median(rounds.map(({ ours, stored }) => stored / ours)),
    spent: [...spent].map(([name, seconds]) => [name, (1000 * seconds) / ROUNDS / rows.length] as const),
  }
}

/** Milliseconds an article at the begin and at the end of a long run. */
async function growth(connection: Connection) {
  await empty(connection)
  const many = 10 * reports
  const times: { articles: number; seconds: number }[] = []
  for (const list of inLists(syntheticRows(world(register, many), register, many), ARTICLES_A_TRANSACTION)) {
    times.push({ articles: list.length, seconds: await writeTimed(connection, register, list, new Map()) })
  }
  const cost = (part: typeof times) =>
    (1000 * part.reduce((sum, { seconds }) => sum + seconds, 0)) / part.reduce((sum, { articles }) => sum + articles, 0)
  const tenth = Math.max(1, Math.floor(times.length / 10))
  return {
    articles: times.reduce((sum, { articles }) => sum + articles, 0),
    first: cost(times.slice(0, tenth)),
    last: cost(times.slice(-tenth)),
  }
}

/** `mercato ingest` of a folder of long articles, as a user has it. */
async function endToEnd(connection: Connection) {
  await empty(connection)
  const folder = join(home, 'articles')
  mkdirSync(folder)
  const cast = world(register, 11 * longArticles)
  let words = 0
  for (let n = 0; n < longArticles; n++) {
    const one = syntheticArticle(cast, n, FILLER)
    words += one.article.text.split(/\s+/).length
    writeFileSync(join(folder, `${n}.txt`), fileOf(one))
  }
  const status = await serverStatus(home)
  const java = status.state === 'running' ? status.server.javaPid : process.pid
  const before = cpuSeconds(java)
  const { stdout, stderr, code } = await run(['ingest', '--json', folder], environment)
  if (code !== 0) throw new Error(stderr)
  const { seconds, reports } = JSON.parse(stdout)
  return {
    words: words / longArticles,
    reports: reports / longArticles,
    perSecond: longArticles / seconds,
    javaMs: (1000 * (cpuSeconds(java) - before)) / longArticles,
  }
}

/** CPU milliseconds to read an article of the same kind. */
async function reading(): Promise<number> {
  const cast = world(register, 10_000)
  const read = readerHere(register)
  const inputs = Array.from({ length: 200 }, (_, n) => ({
    path: `${n}.txt`,
    bytes: Buffer.from(fileOf(syntheticArticle(cast, n, FILLER))),
    metadata: {},
  }))
  for (const input of inputs) await read(input)
  const before = process.cpuUsage()
  for (const input of inputs) await read(input)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / inputs.length
}

try {
  const connection = await open()
  const floor = await againstFloor(connection)
  const grown = await growth(connection)
  const whole = await endToEnd(connection)
  const read = await reading()
  await connection.close()
  const slowest = floor.spent.toSorted((a, b) => b[1] - a[1])
  const part = (prefix: string) => slowest.reduce((sum, [name, ms]) => sum + (name.startsWith(prefix) ? ms : 0), 0)
  const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
    [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  section(
    'ingest',
    [
      `Node ${process.versions.node}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores, heap of the database 1 GB, ${ARTICLES_A_TRANSACTION} articles a transaction.`,
      '',
      table(
        [`${round(floor.total)} reports in ${round(floor.articles)} articles`, 'reports a second', 'ours is', 'goal'],
        [
          ['`mercato`: ledger, rows, everything derived', round(floor.ours), '', ''],
          [
            'floor: the same graph, stored and derived, as ready rows',
            round(floor.all),
            `${round(floor.toAll, 2)} ×`,
            '0.7 ×',
          ],
          ['floor: only what is stored', round(floor.stored), `${round(floor.toStored, 2)} ×`, ''],
        ],
      ),
      '',
      table(
        ['', '', 'goal'],
        [
          [
            `\`mercato ingest\` of ${round(longArticles)} articles (${round(whole.words)} words, ${round(whole.reports, 1)} reports each)`,
            `${round(whole.perSecond)} articles a second`,
            '150',
          ],
          ['of that the database', `${round(whole.javaMs, 1)} ms of CPU an article`, ''],
          ['and reading', `${round(read, 1)} ms of CPU an article`, ''],
          [`writing one of the first tenth of ${round(grown.articles)} articles`, `${round(grown.first, 1)} ms`, ''],
          [
            'writing one of the last tenth',
            `${round(grown.last, 1)} ms, ${round(grown.last / grown.first, 2)} ×`,
            '1.2 ×',
          ],
        ],
      ),
      '',
      `Of writing an article: ${round(part('write/'), 2)} ms for what is stored, ${round(part('derive/'), 2)} ms for what is derived. The most: ${slowest
        .slice(0, 8)
        .map(([name, ms]) => `\`${name}\` ${round(ms, 2)}`)
        .join(', ')} ms.`,
    ].join('\n'),
  )
} finally {
  await stopServer(home)
  rmSync(home, { recursive: true, force: true })
}
