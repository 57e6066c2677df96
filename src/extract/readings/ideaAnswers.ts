import { wordsLike } from '../../french/wordClass.ts'
import { type Cue, cueFinder } from '../cues.ts'
import type { Ref } from '../document.ts'
import { framesOf } from '../frames.ts'
import { ideaCues } from '../ideaWords.ts'
import type { Finder, Found, Place } from '../rule.ts'
import { clubsOf } from '../slots.ts'
import { scopeOf } from './scope.ts'
import { speakerOf } from './speakerOf.ts'
import { verbAt, wisher } from './wisher.ts'
import { isChampionship } from './wishes.ts'

type Attitude = keyof typeof ideaCues

/**
 * What a player thinks of a move that was told just before: « Kamara à Lyon ? Il ne demande que ça », « Milan a écrit. Kamara n’y verrait pas
 * d’inconvénient », « « La Liga ? Pourquoi pas », sourit Kamara ».
 */
export function ideaAnswers(attitude: Attitude): Finder {
  const cues = cueFinder(ideaCues[attitude], true)
  return (place) => {
    const [cue] = cues(place.frames.tokens)
    if (!cue || isUncertain(place, cue)) return []
    const player = whoAnswers(place, cue)
    if (!player) return []
    const { entities, frames, drafts, document } = place
    const own = entities.get(player)?.club ?? null
    return ideaBefore(place, cue, player, own).flatMap((ref): Found[] => {
      const league = ref.kind === 'LEAGUE' ? (document.register.get(ref.entities[0]!)?.name ?? null) : null
      const club = league ? null : (clubsOf(ref, entities)[0] ?? null)
      if (!league && (!club || club === own)) return []
      const isKnown = drafts.some(
        ({ said, sentence }) =>
          said.kind === 'WISH' &&
          said.player === player &&
          said.club === club &&
          said.league === league &&
          frames.sentence.index - sentence.index <= 1,
      )
      if (isKnown) return []
      const scope = scopeOf(frames, cue.last)
      return [
        {
          said: { kind: 'WISH', player, attitude, club, league, scope },
          ...cue,
          verb: verbAt(place, cue),
          settled: true,
        },
      ]
    })
  }
}

// « Se laissera-t-il tenter ? », « Non merci, a répondu Lyon », « a raccroché » of boots
function isUncertain({ frames, document }: Place, { first, last }: Cue): boolean {
  const { tokens, sentence } = frames
  // « ne demanderait pas mieux que de rester », « ne ferme pas la porte à une prolongation »: its own object
  if (tokens[last]!.fold !== 'pour' && tokens[last + 1] && isObject(tokens[last + 1])) return true
  if (tokens.slice(-2).some(({ text }) => text === '?') && !tokens.slice(first, last + 1).some(isWhy)) return true
  if (tokens[first]!.fold === 'non' || tokens[first]!.fold === 'sans') return tokens.length > 6
  if (tokens[last]!.fold !== 'raccroche') return false
  const before = document.sentences[sentence.index - 1]?.tokens ?? []
  return ![...before, ...tokens].some(({ fold }) => /^(?:appels?|telephone|fil|coup)$/.test(fold))
}

const isObject = wordsLike(/^(?:que|qu'|a|au|aux|de|d'|du|des|pour|par|un|une|le|la|l'|les|son|sa|ses|ce|cet|cette)$/)
const isWhy = ({ fold }: { readonly fold: string }) => fold === 'pourquoi'

// « Pourquoi pas » is told by the player himself; other words have a subject.
function whoAnswers(place: Place, cue: Cue): string | null {
  const { frames, entities, inMind } = place
  const speaker = speakerOf(place, frames.tokens[cue.first]!.start)
  if (speaker) return entities.get(speaker)?.kind === 'PLAYER' ? speaker : null
  if (frames.tokens[cue.first]!.fold === 'pourquoi') return null
  if (frames.verbs.some((verb) => verb.first <= cue.last)) return wisher(place, cue)
  // « Lyon ? Très peu pour lui », « Kamara à Lyon ? Non merci »
  const named = frames.refs.flatMap(({ kind, form, entities: all }) =>
    kind === 'PLAYER' && form !== 'PRONOUN' ? all.slice(0, 1) : [],
  )
  return new Set(named).size > 1 ? null : (named[0] ?? inMind)
}

// The one club or league of the sentence before these words, of the question before, or of what the sentence before tells
function ideaBefore(place: Place, { first }: Cue, player: string, own: string | null): readonly Ref[] {
  const { frames, document, asked = [], drafts } = place
  const isOther = ({ kind, form, entities }: Ref) =>
    (kind === 'CLUB' || (kind === 'LEAGUE' && isChampionship(document.register.get(entities[0]!)?.name ?? 'Coupe'))) &&
    form !== 'PRONOUN' &&
    entities[0] !== own
  const here = oneOf(frames.refs.filter((ref) => ref.last < first && isOther(ref)))
  if (here.length > 0) return isAsked(frames.tokens, here[0]!, first) || first - here[0]!.last > 2 ? here : []
  if (frames.refs.some((ref) => isOther(ref) && ref.first > first && ref.first - first < 9)) return []
  if (asked.length > 0) return oneOf(asked.filter(isOther))
  const before = document.sentences[frames.sentence.index - 1]
  if (!before || before.zone.section !== frames.sentence.zone.section) return []
  const told = framesOf(before, document.refs.get(before) ?? []).refs.filter(isOther)
  const wanted = drafts.filter(
    ({ said, sentence }) => said.kind === 'INTEREST' && said.player === player && sentence === before,
  )
  const suitors = told.filter(({ entities }) =>
    wanted.some(({ said }) => 'club' in said && said.club === entities[0] && entities.length === 1),
  )
  return suitors.length > 0 ? oneOf(suitors) : oneOf(told)
}

function oneOf(refs: readonly Ref[]): readonly Ref[] {
  const [one, ...others] = refs
  return one && others.every(({ entities }) => entities[0] === one.entities[0]) ? [one] : []
}

function isAsked(tokens: Place['frames']['tokens'], { last }: Ref, to: number): boolean {
  return tokens.slice(last + 1, to).some(({ text }) => text === '?')
}
