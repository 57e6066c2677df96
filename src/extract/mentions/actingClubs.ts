import { foldedBetween } from '../../french/fold.ts'
import type { Career } from '../../register/register.ts'
import type { Document, Entity, Ref, Sentence } from '../document.ts'
import type { Role } from '../mention.ts'
import { actsForClub, roleWords } from './roles.ts'

/** What coaches and directors of a suitor do to a player, and of a seller to an offer; folded, behind the name. */
const BUYS =
  /^(?:,[^,]{0,70},|, qui)? (?:ne |n'|a |avait |aurait |s'est |se |lui |en |y |toujours |deja |va |doit |donc |aussi |officiellement )*(?:appreci|suit|suiv|surveill|veu|voul|souhait|rev|pens|song|coch|tourn|referm|jet|rencontr|appel|sond|cibl|pist|activ|convoit|aim|s'oppos|contact|supervis|insist|prepar|pouss)/
const SELLS =
  /^(?:,[^,]{0,70},|, qui)? (?:ne |n'|a |avait |aurait |lui |en |y |toujours |deja |donc |aussi )*(?:reclam|exig|attend|refus|repouss|rejet|jug|fix|retoqu|brad|vend|ced|retenir|retient|prolong|accept|valid)/
const ROLES = new Map(roleWords)

const PLAIN = 3

interface Titled {
  readonly role: Role
  readonly club: string
  /** Of the sentence. */
  readonly index: number
}

/**
 * The club that each coach, director or president acts for, by his id, where no title tells it: « l’Atlético de Simeone », « l’entraîneur
 * lombard » of the one coach, the club that a question names before him, and what he does. `own` is the club of the article's player.
 */
export function actingClubs(document: Document, own: string | undefined): Map<string, string> {
  const out = new Map<string, string>()
  const open = document.entities.filter(({ role, club }) => role !== null && actsForClub.has(role) && !club)
  if (open.length === 0) return out
  const titles = titledClubs(document)
  const other = oftenest(document, own)
  for (const person of open) {
    const votes = new Map<string, number>()
    const vote = (club: string, weight: number) => votes.set(club, (votes.get(club) ?? 0) + weight)
    const places = placesOf(document, person)
    const isOnly = open.filter(({ role }) => role === person.role).length === 1
    for (const { role, club, index } of titles)
      if (role === person.role && (isOnly || places.some(({ sentence }) => index === sentence.index))) vote(club, 3)
    for (const { sentence, ref } of places) voteAt(document, sentence, ref, own, vote)
    const [best] = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    const buys = own !== undefined && (votes.get(own) ?? 0) < 0
    // Of whom the register knows where he was at the time, the text must say plainly that he works elsewhere.
    const club = person.career
      ? best && best[1] >= PLAIN
        ? best[0]
        : aboutThen(document, person.career, votes)
      : best && best[1] > 0
        ? best[0]
        : buys
          ? other
          : own
    if (club) out.set(person.id, club)
  }
  return out
}

// Between two clubs: the one he has just left or is about to join, if the article names it.
function aboutThen(
  { article, entities }: Document,
  { stays }: Career,
  votes: ReadonlyMap<string, number>,
): string | undefined {
  const now = monthsOf(article.publishedOn)
  const named = new Set(entities.map(({ id }) => id))
  return stays
    .filter(
      ({ club, from, to }) =>
        named.has(club) && monthsOf(from) - now <= SOON && (to === null || now - monthsOf(to) <= LATELY),
    )
    .toSorted((a, b) => (votes.get(b.club) ?? 0) - (votes.get(a.club) ?? 0) || (a.from < b.from ? 1 : -1))[0]?.club
}

const SOON = 3
const LATELY = 2

function monthsOf(date: string): number {
  return 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7) || 1)
}

function placesOf(document: Document, { id }: Entity): { sentence: Sentence; ref: Ref }[] {
  return document.sentences.flatMap((sentence) =>
    sentence.zone.kind === 'BODY'
      ? (document.refs.get(sentence) ?? [])
          .filter(({ entities }) => entities.includes(id))
          .map((ref) => ({ sentence, ref }))
      : [],
  )
}

function voteAt(
  document: Document,
  sentence: Sentence,
  ref: Ref,
  own: string | undefined,
  vote: (club: string, weight: number) => void,
): void {
  const { tokens } = sentence
  const { text } = document.article
  const clubs = (document.refs.get(sentence) ?? []).filter(({ kind }) => kind === 'CLUB')
  const before = clubs.filter(({ last }) => last < ref.first).at(-1)
  const between = before ? tokens.slice(before.last + 1, ref.first).map((token) => token.fold) : []
  // « l’Atlético de Simeone », « Fenerbahçe, entraîné par Mourinho », « Miami, dont le propriétaire, Beckham »
  if (before && /^(?:de|d'|,? ?entrainee?s? par|,? ?dont (?:le|la|l') [a-z ]+,?)$/.test(between.join(' ')))
    vote(before.entities[0]!, 5)
  const end = tokens[ref.last]!.end
  const behind = foldedBetween(text, end, Math.min(sentence.end, end + 110))
  if (own && SELLS.test(behind)) {
    vote(own, 2)
    return
  }
  if (own && BUYS.test(behind)) vote(own, -3)
  const near = before ?? lastClubBefore(document, sentence)
  if (near && near.entities[0] !== own) vote(near.entities[0]!, 1)
  // « L’AS Rome ? Monchi en aurait fait sa cible »
  const question = document.sentences[sentence.index - 1]
  if (question && /\?\s*$/.test(text.slice(question.start, question.end))) {
    const asked = (document.refs.get(question) ?? []).filter(({ kind }) => kind === 'CLUB')
    if (asked.length === 1 && question.verbs.length === 0) vote(asked[0]!.entities[0]!, 3)
  }
}

function lastClubBefore(document: Document, sentence: Sentence): Ref | undefined {
  for (let i = sentence.index - 1; i >= 0 && sentence.index - i < 3; i--) {
    const one = document.sentences[i]!
    if (one.zone.paragraph !== sentence.zone.paragraph) return undefined
    const club = (document.refs.get(one) ?? []).filter(({ kind }) => kind === 'CLUB').at(-1)
    if (club) return club
  }
  return undefined
}

/** Titles that are told with a club and without a name: « le président olympien », « l’entraîneur de l’OM ». */
function titledClubs(document: Document): Titled[] {
  const out: Titled[] = []
  for (const sentence of document.sentences) {
    if (sentence.zone.kind !== 'BODY') continue
    const refs = document.refs.get(sentence) ?? []
    for (const ref of refs) {
      if (ref.kind !== 'CLUB') continue
      const next = refs.find(({ first }) => first > ref.last && first <= ref.last + 2)
      if (next && (next.kind === 'PERSON' || next.kind === 'JOURNALIST')) continue
      for (let i = ref.first - 1; i >= 0 && ref.first - i <= 4; i--) {
        const two = `${sentence.tokens[i]!.fold} ${sentence.tokens[i + 1]!.fold}`
        const role = ROLES.get(two) ?? ROLES.get(sentence.tokens[i]!.fold)
        if (role && /^(?:ancien|ex|futur)$/.test(sentence.tokens[i - 1]?.fold ?? '')) break
        if (role) out.push({ role, club: ref.entities[0]!, index: sentence.index })
        if (role || /^[.,;:]$/.test(sentence.tokens[i]!.text)) break
      }
    }
  }
  return out
}

function oftenest({ sentences, refs }: Document, own: string | undefined): string | undefined {
  const counts = new Map<string, number>()
  for (const sentence of sentences)
    for (const { kind, entities } of refs.get(sentence) ?? [])
      if (kind === 'CLUB' && entities[0] !== own) counts.set(entities[0]!, (counts.get(entities[0]!) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
