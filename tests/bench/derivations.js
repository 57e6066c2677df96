// npm run bench:derivations: how much of the graph one new article makes the database read (PROFILE, in database hits), when
// its player, its club and its outlet have 100 reports and when they have 10,000; writes the figures into docs/benchmarks.md.
// Fills the database of the environment (MERCATO_HOME=/tmp/bench, or NEO4J_URI …), which must be empty.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import neo4j from 'neo4j-driver'
import { setup } from '../../scripts/setup.js'

setup()
const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const PAGE = join(ROOT, 'docs/benchmarks.md')
const { article } = await import('../../dist/article/article.js')
const { readSettings } = await import('../../dist/cli/settings.js')
const { articleRows } = await import('../../dist/graph/rows.js')
const { writeArticles } = await import('../../dist/graph/writeArticle.js')
const { connect } = await import('../../dist/neo4j/connect.js')
const { migrate } = await import('../../dist/neo4j/migrations.js')

const SIZES = [100, 10_000]
const STAMP = { now: '2026-01-01T00:00:00Z', extractor: 'bench' }

const mention = (slug, kind, name, registerId = null) => ({
  slug,
  kind,
  name,
  registerId,
  forms: [name],
  role: null,
  nationality: null,
  position: null,
  club: null,
})

/** Two reports: one of 100 clubs wants the hub player, the hub club wants one of 1,000 players. The hub outlet says so. */
function rowsOf(number) {
  const text = `Le club ${number % 100} suit Jean Hub. Le Hub FC suit le joueur ${number % 1000}. Numéro ${number}.`
  const day = new Date(Date.UTC(2020, 0, 1 + (number % 1500))).toISOString().slice(0, 10)
  const source = article({ name: '', title: null, publisher: 'Le Hub', url: null, publishedOn: day, text })
  const reading = (club, player, start) => ({
    kind: 'INTEREST',
    club,
    player,
    stage: ['MONITORING', 'CONTACT', 'OFFER'][number % 3],
    modality: ['ASSERTED', 'HEDGED'][number % 2],
    sources: [],
    vagueSource: null,
    voice: null,
    rule: 'bench',
    start,
    end: text.indexOf('.', start) + 1,
  })
  const extraction = {
    publisher: 'le-hub',
    mentions: [
      mention('club', 'CLUB', `Club ${number % 100}`, `club:${number % 100}`),
      mention('hub-fc', 'CLUB', 'Hub FC', 'club:hub'),
      mention('jean-hub', 'PLAYER', 'Jean Hub'),
      mention('joueur', 'PLAYER', `Joueur Numéro ${number % 1000}`),
      mention('le-hub', 'OUTLET', 'Le Hub', 'outlet:le-hub'),
    ],
    readings: [reading('club', 'jean-hub', 0), reading('hub-fc', 'joueur', text.indexOf('. ') + 2)],
    quotes: [],
    unread: [],
  }
  return articleRows(source, extraction, [{ start: 0, end: text.length }], 'bench', (id) => ({
    name: id,
    aliases: [],
    country: null,
  }))
}

function hits({ dbHits, children }) {
  return dbHits + children.reduce((sum, child) => sum + hits(child), 0)
}

/** Database hits by statement when one article more is written; it is not kept. */
async function profile(session, rows) {
  const counted = new Map()
  const tx = session.beginTransaction({ timeout: 600_000 })
  const watched = {
    run: async (text, values) => {
      const result = await tx.run(`PROFILE ${text}`, values)
      counted.set(/^\/\/ (.*)/.exec(text)?.[1] ?? text, hits(result.summary.profile))
      return result
    },
  }
  await writeArticles(watched, [rows], [], STAMP)
  await tx.rollback()
  return counted
}

const connection = await connect(readSettings(process.env).target, 'write', () => {})
await migrate(connection.driver, connection.database)
const session = connection.driver.session({ database: connection.database, defaultAccessMode: neo4j.session.WRITE })
const measured = []
let next = 0
for (const size of SIZES) {
  while (next < size / 2) {
    const batch = Array.from({ length: Math.min(250, size / 2 - next) }, (_, index) => rowsOf(next + index))
    await session.executeWrite((tx) => writeArticles(tx, batch, [], STAMP), { timeout: 600_000 })
    next += batch.length
    console.error(`${next * 2} reports`)
  }
  measured.push(await profile(session, rowsOf(1_000_000)))
}
await session.close()
await connection.close()

const [small, large] = measured
const lines = [...large].map(([says, count]) => `| ${says.split(/[:;.]/)[0]} | ${small.get(says) ?? ''} | ${count} |`)
const total = (counted) => [...counted.values()].reduce((sum, count) => sum + count, 0)
const table = [
  `| statement | ${SIZES.map((size) => `hub of ${size} reports`).join(' | ')} |`,
  '| --- | --- | --- |',
  ...lines,
  `| **all** | **${total(small)}** | **${total(large)}** |`,
].join('\n')
console.log(table)
const page = readFileSync(PAGE, 'utf8')
writeFileSync(PAGE, page.replace(/(<!-- derivations -->\n)[\s\S]*?(<!-- \/derivations -->)/, `$1${table}\n$2`))
