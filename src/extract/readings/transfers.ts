import type { Frames } from '../frames.ts'
import { type Context, clubsOf, type Filled } from '../match.ts'
import type { Draft } from '../rule.ts'

// « librement », « sans indemnité », « en fin de contrat »
export function isFree({ frames }: Context, { first, last }: Filled): boolean {
  const words = frames.tokens
    .slice(Math.max(0, first - 4), nextName(frames, last))
    .map(({ fold }) => fold)
    .join(' ')
  return /\b(?:libre|librement|gratuitement|gratuit|sans indemnite|zero indemnite|agent libre|fin de contrat|sans contrepartie)\b/.test(
    words,
  )
}

// « vendu à Everton, Gueye a filé libre »: what is said of the next man is not said of him
function nextName({ refs }: Frames, last: number): number {
  const next = refs.find((ref) => ref.first > last && ref.kind === 'PLAYER' && ref.form === 'NAME')
  return Math.min(last + 8, next?.first ?? last + 8)
}

/** « Jordan Veretout a filé à Lyon, Jonathan Clauss à Nice et Ismaïla Sarr à Crystal Palace »: the verb is said once. */
export function gapped(frames: Frames, entities: Context['entities'], drafts: readonly Draft[]): Draft[] {
  const model = drafts.find(({ said }) => said.kind === 'TRANSFER')
  if (model?.said.kind !== 'TRANSFER') return []
  const out: Draft[] = []
  for (const [i, ref] of frames.refs.entries()) {
    const next = frames.refs[i + 1]
    const before = frames.tokens[ref.first - 1]?.fold ?? ''
    if (
      ref.first <= model.last ||
      ref.kind !== 'PLAYER' ||
      !next ||
      !/^(?:,|et|puis)$/.test(before) ||
      next.first - ref.last > 4 ||
      frames.preposition(next) !== 'à'
    )
      continue
    const own = entities.get(ref.entities[0]!)?.club ?? model.said.club
    for (const other of clubsOf(next, entities))
      out.push({
        ...model,
        first: ref.first,
        last: next.last,
        said: { ...model.said, player: ref.entities[0]!, other, club: own === other ? null : own, money: null },
      })
  }
  return out
}
