// npm run bench:api [-- QUESTION…]: how fast questions are answered over HTTP, against hand-written Cypher, @neo4j/graphql and
// DataLoader, on the graph of the environment (MERCATO_HOME, or NEO4J_URI …; tests/bench/fill.ts fills one). Answers are compared
// first. ROUNDS (5): how often the sides take turns; MILLISECONDS (1000): how long each is asked then, with 1 and with 16 requests at
// a time.
import { isDeepStrictEqual } from 'node:util'
import type { Driver } from 'neo4j-driver'
import { readSettings } from '../../../src/cli/settings.ts'
import { serverStatus } from '../../../src/neo4j/managed/server.ts'
import { database } from '../database.ts'
import { cpuSeconds, median, section } from '../measure.ts'
import { countFlights } from './flights.ts'
import { FLOOR } from './floorTexts.ts'
import { Poster } from './http.ts'
import { load } from './load.ts'
import { type Profile, profile, statementOf } from './profile.ts'
import { QUESTIONS } from './questions.ts'
import { type Asked, type Round, report } from './report.ts'
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
import { findSubjects, type Subjects } from './subjects.ts'

const ROUNDS = Number(process.env.ROUNDS ?? 5)
const FOR_MS = Number(process.env.MILLISECONDS ?? 1000)
const WARM_MS = 2 * FOR_MS
/** How often a question is asked to count its round trips. */
const ASKED = 5
const SIDES: readonly Side[] = [OURS, THE_FLOOR, ...(OTHERS_ARE_THERE ? [LOADERS, NEO4J_GRAPHQL] : [])]
const asked = process.argv.slice(2)
const names = Object.keys(QUESTIONS).filter((name) => asked.length === 0 || asked.includes(name))

const connection = await database()
const { driver, uri, user } = connection
const password = connection.password ?? process.env.NEO4J_PASSWORD ?? ''
const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: connection.database }

const status = await serverStatus(readSettings(process.env).home)
const java = status.state === 'running' ? status.server.javaPid : null
/** CPU seconds that a side and the database, where it is a managed one, have used. */
const cpu = ({ pid }: RunningSide) => cpuSeconds(pid) + (java === null ? 0 : cpuSeconds(java))

/** A side's answers to each body of a question, or why there are none. */
async function answers(side: RunningSide, question: string, subjects: Subjects): Promise<unknown[] | Error> {
  const poster = new Poster(side.url, 1)
  try {
    const rows: unknown[] = []
    for (const body of side.bodies(question, subjects)) rows.push(side.rows(question, await poster.post(body)))
    return rows
  } catch (error) {
    return error as Error
  } finally {
    poster.close()
  }
}

/** What the statements of a side cost, and how many round trips they take; each side once more, behind a counter of trips. */
async function costs(side: Side, subjects: Subjects): Promise<Map<string, Profile & { flights: number }>> {
  const counter = await countFlights(uri)
  const running = await start(side, { ...environment, NEO4J_URI: counter.uri, RECORD: '1' })
  const poster = new Poster(running.url, 1)
  const found = new Map<string, Profile & { flights: number }>()
  try {
    for (const question of names) {
      const [body] = side.bodies(question, subjects)
      if (body === undefined) continue
      // The first ones open connections and wait for plans; what the server does beside them has to be over.
      const flights: number[] = []
      for (let i = 0; i < ASKED; i++) {
        if (i === ASKED - 1 && isOther(side)) await fetch(running.url)
        counter.take()
        if (!(await isAnswered(side, question, poster, body))) break
        flights.push(counter.take())
      }
      if (flights.length < ASKED) continue
      const statements = await statementsOf(side, running.url, question, body)
      const cost = await profile(driver, connection.database, statements)
      if (cost !== null) found.set(question, { ...cost, flights: median(flights) })
    }
  } finally {
    poster.close()
    running.stop()
    counter.close()
  }
  return found
}

async function isAnswered(side: Side, question: string, poster: Poster, body: string): Promise<boolean> {
  try {
    side.rows(question, await poster.post(body))
    return true
  } catch {
    return false
  }
}

const isOther = (side: Side) => side === LOADERS || side === NEO4J_GRAPHQL

async function statementsOf(side: Side, url: string, question: string, body: string) {
  if (side === OURS) return [statementOf(body)]
  if (side === THE_FLOOR) return [{ text: FLOOR[question]!.text, parameters: JSON.parse(body).parameters }]
  return (await (await fetch(url)).json()).map(({ text, parameters }: { text: string; parameters: object }) => ({
    text,
    parameters: revived(parameters),
  }))
}

/** Whole numbers come as the driver's objects, which JSON does not know. */
function revived(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revived)
  if (value === null || typeof value !== 'object') return value
  if ('low' in value && 'high' in value)
    return BigInt(value.high as number) * 4_294_967_296n + BigInt((value.low as number) >>> 0)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, revived(item)]))
}

async function measure(question: string, sides: readonly RunningSide[], subjects: Subjects): Promise<Asked> {
  const given = new Map<string, unknown[] | Error>()
  for (const side of sides)
    if (side.bodies(question, subjects).length > 0) given.set(side.name, await answers(side, question, subjects))
  const right = given.get(OURS.name)
  if (right instanceof Error) throw right
  const differing = [...given].flatMap(([name, rows]) =>
    rows instanceof Error || isDeepStrictEqual(rows, right) ? [] : [name],
  )
  const failing = [...given].flatMap(([name, rows]) => (rows instanceof Error ? [`${name}: ${rows.message}`] : []))
  for (const name of differing)
    console.error(`${question}: ${name} answers otherwise\n${firstDifference(right, given.get(name))}`)
  for (const failed of failing) console.error(`${question}: ${failed}`)
  const able = sides.filter(({ name }) => Array.isArray(given.get(name)))
  // The floor twice, so that the table shows by how much equals differ.
  const runs = [
    ...able.map((side) => [side.name, side] as const),
    ['control', sides.find(({ name }) => name === THE_FLOOR.name)!] as const,
  ]
  const rounds = new Map<string, Round[]>(runs.map(([name]) => [name, []]))
  for (const side of able) await warm(side, question, subjects)
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, side] of round % 2 === 0 ? runs : runs.toReversed()) {
      const bodies = side.bodies(question, subjects)
      const one = await load(side.url, bodies, { atATime: 1, forMs: FOR_MS })
      const before = cpu(side)
      const many = await load(side.url, bodies, { atATime: 16, forMs: FOR_MS })
      rounds.get(name)!.push({ one, many, cpuMs: (1000 * (cpu(side) - before)) / many.ms.length })
    }
  }
  return { question, rounds, differing, failing }
}

async function warm(side: RunningSide, question: string, subjects: Subjects): Promise<void> {
  const bodies = side.bodies(question, subjects)
  if (bodies.length > 0) await load(side.url, bodies, { atATime: 16, forMs: WARM_MS }).catch(() => {})
}

function firstDifference(right: unknown, other: unknown): string {
  const [a, b] = [JSON.stringify(right), JSON.stringify(other)]
  const at = [...a].findIndex((letter, index) => letter !== b[index])
  return `  ${a.slice(Math.max(0, at - 80), at + 120)}\n  ${b.slice(Math.max(0, at - 80), at + 120)}`
}

async function run(driver: Driver): Promise<void> {
  const subjects = await findSubjects(driver, connection.database)
  console.error(`${subjects.reports} reports`)
  const found = new Map<string, Map<string, Profile & { flights: number }>>()
  for (const side of SIDES) found.set(side.name, await costs(side, subjects))
  const sides = await Promise.all(SIDES.map((side) => start(side, environment)))
  try {
    // Servers plan ahead and compile when they are new: all are asked everything once before the clock runs.
    for (const side of sides) for (const name of names) await warm(side, name, subjects)
    const results: Asked[] = []
    for (const name of names) {
      results.push(await measure(name, sides, subjects))
      console.error(report(results.slice(-1), found))
    }
    if (asked.length === 0)
      section(
        `api-${subjects.reports >= 1e6 ? '1e6' : subjects.reports >= 1e5 ? '1e5' : '1e4'}`,
        report(results, found),
      )
  } finally {
    for (const side of sides) side.stop()
  }
}

try {
  await run(driver)
} finally {
  await connection.close()
}
