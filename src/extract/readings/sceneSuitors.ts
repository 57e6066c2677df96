import type { Token } from '../../french/token.ts'
import { type Cue, cueFinder } from '../cues.ts'
import type { Ref } from '../document.ts'
import type { Frames } from '../frames.ts'
import type { Stage } from '../reading.ts'
import type { Finder, Found, Place } from '../rule.ts'
import { clubBefore, homeClub } from './homeClub.ts'

/**
 * Interests told without their club, which the text has been about: « Ola Toivonen (Sunderland) est ciblé », « Le nom de Maïga circule », in an
 * article or passage about Toulouse or Marseille. Nobody is read where another club acts in the sentence, nor the player's own club.
 */
export function sceneSuitors(stage: Stage, table: string): Finder {
  const cues = cueFinder(table, true)
  return (place) => {
    const cue = cueIn(place, cues)
    if (!cue || place.frames.verbs.some(({ negation }) => negation && stage !== 'WITHDRAWN' && stage !== 'DENIED'))
      return []
    const players = playersOf(place)
    const clubs = clubsHere(place)
    return players.flatMap((player): Found[] => {
      const own = place.entities.get(player)?.club ?? null
      if (!own || clubs.some((club) => club !== own)) return []
      const club = clubBefore(place.document, place.frames.sentence, own) ?? homeClub(place.document)
      if (!club || club === own || isTold(place, player)) return []
      const verb = place.frames.verbs.findIndex(({ first, last }) => first <= cue.last && cue.first <= last)
      return [
        {
          said: { kind: 'INTEREST', club, player, stage },
          first: cue.first,
          last: cue.last,
          verb: verb < 0 ? null : verb,
          settled: true,
        },
      ]
    })
  }
}

// « Le nom de Maïga (West Ham) circule »: names and brackets do not part the words
function cueIn({ frames }: Place, cues: ReturnType<typeof cueFinder>): Cue | null {
  const { places, tokens } = keptOf(frames)
  const [found] = cues(tokens)
  // « est suivi par les clubs turcs »: by others
  if (found && tokens.slice(found.last + 1, found.last + 7).some(({ fold }) => fold === 'par')) return null
  return found ? { first: places[found.first]!, last: places[found.last]! } : null
}

interface Kept {
  readonly places: readonly number[]
  readonly tokens: readonly Token[]
}

const known = new WeakMap<Frames, Kept>()

function keptOf(frames: Frames): Kept {
  const found = known.get(frames)
  if (found) return found
  const kept: { places: number[]; tokens: Token[] } = { places: [], tokens: [] }
  let inside = false
  for (let i = 0; i < frames.tokens.length; i++) {
    const token = frames.tokens[i]!
    if (token.text === '(') inside = true
    const skipped = inside || frames.ref(i)?.form === 'NAME'
    if (token.text === ')') inside = false
    if (skipped) continue
    kept.places.push(i)
    kept.tokens.push(token)
  }
  known.set(frames, kept)
  return kept
}

function playersOf({ frames, inMind }: Place): readonly string[] {
  const named = frames.refs.filter(({ kind, form, aside }) => kind === 'PLAYER' && form !== 'PRONOUN' && !aside)
  const ids = [...new Set(named.flatMap(({ entities }) => entities))]
  return ids.length > 0 ? ids : inMind ? [inMind] : []
}

// Clubs that stand in brackets or behind a participle are where somebody plays.
function clubsHere({ frames }: Place): string[] {
  const acts = (ref: Ref) => {
    if (ref.kind !== 'CLUB') return ref.kind === 'PERSON' && frames.isBare(ref)
    const lead = frames.tokens.slice(Math.max(0, ref.first - 3), ref.first)
    return !lead.some(({ text, fold }) => text === '(' || /^(?:barree?|joueur|contrat|sous)$/.test(fold))
  }
  return frames.refs.filter(acts).flatMap(({ entities }) => entities)
}

function isTold({ drafts, frames }: Place, player: string): boolean {
  return drafts.some(
    ({ said, sentence }) =>
      sentence === frames.sentence &&
      said.player === player &&
      (said.kind === 'INTEREST' || said.kind === 'TRANSFER' || said.kind === 'OFFER'),
  )
}
