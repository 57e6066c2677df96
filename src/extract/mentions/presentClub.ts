import { clubIn } from '../../register/careers.ts'
import type { Document } from '../document.ts'
import { actingClubs } from './actingClubs.ts'
import { clubVotes } from './clubVotes.ts'
import type { Registered } from './registered.ts'
import { topicPlayer } from './topics.ts'

/** How many votes the register has: as many as « Kamara (OM) ». */
const KNOWN = 6

/**
 * The club each player plays for, by id, as far as the text tells: « le milieu de l’OM », « Kamara (OM) », contracts, selling clubs.
 * A player about whom nothing is told stays without, but for the one the article is about.
 * What the register knows of him counts as much as the plainest words.
 */
export function presentClubs(document: Document, known: readonly Registered[]): Map<string, string> {
  const votes = clubVotes(document, known)
  const topic = topicPlayer(document)
  const out = new Map<string, string>()
  const month = document.article.publishedOn.slice(0, 7)
  const isNamed = new Set(document.entities.map(({ id }) => id))
  for (const { id, kind, career } of document.entities) {
    if (kind !== 'PLAYER') continue
    const own = new Map(votes.get(id))
    const known = career && clubIn(career, month)
    if (known && isNamed.has(known)) own.set(known, (own.get(known) ?? 0) + KNOWN)
    const [best] = [...own].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    if (best && best[1] > 0) out.set(id, best[0])
  }
  const home = homeClub(document)
  if (topic && !out.has(topic) && home) out.set(topic, home)
  for (const [person, club] of actingClubs(document, out.get(topic ?? '') ?? home)) out.set(person, club)
  return out
}

// « Mercato OM : … », « TFC. Ben Yedder … », « Dans : OM. »: the club of the rubric or title
function homeClub(document: Document): string | undefined {
  const rubric = document.sentences.filter(({ zone }) => zone.kind === 'RUBRIC')
  const title = document.sentences.filter(({ zone }) => zone.paragraph === 0)
  for (const sentence of [...title, ...rubric]) {
    const ref = (document.refs.get(sentence) ?? []).find(({ kind }) => kind === 'CLUB')
    const next = ref && sentence.tokens[ref.last + 1]?.text
    const opens = /^[:–-]$/.test(next ?? '') || (/^[.|/]$/.test(next ?? '') && ref!.first < 3)
    if (ref && (sentence.zone.kind === 'RUBRIC' || opens)) return ref.entities[0]
  }
  return undefined
}
