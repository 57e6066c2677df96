import { timesIn } from '../../french/dates.ts'
import type { Document, Entity, Sentence } from '../document.ts'
import { type Frames, framesOf } from '../frames.ts'
import type { Draft, Said } from '../rule.ts'
import { announced } from './announced.ts'
import { byApposition } from './appositions.ts'
import { renews } from './arrivals.ts'
import { byBearing } from './bearings.ts'
import { byBrackets } from './bracketed.ts'
import { chained } from './chained.ts'
import { byCleft } from './clefts.ts'
import { byClubs } from './clubs.ts'
import { byComing } from './coming.ts'
import { byCompany } from './companions.ts'
import { withDealsDone } from './dealsDone.ts'
import { withFormer } from './former.ts'
import { byFreedom } from './freed.ts'
import { withGratis } from './gratis.ts'
import { byInverse } from './inverse.ts'
import { withListedMoves } from './listedMoves.ts'
import { byList, byPlaces } from './lists.ts'
import type { Move } from './move.ts'
import { byNewcomer } from './newcomers.ts'
import { byNouns, byTitle } from './nouns.ts'
import { byOption } from './options.ts'
import { isContradicted, withOrigins } from './origins.ts'
import { byCost, byPayment, byPersuasion } from './paid.ts'
import { byReceipt } from './received.ts'
import { withoutFees, withoutPurchase } from './reconciled.ts'
import { byJoy } from './rejoiced.ts'
import { byReturns } from './returns.ts'
import { byRoute } from './routes.ts'
import { byShowing } from './shown.ts'
import { loserOf, Takers } from './sides.ts'
import { withSigned } from './signed.ts'
import { byState } from './states.ts'
import { withoutUnreal } from './unreal.ts'
import { byVerbs } from './verbs.ts'

/**
 * Moves told in passing, which no sentence about them states: « Diouf, arrivé libre de Bâle », « prêté par Everton », « vendu 20 M€ à Naples
 * l’été dernier », « Majer (Dinamo Zagreb) » in a list of recruits. The side that is not told is the club the article is about.
 */
export function moves(document: Document): Document {
  const reader = new Reader(document)
  const found = withDealsDone(
    document,
    document.sentences.flatMap((sentence) => reader.read(sentence)),
  )
  const told = withDealsDone(
    document,
    document.drafts.filter((draft) => !isRenewal(draft)),
  )
  // « il » may be a coach or a reporter
  const players = new Set(document.entities.flatMap(({ kind, id }) => (kind === 'PLAYER' ? [id] : [])))
  return {
    ...document,
    drafts: withOrigins(
      document,
      withFormer(document, withGratis(document, withoutUnreal(document, reconciled(document, told, found)))),
    ).filter(({ said }) => players.has(said.player)),
  }
}

// What rules and readers tell of one move is told once
function reconciled(document: Document, told: readonly Draft[], found: readonly Draft[]): Draft[] {
  return withSigned(
    document,
    withListedMoves(document, withoutPurchase([...withoutFees(told, found), ...found])),
    found,
  )
}

// « a signé un nouveau contrat avec Everton » reads like « a signé avec Everton »
function isRenewal({ said, chain, sentence }: Draft): boolean {
  return said.kind === 'TRANSFER' && /^(?:signer|parapher|engager)$/.test(chain[0]?.lemma ?? '') && renews(sentence)
}

type Told = Extract<Said, { kind: 'TRANSFER' }>

class Reader {
  private readonly takers: Takers
  private readonly clubs: ReadonlyMap<string, string | null>
  private readonly entities: ReadonlyMap<string, Entity>
  /** What patterns told of moves, by sentence. */
  private readonly goals = new Map<Sentence, Told[]>()
  /** What has been read of moves so far. */
  private readonly told: Draft[] = []

  constructor(private readonly document: Document) {
    this.takers = new Takers(document)
    for (const { sentence, said } of document.drafts)
      if (said.kind === 'TRANSFER') this.goals.set(sentence, [...(this.goals.get(sentence) ?? []), said])
    this.entities = new Map(document.entities.map((entity) => [entity.id, entity]))
    this.clubs = new Map(document.entities.filter(({ kind }) => kind === 'PLAYER').map(({ id, club }) => [id, club]))
  }

  read(sentence: Sentence): Draft[] {
    if (sentence.zone.kind !== 'BODY') return []
    const refs = this.document.refs.get(sentence) ?? []
    if (!refs.some(({ kind }) => kind === 'CLUB' || kind === 'PLAYER')) return []
    const frames = framesOf(sentence, refs)
    const goals = this.goals.get(sentence) ?? []
    const read = [
      ...byVerbs(this.document, frames),
      ...byClubs(this.document, frames),
      ...byNouns(this.document, frames),
      ...announced(frames, this.document.inMind.get(sentence), this.document.article.publishedOn),
      ...byPayment(frames, this.document.inMind.get(sentence)),
      ...byCost(frames),
      ...byReceipt(frames),
      ...byFreedom(frames),
      ...byOption(frames, this.document.inMind.get(sentence)),
      ...byReturns(this.document, frames),
      ...byPersuasion(frames),
      ...byState(this.document, frames, this.clubs),
      ...byTitle(frames),
      ...byApposition(frames),
      ...byList(frames, () => this.wordsBefore(sentence)),
      ...byPlaces(frames),
      ...byBrackets(frames),
      ...byJoy(this.document, frames),
      ...byCleft(frames, (player) => this.clubs.get(player) ?? null),
      ...byShowing(frames, this.document.inMind.get(sentence), (player) => this.clubs.get(player) ?? null),
      ...byComing(frames, this.document.inMind.get(sentence), (player) => this.clubs.get(player) ?? null),
    ]
    read.push(...byRoute(frames, read.length + goals.length))
    read.push(...byNewcomer(frames, this.document.inMind.get(sentence), (player) => this.clubs.get(player) ?? null))
    read.push(...byBearing(frames, this.document.inMind.get(sentence), () => this.wordsBefore(sentence)))
    read.push(...byCompany(frames, [...read, ...goals.map(({ player, other }) => ({ player, to: other }))]))
    const takerOf = (move: Move) => this.takers.of(frames, move, this.clubs.get(move.player) ?? null, new Set())
    const inverse = byInverse(frames, () => [
      ...this.toldBefore(sentence),
      ...read.map((move) => ({ ...move, to: move.to ?? takerOf(move) })),
    ])
    const told = [...chained(frames, read, goals, takerOf), ...inverse]
    if (told.length === 0) return []
    return told.flatMap((move) => {
      // « a recruté Gueye, en provenance de Lille »: read with its goal
      if (!move.to && goals.some(({ player, club }) => player === move.player && club === move.from)) return []
      const others = told.filter(({ player }) => player !== move.player)
      const claimed = new Set(others.flatMap(({ from, to }) => [from, to].filter((club) => club !== null)))
      // « Fonte, arrivé en 2018 en provenance de Dalian, s’engage avec Braga », « …, Santini file au Standard »: not there
      if (move.to === null && !move.leaves) for (const { other } of goals) if (other) claimed.add(other)
      const drafts = this.draft(frames, move, claimed)
      this.told.push(...drafts)
      return drafts
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

  // Moves of this sentence and of the one before it, by rules and readers alike
  private toldBefore({ index }: Sentence): Pick<Move, 'player' | 'from' | 'to'>[] {
    const near = [...this.told, ...this.document.drafts].filter(
      ({ sentence, said }) => said.kind === 'TRANSFER' && sentence.index <= index && index - sentence.index <= 1,
    )
    return near.flatMap(({ said }) =>
      said.kind === 'TRANSFER' ? [{ player: said.player, from: said.club, to: said.other }] : [],
    )
  }

  // The loan that an option belongs to: told so far, or in the same sentence
  private loanOf(player: string, { sentence }: Frames): Told | null {
    const sooner = this.told.flatMap(({ said }) => (said.kind === 'TRANSFER' ? [said] : []))
    const loans = [...sooner, ...(this.goals.get(sentence) ?? [])]
    return loans.findLast((one) => one.player === player && one.transferKind === 'LOAN') ?? null
  }

  // His club of today is not where he came from then, as far as his career is known
  private isElsewhere({ player, kind }: Move, own: string, to: string): boolean {
    const entity = this.entities.get(player)
    const said = { other: to, transferKind: kind }
    return entity !== undefined && isContradicted(entity, own, said, this.document.article.publishedOn)
  }

  private draft(frames: Frames, move: Move, claimed: ReadonlySet<string>): Draft[] {
    const own = this.clubs.get(move.player) ?? null
    // « qui a quitté Newcastle et s’est engagé avec Al-Ahli »
    const goal = move.leaves
      ? this.goals.get(frames.sentence)?.find(({ player }) => player === move.player)?.other
      : null
    const lent = move.bought ? this.loanOf(move.player, frames) : null
    const to = move.to ?? goal ?? lent?.other ?? this.takers.of(frames, move, own, claimed)
    if (!to || to === move.from) return []
    const { sentence, tokens } = frames
    const from =
      move.from ??
      lent?.club ??
      loserOf(frames, move, to) ??
      (own && own !== to && !move.arrives && !isPast(frames, move) && !this.isElsewhere(move, own, to) ? own : null)
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
