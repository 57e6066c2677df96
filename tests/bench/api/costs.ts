import type { Connection } from '../../../src/neo4j/connect.ts'
import { median } from '../measure.ts'
import { countFlights } from './flights.ts'
import { FLOOR } from './floorTexts.ts'
import { Poster } from './http.ts'
import { type Profile, profile, statementOf } from './profile.ts'
import { LOADERS, NEO4J_GRAPHQL, OURS, type Side, start } from './sides.ts'
import type { Subjects } from './subjects.ts'

/** What a question costs a side: of its statements, and in round trips to the database. */
export interface Cost extends Profile {
  readonly flights: number
}

/** How often a question is asked: the first times open connections and wait for plans. */
const ASKED = 5

/** The costs of questions, by name; the side is started once more, behind a counter of round trips. */
export async function costs(
  side: Side,
  questions: readonly string[],
  subjects: Subjects,
  { driver, database, uri }: Connection,
  environment: Readonly<Record<string, string>>,
): Promise<Map<string, Cost>> {
  const counter = await countFlights(uri)
  const running = await start(side, { ...environment, NEO4J_URI: counter.uri, RECORD: '1' })
  const poster = new Poster(running.url, 1)
  const found = new Map<string, Cost>()
  try {
    for (const question of questions) {
      const body = side.bodies(question, subjects)[0]!
      const flights: number[] = []
      while (flights.length < ASKED) {
        if (isRecorded(side)) await fetch(running.url)
        counter.take()
        if (!(await isAnswered(side, question, poster, body))) break
        flights.push(counter.take())
      }
      if (flights.length < ASKED) continue
      const cost = await profile(driver, database, await statementsOf(side, running.url, question, body))
      if (cost !== null) found.set(question, { ...cost, flights: median(flights) })
    }
    return found
  } finally {
    poster.close()
    running.stop()
    counter.close()
  }
}

async function isAnswered(side: Side, question: string, poster: Poster, body: string): Promise<boolean> {
  try {
    side.rows(question, await poster.post(body))
    return true
  } catch {
    return false
  }
}

const isRecorded = ({ name }: Side) => name === LOADERS.name || name === NEO4J_GRAPHQL.name

/** What a side sends to the database for a request: ours is compiled, the floor's is written, the others tell what they have sent. */
async function statementsOf(side: Side, url: string, question: string, body: string) {
  if (side.name === OURS.name) return [statementOf(body)]
  if (!isRecorded(side)) return [{ text: FLOOR[question]!.text, parameters: JSON.parse(body).parameters }]
  const sent = (await (await fetch(url)).json()) as { text: string; parameters: Record<string, unknown> }[]
  return sent.map(({ text, parameters }) => ({ text, parameters: revived(parameters) as Record<string, unknown> }))
}

/** Whole numbers come as the driver's objects, which JSON does not know. */
function revived(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revived)
  if (value === null || typeof value !== 'object') return value
  if ('low' in value && 'high' in value) {
    return BigInt(value.high as number) * 4_294_967_296n + BigInt((value.low as number) >>> 0)
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, revived(item)]))
}
