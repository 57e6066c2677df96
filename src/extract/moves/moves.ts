import { timesIn } from '../../french/dates.ts'
import type { Document, Ref, Sentence } from '../document.ts'
import { type Frames, framesOf } from '../frames.ts'
import { actsForClub } from '../mentions/roles.ts'
import type { Draft } from '../rule.ts'
import { announced } from './announced.ts'
import { byList } from './lists.ts'
import type { Move } from './move.ts'
import { byApposition, byNouns, byState, byTitle } from './nouns.ts'
import { byVerbs, renews } from './verbs.ts'

/**
 * Moves told in passing, which no sentence about them states: « Diouf, arrivé libre de Bâle », « prêté par Everton », « vendu 20 M€ à Naples
 * l’été dernier », « Majer (Dinamo Zagreb) » in a list of recruits. The side that is not told is the club the article is about.
 */
export function moves(document: Document): Document {
  const reader = new Reader(document)
  const found = document.sentences.flatMap((sentence) => reader.read(sentence))
  return { ...document, drafts: withoutPurchase([...document.drafts.filter((draft) => !isRenewal(draft)), ...found]) }
}

// « a signé un nouveau contrat avec Everton » reads like « a signé avec Everton »
function isRenewal({ said, chain, sentence }: Draft): boolean {
  return said.kind === 'TRANSFER' && /^(?:signer|parapher|engager)$/.test(chain[0]?.lemma ?? '') && renews(sentence)
}

/** « De Zerbi a accueilli Brassier, prêté par Brest »: one loan, no purchase beside it. */
function withoutPurchase(drafts: readonly Draft[]): Draft[] {
  const key = ({ said, sentence }: Draft) =>
    said.kind === 'TRANSFER' ? `${sentence.index}|${said.player}|${said.other}` : ''
  const loans = new Set(
    drafts.flatMap((draft) =>
      draft.said.kind === 'TRANSFER' && draft.said.transferKind === 'LOAN' ? [key(draft)] : [],
    ),
  )
  return drafts.filter(
    (draft) => draft.said.kind !== 'TRANSFER' || draft.said.transferKind !== 'PERMANENT' || !loans.has(key(draft)),
  )
}

class Reader {
  private readonly home: string | null
  private readonly buyer: string | null
  private readonly clubs: ReadonlyMap<string, string | null>

  constructor(private readonly document: Document) {
    this.home = homeOf(document)
    this.buyer = buyerOf(document)
    this.clubs = new Map(document.entities.filter(({ kind }) => kind === 'PLAYER').map(({ id, club }) => [id, club]))
  }

  read(sentence: Sentence): Draft[] {
    if (sentence.zone.kind !== 'BODY') return []
    const refs = this.document.refs.get(sentence) ?? []
    if (!refs.some(({ kind }) => kind === 'CLUB' || kind === 'PLAYER')) return []
    const frames = framesOf(sentence, refs)
    const told = [
      ...byVerbs(this.document, frames),
      ...byNouns(this.document, frames),
      ...announced(frames, this.document.inMind.get(sentence)),
      ...byState(frames, this.clubs),
      ...byTitle(frames),
      ...byApposition(frames),
      ...byList(frames),
    ]
    return told.flatMap((move) => this.draft(frames, move))
  }

  private draft(frames: Frames, move: Move): Draft[] {
    const own = this.clubs.get(move.player) ?? null
    const to = move.to ?? this.taker(frames, move, own)
    if (!to || to === move.from) return []
    const { sentence, tokens } = frames
    const from = move.from ?? (own && own !== to && !move.arrives && !isPast(frames, move) ? own : null)
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

  // The club that took him, where only the one he came from is told: his own, the sentence's, the article's.
  private taker(frames: Frames, move: Move, own: string | null): string | null {
    if ((move.verb !== null || move.arrives) && own && own !== move.from) return own
    const others = new Set(
      frames.refs.flatMap((ref) => {
        if (ref.kind === 'PERSON') return frames.isBare(ref) ? this.person(ref) : []
        if (ref.kind !== 'CLUB' || (ref.first >= move.first && ref.last <= move.last)) return []
        const open = frames.tokens[ref.first - 1]?.text === '('
        return !open && (frames.isBare(ref) || ref.form === 'ADJECTIVE' || frames.preposition(ref) === 'par')
          ? [ref.entities[0]!]
          : []
      }),
    )
    if (move.from) others.delete(move.from)
    if (others.size > 0) return others.size === 1 ? [...others][0]! : null
    const stage = this.stage(frames, move)
    if (stage) return stage
    return [this.buyer, this.home].find((club) => club !== null && club !== move.from) ?? null
  }

  // « arrivé d’Everton, Gueye s’impose à l’OM », « … est un cadre de l’OM »: where he plays now
  private stage(frames: Frames, move: Move): string | null {
    const { refs, verbs } = frames
    const n = verbs.findIndex(({ first, mood, passive }) => first > move.last && mood === 'INDICATIVE' && !passive)
    const verb = verbs[n]
    if (!verb || !/^(?:imposer|briller|évoluer|jouer|être|devenir|épanouir|porter|retrouver)$/.test(verb.lemma))
      return null
    const there = refs.find(({ kind, first }) => kind === 'CLUB' && first > verb.last && first - verb.last <= 6)
    return there && there.entities[0] !== move.from && /^(?:à|de)$/.test(frames.preposition(there))
      ? there.entities[0]!
      : null
  }

  // « Galtier l’avait fait venir »: the club a coach or director acts for
  private person({ entities }: Ref): string[] {
    const person = this.document.entities.find(({ id }) => id === entities[0])
    return person?.club && person.role && actsForClub.has(person.role) ? [person.club] : []
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

/** The club the article is about: that of the rubric or before the title's colon, else the one named twice as often as any other. */
function homeOf({ sentences, refs }: Document): string | null {
  const counts = new Map<string, number>()
  for (const sentence of sentences) {
    const clubs = (refs.get(sentence) ?? []).filter(({ kind }) => kind === 'CLUB')
    if (sentence.zone.kind === 'RUBRIC' || (sentence.zone.kind === 'HEADING' && sentence.zone.paragraph < 3))
      for (const ref of clubs)
        if (sentence.zone.kind === 'RUBRIC' || /^[:.–|-]$/.test(sentence.tokens[ref.last + 1]?.text ?? ''))
          return ref.entities[0]!
    if (sentence.zone.kind !== 'BODY') continue
    for (const ref of clubs) counts.set(ref.entities[0]!, (counts.get(ref.entities[0]!) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return first && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null
}

/** The one club that the article announces to have signed somebody. */
function buyerOf(document: Document): string | null {
  const shown = document.sentences.flatMap((sentence) =>
    sentence.zone.kind === 'BODY'
      ? announced(framesOf(sentence, document.refs.get(sentence) ?? []), document.inMind.get(sentence)).map(
          ({ to }) => to,
        )
      : [],
  )
  const clubs = new Set(shown)
  return clubs.size === 1 ? ([...clubs][0] ?? null) : null
}
