import { timesIn } from '../../french/dates.ts'
import type { Document, Sentence } from '../document.ts'
import { type Frames, framesOf } from '../frames.ts'
import type { Draft, Said } from '../rule.ts'
import { announced } from './announced.ts'
import { byApposition } from './appositions.ts'
import { renews } from './arrivals.ts'
import { byBrackets } from './bracketed.ts'
import { byClubs } from './clubs.ts'
import { byList, byPlaces } from './lists.ts'
import type { Move } from './move.ts'
import { byNouns, byTitle } from './nouns.ts'
import { byCost, byPayment, byPersuasion } from './paid.ts'
import { loserOf, Takers } from './sides.ts'
import { byState } from './states.ts'
import { byVerbs } from './verbs.ts'

/**
 * Moves told in passing, which no sentence about them states: « Diouf, arrivé libre de Bâle », « prêté par Everton », « vendu 20 M€ à Naples
 * l’été dernier », « Majer (Dinamo Zagreb) » in a list of recruits. The side that is not told is the club the article is about.
 */
export function moves(document: Document): Document {
  const reader = new Reader(document)
  const found = document.sentences.flatMap((sentence) => reader.read(sentence))
  return {
    ...document,
    drafts: withoutPurchase([
      ...withoutFees(
        document.drafts.filter((draft) => !isRenewal(draft)),
        found,
      ),
      ...found,
    ]),
  }
}

// « a signé un nouveau contrat avec Everton » reads like « a signé avec Everton »
function isRenewal({ said, chain, sentence }: Draft): boolean {
  return said.kind === 'TRANSFER' && /^(?:signer|parapher|engager)$/.test(chain[0]?.lemma ?? '') && renews(sentence)
}

/** « L’OM a déboursé 12 M€ pour Gueye », « arrivé contre un chèque de 12 M€ »: the fee of a move that is done is no bid. */
function withoutFees(drafts: readonly Draft[], found: readonly Draft[]): Draft[] {
  const sum = ({ said, sentence }: Draft) =>
    'money' in said && said.money ? `${sentence.index}|${said.player}|${said.money.amount}` : ''
  const fees = new Set([...drafts, ...found].flatMap((draft) => (draft.said.kind === 'TRANSFER' ? [sum(draft)] : [])))
  fees.delete('')
  if (fees.size === 0) return [...drafts]
  const isFee = (draft: Draft) =>
    draft.said.kind === 'OFFER' &&
    draft.said.offerKind !== 'ASKING_PRICE' &&
    draft.said.status !== 'REFUSED' &&
    fees.has(sum(draft))
  const place = ({ rule, sentence, first, said }: Draft) => `${rule}|${sentence.index}|${first}|${said.player}`
  const places = new Set(drafts.filter(isFee).map(place))
  return drafts.filter((draft) => !isFee(draft) && !(draft.said.kind === 'INTEREST' && places.has(place(draft))))
}

/** « De Zerbi a accueilli Brassier, prêté par Brest »: one loan, no purchase and no return beside it. */
function withoutPurchase(drafts: readonly Draft[]): Draft[] {
  const key = ({ said, sentence }: Draft) =>
    said.kind === 'TRANSFER' ? `${sentence.index}|${said.player}|${said.other}` : ''
  const loans = new Set(
    drafts.flatMap((draft) =>
      draft.said.kind === 'TRANSFER' && draft.said.transferKind === 'LOAN' ? [key(draft)] : [],
    ),
  )
  return drafts.filter(
    (draft) =>
      draft.said.kind !== 'TRANSFER' ||
      /^(?:LOAN|FREE)$/.test(draft.said.transferKind) ||
      !loans.has(key(draft)) ||
      isPurchase(draft),
  )
}

// « a levé l’option d’achat de Guendouzi, prêté par Arsenal », « prêté à Brest, Doumbia a été acheté par le club »
function isPurchase({ chain }: Draft): boolean {
  return /^(?:acheter|racheter|acquérir|lever|transférer|vendre|revendre|céder)$/.test(chain[0]?.lemma ?? '')
}

class Reader {
  private readonly takers: Takers
  private readonly clubs: ReadonlyMap<string, string | null>
  /** What patterns told of moves, by sentence. */
  private readonly goals = new Map<Sentence, Extract<Said, { kind: 'TRANSFER' }>[]>()

  constructor(private readonly document: Document) {
    this.takers = new Takers(document)
    for (const { sentence, said } of document.drafts)
      if (said.kind === 'TRANSFER') this.goals.set(sentence, [...(this.goals.get(sentence) ?? []), said])
    this.clubs = new Map(document.entities.filter(({ kind }) => kind === 'PLAYER').map(({ id, club }) => [id, club]))
  }

  read(sentence: Sentence): Draft[] {
    if (sentence.zone.kind !== 'BODY') return []
    const refs = this.document.refs.get(sentence) ?? []
    if (!refs.some(({ kind }) => kind === 'CLUB' || kind === 'PLAYER')) return []
    const frames = framesOf(sentence, refs)
    const told = [
      ...byVerbs(this.document, frames),
      ...byClubs(this.document, frames),
      ...byNouns(this.document, frames),
      ...announced(frames, this.document.inMind.get(sentence), this.document.article.publishedOn),
      ...byPayment(frames, this.document.inMind.get(sentence)),
      ...byCost(frames),
      ...byPersuasion(frames),
      ...byState(frames, this.clubs),
      ...byTitle(frames),
      ...byApposition(frames),
      ...byList(frames, () => this.wordsBefore(sentence)),
      ...byPlaces(frames),
      ...byBrackets(frames),
    ]
    const goals = this.goals.get(sentence) ?? []
    if (told.length === 0) return []
    return told.flatMap((move) => {
      // « a recruté Gueye, en provenance de Lille »: read with its goal
      if (!move.to && goals.some(({ player, club }) => player === move.player && club === move.from)) return []
      const others = told.filter(({ player }) => player !== move.player)
      const claimed = new Set(others.flatMap(({ from, to }) => [from, to].filter((club) => club !== null)))
      return this.draft(frames, move, claimed)
    })
  }

  // The sentence before; « Mathieu Debuchy a ouvert le bal. Ont suivi … »: the one that announces the list
  private wordsBefore({ index, zone }: Sentence): string[] {
    const { sentences } = this.document
    const sooner = sentences
      .slice(Math.max(0, index - 2), index)
      .filter(({ zone: { section } }) => section === zone.section)
    return sooner.flatMap(({ tokens }) => tokens.map(({ fold }) => fold))
  }

  private draft(frames: Frames, move: Move, claimed: ReadonlySet<string>): Draft[] {
    const own = this.clubs.get(move.player) ?? null
    // « qui a quitté Newcastle et s’est engagé avec Al-Ahli »
    const goal = move.leaves
      ? this.goals.get(frames.sentence)?.find(({ player }) => player === move.player)?.other
      : null
    const to = move.to ?? goal ?? this.takers.of(frames, move, own, claimed)
    if (!to || to === move.from) return []
    const { sentence, tokens } = frames
    const from =
      move.from ??
      loserOf(frames, move, to) ??
      (own && own !== to && !move.arrives && !isPast(frames, move) ? own : null)
    const times = timesIn(
      this.document.article.text,
      this.document.article.publishedOn,
      tokens[move.first]!.start,
      sentence.end,
    )
    const year = times.find(
      ({ date, months }) =>
        months === null && date.length === 4 && date <= this.document.article.publishedOn.slice(0, 4),
    )
    const past =
      move.past === true ||
      isPast(frames, move) ||
      (year !== undefined && year.date < this.document.article.publishedOn.slice(0, 4))
    return [
      {
        rule: move.verb === null ? 'transfer.listed' : 'transfer.in-passing',
        sentence,
        first: move.first,
        last: move.last,
        chain: move.verb === null ? [] : frames.chain(move.verb),
        governors: move.verb === null ? [] : frames.governors(move.verb),
        said: {
          kind: 'TRANSFER',
          player: move.player,
          transferKind: move.kind,
          club: from,
          other: to,
          money: move.money
            ? {
                amount: move.money.amount,
                amountMax: move.money.amountMax,
                currency: move.money.currency,
                bound: move.money.bound,
              }
            : null,
          movedOn: year?.date ?? null,
          when: past ? 'PAST' : 'NOW',
        },
        modality: 'ASSERTED',
        sources: [],
        vagueSource: null,
        voice: null,
      },
    ]
  }
}

// « l’été dernier », « il y a deux ans », a pluperfect
function isPast({ tokens, verbs }: Frames, { first, last, verb }: Move): boolean {
  if (verb !== null && /^(?:avait|avaient)$/.test(tokens[verbs[verb]!.first]!.fold)) return true
  const words = tokens
    .slice(first, last + 7)
    .map(({ fold }) => fold)
    .join(' ')
  return /\b(?:dernier|derniere|il y a (?:un|deux|trois|quatre|cinq|six|a peine)|plus tot|auparavant|passee?)\b/.test(
    words,
  )
}
