import { wordsLike } from '../../french/wordClass.ts'
import type { Ref } from '../document.ts'
import type { Place } from '../rule.ts'
import { clubsOf } from '../slots.ts'
import type { Around } from './aroundSum.ts'

/** The club that sells him: his own, or else the one that asks a price for him. */
export function ownOf({ entities, drafts }: Pick<Place, 'entities' | 'drafts'>, player: string): string | null {
  const own = entities.get(player)?.club
  if (own) return own
  const asked = drafts.find(
    ({ said }) => said.kind === 'OFFER' && said.offerKind === 'ASKING_PRICE' && said.player === player,
  )
  return asked?.said.kind === 'OFFER' ? asked.said.club : null
}

const ASKS = /^(?:demander|réclamer|vouloir|attendre|exiger|espérer)$/

// « Pochettino réclame 15 M€ », « Newcastle veut 20 M€ de plus »: whoever asks is not the seller
export function asksForHimself({ frames, entities }: Place, sum: Ref, seller: string): boolean {
  const n = frames.verbs.findLastIndex(({ first, lemma }) => first < sum.first && ASKS.test(lemma))
  const subject = n < 0 || frames.verbs[n]!.passive ? null : frames.subject(n)
  if (!subject || subject.form === 'PRONOUN' || sum.first - frames.verbs[n]!.last > 8) return false
  return !clubsOf(subject, entities).includes(seller)
}

// « Newcastle, malgré les réticences de Lyon, a mis 40 M€ sur la table »: the subject of the verb before the sum
export function bidderOf({ frames, entities }: Place, sum: Ref, clubs: readonly string[]): string | null {
  const n = frames.verbs.findLastIndex(({ first, mood }) => first < sum.first && mood !== 'PARTICIPLE')
  const subject = n < 0 ? null : frames.subject(n)
  return (subject && clubsOf(subject, entities).find((id) => clubs.includes(id))) ?? null
}

export function nearestClub({ frames, entities }: Place, { sum }: Around, clubs: readonly string[]): string {
  const gap = (ref: Ref) => Math.min(Math.abs(ref.first - sum.last), Math.abs(sum.first - ref.last))
  const [ref] = frames.refs
    .filter((one) => clubsOf(one, entities).some((id) => clubs.includes(id)))
    .toSorted((a, b) => gap(a) - gap(b))
  return (ref && clubsOf(ref, entities).find((id) => clubs.includes(id))) ?? clubs[0]!
}

const SELLS =
  /^(?:recevoir|refuser|repousser|rejeter|recaler|retoquer|décliner|écarter|balayer|accepter|valider|dire|réclamer|exiger|demander|attendre|espérer|céder|vendre|lâcher|vouloir)$/

const isEye = wordsLike(/^(?:yeux|gout)$/)

/** Of a player whose club nobody told: who accepts, refuses or asks, or with whom a sum is agreed. */
export function sellerIn({ frames, entities }: Place, { from, to, sum }: Around): string | null {
  for (const [n, verb] of frames.verbs.entries()) {
    if (verb.first < from || verb.last > to || !SELLS.test(verb.lemma)) continue
    const subject = verb.passive ? null : frames.subject(n)
    const club = subject && subject.form !== 'PRONOUN' ? clubsOf(subject, entities)[0] : undefined
    if (club) return club
  }
  // « 8 M€, trop peu aux yeux des Liégeois », « insuffisant au goût de Brest »
  const judge = frames.refs.find(
    (ref) => ref.kind === 'CLUB' && frames.tokens.slice(Math.max(0, ref.first - 3), ref.first).some(isEye),
  )
  if (judge) return clubsOf(judge, entities)[0] ?? null
  // « un accord à 40 M€ avec l’Ajax »
  const agreed = frames.refs.find(
    (ref) => ref.kind === 'CLUB' && frames.preposition(ref) === 'avec' && Math.abs(ref.first - sum.last) < 6,
  )
  return agreed ? (clubsOf(agreed, entities)[0] ?? null) : null
}

/** The clubs told to want him or to have bid for him; who only talks or agrees may be the seller. */
export function suitorsOf({ drafts }: Pick<Place, 'drafts'>, player: string): ReadonlySet<string> {
  return new Set(
    drafts.flatMap(({ said }) =>
      ((said.kind === 'INTEREST' && said.stage !== 'NEGOTIATION' && said.stage !== 'AGREEMENT') ||
        (said.kind === 'OFFER' && /^(?:TRANSFER|LOAN|SWAP)$/.test(said.offerKind))) &&
      said.player === player &&
      said.club !== null
        ? [said.club]
        : [],
    ),
  )
}

/** The club that bid for him last before this sentence, or else was said to want him; an interest told since the bid counts when it is near. */
export function lastBidder({ frames, drafts }: Place, player: string, own: string | null): string | null {
  const last = (kind: 'INTEREST' | 'OFFER') =>
    drafts.findLast(
      ({ sentence, said }) =>
        sentence.start <= frames.sentence.start &&
        said.kind === kind &&
        said.player === player &&
        said.club !== null &&
        said.club !== own &&
        !(said.kind === 'OFFER' && said.offerKind === 'ASKING_PRICE') &&
        !(said.kind === 'INTEREST' && (said.stage === 'DENIED' || said.stage === 'WITHDRAWN')),
    )
  const [bid, interest] = [last('OFFER'), last('INTEREST')]
  const since = (draft: typeof bid) => (draft ? frames.sentence.index - draft.sentence.index : Number.POSITIVE_INFINITY)
  const chosen = since(interest) <= 1 && since(bid) > 3 ? interest : (bid ?? interest)
  return chosen && 'club' in chosen.said ? chosen.said.club : null
}

/** Where he has gone, when a pattern told it up to this sentence. */
export function gone({ drafts, entities, frames }: Place, player: string): string | null {
  return moveOf(
    drafts.filter(({ sentence }) => sentence.index <= frames.sentence.index),
    entities,
    player,
  )
}

/** Where he goes in the end. */
export function destination({ drafts, entities }: Place, player: string): string | null {
  return moveOf(drafts, entities, player)
}

function moveOf(drafts: Place['drafts'], entities: Place['entities'], player: string): string | null {
  const move = drafts.find(
    ({ said }) =>
      said.kind === 'TRANSFER' &&
      said.player === player &&
      said.when === 'NOW' &&
      said.other !== entities.get(player)?.club,
  )?.said
  return move?.kind === 'TRANSFER' ? move.other : null
}

/** The one club, not his own, with which a deal on him is told in the sentences just before; null where none or several are. */
export function dealPartner({ drafts, frames }: Place, player: string, own: string | null): string | null {
  const here = frames.sentence.index
  const clubs = new Set(
    drafts.flatMap(({ said, sentence: { index } }) =>
      said.kind === 'INTEREST' &&
      said.stage === 'AGREEMENT' &&
      said.player === player &&
      said.club !== own &&
      index <= here &&
      here - index <= 3
        ? [said.club]
        : [],
    ),
  )
  return clubs.size === 1 ? [...clubs][0]! : null
}

/** Whether club and player, or club and club, have agreed on him; `within` so many sentences before this one, if given. */
export function agreed({ drafts, frames }: Place, player: string, club: string, within?: number): boolean {
  const here = frames.sentence.index
  return drafts.some(
    ({ said, sentence: { index } }) =>
      (within === undefined || (index <= here && here - index <= within)) &&
      said.kind === 'INTEREST' &&
      said.stage === 'AGREEMENT' &&
      said.player === player &&
      said.club === club,
  )
}
