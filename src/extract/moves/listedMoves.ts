import type { Document, Ref } from '../document.ts'
import { type Frames, framesOf } from '../frames.ts'
import { listAround } from '../readings/listed.ts'
import type { Draft } from '../rule.ts'

const PLURAL = 6

/**
 * The moves of an article, those told of one man of a list also of the others: « Amavi (Nice), Gueye (Lille) et Ayew (Lorient) ont rejoint
 * Villa ». The club in the brackets of each is where he came from.
 */
export function withListedMoves(document: Document, drafts: readonly Draft[]): Draft[] {
  const out = [...drafts]
  const key = (player: string, { index }: Draft['sentence']) => `${index}|${player}`
  const told = new Set(
    drafts.flatMap(({ said, sentence }) => (said.kind === 'TRANSFER' ? [key(said.player, sentence)] : [])),
  )
  for (const draft of drafts) {
    const { said, sentence, chain } = draft
    const verb = chain[0]
    if (said.kind !== 'TRANSFER' || !said.other || !verb || verb.mood !== 'INDICATIVE' || verb.person !== PLURAL)
      continue
    const frames = framesOf(sentence, document.refs.get(sentence) ?? [])
    const own = frames.refs.findLast(
      (ref) =>
        isName(ref) && ref.entities.includes(said.player) && ref.last < verb.first && bracketOf(frames, ref) !== null,
    )
    if (!own || frames.subject(frames.verbs.indexOf(verb)) !== own) continue
    for (const ref of listAround(frames, own, verb)) {
      if (ref === own || ref.last >= verb.first) continue
      for (const player of ref.entities) {
        if (told.has(key(player, sentence))) continue
        told.add(key(player, sentence))
        out.push({
          ...draft,
          said: { ...said, player, club: bracketOf(frames, ref) },
          first: ref.first,
          last: verb.last,
        })
      }
    }
  }
  return out
}

function isName({ kind, form }: Ref): boolean {
  return kind === 'PLAYER' && form === 'NAME'
}

// « Gueye (Lille) »
function bracketOf({ tokens, refs }: Frames, { last }: Ref): string | null {
  if (tokens[last + 1]?.text !== '(') return null
  return refs.find(({ kind, first }) => kind === 'CLUB' && first > last && first - last <= 5)?.entities[0] ?? null
}
