import type { Document } from '../document.ts'
import type { Frames } from '../frames.ts'
import { playerNouns } from '../mentions/roles.ts'
import { belonging } from './belonging.ts'
import type { Move } from './move.ts'

/** « Kamara est officiellement un joueur d’Aston Villa », « portera le maillot d’Aston Villa ». */
export function byState(document: Document, frames: Frames, clubs: ReadonlyMap<string, string | null>): Move[] {
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
    const demonym = belonging(document, frames, n)
    if (
      !(demonym || is || wears || will || plays || defends) ||
      verb.negation ||
      words.some((word) => /^(?:encore|toujours)$/.test(word) || (word === 'bien' && !wears))
    )
      continue
    const subject = frames.subject(n)
    const club =
      demonym?.club ??
      frames.refs.find(
        (ref) =>
          ref.kind === 'CLUB' &&
          ref.first > verb.last &&
          ref.first <= verb.last + 9 &&
          frames.preposition(ref) === (plays || (will && !wears) ? 'à' : 'de'),
      )?.entities[0]
    if (subject?.kind !== 'PLAYER' || !club || ((wears || demonym?.isOpen) && clubs.get(subject.entities[0]!) === club))
      continue
    out.push({
      player: subject.entities[0]!,
      from: null,
      to: club,
      first: verb.first,
      last: Math.min(verb.last + 3, frames.tokens.length - 1),
      verb: null,
      kind: 'PERMANENT',
      money: null,
    })
  }
  return out
}
