import type { Frames } from '../frames.ts'
import type { Move } from './move.ts'

const USED = /^(?:lever|activer|exercer|actionner)$/

/**
 * An option to buy that has been used makes a loan a purchase: « L’option d’achat de Nuno Mendes a été levée », « Prêté par Everton,
 * Nkounkou reste : son option d’achat a été activée ». The club that buys is the one he is at.
 */
export function byOption(frames: Frames, inMind: string | undefined): Move[] {
  const { refs, tokens } = frames
  return frames.verbs.flatMap((verb, n): Move[] => {
    if (!USED.test(verb.lemma) || !verb.passive || !verb.compound || verb.mood !== 'INDICATIVE' || verb.negation)
      return []
    if (verb.tense === 'FUTURE') return []
    const noun = tokens.findLastIndex(
      ({ fold }, i) => i < verb.first && verb.first - i < 12 && /^(?:option|clause)$/.test(fold),
    )
    if (noun < 0 || tokens[noun]!.fold === 'clause') return []
    const named = refs.find(
      (ref) =>
        ref.kind === 'PLAYER' &&
        ref.form !== 'PRONOUN' &&
        ref.first > noun &&
        ref.first - noun <= 4 &&
        frames.preposition(ref) === 'de',
    )
    const before = refs.findLast((ref) => ref.kind === 'PLAYER' && ref.form === 'NAME' && ref.last < noun)
    const player = named?.entities[0] ?? before?.entities[0] ?? inMind
    // « l’option qui prolonge son bail d’un an a été levée »
    const ofPurchase = tokens.slice(noun, noun + 4).some(({ fold }) => fold === 'achat')
    if (!player || !(ofPurchase || refs.some(({ kind, first }) => kind === 'MONEY' && first === noun + 2))) return []
    const sum = refs.find(
      ({ kind, first, money }) => kind === 'MONEY' && first > noun && first < verb.first + 6 && !money?.per,
    )
    return [
      {
        player,
        from: null,
        to: null,
        first: noun,
        last: verb.last,
        verb: n,
        bought: true,
        kind: 'PERMANENT',
        money: sum?.money ?? null,
      },
    ]
  })
}
