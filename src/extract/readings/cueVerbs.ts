import type { Cue } from '../cues.ts'
import type { Ref } from '../document.ts'
import type { Place } from '../rule.ts'
import { clubsOf } from '../slots.ts'
import { verbAt } from './wisher.ts'

const STATES = /^(?:être|avoir|figurer|faire|exister|compter|entrer|appartenir|rester|y|recevoir|porter|susciter)$/

/** « ne peut pas investir, au contraire de la concurrence sur le dossier »: what is denied is another thing */
export function isUnderOther(place: Place, cue: Cue): boolean {
  if (carrierOf(place, cue) !== null) return false
  const verb = place.frames.verbs.findLast(({ last }) => last < cue.first)
  return verb !== undefined && verb.negation !== null && !STATES.test(verb.lemma)
}

/** « Le Napoli veut dégraisser »: no « le veut » */
export function isArticle({ frames }: Place, { first, last }: Cue): boolean {
  return (
    /^(?:le|la|l'|les)$/.test(frames.tokens[first]!.fold) &&
    frames.refs.some((ref) => ref.form !== 'PRONOUN' && ref.first > first && ref.last <= last)
  )
}

/** « une arrivée à l’Atlético : le club parisien a mis un terme aux négociations »: who does it is told */
export function isAnothers(place: Place, cue: Cue, ref: Ref): boolean {
  const at = carrierOf(place, cue)
  if (at === null || place.frames.verbs[at]!.passive) return false
  const subject = place.frames.subject(at)
  if (subject?.kind !== 'CLUB' || subject === ref || ref.first < subject.first === ref.first > cue.last) return false
  return !clubsOf(ref, place.entities).some((club) => subject.entities.includes(club))
}

/** The verb that carries the words of a cue, by number; null where none does. */
export function carrierOf(place: Place, cue: Cue): number | null {
  const at = verbAt(place, cue)
  if (at !== null) return at
  // « garderait toujours un œil sur »
  const before = place.frames.verbs.findLastIndex(({ last }) => last < cue.first && cue.first - last <= 3)
  return before < 0 ? null : before
}

/** « n’a pas abandonné »; « n’est plus intéressé » is its own denial */
export function goesOn(place: Place, cue: Cue): boolean {
  const at = carrierOf(place, cue)
  // « jette son dévolu sur un autre milieu, Benjamin André »
  const isNext = place.frames.tokens[cue.last]!.fold === 'autre'
  if (
    isNext &&
    place.frames.refs.some(({ kind, first }) => kind === 'PLAYER' && first > cue.last && first - cue.last <= 4)
  )
    return true
  const own = /^(?:ne|n'|plus|pas)$/.test(place.frames.tokens[cue.first]!.fold)
  return at !== null && !own && place.frames.verbs[at]!.negation !== null
}
