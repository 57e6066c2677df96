import type { VerbGroup } from '../french/verbGroups.ts'
import type { Ref } from './document.ts'
import { type Frames, isClause } from './frames.ts'

/** What clubs do to a player who tells it: « Milan me voulait ». By lemma. */
const COURTS =
  /^(?:vouloir|contacter|appeler|solliciter|approcher|sonder|démarcher|courtiser|relancer|recruter|désirer|réclamer|téléphoner|convoiter|rencontrer|proposer|offrir|faire|transmettre|formuler)$/

/** What a club or an idea does to him who wishes for it: « Milan me plaît ». By lemma. */
const TEMPTS =
  /^(?:plaire|tenter|intéresser|attirer|parler|séduire|emballer|botter|convenir|enchanter|exciter|motiver|fasciner|flatter|brancher|déplaire|faire|sourire|obséder)$/

/** The player who speaks, where a verb of courting, or in a wish of tempting, has him for its object: « Milan m’a contacté ». */
export function firstPersonIn(frames: Frames, verb: VerbGroup, ofWish = false): Ref | undefined {
  const { first, last, lemma, clitics, reflexive } = verb
  // « La Liga m’a toujours attiré »; « le projet m’a séduit » tells why he has signed
  const isLasting = !verb.compound || frames.tokens.slice(first, last).some(({ fold }) => fold === 'toujours')
  if (
    reflexive ||
    !(COURTS.test(lemma) || (ofWish && isLasting && TEMPTS.test(lemma))) ||
    !clitics.some((word) => word === 'me' || word === "m'")
  )
    return undefined
  for (let i = first; i <= last; i++) {
    const ref = frames.ref(i)
    if (ref?.form === 'PRONOUN' && ref.kind === 'PLAYER') return ref
  }
  return undefined
}

/** « seraient, murmure-t-on, friands de »: where an insert that begins at a comma ends; null where none begins. */
export function insertEnd(frames: Frames, at: number): number | null {
  if (frames.tokens[at]!.text !== ',') return null
  const verb = frames.verbs[frames.verb(at + 1)]
  return verb?.inverted && frames.tokens[verb.last + 1]?.text === ',' ? verb.last + 1 : null
}

/** « veut dégraisser, et Tonelli va quitter le club »: true for a ref with which another clause begins. */
export function beginsClause(frames: Frames, ref: Ref): boolean {
  const { tokens, verbs } = frames
  let i = ref.first - 1
  while (i >= 0 && ref.first - i < 4 && /^(?:le|la|l'|les|son|jeune)$/.test(tokens[i]!.fold)) i--
  const joined = /^(?:et|mais|or|car)$/.test(tokens[i]?.fold ?? '') && tokens[i - 1]?.text === ','
  return joined && verbs.some((verb, n) => verb.first > ref.last && isClause(verb) && frames.subject(n) === ref)
}

/** « l’offre de Newcastle », but not « son offre »: the club of a bid told with it; null where none is. */
export function toldBidder({ tokens }: Frames, { bid, first, last }: Ref): string | null {
  if (!bid?.club) return null
  const isTheirs = tokens.slice(first, last + 1).some(({ fold }) => /^(?:son|sa|ses|leur|leurs)$/.test(fold))
  return isTheirs || tokens[first - 1]?.fold === 'dont' ? null : bid.club
}

/** The last token of the verb that begins at a token, when it is one of the words; null otherwise. */
export function verbAt(frames: Frames, at: number, words: readonly string[]): number | null {
  const verb = frames.verbs[frames.verb(at)]
  return verb?.first === at && frames.tokens.slice(verb.first, verb.last + 1).some(({ fold }) => words.includes(fold))
    ? verb.last
    : null
}

/** « a dit « oui » à Milan »: true for marks around one word. */
export function quotesOne({ tokens }: Frames, at: number): boolean {
  const { text } = tokens[at]!
  if (text === '«' || text === '“') return /^[»”]$/.test(tokens[at + 2]?.text ?? '')
  return (text === '»' || text === '”') && /^[«“]$/.test(tokens[at - 2]?.text ?? '')
}
