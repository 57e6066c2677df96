import { numberOf } from '../../french/numberWords.ts'
import { cueFinder } from '../cues.ts'
import type { MoneyRef, Ref } from '../document.ts'
import { clubsOf } from '../match.ts'
import type { OfferStatus } from '../reading.ts'
import type { Finder, Found, Place } from '../rule.ts'
import { sumCues } from '../sumWords.ts'
import { money as moneyOf } from './offers.ts'
import { playersFor } from './suitors.ts'

type Kind = keyof typeof sumCues

const finders = Object.fromEntries(Object.entries(sumCues).map(([kind, table]) => [kind, cueFinder(table)])) as Record<
  Kind,
  ReturnType<typeof cueFinder>
>
const NEAR = 13

/** Around one sum: which of the words of sumWords.ts stand in its clause, and how far. */
class Around {
  constructor(
    private readonly place: Place,
    readonly sum: Ref,
    readonly from: number,
    readonly to: number,
  ) {}

  /** Distance of the nearest word of a kind, or null. */
  distance(kind: Kind, near = NEAR): number | null {
    let best: number | null = null
    for (const { first, last } of finders[kind](this.place.frames.tokens)) {
      if (first < this.from || last > this.to) continue
      if (first <= this.sum.last && last >= this.sum.first && this.sum.kind === 'MONEY') continue
      const gap = first > this.sum.last ? first - this.sum.last + 1 : Math.max(0, this.sum.first - last)
      if (gap <= near && (best === null || gap < best)) best = gap
    }
    return best
  }

  has(kind: Kind): boolean {
    return this.distance(kind) !== null
  }
}

/** Sums of money that no pattern read, by the words around them: bids, agreed and refused sums, prices, salaries. */
export const sums: Finder = (place) => {
  const { frames, drafts } = place
  const out: Found[] = []
  for (const ref of frames.refs) {
    const sum = ref.money ?? null
    if (!sum) continue
    const told = drafts.some(
      ({ sentence, said }) =>
        sentence === frames.sentence &&
        ((said.kind === 'OFFER' &&
          said.club !== null &&
          (said.money?.amount === sum.amount || said.salary?.salary === sum.amount)) ||
          (said.kind === 'TRANSFER' && said.money?.amount === sum.amount)),
    )
    if (told) continue
    out.push(...(sum.per ? salary(place, ref, sum) : bidOrPrice(place, ref, sum)))
  }
  return [...out, ...bareSums(place), ...terms(place)]
}

// « s’est entendu avec Chelsea sur un contrat de cinq ans »: terms agreed, unless the move is done
function terms(place: Place): Found[] {
  const { frames, entities, drafts } = place
  return frames.tokens.flatMap((token, at): Found[] => {
    const length = Number(numberOf(frames.tokens[at + 2]?.fold ?? ''))
    if (!/^(?:contrat|bail)$/.test(token.fold) || frames.tokens[at + 1]?.fold !== 'de' || !(length > 0 && length < 8))
      return []
    const about = around(place, { first: at, last: at + 2, kind: 'BID', entities: [], form: 'NOUN' })
    if (!about.has('AGREED') || about.has('REFUSED')) return []
    const [player] = playersFor(place, { first: at, last: at })
    if (!player || destination(place, player)) return []
    const own = entities.get(player)?.club ?? null
    const club = clubsIn(place, about).find((id) => id !== own) ?? lastBidder(place, player, own)
    if (
      !club ||
      drafts.some(
        ({ said }) =>
          said.kind === 'OFFER' && said.offerKind === 'CONTRACT' && said.player === player && said.club === club,
      )
    )
      return []
    const nothing = { other: null, money: null, salary: null }
    return [
      {
        said: { kind: 'OFFER', offerKind: 'CONTRACT', player, club, status: 'ACCEPTED', years: length, ...nothing },
        first: at,
        last: at + 2,
        verb: null,
      },
    ]
  })
}

const ASKS = /^(?:demander|réclamer|vouloir|attendre|exiger|espérer)$/

// « Les Blues en ont proposé 40 M€, Lyon en veut 50 »: millions of which the sentences before speak
function bareSums(place: Place): Found[] {
  const { frames, entities, drafts } = place
  return frames.verbs.flatMap((verb, n): Found[] => {
    const token = frames.tokens[verb.last + 1]
    if (!ASKS.test(verb.lemma) || !verb.clitics.includes('en') || !token || !/^\d{1,3}$/.test(token.text)) return []
    if (frames.ref(verb.last + 1)) return []
    const [player] = playersFor(place, { first: verb.first, last: verb.last })
    const own = player ? (entities.get(player)?.club ?? null) : null
    const subject = frames.subject(n)
    const seller = own ?? (subject ? (clubsOf(subject, entities)[0] ?? null) : null)
    if (!player || !seller) return []
    const before = drafts.findLast(
      ({ said, sentence }) =>
        said.kind === 'OFFER' &&
        said.money !== null &&
        said.player === player &&
        sentence.start <= frames.sentence.start,
    )?.said
    const currency = before?.kind === 'OFFER' && before.money ? before.money.currency : 'EUR'
    const amount = Number(token.text) * 1_000_000
    const money = { amount, amountMax: null, currency, bound: 'EXACT' as const }
    const price = {
      kind: 'OFFER',
      offerKind: 'ASKING_PRICE',
      player,
      club: seller,
      other: null,
      status: 'MADE',
      money,
    } as const
    return [{ said: { ...price, salary: null, years: null }, first: verb.first, last: verb.last + 1, verb: n }]
  })
}

function around(place: Place, ref: Ref): Around {
  const { tokens } = place.frames
  let [from, to] = [ref.first, ref.last]
  while (from > 0 && !/^[;«»]$/.test(tokens[from - 1]!.text) && !/^(?:mais|alors|tandis)$/.test(tokens[from - 1]!.fold))
    from--
  while (
    to + 1 < tokens.length &&
    !/^[;«»]$/.test(tokens[to + 1]!.text) &&
    !/^(?:mais|alors|tandis|quand)$/.test(tokens[to + 1]!.fold)
  )
    to++
  return new Around(place, ref, from, to)
}

function bidOrPrice(place: Place, ref: Ref, sum: MoneyRef): Found[] {
  const about = around(place, ref)
  const [player] = playersFor(place, ref)
  if (!player || sum.amount < 100_000) return []
  const own = place.entities.get(player)?.club ?? sellerIn(place, about)
  const distances = (['PAST', 'ASK', 'AGREED', 'REFUSED', 'PLANNED', 'MADE', 'OPTION'] as const).map(
    (kind) => [kind, about.distance(kind)] as const,
  )
  const nearest = distances
    .filter((one): one is [(typeof one)[0], number] => one[1] !== null)
    .sort((a, b) => a[1] - b[1])
  const [first] = nearest
  if (!first || first[0] === 'OPTION' || first[0] === 'PAST') return []
  // « recruté en 2019 pour 12 M€ »: a fee of the past, unless a price or a deal stands right beside
  if (about.has('PAST') && !(first[1] <= 2)) return []
  const has = (kind: Kind) => about.has(kind)
  const clubs = clubsIn(place, about)
  const bidders = clubs.filter((club) => club !== own)
  const asks = has('ASK') && !has('REFUSED') && first[0] !== 'MADE' && first[0] !== 'AGREED'
  if (asks) {
    const seller = own ?? clubs[0] ?? null
    if (!seller || (own === null && clubs.length !== 1) || asksForHimself(place, ref, seller)) return []
    return [
      found(place, ref, {
        kind: 'OFFER',
        offerKind: 'ASKING_PRICE',
        player,
        club: seller,
        other: null,
        status: 'MADE',
        money: moneyOf(sum),
        salary: null,
        years: null,
      }),
    ]
  }
  const status: OfferStatus | null = has('REFUSED')
    ? 'REFUSED'
    : has('AGREED')
      ? 'ACCEPTED'
      : has('PLANNED') && has('MADE')
        ? 'PLANNED'
        : has('MADE')
          ? 'MADE'
          : null
  if (!status) return []
  const by =
    bidders.length > 0
      ? (bidderOf(place, ref, bidders) ?? nearestClub(place, about, bidders))
      : lastBidder(place, player, own)
  if (!by) return []
  const offerKind = has('LOAN') ? 'LOAN' : 'TRANSFER'
  const stage = status === 'ACCEPTED' ? 'AGREEMENT' : 'OFFER'
  return [
    found(place, ref, {
      kind: 'OFFER',
      offerKind,
      player,
      club: by,
      other: own,
      status,
      money: moneyOf(sum),
      salary: null,
      years: null,
    }),
    found(place, ref, { kind: 'INTEREST', club: by, player, stage }),
  ]
}

function salary(place: Place, ref: Ref, sum: MoneyRef): Found[] {
  const about = around(place, ref)
  const present = about.distance('PRESENT_SALARY')
  const offered = about.distance('SALARY', 40)
  if (offered === null || (present !== null && present < offered)) return []
  const [player] = playersFor(place, ref)
  if (!player) return []
  const own = place.entities.get(player)?.club ?? null
  const clubs = clubsIn(place, about)
  const by =
    clubs.find((club) => club !== own) ??
    destination(place, player) ??
    lastBidder(place, player, own) ??
    clubs[0] ??
    null
  if (!by) return []
  const status: OfferStatus = about.has('REFUSED')
    ? 'REFUSED'
    : about.distance('AGREED', 40) !== null || destination(place, player) === by || agreed(place, player, by)
      ? 'ACCEPTED'
      : 'MADE'
  return [
    found(place, ref, {
      kind: 'OFFER',
      offerKind: 'CONTRACT',
      player,
      club: by,
      other: null,
      status,
      money: null,
      salary: { salary: sum.amount, salaryMax: sum.amountMax, currency: sum.currency, per: sum.per! },
      years: null,
    }),
  ]
}

function found({ frames }: Place, ref: Ref, said: Found['said']): Found {
  const verb = frames.verbs.findLastIndex(({ first }) => first < ref.first)
  // « n’entend pas le céder à moins de 25 M€ » asks for 25 M€ all the same
  const settled = said.kind === 'OFFER' && said.offerKind === 'ASKING_PRICE'
  return { said, first: ref.first, last: ref.last, verb: verb < 0 ? null : verb, settled }
}

function clubsIn({ frames, entities }: Place, { from, to }: Around): string[] {
  return frames.refs
    .filter(
      (ref) =>
        ref.first >= from &&
        ref.last <= to &&
        ref.form !== 'PRONOUN' &&
        !/^(?:contre|face)$/.test(frames.preposition(ref)),
    )
    .flatMap((ref) => (ref.bid ? (ref.bid.club ? [ref.bid.club] : []) : clubsOf(ref, entities)))
}

// « Pochettino réclame 15 M€ », « Newcastle veut 20 M€ de plus »: whoever asks is not the seller
function asksForHimself({ frames, entities }: Place, sum: Ref, seller: string): boolean {
  const n = frames.verbs.findLastIndex(({ first, lemma }) => first < sum.first && ASKS.test(lemma))
  const subject = n < 0 || frames.verbs[n]!.passive ? null : frames.subject(n)
  if (!subject || subject.form === 'PRONOUN' || sum.first - frames.verbs[n]!.last > 8) return false
  return !clubsOf(subject, entities).includes(seller)
}

// « Newcastle, malgré les réticences de Lyon, a mis 40 M€ sur la table »: the subject of the verb before the sum
function bidderOf({ frames, entities }: Place, sum: Ref, clubs: readonly string[]): string | null {
  const n = frames.verbs.findLastIndex(({ first, mood }) => first < sum.first && mood !== 'PARTICIPLE')
  const subject = n < 0 ? null : frames.subject(n)
  return (subject && clubsOf(subject, entities).find((id) => clubs.includes(id))) ?? null
}

function nearestClub({ frames, entities }: Place, { sum }: Around, clubs: readonly string[]): string {
  const gap = (ref: Ref) => Math.min(Math.abs(ref.first - sum.last), Math.abs(sum.first - ref.last))
  const [ref] = frames.refs
    .filter((one) => clubsOf(one, entities).some((id) => clubs.includes(id)))
    .toSorted((a, b) => gap(a) - gap(b))
  return (ref && clubsOf(ref, entities).find((id) => clubs.includes(id))) ?? clubs[0]!
}

const SELLS =
  /^(?:refuser|repousser|rejeter|recaler|retoquer|décliner|écarter|balayer|accepter|valider|dire|réclamer|exiger|demander|attendre|espérer|céder|vendre|lâcher|vouloir)$/

/** Of a player whose club nobody told: who accepts, refuses or asks, or with whom a sum is agreed. */
function sellerIn({ frames, entities }: Place, { from, to, sum }: Around): string | null {
  for (const [n, verb] of frames.verbs.entries()) {
    if (verb.first < from || verb.last > to || !SELLS.test(verb.lemma)) continue
    const subject = verb.passive ? null : frames.subject(n)
    const club = subject && subject.form !== 'PRONOUN' ? clubsOf(subject, entities)[0] : undefined
    if (club) return club
  }
  // « un accord à 40 M€ avec l’Ajax »
  const agreed = frames.refs.find(
    (ref) => ref.kind === 'CLUB' && frames.preposition(ref) === 'avec' && Math.abs(ref.first - sum.last) < 6,
  )
  return agreed ? (clubsOf(agreed, entities)[0] ?? null) : null
}

/** The club whose interest or bid for him was told last before this sentence. */
function lastBidder({ frames, drafts }: Place, player: string, own: string | null): string | null {
  const before = drafts.filter(
    ({ sentence, said }) =>
      sentence.start <= frames.sentence.start &&
      (said.kind === 'INTEREST' || (said.kind === 'OFFER' && said.offerKind !== 'ASKING_PRICE')) &&
      said.player === player &&
      said.club !== null &&
      said.club !== own,
  )
  const last = before.at(-1)?.said
  return last && 'club' in last ? last.club : null
}

function destination({ drafts }: Place, player: string): string | null {
  const move = drafts.find(({ said }) => said.kind === 'TRANSFER' && said.player === player)?.said
  return move?.kind === 'TRANSFER' ? move.other : null
}

function agreed({ drafts }: Place, player: string, club: string): boolean {
  return drafts.some(
    ({ said }) =>
      said.kind === 'INTEREST' && said.stage === 'AGREEMENT' && said.player === player && said.club === club,
  )
}
