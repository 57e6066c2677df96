import type { Frames } from '../frames.ts'
import { isFree, isLoan, type Move, moneyNear } from './move.ts'

/** What tells of moves around the men it lists. Folded. */
const MOVING =
  /^(?:officiel|mercato|transferts?|mouvements?|departs?|arrivees?|recrues?|change|demenage\w*|ventes?|prets?|cessions?|valises|bagages|chassé-croisé|bascule|chaises)$/

/** « Boateng, de Francfort à Sassuolo », « Gueye (de Lille à Everton) », in a line that tells of moves. */
export function byRoute(frames: Frames, told: number): Move[] {
  const { tokens, refs } = frames
  if (told === 0 && !tokens.some(({ fold }) => MOVING.test(fold))) return []
  return refs.flatMap((ref, i): Move[] => {
    const [from, to] = [refs[i + 1], refs[i + 2]]
    if (ref.kind !== 'PLAYER' || ref.form !== 'NAME' || ref.entities.length > 1) return []
    if (from?.kind !== 'CLUB' || to?.kind !== 'CLUB' || !/^[,(:]$/.test(tokens[ref.last + 1]?.text ?? '')) return []
    if (from.first - ref.last > 4 || to.first - from.last > 3) return []
    if (frames.preposition(from) !== 'de' || !/^(?:à|chez|vers)$/.test(frames.preposition(to))) return []
    if (frames.verbs.some(({ first }) => first > ref.last && first < to.first)) return []
    const [a, b] = [from.entities[0]!, to.entities[0]!]
    const kind = isLoan(frames, to.last) ? 'LOAN' : isFree(frames, ref.first, to.last) ? 'FREE' : 'PERMANENT'
    const money = moneyNear(frames, to.last, to.last)
    return a === b
      ? []
      : [{ player: ref.entities[0]!, from: a, to: b, first: ref.first, last: to.last, verb: null, kind, money }]
  })
}
