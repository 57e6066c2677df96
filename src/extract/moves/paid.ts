import type { Frames } from '../frames.ts'
import { type Move, UNSURE } from './move.ts'

const PAYS: ReadonlySet<string> = new Set([
  'débourser',
  'dépenser',
  'verser',
  'payer',
  'claquer',
  'régler',
  'sortir',
  'lâcher',
  'investir',
])

/**
 * What a club has paid for a player is a move done: « Pour Gueye, les Toffees ont versé une indemnité de 8 M€ », « l’OM a déboursé
 * 12 M€ pour lui ». Lille is told to get the money by « à Lille ».
 */
export function byPayment(frames: Frames, inMind: string | undefined): Move[] {
  return frames.verbs.flatMap((verb, n): Move[] => {
    if (!PAYS.has(verb.lemma) || !verb.compound || verb.mood !== 'INDICATIVE' || verb.passive || verb.negation)
      return []
    if (frames.tokens.slice(Math.max(0, verb.first - 8), verb.first).some(({ fold }) => UNSURE.test(fold))) return []
    const subject = frames.subject(n)
    const to = subject?.kind === 'CLUB' && subject.form !== 'ADJECTIVE' ? subject.entities[0] : undefined
    const end = Math.min(frames.reach(verb.last), verb.last + 16)
    const sum = frames.refs.find(
      ({ kind, first, money }) => kind === 'MONEY' && first > verb.last && first <= end && !money?.per,
    )
    if (!to || !sum || frames.tokens.slice(verb.last, end).some(({ fold }) => fold === 'table')) return []
    const bought = boughtFor(frames, verb.first, sum.last, end, inMind)
    if (!bought) return []
    const seller = frames.refs.find(
      (ref) => ref.kind === 'CLUB' && ref.first > verb.last && ref.first <= end && frames.preposition(ref) === 'à',
    )
    const from = seller?.entities[0] ?? null
    const last = Math.max(sum.last, seller?.last ?? 0)
    return [{ player: bought, from, to, first: verb.first, last, verb: n, kind: 'PERMANENT', money: sum.money ?? null }]
  })
}

// « pour Gueye » behind the sum or at the head of the clause, « pour lui », « Gueye, pour lequel »
function boughtFor(frames: Frames, verb: number, sum: number, end: number, inMind: string | undefined): string | null {
  const { tokens, refs } = frames
  const named = refs.find(
    (ref) =>
      ref.kind === 'PLAYER' &&
      ref.form !== 'PRONOUN' &&
      (ref.first > sum ? ref.first <= end && ref.first - sum < 8 : ref.first <= 4 && ref.last < verb) &&
      frames.preposition(ref) === 'pour',
  )
  if (named) return named.entities[0]!
  for (let i = verb - 1; i > 1 && verb - i < 8; i--)
    if (tokens[i]!.fold === 'lequel' && tokens[i - 1]!.fold === 'pour') {
      const before = frames.antecedent(i - 1)
      return before?.kind === 'PLAYER' ? before.entities[0]! : null
    }
  const him = tokens[sum + 1]?.fold === 'pour' && tokens[sum + 2]?.fold === 'lui'
  return him ? (inMind ?? null) : null
}

/** « Gueye avait coûté 8 M€ à Everton » */
export function byCost(frames: Frames): Move[] {
  return frames.verbs.flatMap((verb, n): Move[] => {
    if (
      verb.lemma !== 'coûter' ||
      !/^avai(?:t|ent)$/.test(frames.tokens[verb.first]!.fold) ||
      !verb.compound ||
      verb.mood !== 'INDICATIVE' ||
      verb.negation
    )
      return []
    const player = frames.subject(n)
    const end = Math.min(frames.reach(verb.last), verb.last + 12)
    const sum = frames.refs.find(
      ({ kind, first, money }) => kind === 'MONEY' && first > verb.last && first <= end && !money?.per,
    )
    const club = frames.refs.find(
      (ref) => ref.kind === 'CLUB' && ref.first > verb.last && ref.first <= end && frames.preposition(ref) === 'à',
    )
    if (player?.kind !== 'PLAYER' || !sum || !club) return []
    const [to, money] = [club.entities[0]!, sum.money ?? null]
    const last = Math.max(sum.last, club.last)
    return [{ player: player.entities[0]!, from: null, to, first: verb.first, last, verb: n, kind: 'PERMANENT', money }]
  })
}

/** « Everton a convaincu Lille de lui prêter Gueye » */
export function byPersuasion(frames: Frames): Move[] {
  return frames.verbs.flatMap((verb, n): Move[] => {
    if (verb.lemma !== 'convaincre' || !verb.compound || verb.mood !== 'INDICATIVE' || verb.negation || verb.passive)
      return []
    const gives = frames.verbs[n + 1]
    if (gives?.mood !== 'INFINITIVE' || !/^(?:prêter|céder|vendre|lâcher)$/.test(gives.lemma)) return []
    const subject = frames.subject(n)
    const seller = frames.refs.find(({ kind, first }) => kind === 'CLUB' && first > verb.last && first < gives.first)
    const player = frames.refs.find(
      ({ kind, first }) => kind === 'PLAYER' && first > gives.last && first - gives.last < 8,
    )
    const to = subject && (subject.kind === 'CLUB' || subject.kind === 'PERSON') ? subject : null
    if (!to || !seller || !player || gives.clitics.length === 0) return []
    return player.entities.map((one) => ({
      player: one,
      from: seller.entities[0]!,
      to: to.kind === 'CLUB' ? to.entities[0]! : null,
      first: verb.first,
      last: player.last,
      verb: n,
      kind: gives.lemma === 'prêter' ? 'LOAN' : 'PERMANENT',
      money: null,
    }))
  })
}
