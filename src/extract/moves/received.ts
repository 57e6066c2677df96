import type { Frames } from '../frames.ts'
import type { Move } from './move.ts'

const RECEIVES = /^(?:toucher|encaisser|empocher|obtenir|récupérer|recevoir|palper)$/

/** What a club has got for a player is a move done: « Cordoba, pour qui Cologne a touché 15 M€ », « Nantes a encaissé 9 M€ pour Kolo Muani ». */
export function byReceipt(frames: Frames): Move[] {
  const { refs, tokens } = frames
  return frames.verbs.flatMap((verb, n): Move[] => {
    if (!RECEIVES.test(verb.lemma) || !verb.compound || verb.mood !== 'INDICATIVE' || verb.negation || verb.passive)
      return []
    const subject = frames.subject(n)
    const sum = refs.find(
      ({ kind, first, money }) => kind === 'MONEY' && first > verb.last && first - verb.last <= 4 && !money?.per,
    )
    if (subject?.kind !== 'CLUB' || subject.form === 'PRONOUN' || !sum) return []
    const relative = tokens.findLastIndex(
      ({ fold }, i) =>
        i < verb.first && verb.first - i < 6 && /^(?:lequel|qui)$/.test(fold) && tokens[i - 1]?.fold === 'pour',
    )
    const before = relative > 0 ? frames.antecedent(relative - 1) : null
    const player =
      before?.kind === 'PLAYER'
        ? before
        : refs.find(
            (ref) =>
              ref.kind === 'PLAYER' &&
              ref.form === 'NAME' &&
              ref.first > sum.last &&
              ref.first - sum.last <= 3 &&
              frames.preposition(ref) === 'pour',
          )
    if (!player) return []
    const [from, last] = [subject.entities[0]!, Math.max(sum.last, player.last)]
    const move = {
      from,
      to: null,
      first: verb.first,
      last,
      verb: n,
      kind: 'PERMANENT',
      money: sum.money ?? null,
    } as const
    return player.entities.map((one) => ({ player: one, ...move }))
  })
}
