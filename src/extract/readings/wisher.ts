import type { Cue } from '../cues.ts'
import type { Place } from '../rule.ts'
import { speakerOf } from './speakerOf.ts'

/** The player who wants: the subject of the words, the one who speaks, or the one in mind when the words have no other subject. */
export function wisher(place: Place, cue: Cue): string | null {
  const { frames, entities, inMind } = place
  const n = frames.verbs.findIndex((verb) => verb.first <= cue.last && cue.first <= verb.last)
  const speaker = speakerOf(place, frames.tokens[cue.first]!.start)
  if (speaker) {
    const mine = frames.tokens
      .slice(Math.max(0, cue.first - 6), cue.last + 1)
      .some(({ fold }) => /^(?:je|j'|moi|mon|ma)$/.test(fold))
    if (entities.get(speaker)?.kind === 'PLAYER') return mine ? speaker : null
    // « Mon fils aimerait jouer à Madrid », « Mon joueur veut rester »: of whom his people speak
    const theirs = frames.tokens
      .slice(Math.max(0, cue.first - 6), cue.first + 1)
      .some(
        ({ fold }, i, all) => /^(?:fils|client|joueur|frere|poulain|protege)$/.test(fold) && all[i - 1]?.fold === 'mon',
      )
    return theirs ? inMind : null
  }
  // « Pas de quoi convaincre le stoppeur »
  if (/^convainc/.test(frames.tokens[cue.last]!.fold))
    return (
      frames.refs.find(({ kind, first }) => kind === 'PLAYER' && first > cue.last && first - cue.last <= 3)
        ?.entities[0] ?? null
    )
  // « n’aurait, dit-on, aucune envie de bouger »
  const at = n >= 0 ? n : frames.verbs.findLastIndex(({ first, inverted }) => first < cue.first && inverted === null)
  if (at < 0) return nounHolder(place, cue)
  const subject = frames.subject(at)
  const { person, mood } = frames.verbs[at]!
  // « Pas question pour Danso de signer à Everton »
  const inside = frames.refs.find(({ kind, first, last }) => kind === 'PLAYER' && first > cue.first && last < cue.last)
  if (!subject && inside) return inside.entities[0]!
  if (!subject) return person === 3 || n < 0 || mood === 'PARTICIPLE' ? (nounHolder(place, cue) ?? null) : null
  const player = subject.entities.find((id) => entities.get(id)?.kind === 'PLAYER') ?? null
  // « Le président attend 20 M€. Il avait déjà repoussé … »
  if (subject.form === 'PRONOUN' && entities.get(subject.entities[0] ?? '')?.kind === 'PERSON' && isSellers(place, cue))
    return null
  if (subject.form === 'PRONOUN') return player ?? (subject.entities.length === 0 ? inMind : null)
  return subject.kind === 'PLAYER' ? player : null
}

// What clubs do as well as players: « repoussé », « balayé ». A noun is no deed: « Deuxième refus. »
export function isSellers({ frames }: Place, { first }: Cue): boolean {
  return /^(?:refus|repouss|declin|rejet|balay|recal|econdui)/.test(frames.tokens[first]!.fold)
}

// « Pas emballé par Milan, Kamara … », « l’envie de départ de Kamara »
function nounHolder({ frames, entities, inMind }: Place, cue: Cue): string | null {
  const people = frames.refs.filter(
    ({ kind, form }) => (kind === 'PLAYER' || kind === 'PERSON' || kind === 'CLUB') && form !== 'ADJECTIVE',
  )
  const before = people.filter(({ last }) => last < cue.first).at(-1)
  if (before)
    return before.kind === 'PLAYER' ? (before.entities.find((id) => entities.get(id)?.kind === 'PLAYER') ?? null) : null
  const behind = people.find(({ first, kind }) => first > cue.last && kind === 'PLAYER')
  return behind?.entities.find((id) => entities.get(id)?.kind === 'PLAYER') ?? inMind
}

/** The verb that the words of a cue overlap, by number; null where none does. */
export function verbAt({ frames }: Place, { first, last }: Cue): number | null {
  const at = frames.verbs.findIndex((verb) => verb.first <= last && first <= verb.last)
  return at < 0 ? null : at
}
