import { groupBy } from './groupBy.ts'
import { isLone, isPersonal, nameRelation, surnameOf, wordsOf } from './names.ts'
import type { Run } from './run.ts'
import { compare } from './sighting.ts'
import type { Judgement } from './verdicts.ts'

/** A judgement with the bearers of its sides. */
export interface JudgementRow extends Judgement {
  readonly oneBearer: string
  readonly otherBearer: string
}

/** As far as a decision about some names can reach. */
export interface Reach {
  /** Whose mentions must be held side by side; without those of whom nothing but their own full name decides. */
  readonly bearers: readonly string[]
  readonly judgements: readonly JudgementRow[]
}

/**
 * From some bearers to all that could be one with them: people of related names, those whom judgements speak of in the same
 * breath, and so on until nobody is new. Holds every surname on the way.
 * @param all also those whose own full name decides
 */
export async function reachOf(run: Run, from: readonly string[], all: boolean): Promise<Reach> {
  const judgements = new Map<string, JudgementRow>()
  const families = new Map<string, readonly string[]>()
  const reached = new Set<string>()
  for (let next = unique(from); next.length > 0; ) {
    await holdSurnames(run, next, families)
    const fresh = unique(next.flatMap((bearer) => relatives(bearer, families))).filter((one) => !reached.has(one))
    for (const bearer of fresh) reached.add(bearer)
    const rows = await run<{ judgement: JudgementRow }>('judgements', { bearers: fresh })
    for (const { judgement } of rows) judgements.set(judgement.id, judgement)
    next = unique(rows.flatMap(({ judgement }) => [judgement.oneBearer, judgement.otherBearer])).filter(
      (bearer) => !reached.has(bearer),
    )
  }
  const judged = new Set([...judgements.values()].flatMap(({ oneBearer, otherBearer }) => [oneBearer, otherBearer]))
  const isOpen = (bearer: string) =>
    all || !isPersonal(bearer) || isLone(bearer) || judged.has(bearer) || relatives(bearer, families).length > 1
  return {
    bearers: [...reached].filter(isOpen).sort(compare),
    judgements: [...judgements.values()].sort((a, b) => compare(a.id, b.id)),
  }
}

/** Takes the surnames of some people that are not held yet, in their order, and reads who else bears them. */
export async function holdSurnames(
  run: Run,
  bearers: readonly string[],
  families: Map<string, readonly string[]>,
): Promise<void> {
  const surnames = [...groupBy(bearers.filter(isPersonal), surnameOf)]
    .filter(([id, own]) => !own.every((bearer) => families.get(id)?.includes(bearer)))
    .map(([id, own]) => ({ id, bearers: own }))
    .sort((a, b) => compare(a.id, b.id))
  if (surnames.length === 0) return
  const held = await run<{ id: string; bearers: string[] }>('surnames', { surnames })
  for (const { id, bearers } of held) families.set(id, bearers.sort(compare))
}

/** Everybody of a surname whose name leads, from one to the next, to a bearer's. */
function relatives(bearer: string, families: ReadonlyMap<string, readonly string[]>): string[] {
  const family = isPersonal(bearer) ? (families.get(surnameOf(bearer)) ?? []) : []
  const found = new Set([bearer])
  for (const one of found) {
    for (const other of family) {
      if (!found.has(other) && nameRelation(wordsOf(one), wordsOf(other)) !== 'other') found.add(other)
    }
  }
  return [...found]
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort(compare)
}
