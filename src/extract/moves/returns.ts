import type { Document, Ref } from '../document.ts'
import type { Frames } from '../frames.ts'
import { homeClub } from '../readings/homeClub.ts'
import type { Move } from './move.ts'

const GOES_BACK = /^(?:retrouver|regagner|réintégrer|rejoindre|repartir|rentrer|retourner|revenir|être|faire)$/
const ENDS = /^(?:terminer|finir|achever|purger|boucler|conclure)$/

/**
 * The end of a loan: « Guilbert a fini son prêt, il est reparti à Aston Villa », « Après deux ans de prêt à la Juventus, Morata est de
 * retour à l’Atlético »: a return, and the loan where the words tell both its clubs.
 */
export function byReturns(document: Document, frames: Frames): Move[] {
  const { tokens, verbs } = frames
  const loan = tokens.findIndex((_, i) => isOver(frames, i))
  if (loan < 0) return toLender(document, frames)
  const place = clubAt(frames, loan, /^(?:à|chez)$/, 4)
  return verbs.flatMap((verb, n): Move[] => {
    if (!GOES_BACK.test(verb.lemma) || verb.mood !== 'INDICATIVE' || verb.tense === 'FUTURE' || verb.negation) return []
    const back = tokens.slice(verb.last + 1, verb.last + 4).some(({ fold }) => fold === 'retour')
    if (/^(?:être|faire)$/.test(verb.lemma) && !back) return []
    const bare = /^(?:retrouver|regagner|réintégrer|rejoindre)$/.test(verb.lemma)
    const club = clubAt(frames, verb.last, bare ? /^$/ : /^(?:à|chez)$/, 6)
    const subject = frames.subject(n)
    const player =
      subject?.kind === 'PLAYER'
        ? subject.entities[0]!
        : (opening(frames, loan) ?? document.inMind.get(frames.sentence))
    const to = club?.entities[0]
    if (!to || !player || (subject && subject.kind !== 'PLAYER')) return []
    const lender = place?.entities[0] ?? homeClub(document)
    const from = lender === to ? null : lender
    const move = { player, verb: n, money: null }
    const ends = { first: Math.min(loan, verb.first), last: Math.max(loan, club.last) }
    const home: Move = { ...move, from, to, ...ends, kind: 'RETURN' }
    return place && from && isLong(frames, loan)
      ? [home, { ...move, from: to, to: from, ...ends, kind: 'LOAN', past: true }]
      : [home]
  })
}

const LENT = /^(?:pretee?s?|prets?)$/
const REPAIRS = /^(?:repartir|rentrer|retourner|revenir|regagner)$/

/** « Prêté par Toulouse, Begraoui rentrera à la maison », « est reparti à Londres, son prêt par Arsenal ayant expiré »: to whom he belongs. */
function toLender(document: Document, frames: Frames): Move[] {
  const { tokens, verbs } = frames
  const loan = tokens.findIndex(({ fold }) => LENT.test(fold))
  const lender = loan < 0 ? undefined : clubAt(frames, loan, /^par$/, 4)
  if (!lender) return []
  return verbs.flatMap((verb, n): Move[] => {
    if (!REPAIRS.test(verb.lemma) || verb.mood !== 'INDICATIVE' || verb.tense === 'IMPERFECT' || verb.negation)
      return []
    if (tokens[verb.first - 1]?.fold === 'si' || clubAt(frames, verb.last, /^(?:à|chez|de|sur)?$/, 5)) return []
    const subject = frames.subject(n)
    if (subject && subject.kind !== 'PLAYER') return []
    const player = subject?.entities[0] ?? opening(frames, loan)
    if (!player) return []
    const to = lender.entities[0]!
    const place = clubAt(frames, loan, /^(?:à|chez)$/, 7)?.entities[0] ?? homeClub(document)
    const ends = { first: Math.min(loan, verb.first), last: Math.max(lender.last, verb.last) }
    return [{ player, from: place === to ? null : place, to, ...ends, verb: n, kind: 'RETURN', money: null }]
  })
}

// « a terminé son prêt », « en fin de prêt », « à l’issue de son prêt », « après deux saisons de prêt », « de retour de prêt »
function isOver({ tokens, verbs }: Frames, i: number): boolean {
  if (tokens[i]!.fold !== 'pret' || /^(?:a|avec)$/.test(tokens[i - 1]?.fold ?? '')) return false
  const lead = tokens.slice(Math.max(0, i - 5), i).map(({ fold }) => fold)
  if (lead.some((word) => /^(?:fin|issue|terme|retour|rentres?|rentree?|apres|expiration|bout)$/.test(word)))
    return true
  return verbs.some(({ lemma, last, mood }) => ENDS.test(lemma) && mood !== 'CONDITIONAL' && last < i && i - last <= 3)
}

// « Après un prêt à la Juventus », « après deux saisons de prêt »: told as a move of its own
function isLong({ tokens }: Frames, loan: number): boolean {
  return tokens.slice(Math.max(0, loan - 5), loan).some(({ fold }) => fold === 'apres')
}

// « Dagba a terminé son prêt et retrouvé le PSG », « Fin de prêt pour Sarr : le défenseur a retrouvé Chelsea »
function opening({ refs, verbs }: Frames, loan: number): string | null {
  const named = refs.filter(({ kind, form }) => kind === 'PLAYER' && form === 'NAME')
  const [only] = named
  return only && named.length === 1 && (only.last < loan || verbs.every(({ first }) => first > only.last))
    ? only.entities[0]!
    : null
}

function clubAt(frames: Frames, at: number, side: RegExp, far: number): Ref | undefined {
  return frames.refs.find(
    (ref) =>
      ref.kind === 'CLUB' &&
      ref.form !== 'ADJECTIVE' &&
      ref.first > at &&
      ref.first - at <= far &&
      side.test(frames.preposition(ref)),
  )
}
