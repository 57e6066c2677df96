import type { Document } from '../document.ts'
import type { Frames } from '../frames.ts'

const NEWLY = /^(?:officiellement|desormais|depuis|enfin|definitivement|maintenant|bon)$/
/** What stands behind « sera dijonnais » where it tells from when or for how long. */
const TERM =
  /^(?:la|des|a partir|jusque?|jusqu'|pour|pendant|dans|en|au moins)? ?(?:de |d' |a |la |les |l' |le |au |en |cet |cette )*(?:\d+|un|une|deux|trois|quatre|cinq|six|prochaine?s?|saisons?|ete|hiver|an|ans|janvier|juin|juillet|ce|mercato)/

/** The club of a demonym, and whether the words alone do not tell that he is new there. */
export interface Belonging {
  readonly club: string
  readonly isOpen: boolean
}

/**
 * « Kalimuendo est rennais depuis hier », « sera dijonnais la saison prochaine », « Officiel ! Maja est girondin jusqu’en 2023 »: the
 * club of which somebody is told to be from now on; undefined where the verb `n` tells none. « Est parisien de naissance » tells none.
 */
export function belonging(document: Document, frames: Frames, n: number): Belonging | undefined {
  const verb = frames.verbs[n]!
  const { tokens, sentence } = frames
  if (verb.lemma !== 'être' || verb.mood !== 'INDICATIVE' || verb.inverted || tokens.at(-1)?.text === '?')
    return undefined
  if (verb.compound || !/^(?:PRESENT|FUTURE)$/.test(verb.tense ?? '')) return undefined
  const told = demonymBehind(document, frames, verb.last)
  if (!told || tokens.slice(verb.last + 1, told.first).some(({ fold }) => NOT_NEW.test(fold))) return undefined
  const behind = tokens.slice(told.last + 1, told.last + 6).map(({ fold }) => fold)
  const ends = behind[0] === undefined || /^[.,;:!]$/.test(behind[0])
  const term = TERM.test(behind.join(' '))
  const near = [sentence, document.sentences[sentence.index - 1]].filter(
    (one) => one?.zone.section === sentence.zone.section,
  )
  const official = near.some((one) => one!.tokens.some(({ fold }) => fold === 'officiel'))
  const newly = tokens.slice(verb.first, verb.last + 9).some(({ fold }) => NEWLY.test(fold))
  const isNew = newly && (ends || /^(?:depuis|pour|desormais|officiellement|et|jusque?|jusqu')$/.test(behind[0] ?? ''))
  if (isNew || (official && (ends || term))) return { club: told.club, isOpen: false }
  if (verb.tense === 'FUTURE' && (ends || term)) return { club: told.club, isOpen: true }
  const opens =
    frames.subject(n)?.form === 'NAME' && document.sentences[sentence.index - 1]?.zone.section !== sentence.zone.section
  return opens && ends ? { club: told.club, isOpen: true } : undefined
}

const NOT_NEW = /^(?:un|une|le|la|plus|pas|encore|toujours|deja|aussi)$/

// « lyonnais » is a ref, « Lyonnais » with a capital and no article is not
function demonymBehind(
  document: Document,
  { tokens, refs }: Frames,
  last: number,
): { club: string; first: number; last: number } | undefined {
  const ref = refs.find(
    ({ kind, form, first }) => kind === 'CLUB' && form === 'ADJECTIVE' && first > last && first - last <= 3,
  )
  if (ref) return { club: ref.entities[0]!, first: ref.first, last: ref.last }
  for (let i = last + 1; i <= last + 3 && i < tokens.length; i++) {
    const club = demonymsOf(document).get(tokens[i]!.start)
    if (club) return { club, first: i, last: i }
  }
  return undefined
}

const demonyms = new WeakMap<Document['registered'], ReadonlyMap<number, string>>()

// Clubs of demonyms with a capital by where they stand: « Lyonnais »
function demonymsOf({ registered }: Document): ReadonlyMap<number, string> {
  const known = demonyms.get(registered)
  if (known) return known
  const found = new Map(
    registered.flatMap(({ start, use, entry }): [number, string][] =>
      use === 'SINGULAR' && entry.kind === 'CLUB' ? [[start, entry.id]] : [],
    ),
  )
  demonyms.set(registered, found)
  return found
}
