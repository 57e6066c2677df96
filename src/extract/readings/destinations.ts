import { wordsLike } from '../../french/wordClass.ts'
import { isClause } from '../frames.ts'
import type { Finder, Found, Place } from '../rule.ts'
import { clubsOf } from '../slots.ts'

const isMove = wordsLike(/^(?:departs?|transferts?|arrivee|venue|signature|retour|pret|rapprochement|interet|avenir)$/)
const isPossible = wordsLike(
  /^(?:possibles?|eventuels?|eventuelle|probables?|potentiels?|potentielle|hypothetique|hypothese|idee|rumeurs?|piste|perspective|evoqu\w+|annonc\w+|imagin\w+|parle|parlait|parlent|murmure)$/,
)
const isRumourOf = wordsLike(/^rumeurs?$/)
const isOf = wordsLike(/^(?:sur|concernant|autour|de|d')$/)
const SENDS = /^(?:envoyer|expédier|annoncer|placer|imaginer|aiguiller|propulser)$/
const FAR = 16

/** « On parle d’un possible départ de Kamara à Newcastle », « La presse envoie Kamara à Newcastle »: where a rumour sees him. */
export const rumouredMoves: Finder = (place) => {
  const { frames } = place
  const out: Found[] = []
  for (let at = 0; at < frames.tokens.length; at++) {
    const verb = frames.verb(at)
    const sends = verb >= 0 && frames.verbs[verb]!.last === at && isSending(place, verb)
    const isRumour = isRumourOf(frames.tokens[at]) && isOf(frames.tokens[at + 1])
    if (
      !sends &&
      !isRumour &&
      !(isMove(frames.tokens[at]) && frames.tokens.slice(Math.max(0, at - 6), at).some(isPossible))
    )
      continue
    out.push(...towards(place, at, sends))
  }
  return out
}

// « La presse l’annonce à Milan »; a club that sends is no rumour
function isSending({ frames, entities }: Place, n: number): boolean {
  const { lemma, passive, negation } = frames.verbs[n]!
  if (!SENDS.test(lemma) || passive || negation) return false
  const subject = frames.subject(n)
  return subject === null || clubsOf(subject, entities).length === 0
}

function towards({ frames, entities, inMind, drafts }: Place, at: number, sends: boolean): Found[] {
  const clause = frames.verbs.find((verb) => verb.first > at && isClause(verb))?.first ?? frames.tokens.length
  const end = Math.min(at + FAR, clause)
  const near = frames.refs.filter(({ first }) => first > at && first < end)
  const club = near.find(
    (ref) =>
      ref.kind === 'CLUB' &&
      (/^(?:à|vers|pour|chez)$/.test(frames.preposition(ref)) || isRejoined(frames, ref.first)) &&
      !near.some(({ kind, first }) => kind === 'PLAYER' && first > ref.last),
  )
  if (!club) return []
  const told = near.find(({ kind, form, first }) => kind === 'PLAYER' && form !== 'PRONOUN' && first < club.first)
  if (sends && !told && !frames.verbs.some(({ last, clitics }) => last === at && clitics.some((one) => /^l/.test(one))))
    return []
  const before = frames.refs.findLast(({ kind, last, aside }) => kind === 'PLAYER' && last < at && !aside)
  const player = (told ?? before)?.entities[0] ?? inMind
  if (!player || entities.get(player)?.kind !== 'PLAYER') return []
  const own = entities.get(player)?.club ?? null
  return clubsOf(club, entities)
    .filter(
      (id) =>
        id !== own &&
        !drafts.some(
          ({ sentence, said }) =>
            sentence === frames.sentence &&
            said.player === player &&
            'club' in said &&
            (said.club === id || ('other' in said && said.other === id)),
        ),
    )
    .map((id) => ({
      said: { kind: 'INTEREST', club: id, player, stage: 'INTERESTED' },
      first: at,
      last: club.last,
      verb: null,
      settled: true,
    }))
}

// « pour rejoindre la Juventus »
function isRejoined({ verbs, tokens }: Place['frames'], first: number): boolean {
  const verb = verbs.find(
    ({ last }) => first - last === 1 || (first - last === 2 && /^(?:le|la|l'|les)$/.test(tokens[last + 1]!.fold)),
  )
  return verb !== undefined && /^(?:rejoindre|rallier)$/.test(verb.lemma) && verb.mood === 'INFINITIVE'
}
