// npm run bench:api [-- QUESTION…]: how fast questions are answered over HTTP, against hand-written Cypher, @neo4j/graphql and
// DataLoader, on the graph of the environment (MERCATO_HOME, or NEO4J_URI …; tests/bench/fill.ts fills one). Answers are compared
// first. ROUNDS (5): how often the sides take turns; MILLISECONDS (1000): how long each is asked then, with 1 and with 16 requests at
// a time.
import { readSettings } from '../../../src/cli/settings.ts'
import { serverStatus } from '../../../src/neo4j/managed/server.ts'
import { database } from '../database.ts'
import { cpuSeconds, section } from '../measure.ts'
import { type Compared, compare } from './compare.ts'
import { type Cost, costs } from './costs.ts'
import { load } from './load.ts'
import { QUESTIONS } from './questions.ts'
import { type Asked, CONTROL, type Round, report } from './report.ts'
import {
  LOADERS,
  NEO4J_GRAPHQL,
  OTHERS_ARE_THERE,
  OURS,
  type RunningSide,
  type Side,
  start,
  THE_FLOOR,
} from './sides.ts'
import { findSubjects } from './subjects.ts'

const ROUNDS = Number(process.env.ROUNDS ?? 5)
const FOR_MS = Number(process.env.MILLISECONDS ?? 1000)
const SIDES: readonly Side[] = [OURS, THE_FLOOR, ...(OTHERS_ARE_THERE ? [LOADERS, NEO4J_GRAPHQL] : [])]
const asked = process.argv.slice(2)
const names = Object.keys(QUESTIONS).filter((name) => asked.length === 0 || asked.includes(name))

const connection = await database()
const environment = {
  NEO4J_URI: connection.uri,
  NEO4J_USER: connection.user,
  NEO4J_PASSWORD: connection.password ?? process.env.NEO4J_PASSWORD ?? '',
  NEO4J_DATABASE: connection.database,
}
const subjects = await findSubjects(connection.driver, connection.database)
console.error(`${subjects.reports} reports`)
const status = await serverStatus(readSettings(process.env).home)
const java = status.state === 'running' ? status.server.javaPid : null

/** CPU seconds that a side and the database, where it is a managed one, have used. */
function cpu({ pid }: RunningSide): number {
  return cpuSeconds(pid) + (java === null ? 0 : cpuSeconds(java))
}

async function warm(question: string, sides: readonly RunningSide[]): Promise<void> {
  for (const side of sides) await load(side.url, side.bodies(question, subjects), { atATime: 16, forMs: FOR_MS })
}

async function measure(question: string, { able, ...compared }: Compared): Promise<Asked> {
  // The floor twice, so that the table shows by how much equals differ.
  const control = able.filter(({ name }) => name === THE_FLOOR.name).map((side) => [CONTROL, side] as const)
  const runs = [...able.map((side) => [side.name, side] as const), ...control]
  const rounds = new Map<string, Round[]>(runs.map(([name]) => [name, []]))
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, side] of round % 2 === 0 ? runs : runs.toReversed()) {
      const bodies = side.bodies(question, subjects)
      const one = await load(side.url, bodies, { atATime: 1, forMs: FOR_MS })
      const before = cpu(side)
      const many = await load(side.url, bodies, { atATime: 16, forMs: FOR_MS })
      rounds.get(name)!.push({ one, many, cpuMs: (1000 * (cpu(side) - before)) / many.ms.length })
    }
  }
  return { question, rounds, ...compared }
}

async function run(sides: readonly RunningSide[]): Promise<void> {
  const compared = new Map<string, Compared>()
  for (const name of names) compared.set(name, await compare(name, sides, subjects))
  const found = new Map<string, ReadonlyMap<string, Cost>>()
  for (const side of sides) found.set(side.name, await costs(side, names, subjects, connection, environment))
  // Servers plan ahead and compile while they are new: all are asked everything before the clock runs.
  for (const name of names) await warm(name, compared.get(name)!.able)
  const results: Asked[] = []
  for (const name of names) {
    await warm(name, compared.get(name)!.able)
    results.push(await measure(name, compared.get(name)!))
    console.error(report(results.slice(-1), found))
  }
  const size = [6, 5, 4].find((power) => subjects.reports >= 10 ** power)
  if (asked.length === 0 && size !== undefined) section(`api-1e${size}`, report(results, found))
}

const sides = await Promise.all(SIDES.map((side) => start(side, environment)))
try {
  await run(sides)
} finally {
  for (const side of sides) side.stop()
  await connection.close()
}
