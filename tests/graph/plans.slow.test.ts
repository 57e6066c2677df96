import { readdirSync, readFileSync } from 'node:fs'
import neo4j, { type Driver, type Plan } from 'neo4j-driver'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { cypher, cypherPath } from '../../src/neo4j/cypher.ts'
import { clearGraph } from '../setup/clearGraph.ts'

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

const files = ['write', 'derive', 'read'].flatMap((folder) =>
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

function operators(plan: Plan): string[] {
  return [`${plan.operatorType} ${plan.arguments.Details ?? ''}`, ...plan.children.flatMap(operators)]
}

// A label that has no index on what is asked for, such as (:Interest {id: …}), costs a look at all its nodes for each row.
test.each(names.filter((name) => !(name in WHOLE_GRAPH)))('%s finds what it needs by index', async (name) => {
  const { summary } = await driver.executeQuery(`EXPLAIN ${cypher(name)}`, {}, { database })
  expect(
    operators(summary.plan as Plan).filter((operator) => /(?:Label|Nodes|Relationship|Index)\w*Scan/.test(operator)),
  ).toEqual([])
})
