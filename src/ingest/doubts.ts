import neo4j, { type ManagedTransaction, type Session } from 'neo4j-driver'
import { sentences } from '../french/sentences.ts'
import type { Bearer } from '../graph/identity/bearers.ts'
import type { Comparison } from '../graph/identity/compare.ts'
import type { Feature } from '../graph/identity/features.ts'
import { readSightings } from '../graph/identity/readSightings.ts'
import { namesakes, resolve } from '../graph/identity/resolve.ts'
import { runIn } from '../graph/identity/run.ts'
import type { Sighting } from '../graph/identity/sighting.ts'
import { type Judgement, Verdicts } from '../graph/identity/verdicts.ts'
import type { Connection } from '../neo4j/connect.ts'
import { statement } from '../neo4j/statement.ts'

/** Two who may be one. */
export interface Doubt {
  /** Of the weights of all features; SAME begins at 5, DIFFERENT ends at 0. */
  readonly score: number
  readonly features: readonly Feature[]
  /** Who else could be meant, for which a pair of enough weight is unsure. */
  readonly rival: string | null
  /** True of one full name under which articles tell of two nationalities: one man until somebody judges. */
  readonly joined: boolean
  readonly one: Doubted
  readonly other: Doubted
}

export interface Doubted {
  /** What to judge him by: an id, or the ref of a mention. */
  readonly id: string
  readonly name: string
  readonly kind: string
  /** How many articles name him. */
  readonly articles: number
  /** Where he is named: the first of them, at most three. */
  readonly sentences: readonly { readonly article: string; readonly on: string; readonly text: string }[]
}

const SENTENCES = 3

/**
 * Everybody of whom it is not sure who he is, the likeliest pairs first: what features leave open and nobody has judged.
 * Reads the names one surname after the other.
 */
export async function doubts({ driver, database }: Connection): Promise<Doubt[]> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
  try {
    const judgements = (await read<{ judgement: Judgement }>(session, 'judge/list', { all: false })).map(
      ({ judgement }) => judgement,
    )
    const families = await read<{ bearers: string[] }>(session, 'read/families')
    const found: Doubt[] = []
    const seen = new Set<string>()
    for (const { bearers } of families) {
      if (bearers.every((bearer) => seen.has(bearer))) continue
      for (const bearer of bearers) seen.add(bearer)
      const sightings = await session.executeRead((tx) => readSightings(runIn(tx), bearers, []))
      for (const comparison of unsureOf(sightings, judgements)) found.push(await doubt(session, comparison))
    }
    return found.sort((a, b) => b.score - a.score || (a.one.id < b.one.id ? -1 : 1))
  } finally {
    await session.close()
  }
}

function unsureOf(sightings: readonly Sighting[], judgements: readonly Judgement[]): Comparison[] {
  const verdicts = new Verdicts(judgements)
  const { comparisons, groups } = resolve(sightings, judgements, () => false)
  const isJudged = ({ lesser, fuller }: Comparison) =>
    lesser.sides.some((one) => fuller.sides.some((other) => verdicts.areSame(one, other)))
  const groupOf = new Map(groups.flatMap((group, i) => group.map(({ key }) => [key, i] as const)))
  return [
    ...comparisons.filter(
      ({ verdict, lesser, fuller }) => verdict === 'UNSURE' && groupOf.get(lesser.key) !== groupOf.get(fuller.key),
    ),
    ...namesakes(groups.flat()).filter((comparison) => !isJudged(comparison)),
  ]
}

async function doubt(session: Session, { score, features, rival, lesser, fuller }: Comparison): Promise<Doubt> {
  const joined = lesser.id === fuller.id
  return {
    score,
    features,
    rival,
    joined,
    one: await doubted(session, lesser),
    other: await doubted(session, fuller),
  }
}

async function doubted(session: Session, { id, ownsName, sides, sightings }: Bearer): Promise<Doubted> {
  const refs = sightings.slice(0, SENTENCES).map(({ ref }) => ref)
  const rows = await read<{ forms: string[]; article: string; on: string; text: string }>(session, 'read/naming', {
    refs,
  })
  return {
    id: ownsName ? id : (sides[0] as string),
    name: sightings[0]?.name ?? id,
    kind: sightings[0]?.kind ?? '',
    articles: new Set(sightings.map(({ article }) => article)).size,
    sentences: rows.map(({ forms, article, on, text }) => ({ article, on, text: naming(text, forms) })),
  }
}

/** The first sentence in which one of some names stands; the names themselves when none does. */
function naming(text: string, forms: readonly string[]): string {
  const words = sentences(text)
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim())
    .find((sentence) => forms.some((form) => sentence.includes(form)))
  return words ?? forms.join(', ')
}

function read<Row>(session: Session, name: string, values: Record<string, unknown> = {}): Promise<Row[]> {
  return session.executeRead(async (tx: ManagedTransaction) => {
    const { records } = await tx.run(...statement(name, values))
    return records.map((record) => record.toObject() as Row)
  })
}
