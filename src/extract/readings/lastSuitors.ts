import type { Draft, Place } from '../rule.ts'

/** How many sentences back a suitor may have been told of to be meant by « y », « là-bas » or nothing at all. */
const BACK = 2

/** The clubs whose interest in a player the sentence, or else the two before it, told last. */
export function lastSuitors({ frames, drafts }: Place, player: string): string[] {
  const near = drafts.filter((draft) => isNear(frames, draft) && draft.said.kind === 'INTEREST' && isOf(draft, player))
  const latest = Math.max(...near.map(({ sentence }) => sentence.index))
  return [
    ...new Set(
      near.flatMap(({ sentence, said }) => (sentence.index === latest && said.kind === 'INTEREST' ? [said.club] : [])),
    ),
  ]
}

/**
 * Who awaits an answer of the player: his own club where a new contract was the last thing offered to him, else the clubs that courted him
 * last; nobody where they are more than two.
 */
export function waitingFor(place: Place, player: string): readonly string[] {
  const own = place.entities.get(player)?.club ?? null
  const last = place.drafts.findLast(
    (draft) =>
      isNear(place.frames, draft) &&
      isOf(draft, player) &&
      !draft.chain.some(({ negation }) => negation) &&
      (draft.said.kind === 'INTEREST' || (draft.said.kind === 'OFFER' && draft.said.offerKind === 'CONTRACT')),
  )
  if (last?.said.kind === 'OFFER' && own && last.said.club === own) return [own]
  const suitors = last ? lastSuitors(place, player).filter((club) => club !== own) : []
  return suitors.length > 2 ? [] : suitors
}

function isNear({ sentence: here }: Place['frames'], { sentence }: Draft): boolean {
  return sentence.index <= here.index && here.index - sentence.index <= BACK
}

function isOf({ said }: Draft, player: string): boolean {
  return said.player === player
}
