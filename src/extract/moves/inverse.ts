import type { Frames } from '../frames.ts'
import type { Move } from './move.ts'

const WAY = /^(?:chemin|trajet|parcours|route|voyage|itineraire)$/
const TAKES = /^(?:faire|prendre|effectuer|emprunter|suivre)$/

type Told = Pick<Move, 'player' | 'from' | 'to'>

/**
 * « Cuisance a quitté Munich pour l’OM. Sarr a fait le chemin inverse », « Chemin inverse pour Pied »: the last move
 * told, the other way. `told` are those of the sentence and of the one before it.
 */
export function byInverse(frames: Frames, told: () => readonly Told[]): Move[] {
  const { tokens, refs, verbs } = frames
  const way = tokens.findIndex(({ fold }, i) => WAY.test(fold) && tokens[i + 1]?.fold === 'inverse')
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
  return [{ player: mover.entities[0]!, from: model.to, to: model.from, ...ends, kind: 'PERMANENT', money: null }]
}
