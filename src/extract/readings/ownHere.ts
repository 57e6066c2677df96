import type { Frames } from '../frames.ts'

/** « Le HAC voulait vendre son joueur, lequel ne rempilerait pas »: the club that a sentence itself calls his; null where it does not. */
export function ownHere({ refs, tokens }: Frames, player: string): string | null {
  const his = refs.find(
    ({ kind, form, first, entities }) =>
      kind === 'PLAYER' && form === 'NOUN' && entities[0] === player && /^(?:son|leur)$/.test(tokens[first]!.fold),
  )
  const clubs = refs.filter(
    ({ kind, form, last }) => kind === 'CLUB' && form !== 'ADJECTIVE' && his && last < his.first,
  )
  const ids = new Set(clubs.flatMap(({ entities }) => entities))
  return ids.size === 1 ? [...ids][0]! : null
}
