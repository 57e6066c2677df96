import type { Frames } from '../frames.ts'
import { isLoan, type Move } from './move.ts'

const WAY = /^(?:chemin|trajet|parcours|route|voyage|itineraire)$/
const TAKES = /^(?:faire|prendre|effectuer|emprunter|suivre)$/

type Told = Pick<Move, 'player' | 'from' | 'to'>

/**
 * « Cuisance a quitté Munich pour l’OM. Sarr a fait le chemin inverse », « Chemin inverse pour Pied »: the last move
 * told, the other way. `told` are those of the sentence and of the one before it.
 */
export function byInverse(frames: Frames, told: () => readonly Told[]): Move[] {
  const { tokens, refs, verbs } = frames
  const way = tokens.findIndex((_, i) => isBack(frames, i))
  if (way < 0) return []
  const n = verbs.findLastIndex(({ last, lemma }) => last < way && way - last <= 3 && TAKES.test(lemma))
  const verb = verbs[n]
  if (verb && (verb.mood !== 'INDICATIVE' || verb.negation || verb.tense === 'FUTURE' || verb.tense === 'IMPERFECT'))
    return []
  const behind = refs.find((ref) => ref.kind === 'PLAYER' && ref.first > way && frames.preposition(ref) === 'pour')
  const mover = verb ? frames.subject(n) : way <= 1 ? behind : undefined
  const model = told().findLast(({ from, to, player }) => from && to && !mover?.entities.includes(player))
  if (mover?.kind !== 'PLAYER' || !model?.from || !model.to) return []
  const ends = { first: Math.min(mover.first, way), last: way + 1, verb: verb ? n : null }
  return [
    {
      player: mover.entities[0]!,
      from: model.to,
      to: model.from,
      ...ends,
      kind: isLoan(frames, way) ? 'LOAN' : 'PERMANENT',
      money: null,
    },
  ]
}

// « le chemin inverse », « le trajet dans l’autre sens », « la route opposée »
function isBack({ tokens }: Frames, i: number): boolean {
  if (!WAY.test(tokens[i]!.fold)) return false
  const behind = tokens.slice(i + 1, i + 5).map(({ fold }) => fold)
  return (
    /^(?:inverse|opposee?)$/.test(behind[0] ?? '') ||
    /^(?:dans|en|a) (?:l' autre|le) sens\b|^en sens (?:inverse|contraire)/.test(behind.join(' '))
  )
}
