import type { Ref } from '../document.ts'
import type { Frames } from '../frames.ts'
import { playerNouns } from '../mentions/roles.ts'
import type { Move } from './move.ts'

/** « Kamara est officiellement un joueur d’Aston Villa », « portera le maillot d’Aston Villa ». */
export function byState(frames: Frames, clubs: ReadonlyMap<string, string | null>): Move[] {
  const out: Move[] = []
  for (const [n, verb] of frames.verbs.entries()) {
    const words = frames.tokens.slice(verb.first, verb.last + 9).map(({ fold }) => fold)
    const is =
      verb.lemma === 'être' &&
      verb.tense === 'PRESENT' &&
      (words.some((word) => /^(?:officiellement|desormais|depuis)$/.test(word)) ||
        frames.tokens.slice(0, verb.first).some(({ fold }) => fold === 'officiel')) &&
      words.some((word) => playerNouns.has(word) || /^(?:propriete|pensionnaire|recrue|membre|protege)$/.test(word))
    // « défend depuis hier soir les couleurs de Rennes »
    const defends =
      /^(?:porter|défendre)$/.test(verb.lemma) &&
      verb.tense === 'PRESENT' &&
      words.some((word) => /^(?:desormais|depuis)$/.test(word)) &&
      words.some((word) => /^(?:maillot|couleurs)$/.test(word))
    const wears =
      /^(?:porter|défendre|évoluer|jouer)$/.test(verb.lemma) &&
      verb.tense === 'FUTURE' &&
      words.some((word) => /^(?:maillot|couleurs|tunique)$/.test(word))
    // « c’est officiel, Gueye jouera à Everton »
    const will =
      /^(?:évoluer|jouer|rejoindre)$/.test(verb.lemma) &&
      verb.tense === 'FUTURE' &&
      frames.tokens.some(
        ({ fold }, i) => fold === 'officiel' && /^(?:est|c'est)$/.test(frames.tokens[i - 1]?.fold ?? ''),
      )
    // « évolue désormais à Al-Nassr »
    const plays =
      /^(?:évoluer|jouer)$/.test(verb.lemma) &&
      verb.tense === 'PRESENT' &&
      !verb.compound &&
      (words.some((word) => /^(?:desormais|dorenavant)$/.test(word)) ||
        /\bdepuis (?:20\d\d|l' ete|l' hiver|janvier|cet ete)\b/.test(words.join(' ')))
    // « Kalimuendo est rennais depuis hier »
    const demonym =
      verb.lemma === 'être' && verb.tense === 'PRESENT' ? ownAdjective(frames, verb.last, words) : undefined
    if (
      !(demonym || is || wears || will || plays || defends) ||
      verb.negation ||
      words.some((word) => /^(?:encore|toujours)$/.test(word) || (word === 'bien' && !wears))
    )
      continue
    const subject = frames.subject(n)
    const club =
      demonym ??
      frames.refs.find(
        (ref) =>
          ref.kind === 'CLUB' &&
          ref.first > verb.last &&
          ref.first <= verb.last + 9 &&
          frames.preposition(ref) === (plays || (will && !wears) ? 'à' : 'de'),
      )
    if (subject?.kind !== 'PLAYER' || !club || (wears && clubs.get(subject.entities[0]!) === club.entities[0])) continue
    out.push({
      player: subject.entities[0]!,
      from: null,
      to: club.entities[0]!,
      first: verb.first,
      last: club.last,
      verb: null,
      kind: 'PERMANENT',
      money: null,
    })
  }
  return out
}

const NEWLY = /^(?:officiellement|desormais|depuis|enfin|definitivement|maintenant|bon)$/

// « est officiellement rennais », « est niçois depuis mardi soir »; « est parisien de naissance » tells no club
function ownAdjective(frames: Frames, last: number, words: readonly string[]): Ref | undefined {
  const ref = frames.refs.find(
    ({ kind, form, first }) => kind === 'CLUB' && form === 'ADJECTIVE' && first > last && first - last <= 3,
  )
  if (!ref || frames.tokens.slice(last + 1, ref.first).some(({ fold }) => /^(?:un|une|le|la|plus|pas)$/.test(fold)))
    return undefined
  const official = frames.tokens.some(({ fold }) => fold === 'officiel')
  const next = frames.tokens[ref.last + 1]?.fold
  const ends = next === undefined || /^(?:[.,;:!]|depuis|pour|desormais|officiellement|et|jusque?|jusqu')$/.test(next)
  // « est brestois pour trois ans », « est lensois jusqu’en 2026 »
  const forYears = /^(?:pour|jusque?|jusqu')$/.test(next ?? '') && /\b(?:ans?|saisons?|20\d\d)\b/.test(words.join(' '))
  return ends && (official || forYears || words.some((word) => NEWLY.test(word))) ? ref : undefined
}
