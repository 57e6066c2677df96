import type { Stay } from '../../register/register.ts'
import type { Document } from '../document.ts'
import { framesOf } from '../frames.ts'
import type { Draft } from '../rule.ts'

/** A move told now that the register knows may be so many months from the article. */
const NEAR = 4

/**
 * The side that the words leave out: « revient à l’OM, prêté par Newcastle » is a loan; and who is known to have come from a club that the
 * article names has come from there.
 */
export function withFormer(document: Document, drafts: readonly Draft[]): Draft[] {
  const careers = new Map(document.entities.map(({ id, career }) => [id, career]))
  const clubs = new Set(document.entities.flatMap(({ id, kind }) => (kind === 'CLUB' ? [id] : [])))
  return drafts.map((draft) => {
    const { said } = draft
    if (said.kind !== 'TRANSFER' || said.other === null) return draft
    const lender = said.transferKind === 'PERMANENT' ? lentBy(document, draft) : null
    if (lender) return { ...draft, said: { ...said, club: lender, transferKind: 'LOAN' } }
    const ends = said.transferKind === 'PERMANENT' && isLoanOver(draft)
    if (ends) return { ...draft, said: { ...said, transferKind: 'RETURN' } }
    const stayed = said.club === null ? afterTimeAt(document, draft) : null
    if (stayed && stayed !== said.other) return { ...draft, said: { ...said, club: stayed } }
    if (said.club !== null || said.when !== 'NOW') return draft
    const stays = careers.get(said.player)?.stays ?? []
    const { publishedOn } = document.article
    const from =
      borrowedFrom(drafts, draft) ??
      movedTo(drafts, draft) ??
      (said.transferKind === 'RETURN' ? lentTo(stays, publishedOn) : clubBefore(stays, said.other, publishedOn))
    return from && from !== said.other && clubs.has(from) ? { ...draft, said: { ...said, club: from } } : draft
  })
}

function lentBy({ refs }: Document, { sentence, last, said }: Draft): string | null {
  const frames = framesOf(sentence, refs.get(sentence) ?? [])
  const verb = frames.verbs.find(({ first }) => first > last && first - last <= 2)
  if (verb?.lemma !== 'prêter' || verb.mood !== 'PARTICIPLE' || frames.tokens[last + 1]?.text !== ',') return null
  const giver = frames.refs.find(
    (ref) =>
      ref.kind === 'CLUB' && ref.first > verb.last && ref.first - verb.last <= 3 && frames.preposition(ref) === 'par',
  )
  const club = giver?.entities[0]
  return club && said.kind === 'TRANSFER' && club !== said.other ? club : null
}

// « a récupéré Gueye, de retour de prêt à Everton »
function isLoanOver({ sentence: { tokens }, last, first }: Draft): boolean {
  const words = tokens.slice(Math.max(0, first - 6), last + 9).map(({ fold }) => fold)
  return /\b(?:de retour de|retour d' un|fin de|issue de son|terme de son|issue d' un) pret\b/.test(words.join(' '))
}

const TIME = /^(?:ans?|annees?|saisons?|mois|semaines?|passage|pret|exil|parenthese|pige|sejour|escale|aventure|bail)$/

// « Après six mois à Newcastle, il est rentré à l’OM »: where the time was spent
function afterTimeAt({ refs }: Document, { sentence, first }: Draft): string | null {
  const { tokens } = sentence
  const after = tokens.findIndex(({ fold }) => fold === 'apres')
  if (after < 0 || after > 2 || after > first) return null
  const club = (refs.get(sentence) ?? []).find(
    (ref) => ref.kind === 'CLUB' && ref.first > after && ref.first - after <= 8,
  )
  if (!club || club.form === 'ADJECTIVE' || club.first > first) return null
  const between = tokens.slice(after + 1, club.first).map(({ fold }) => fold)
  const isThere =
    between.some((word) => /^(?:a|au|aux|chez)$/.test(word)) || /^(?:au|aux)$/.test(tokens[club.first]!.fold)
  return isThere && between.some((word) => TIME.test(word)) && !between.includes(',') ? club.entities[0]! : null
}

// « prêté à Brest par Caen … Brest l’a acheté »: to whom the loan belonged
function borrowedFrom(drafts: readonly Draft[], { said }: Draft): string | null {
  if (said.kind !== 'TRANSFER' || said.transferKind !== 'PERMANENT') return null
  const loan = drafts.find(
    (one) =>
      one.said.kind === 'TRANSFER' &&
      one.said.transferKind === 'LOAN' &&
      one.said.player === said.player &&
      one.said.other === said.other &&
      one.said.club !== null,
  )
  return loan?.said.kind === 'TRANSFER' ? loan.said.club : null
}

// « À peine racheté par l’Inter à Liège, il a été prêté au Genoa »: where the move told just before has led him
function movedTo(drafts: readonly Draft[], { said, sentence, first }: Draft): string | null {
  const before = drafts.findLast(
    (one) =>
      one.said.kind === 'TRANSFER' &&
      one.said.player === said.player &&
      one.said.when === 'NOW' &&
      one.sentence === sentence &&
      one.first < first &&
      one.said.other !== null &&
      said.kind === 'TRANSFER' &&
      one.said.other !== said.other,
  )
  return before?.said.kind === 'TRANSFER' ? before.said.other : null
}

// Whom he was lent to when he goes back
function lentTo(stays: readonly Stay[], publishedOn: string): string | null {
  const now = months(publishedOn)
  const loan = stays.findLast(
    ({ isLoan, from, to }) => isLoan && months(from) <= now && to !== null && Math.abs(months(to) - now) <= NEAR,
  )
  return loan?.club ?? null
}

// Where he was before the stay at the new club that begins near the article
function clubBefore(stays: readonly Stay[], to: string, publishedOn: string): string | null {
  const at = stays.findIndex(({ club, from }) => club === to && Math.abs(months(from) - months(publishedOn)) <= NEAR)
  const stay = stays[at]
  if (!stay) return null
  const before = stays.filter(
    ({ club, from, isLoan }, i) => i !== at && club !== to && !isLoan && months(from) < months(stay.from),
  )
  const last = before.at(-1)
  return last && (last.to === null || months(last.to) >= months(stay.from) - 3) ? last.club : null
}

function months(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 7)
}
