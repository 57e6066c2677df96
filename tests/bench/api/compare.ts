import { isDeepStrictEqual } from 'node:util'
import { Poster } from './http.ts'
import { OURS, type RunningSide } from './sides.ts'
import type { Subjects } from './subjects.ts'

/** Which sides answer a question, and which of them otherwise than we do. */
export interface Compared {
  readonly able: readonly RunningSide[]
  readonly differing: readonly string[]
  readonly failing: readonly string[]
}

/** Asks a question of every side, with each of its subjects, and compares the answers. @throws when we have none */
export async function compare(question: string, sides: readonly RunningSide[], subjects: Subjects): Promise<Compared> {
  const given = new Map<RunningSide, unknown[] | Error>()
  for (const side of sides) given.set(side, await answers(side, question, subjects))
  const right = [...given].find(([{ name }]) => name === OURS.name)?.[1]
  if (!Array.isArray(right)) throw right ?? new Error('Expected our server among the sides.')
  const differing: string[] = []
  const failing: string[] = []
  for (const [{ name }, rows] of given) {
    if (rows instanceof Error) {
      failing.push(name)
      console.error(`${question}: ${name} gives no answer: ${rows.message.slice(0, 200)}`)
    } else if (!isDeepStrictEqual(rows, right)) {
      differing.push(name)
      console.error(`${question}: ${name} answers otherwise\n${firstDifference(right, rows)}`)
    }
  }
  return { able: sides.filter((side) => Array.isArray(given.get(side))), differing, failing }
}

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

function firstDifference(right: unknown, other: unknown): string {
  const [a, b] = [JSON.stringify(right), JSON.stringify(other)]
  const at = [...a].findIndex((letter, index) => letter !== b[index])
  return `  ${a.slice(Math.max(0, at - 80), at + 120)}\n  ${b.slice(Math.max(0, at - 80), at + 120)}`
}
