import type { Cue } from '../cues.ts'
import type { Ref } from '../document.ts'
import type { Place } from '../rule.ts'

/** « Kamara rêve de Newcastle », « Kamara est séduit par le projet de Newcastle », « Newcastle séduit Kamara »: what the player feels */
export function isPlayers(place: Place, cue: Cue): boolean {
  const { frames } = place
  const n = frames.verbs.findIndex((verb) => verb.first <= cue.last && cue.first <= verb.last)
  const verb = frames.verbs[n]
  if (!verb) return false
  // « se plaît au PSG »
  if (verb.lemma === 'plaire' && verb.reflexive) return true
  const feels = frames.subject(n)?.kind === 'PLAYER'
  if (WANTING.test(verb.lemma)) return feels && !verb.passive && verb.mood !== 'PARTICIPLE'
  if (!CHARMING.test(verb.lemma)) return false
  const passive = verb.passive || verb.mood === 'PARTICIPLE'
  if (passive) return feels
  const object = frames.refs.find(({ first }) => first > verb.last)
  return object?.kind === 'PLAYER' && object.first - verb.last <= 3 && frames.isBare(object)
}

/** « Newcastle est sa priorité »: the player’s, unlike « Milan, qui a vu Kamara, sa priorité » */
export function isChoice({ frames }: Place, { first, last }: Cue, { last: end, kind }: Ref): boolean {
  if (kind !== 'CLUB' || end > first) return false
  const between = frames.verbs.filter((verb) => verb.first > end && verb.last < last)
  return between.length === 1 && /^(?:être|rester|demeurer)$/.test(between[0]!.lemma) && first - end <= 6
}

/** « aurait sondé Brest pour Brassier », « Brest a été contacté par Nice »: whom one asks sells */
export function isAsked({ frames }: Place, ref: Ref): boolean {
  return (
    frames.isBare(ref) &&
    frames.verbs.some(
      ({ lemma, first, last, passive }, n) =>
        ASKING.test(lemma) &&
        (passive
          ? first > ref.last && first - ref.last <= 12 && frames.subject(n) === ref
          : ref.first > last && ref.first - last <= 2),
    )
  )
}

const ASKING = /^(?:sonder|contacter|appeler|solliciter|approcher|relancer)$/

/** « Éric Roy, courtisé par Rennes », « Vieira, pressenti à Strasbourg »: a coach they want */
export function isCoachs({ frames }: Place, { first, last }: Cue): boolean {
  const n = frames.verbs.findIndex((verb) => verb.first <= last && first <= verb.last)
  const verb = frames.verbs[n]
  const passive = verb ? verb.passive || verb.mood === 'PARTICIPLE' : true
  const wanted = verb ? frames.subject(n) : frames.refs.findLast((ref) => ref.last < first && first - ref.last <= 3)
  return (
    passive &&
    wanted?.kind === 'PERSON' &&
    frames.tokens
      .slice(wanted.last + 1, first)
      .every(
        ({ kind, fold }) =>
          kind !== 'WORD' || /^(?:un|temps|longtemps|est|etait|deja|aussi|egalement|ete|a)$/.test(fold),
      )
  )
}

/** « songerait à prêter Martial à l’OM »: what a seller thinks of */
export function isSale({ frames }: Place, { last }: Cue): boolean {
  const next = frames.verbs.find(({ first }) => first > last && first - last <= 2)
  return next?.mood === 'INFINITIVE' && /^(?:prêter|vendre|céder|laisser|libérer|lâcher|séparer)$/.test(next.lemma)
}

const WANTING = /^(?:rêver|songer|penser|lorgner|chercher|craquer|raffoler)$/

const CHARMING = /^(?:séduire|emballer|tenter|intéresser)$/
