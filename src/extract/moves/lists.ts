import type { Frames } from '../frames.ts'
import type { TransferKind } from '../reading.ts'
import { FREE, type Move, moneyNear } from './move.ts'

/** Words that make a list of names a list of arrivals, and one of departures. Folded. */
const ARRIVALS =
  /^(?:recrues?|recrutee?s?|arrivees?|arrives?|renforts?|signatures?|debarquee?s?|enrolee?s?|attiree?s?|acquisitions?|achetee?s?)$/
const DEPARTURES = /^(?:departs?|partis?|vendus?|cedes?|ventes?)$/
/** Words of plans: a list of targets. Folded. */
const HOPED =
  /^(?:pistes?|cibles?|ciblee?s?|profils?|options?|envisag\w*|interess\w*|surveill\w*|suivi\w*|souhait\w*|espere\w*|veut|veulent|voul\w*|successeurs?|remplac\w*|songe\w*|convoit\w*|reve\w*)$/

/** « après Majer (Dinamo Zagreb), Badé (Lens, prêt) », in a sentence that speaks of recruits. */
export function byList(frames: Frames): Move[] {
  const words = frames.tokens.map(({ fold }) => fold)
  const arrivals = words.some((word) => ARRIVALS.test(word))
  const departures = !arrivals && words.some((word) => DEPARTURES.test(word))
  if (
    (!arrivals && !departures) ||
    (!words.some((word) => /^(?:apres|deja|depuis)$/.test(word)) &&
      frames.verbs.some(({ mood, tense }) => mood === 'CONDITIONAL' || tense === 'FUTURE')) ||
    words.some((word) => HOPED.test(word))
  )
    return []
  const out: Move[] = []
  for (const [i, ref] of frames.refs.entries()) {
    const next = frames.refs[i + 1]
    if (ref.kind !== 'PLAYER' || ref.form === 'PRONOUN' || next?.kind !== 'CLUB') continue
    const open = ref.last + 1
    if (words[open] !== '(' || next.first > open + 3) continue
    const close = words.indexOf(')', next.last)
    if (close < 0 || close - open > 12) continue
    const inside = words.slice(open + 1, close)
    const club = next.entities[0]!
    const kind: TransferKind = inside.some((word) => /^prete?$/.test(word))
      ? 'LOAN'
      : inside.some((word) => FREE.test(word))
        ? 'FREE'
        : 'PERMANENT'
    out.push({
      player: ref.entities[0]!,
      from: arrivals ? club : null,
      to: arrivals ? null : club,
      first: ref.first,
      last: next.last,
      verb: null,
      kind,
      money: moneyNear(frames, open, close),
    })
  }
  return out.length > 1 || arrivals ? out : []
}
