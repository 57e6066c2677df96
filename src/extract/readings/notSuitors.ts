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

const MEETS =
  /^(?:rencontre(?:e?s?)|assise?s?|dine|dejeune|rendez-vous|reunions?|vus|entretenus?|echange|discute|parle)$/

/** « a rencontré Raiola à Monaco », « s’est assis lundi à Milan »: where they met */
export function isWhereTheyMet({ frames }: Place, { first, last }: Cue, ref: Ref): boolean {
  return (
    ref.first > first &&
    frames.preposition(ref) === 'à' &&
    frames.tokens.slice(first, last + 1).some(({ fold }) => MEETS.test(fold)) &&
    !/^(?:l'|la)$/.test(frames.tokens[ref.first]!.fold)
  )
}

/** « la rencontre amicale entre Lille et Amiens », « pousse pour une prolongation »: no talks about a move */
export function isOtherTalk({ frames: { tokens } }: Place, { first, last }: Cue): boolean {
  const before = tokens[last - 1]
  if (
    tokens[last]!.fold === 'rencontre' &&
    (tokens[first]!.lower === 'à' || /^(?:la|une|cette|sa)$/.test(before?.fold ?? ''))
  )
    return /^(?:amicale|entre|face|contre|de|du|des|d')$/.test(tokens[last + 1]?.fold ?? '')
  return (
    /^pour$/.test(tokens[last]!.fold) &&
    tokens
      .slice(last + 1, last + 4)
      .some(({ fold }) => /^(?:prolongation|prolonger|prolonge|rempiler|bail|contrat)$/.test(fold))
  )
}

/** « n’entrait plus dans les plans lillois », « n’entre guère dans les plans de »: the club he plays for */
export function isOutOfPlans({ frames: { tokens } }: Place, { first, last }: Cue): boolean {
  return (
    tokens.slice(first, last + 1).some(({ fold }) => fold === 'plans') &&
    tokens.slice(Math.max(0, first - 6), last).some(({ fold }) => /^(?:plus|guere|jamais)$/.test(fold))
  )
}

/** « que Nantes a lâché pour 3 M€ »: sold, not given up */
export function isSold({ frames }: Place, { last }: Cue): boolean {
  return (
    /^(?:pour|contre)$/.test(frames.tokens[last + 1]?.fold ?? '') &&
    frames.refs.some(({ money, first }) => money && first > last && first - last <= 4)
  )
}

const WANTING = /^(?:rêver|songer|penser|lorgner|chercher|craquer|raffoler)$/

const CHARMING = /^(?:séduire|emballer|tenter|intéresser)$/
