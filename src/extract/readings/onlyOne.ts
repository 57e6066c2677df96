import { wordsLike } from '../../french/wordClass.ts'
import type { Ref } from '../document.ts'
import type { Frames } from '../frames.ts'
import type { Finder, Found, Place } from '../rule.ts'
import { clubsOf } from '../slots.ts'
import { scopeOf } from './scope.ts'
import { speakerOf } from './speakerOf.ts'
import { isChampionship } from './wishes.ts'

const isNothing = wordsLike(/^(?:rien|personne|basta|point|nul|nulle|aucun|seulement|uniquement|exclusivement)$/)
const isWorse = wordsLike(/^(?:banc|retraite|tribunes?|reserve|chomage)$/)
const isAnywhere = wordsLike(/^(?:tout|partout|n'importe|importe|quoi|tous)$/)
const isOne = wordsLike(/^(?:qu'|que|seule?|unique)$/)
const isThought = wordsLike(
  /^(?:sujet|mot|nom|club|destination|idee|envie|reve|cap|horizon|but|desir|souhait|obsession|objectif|adresse|maillot|direction|voeu|pensee|priorite|ambition|projet|choix|issue|option|piste|hate|certitude|espoir|refrain|chanson)$/,
)
const FAR = 9

/**
 * Clubs told as the only one, or the only one but: « Kamara, c’est Lyon ou rien », « tout sauf Lyon », « pourvu que ce soit Lyon », « n’a qu’un
 * mot à la bouche, Lyon ».
 */
export const onlyOne =
  (attitude: 'WANTS' | 'REFUSES'): Finder =>
  (place) => {
    const { frames, entities, document } = place
    return frames.refs.flatMap((ref): Found[] => {
      if ((ref.kind !== 'CLUB' && ref.kind !== 'LEAGUE') || ref.form === 'PRONOUN') return []
      const from = attitude === 'WANTS' ? wantedFrom(frames, ref) : spurnedFrom(frames, ref)
      const player = from < 0 ? null : whose(place, from)
      if (!player) return []
      const league = ref.kind === 'LEAGUE' ? (document.register.get(ref.entities[0]!)?.name ?? null) : null
      const club = league ? null : (clubsOf(ref, entities)[0] ?? null)
      if (league ? !isChampionship(league) : !club) return []
      const scope = scopeOf(frames, ref.last)
      const said = { kind: 'WISH' as const, player, attitude, club, league, scope }
      return [{ said, first: Math.min(from, ref.first), last: ref.last, verb: null, settled: true }]
    })
  }

function wantedFrom({ tokens }: Frames, { first, last }: Ref): number {
  const next = tokens.slice(last + 1, last + 5)
  const joint = next[0]?.text === ',' ? 1 : 0
  // « Lyon ou rien », « Lyon et personne d’autre », « Lyon, sinon rien »
  if (/^(?:ou|sinon|et)$/.test(next[joint]?.lower ?? '') && (isNothing(next[joint + 1]) || isWorse(next[joint + 2]))) {
    const isElse =
      next[joint]!.lower !== 'et' ||
      /^(?:d'|seulement|basta|nul|uniquement)$/.test(next[joint + 2]?.fold ?? 'seulement')
    return isElse ? first : -1
  }
  const lead = tokens
    .slice(Math.max(0, first - 6), first)
    .map(({ fold }) => fold)
    .join(' ')
  if (/(?:pourvu|condition) (?:que|qu') ce soit(?: (?:a|au|le|la|l'|pour))*$/.test(lead)) return first
  // « n’a plus qu’un sujet de conversation, Lyon », « Son seul cap : la Liga »
  let mark = first - 1
  while (mark > 0 && first - mark < 4 && /^(?:le|la|l'|les|a|au|aux|celui|celle|de|du)$/.test(tokens[mark]!.fold))
    mark--
  if (!/^[:,]$/.test(tokens[mark]?.text ?? '')) return -1
  const noun = tokens.findLastIndex((token, i) => i < mark && mark - i < 6 && isThought(token))
  const one = noun < 0 ? -1 : tokens.findLastIndex((token, i) => i < noun && noun - i < 4 && isOne(token))
  return one < 0 || tokens.slice(one, mark).some(({ text }) => text === ',' || text === ':') ? -1 : one
}

// « tout sauf un retour à Chelsea », « partout, hormis à Lyon », « n’importe où plutôt qu’à Lyon »
function spurnedFrom({ tokens, refs }: Frames, ref: Ref): number {
  const but = tokens.findLastIndex(
    ({ fold }, i) => i < ref.first && ref.first - i < FAR && /^(?:sauf|hormis|excepte|plutot)$/.test(fold),
  )
  if (but < 1 || refs.some(({ first }) => first > but && first < ref.first)) return -1
  if (tokens.slice(but, ref.first).some(({ text }) => /^[,:;.]$/.test(text))) return -1
  return tokens.slice(Math.max(0, but - 3), but).some((token) => isAnywhere(token)) ? but : -1
}

function whose(place: Place, at: number): string | null {
  const { frames, entities, inMind } = place
  const speaker = speakerOf(place, frames.tokens[at]!.start)
  if (speaker && entities.get(speaker)?.kind === 'PLAYER') return speaker
  const players = new Set(
    frames.refs.flatMap(({ kind, form, entities: all }) => (kind === 'PLAYER' && form !== 'PRONOUN' ? all : [])),
  )
  if (players.size > 1) return null
  // « Newcastle n’a qu’un nom en tête, Lyon … »: a club’s own
  const n = frames.verbs.findLastIndex(({ first }) => first < at)
  const subject = n < 0 ? null : frames.subject(n)
  if (subject && subject.kind !== 'PLAYER' && subject.form !== 'PRONOUN' && subject.last < at) return null
  return [...players][0] ?? inMind
}
