import { wordsLike } from '../../french/wordClass.ts'
import type { Ref, Sentence } from '../document.ts'
import { type Frames, isClause } from '../frames.ts'
import type { Finder, Found, Place } from '../rule.ts'
import { answered } from './elidedWishes.ts'
import { scopeOf } from './scope.ts'
import { isChampionship } from './wishes.ts'

/** A longer sentence is no answer. */
const LONGEST = 16

/** What refuses without a verb. Folded, at the start of the answer. */
const NO =
  /^(?:non\b|niet\b|nein\b|non merci|merci non|refus\b|tres peu pour lui|trop tot|trop peu pour lui|pas question|hors de question|pas interesse|sans facon|pas pour lui|pas pour l' instant|jamais)/
const YES = /^(?:oui\b|banco\b|ok\b|mille fois oui|d' accord)/
const MAYBE = /^(?:pourquoi pas|peut-etre|il y pense|il ne dit pas non|a voir)/
/** « C’est non », « ce sera non » at the end of a clause. Folded. */
const IT_IS_NO = /\bc' (?:est|etait) (?:toujours |encore |deux fois |deja )?(?:non|niet|no)(?: merci)? ?(?:[.!…,]|$)/

const isReply = wordsLike(/^(?:reponse|verdict|refus|non|oui)$/)

/** Finds answers without a verb: « Réponse du joueur : non merci. », « Refus poli. », « La Premier League ? Très peu pour lui. » */
export const shortAnswers: Finder = (place) => {
  const { frames } = place
  if (frames.tokens.length > LONGEST) return []
  return toQuestion(place) ?? reply(place)
}

// « Naples ? Non merci. »
function toQuestion(place: Place): Found[] | null {
  const { document, frames, inMind } = place
  const before = document.sentences[frames.sentence.index - 1]
  if (!inMind || !before || before.zone.paragraph !== frames.sentence.zone.paragraph) return null
  const asked = askedOf(before, document.refs.get(before) ?? [])
  if (!asked || frames.refs.some(({ kind }) => kind === 'CLUB' || kind === 'PERSON' || kind === 'MONEY')) return null
  const words = folded(frames, 0)
  const attitude = NO.test(words) ? 'REFUSES' : MAYBE.test(words) ? 'OPEN' : null
  if (!attitude || /^(?:oui|non) ?$/.test(words)) return null
  const scope = scopeOf(frames, 0)
  const wish = (club: string | null, league: string | null): Found => ({
    said: { kind: 'WISH', player: inMind, attitude, club, league, scope },
    first: 0,
    last: Math.min(2, frames.tokens.length - 1),
    verb: null,
    settled: true,
  })
  if (asked.kind === 'CLUB')
    return asked.entities.filter((club) => club !== place.entities.get(inMind)?.club).map((club) => wish(club, null))
  const league = document.register.get(asked.entities[0]!)?.name
  return league && isChampionship(league) ? [wish(null, league)] : null
}

// « Naples ? », « Et la Premier League ? »
function askedOf({ tokens }: Sentence, refs: readonly Ref[]): Ref | null {
  const [ref] = refs
  if (!ref || refs.length > 1 || tokens.at(-1)?.text !== '?' || ref.last !== tokens.length - 2) return null
  if (ref.kind !== 'CLUB' && ref.kind !== 'LEAGUE') return null
  return tokens
    .slice(0, ref.first)
    .every(({ fold }) => /^(?:et|mais|le|la|l'|les|un|une|retour|depart|a|en|–|-|—)$/.test(fold))
    ? ref
    : null
}

// « Réponse du Canadien : non merci », « Refus poli. », « Super Mario n’a pas défait sa valise : c’est non. »
function reply(place: Place): Found[] {
  const { frames, inMind } = place
  const { tokens, refs } = frames
  const words = folded(frames, 0)
  const colon = tokens.findIndex(({ text }) => text === ':')
  const opens = isReply(tokens[0]!) || isReply(tokens[1])
  const told = colon > 0 && opens ? folded(frames, colon + 1) : /^refus\b/.test(words) ? words : null
  const others = refs.filter(({ kind }) => kind === 'CLUB' || kind === 'PERSON')
  const named = refs.find(({ kind }) => kind === 'PLAYER')
  if (others.some(({ form }) => form !== 'PRONOUN')) return []
  if (told) {
    if (frames.verbs.some((verb, n) => isClause(verb) && frames.subject(n) !== null)) return []
    const attitude = NO.test(told) ? 'REFUSES' : YES.test(told) ? 'WANTS' : null
    const player = named?.entities[0] ?? (awaitsPlayer(place) ? inMind : null)
    return attitude && player ? answered(place, [player], attitude, 0, tokens.length - 1, null) : []
  }
  if (!IT_IS_NO.test(words)) return []
  const player = named?.entities[0] ?? (awaitsPlayer(place) ? inMind : null)
  return player ? answered(place, [player], 'REFUSES', 0, tokens.length - 1, null) : []
}

// The last thing told is that somebody turned to him, or offered him a contract: no bid that his club answers
function awaitsPlayer({ drafts, frames, inMind }: Place): boolean {
  const near = drafts.filter(
    ({ sentence, said }) => sentence.index === frames.sentence.index - 1 && said.player === inMind,
  )
  if (near.some(({ said }) => said.kind === 'OFFER' && said.offerKind !== 'CONTRACT')) return false
  return near.some(({ said }) => said.kind === 'OFFER' || said.kind === 'INTEREST')
}

function folded({ tokens }: Frames, from: number): string {
  return tokens
    .slice(from)
    .map(({ fold }) => fold)
    .join(' ')
}
