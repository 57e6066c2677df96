import type { Document } from '../document.ts'
import { actingClubs } from './actingClubs.ts'
import { clubThen } from './careers.ts'
import { clubVotes } from './clubVotes.ts'
import { courtingIn } from './courting.ts'
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
  const home = rubricClub(document)
  for (const { id, kind, career } of document.entities) {
    if (kind !== 'PLAYER') continue
    const own = new Map(votes.get(id))
    const then = clubThen(document, career)
    if (then) own.set(then, (own.get(then) ?? 0) + KNOWN)
    const guests = id === topic ? courting(document, id) : undefined
    // Between equals it is not the one at the door.
    const rank = ([club, weight]: readonly [string, number]) =>
      weight - (guests?.has(club) ? 0.5 : 0) + (id === topic && club === home ? 0.3 : 0)
    const [best] = [...own].sort((a, b) => rank(b) - rank(a) || (a[0] < b[0] ? -1 : 1))
    if (best && best[1] > 0) out.set(id, best[0])
  }
  const last = topic && !out.has(topic) ? (home ?? remaining(document, topic, votes.get(topic), out)) : undefined
  if (topic && last) out.set(topic, last)
  for (const [person, club] of actingClubs(document, out.get(topic ?? '') ?? home)) out.set(person, club)
  return out
}

/** « Mercato OM : … », « TFC. Ben Yedder … », « Dans : OM. »: the club of the rubric or title, if it names one as its subject. */
export function rubricClub(document: Document): string | undefined {
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

/** Of the clubs an article names, the one that nothing keeps its player from: no suitor, no former club, nobody else's; undefined unless it is alone. */
function remaining(
  document: Document,
  player: string,
  votes: ReadonlyMap<string, number> | undefined,
  present: ReadonlyMap<string, string>,
): string | undefined {
  const others = new Set([...present.values(), ...courting(document, player)])
  const [first, second] = [...timesNamed(document)]
    .filter(([club]) => (votes?.get(club) ?? 0) >= 0 && !others.has(club))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return first && first[1] > 1 && first[1] > 2 * (second?.[1] ?? 0) ? first[0] : undefined
}

function timesNamed({ sentences, refs }: Document): Map<string, number> {
  const counts = new Map<string, number>()
  for (const sentence of sentences) {
    if (sentence.zone.kind === 'CAPTION' || sentence.zone.kind === 'TEASER') continue
    for (const { kind, entities } of refs.get(sentence) ?? [])
      if (kind === 'CLUB') for (const club of entities) counts.set(club, (counts.get(club) ?? 0) + 1)
  }
  return counts
}

function courting({ sentences, refs }: Document, player: string): Set<string> {
  return new Set(
    sentences.flatMap((sentence) =>
      courtingIn(sentence, refs.get(sentence) ?? [], player).flatMap((one) =>
        one.player === player ? [one.club] : [],
      ),
    ),
  )
}
