import { readdirSync, readFileSync } from 'node:fs'
import neo4j, { type Driver, type ManagedTransaction, type Plan } from 'neo4j-driver'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { register as programRegister } from '../../src/cli/register.ts'
import { writeArticles } from '../../src/graph/writeArticle.ts'
import { registerFacts } from '../../src/ingest/registerFacts.ts'
import { cypher, cypherPath } from '../../src/neo4j/cypher.ts'
import { WRITING } from '../../src/neo4j/writing.ts'
import { clearGraph } from '../setup/clearGraph.ts'
import { inLists, syntheticRows } from '../synthetic/rows.ts'
import { world } from '../synthetic/world.ts'

/** These go through everything on purpose. */
const WHOLE_GRAPH: Readonly<Record<string, string>> = {
  'derive/orphans': 'mercato derive looks for what nothing stands behind any more',
  'read/articles': 'mercato derive goes through all articles',
  'read/called': 'a person names an article by title or first words, once',
  'read/families': 'mercato review looks for everybody who may be one with another',
  'read/judgements': 'an export holds them all',
}

const { uri, user, password, database } = inject('neo4j')
let driver: Driver

beforeAll(async () => {
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  // Of the few nodes of other tests it would rather read all than look one up.
  await clearGraph(driver, database)
  await driver.executeQuery('CALL db.clearQueryCaches()', {}, { database })
})
afterAll(() => driver.close())

const files = ['write', 'derive', 'identity', 'read'].flatMap((folder) =>
  readdirSync(cypherPath(folder))
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => `${folder}/${file.replace('.cypher', '')}`),
)
/** Parts of other statements, which are planned as part of these. */
const parts = new Set(
  files.flatMap((name) =>
    [...readFileSync(cypherPath(`${name}.cypher`), 'utf8').matchAll(/^\s*\/\/\+ (\S+)$/gm)].map(([, part]) => part),
  ),
)
const names = files.filter((name) => !parts.has(name))

function scans(plan: Plan): string[] {
  return operators(plan).filter((operator) => /(?:Label|Nodes|Relationship|Index|Type)\w*Scan/.test(operator))
}

function operators(plan: Plan): string[] {
  return [`${plan.operatorType} ${plan.arguments.Details ?? ''}`, ...plan.children.flatMap(operators)]
}

// A label that has no index on what is asked for, such as (:Interest {id: …}), costs a look at all its nodes for each row.
test.each(names.filter((name) => !(name in WHOLE_GRAPH)))('%s finds what it needs by index', async (name) => {
  const { summary } = await driver.executeQuery(`EXPLAIN ${cypher(name)}`, {}, { database })
  expect(scans(summary.plan as Plan)).toEqual([])
})

// Of a graph that holds one short article the planner believes that all its nodes are sooner read than one is looked up; and what
// is planned then is kept.
test.each([1, 3])(
  'with the first articles, %i at a time, nothing is read whole',
  async (size) => {
    await clearGraph(driver, database)
    const register = programRegister()
    const rows = syntheticRows(world(register, 200), register, 12)
    const found = new Set<string>()
    for (const articles of inLists(rows, size)) {
      await driver.executeQuery('CALL db.clearQueryCaches()', {}, { database })
      const session = driver.session({ database })
      await session.executeWrite((tx) => {
        const explained = {
          run: async (text: string, values: object) => {
            const { summary } = await tx.run(`EXPLAIN ${text}`, values)
            for (const scan of scans(summary.plan as Plan)) found.add(`${text.match(/\/\/ .*/)?.[0]} ${scan}`)
            return tx.run(text, values)
          },
        } as ManagedTransaction
        return writeArticles(explained, articles, registerFacts(register), {
          now: '2026-01-01T00:00:00Z',
          extractor: '1',
        })
      }, WRITING)
      await session.close()
    }
    expect([...found]).toEqual([])
  },
  120_000,
)
