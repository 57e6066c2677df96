import type { Ref } from '../document.ts'
import type { Frames } from '../frames.ts'
import type { Move } from './move.ts'

/**
 * « Kamara, nouvelle recrue de Newcastle », « le nouveau joueur de Newcastle, Boubacar Kamara », « Gueye et Fofana, les recrues
 * d’Everton », « Everton tient sa première recrue : Gueye ».
 */
export function byApposition(frames: Frames): Move[] {
  const { refs } = frames
  return [...refs.flatMap((club, i): Move[] => besideClub(frames, club, i)), ...behindColon(frames)]
}

function besideClub(frames: Frames, club: Ref, i: number): Move[] {
  const { tokens, refs } = frames
  if (club.kind !== 'CLUB' || frames.preposition(club) !== 'de') return []
  const lead = tokens.slice(Math.max(0, club.first - 5), club.first).map(({ fold }) => fold)
  const noun = lead.findIndex(
    (word, at) => RECRUIT.test(word) && (/^recrues?$/.test(word) || NEW.test(lead[at - 1] ?? '')),
  )
  if (noun < 0) return []
  const start = club.first - lead.length + noun
  const before = refs[i - 1]
  const apposed = tokens[club.last + 1]?.text === ',' ? refs[i + 1] : undefined
  const player = [before, apposed].find(
    (ref) =>
      ref?.kind === 'PLAYER' &&
      ref.form === 'NAME' &&
      (ref === before ? start - ref.last <= 4 && tokens[ref.last + 1]?.text === ',' : ref.first - club.last <= 2),
  )
  if (!player) return []
  const [first, last] = [Math.min(player.first, start), Math.max(player.last, club.last)]
  return arrivals(player.entities, club.entities[0]!, first, last)
}

function behindColon(frames: Frames): Move[] {
  const { tokens, refs, verbs } = frames
  const colon = tokens.findIndex(({ text }) => text === ':')
  const player = refs.find(
    ({ kind, form, first }) => kind === 'PLAYER' && form === 'NAME' && first > colon && first - colon < 4,
  )
  if (colon < 3 || !player) return []
  const lead = tokens.slice(Math.max(0, colon - 6), colon).map(({ fold }) => fold)
  const n = verbs.findIndex(
    ({ lemma, mood, negation, last }) => SHOWS.test(lemma) && mood === 'INDICATIVE' && !negation && last < colon,
  )
  if (n < 0 || !lead.some((word) => /^(?:recrues?|renforts?)$/.test(word))) return []
  const subject = frames.subject(n)
  if (subject?.kind !== 'CLUB' || verbs[n]!.tense === 'FUTURE') return []
  return arrivals(player.entities, subject.entities[0]!, colon, player.last)
}

function arrivals(players: readonly string[], to: string, first: number, last: number): Move[] {
  return players.map((player) => ({ player, from: null, to, first, last, verb: null, kind: 'PERMANENT', money: null }))
}

const SHOWS = /^(?:tenir|présenter|dévoiler|annoncer|accueillir|officialiser|enregistrer)$/
const RECRUIT = /^(?:recrues?|joueur|attaquant|milieu|defenseur|gardien|renforts?|buteur|ailier|lateral)$/
const NEW = /^(?:nouveau|nouvelle|premiere|derniere|nouveaux|nouvelles)$/
