import type { Document, Ref } from '../document.ts'
import { type Frames, framesOf } from '../frames.ts'
import { actsForClub } from '../mentions/roles.ts'
import { clubBefore, homeClub, sectionClub } from '../readings/homeClub.ts'
import { announced } from './announced.ts'
import type { Move } from './move.ts'

/** Words before a club that neither takes nor gives anybody: « face à Nice », « formé à Lens », « l’intérêt de Lyon ». Folded. */
const APART =
  /^(?:contre|face|devant|forme|formee|battre|interet|offre|offres|piste|vers|ancien|ex|interesse|suivi|rejoindre|convoite|courtise|match|finale|defaite|victoire|succes|deplacement|reception|rival|voisin|selon|avances|approche|rebondir|arrivee?s?|venue?s?|debarquee?s?|libre|transfuge|provenance|pretee?s?|achetee?s?|recrutee?s?|partie?s?|vendue?s?)$/

/** Finds the club that took a player where the words of the move tell only the club he came from. */
export class Takers {
  private readonly home: string | null
  private readonly buyer: string | null

  constructor(private readonly document: Document) {
    this.home = homeClub(document)
    this.buyer = buyerOf(document)
  }

  /**
   * His own club, else the sentence's, else the one of the sentences before, else the article's; null where several may be meant.
   * `claimed` are clubs of other men's moves in the sentence.
   */
  of(frames: Frames, move: Move, own: string | null, claimed: ReadonlySet<string>): string | null {
    // « Parti de Rennes, Ben Arfa cherche un club »
    if (move.leaves) return own && own !== move.from ? own : this.stage(frames, move)
    if (move.listed)
      return (
        [this.section(frames), this.before(frames, move), this.home].find(
          (club) => club !== null && club !== move.from,
        ) ?? null
      )
    if (move.bought) return this.home ?? own
    if ((move.verb !== null || move.arrives) && own && own !== move.from) return own
    const clubs = frames.refs.filter((ref) => this.mayTake(frames, ref, move))
    const acting = idsOf(clubs.filter((ref) => isActing(frames, ref)))
    for (const ref of frames.refs)
      if (ref.kind === 'PERSON' && frames.isBare(ref)) for (const club of this.person(ref)) acting.add(club)
    if (move.from) acting.delete(move.from)
    if (acting.size > 0) return acting.size === 1 ? [...acting][0]! : null
    const stage = this.stage(frames, move)
    if (stage) return stage
    const [only, ...others] = idsOf(clubs.filter(({ entities }) => !claimed.has(entities[0]!)))
    if (only && others.length === 0) return only
    return (
      [this.section(frames), this.buyer, this.home, this.before(frames, move)].find(
        (club) => club !== null && club !== move.from,
      ) ?? null
    )
  }

  private section({ sentence }: Frames): string | null {
    return sectionClub(this.document, sentence)
  }

  private mayTake(frames: Frames, ref: Ref, move: Move): boolean {
    if (ref.kind !== 'CLUB' || ref.form === 'PRONOUN' || ref.entities.length > 1 || ref.entities[0] === move.from)
      return false
    if (ref.first >= move.first && ref.last <= move.last) return false
    if (frames.preposition(ref) === 'par') return !isGiver(frames, ref)
    const near = frames.tokens.slice(Math.max(0, ref.first - 3), ref.first)
    const comma = near.findLastIndex(({ text }) => /^[,;:]$/.test(text))
    const lead = near.slice(comma + 1)
    return frames.tokens[ref.first - 1]?.text !== '(' && !lead.some(({ fold }) => APART.test(fold))
  }

  // « arrivé d’Everton, Gueye s’impose à l’OM », « … est un cadre de l’OM »: where he plays now
  private stage(frames: Frames, move: Move): string | null {
    const { refs, verbs } = frames
    const n = verbs.findIndex(({ first, mood, passive }) => first > move.last && mood === 'INDICATIVE' && !passive)
    const verb = verbs[n]
    if (!verb || !PLAYS.test(verb.lemma)) return null
    const there = refs.find(({ kind, first }) => kind === 'CLUB' && first > verb.last && first - verb.last <= 6)
    return there && there.entities[0] !== move.from && /^(?:à|de|avec)$/.test(frames.preposition(there))
      ? there.entities[0]!
      : null
  }

  // « L’OM souffle. Gueye, arrivé d’Everton, … »: the club of which the sentences before tell
  private before({ sentence }: Frames, move: Move): string | null {
    return clubBefore(this.document, sentence, move.from)
  }

  // « Galtier l’avait fait venir »: the club a coach or director acts for
  private person({ entities }: Ref): string[] {
    const person = this.document.entities.find(({ id }) => id === entities[0])
    return person?.club && person.role && actsForClub.has(person.role) ? [person.club] : []
  }
}

// « prêté par Everton, Nkounkou a été acheté »: not who takes him
function isGiver({ verbs }: Frames, { first }: Ref): boolean {
  const verb = verbs.findLast(({ last }) => last < first)
  return (
    verb !== undefined &&
    first - verb.last < 5 &&
    /^(?:prêter|céder|vendre|libérer|former|laisser|transférer)$/.test(verb.lemma)
  )
}

const PLAYS =
  /^(?:imposer|briller|évoluer|jouer|être|devenir|épanouir|porter|retrouver|convaincre|débuter|marquer|inscrire|peiner|décevoir|séduire|percer)$/

function isActing(frames: Frames, ref: Ref): boolean {
  return frames.isBare(ref) || ref.form === 'ADJECTIVE' || frames.preposition(ref) === 'par'
}

function idsOf(refs: readonly Ref[]): Set<string> {
  return new Set(refs.map(({ entities }) => entities[0]!))
}

const LOSES =
  /^(?:perdre|voir|laisser|vendre|céder|séparer|libérer|compenser|pallier|remplacer|digérer|regretter|pleurer)$/

/** « L’AS Monaco a perdu Bakayoko, vendu à Chelsea »: the club of whose loss the clause around tells; null where it tells none. */
export function loserOf(frames: Frames, { first, verb, arrives, player }: Move, to: string): string | null {
  if (arrives) return null
  const mourner = loserBehind(frames, first)
  if (mourner && mourner !== to) return mourner
  for (const [n, { lemma, first: at, negation }] of frames.verbs.entries()) {
    if (n === verb || !LOSES.test(lemma) || negation || at > first + 12) continue
    const subject = frames.subject(n)
    const club = subject?.kind === 'CLUB' ? subject.entities[0]! : null
    const object = frames.refs.find((ref) => ref.kind === 'PLAYER' && ref.first > at)
    if (club && club !== to && object?.entities.includes(player)) return club
  }
  return null
}

// « Avec les départs de Fabinho, qui a filé à Liverpool, et de Lemar, parti à Madrid, Monaco a fait le plein »
function loserBehind(frames: Frames, at: number): string | null {
  const noun = frames.tokens.findIndex(({ fold }) => /^(?:departs?|ventes?|pertes?|cessions?|adieux?)$/.test(fold))
  if (noun < 1 || noun > 3 || noun > at || !/^(?:le|la|les|l')$/.test(frames.tokens[noun - 1]!.fold)) return null
  const main = frames.verbs.findIndex(
    ({ mood }, n) => mood === 'INDICATIVE' && frames.verbs[n]!.first > at && frames.subject(n)?.kind === 'CLUB',
  )
  const subject = main < 0 ? null : frames.subject(main)
  return subject && subject.first > at && frames.isBare(subject) ? subject.entities[0]! : null
}

/** The one club that the article announces to have signed somebody. */
function buyerOf(document: Document): string | null {
  const shown = document.sentences.flatMap((sentence) =>
    sentence.zone.kind === 'BODY'
      ? announced(
          framesOf(sentence, document.refs.get(sentence) ?? []),
          document.inMind.get(sentence),
          document.article.publishedOn,
          false,
        ).flatMap(({ to, kind }) => (to && kind !== 'RETURN' ? [to] : []))
      : [],
  )
  const clubs = new Set(shown)
  return clubs.size === 1 ? ([...clubs][0] ?? null) : null
}
