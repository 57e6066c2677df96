import { wordsLike } from '../../french/wordClass.ts'
import type { Ref } from '../document.ts'
import type { Place } from '../rule.ts'
import { speakerOf } from './speakerOf.ts'

/** Who is told of beside another. */
const isPeer = wordsLike(/^(?:coequipier|partenaire|compatriote|compere|homologue)$/)

/**
 * Whose contract it is: whom a relative pronoun stands for, else the person named last before the words, else the first behind them, else
 * the player in mind. Several for « Silva et Meunier, dont les contrats s’achèvent »; a coach's is nobody's.
 */
export function holders(place: Place, tie: number, at: number): readonly string[] {
  const { frames, entities, inMind } = place
  const speaker = speakerOf(place, frames.tokens[tie]!.start)
  if (
    speaker &&
    frames.tokens.slice(Math.max(0, tie - 8), tie + 4).some(({ fold }) => /^(?:mon|me|m'|je|j'|suis)$/.test(fold))
  )
    return entities.get(speaker)?.kind === 'PLAYER' ? [speaker] : []
  const related = relative(place, Math.min(tie, at))
  if (related) return playersOf(related)
  const people = frames.refs.filter(
    ({ kind, form }) => (kind === 'PLAYER' || kind === 'PERSON') && form !== 'ADJECTIVE',
  )
  const before = people
    .filter((ref) => ref.last < tie && !(ref.form === 'PRONOUN' && playersOf(ref).length === 0))
    .at(-1)
  const owing = cataphor(place, before, tie)
  if (owing) return playersOf(owing)
  const behind = people.find((ref) => ref.first > tie && ref.first - at < 12)
  // « Lié à l’OM jusqu’en 2022, Kamara … », but « À Eindhoven, où son bail courait …, le directeur … »
  const opening = frames.tokens.slice(0, tie).every(({ fold }) => !/^(?:son|sa|il|lui|ou)$/.test(fold))
  const fronted = !before && behind && opening
  // « Il ne reste qu’un an de contrat à Kamara », « le bail de Kamara expire en juin »
  const owner = people.find(
    (ref) =>
      ref.first > tie &&
      ref.form !== 'PRONOUN' &&
      ref.first - Math.min(tie, at) < 8 &&
      /^(?:de|à)$/.test(frames.preposition(ref)),
  )
  const ref = owner && owner.kind === 'PLAYER' ? owner : (before ?? (fronted ? behind : null))
  // « son coéquipier argentin, lié pour encore deux ans »: somebody else, whom nothing names
  if (frames.tokens.slice(ref && ref.last < tie ? ref.last + 1 : 0, tie).some(isPeer)) return []
  // « À un an de la fin de leur contrat »: of the two or three told of last
  if (!ref && /^leurs?$/.test(frames.tokens[tie - 1]?.fold ?? '')) {
    const several = togetherBefore(place)
    if (several) return several
  }
  if (!ref) return inMind ? [inMind] : []
  const players = playersOf(ref)
  if (players.length > 0) return players
  return ref.kind === 'PERSON' && ref.form !== 'PRONOUN' ? [] : inMind ? [inMind] : []

  function playersOf(one: Ref): readonly string[] {
    const found = one.entities.filter((id) => entities.get(id)?.kind === 'PLAYER')
    return one.form === 'PRONOUN' ? found.slice(0, 1) : found
  }
}

// « dont le contrat expire », « à qui il reste un an », « qui est lié »
function relative({ frames, entities }: Place, at: number): Ref | null {
  for (let i = at; i > 0 && at - i < 7; i--) {
    const { fold, text } = frames.tokens[i]!
    if (/^[,;:(]$/.test(text) && i < at) return null
    if (!/^(?:dont|qui|lequel|auquel)$/.test(fold)) continue
    const before = frames.tokens[i - 1]!.fold
    const ref = frames.antecedent(before === 'a' ? i - 1 : i)
    return ref?.entities.some((id) => entities.get(id)?.kind === 'PLAYER') ? ref : null
  }
  return null
}

// « La Juve, où il est sous contrat jusqu’en 2022, devrait céder Mattia Caldara »: a pronoun for him who comes
function cataphor({ frames: { tokens, refs } }: Place, before: Ref | undefined, tie: number): Ref | null {
  if (before?.form !== 'PRONOUN' || tokens[before.first - 1]?.lower !== 'où') return null
  if (refs[0]?.kind !== 'CLUB' || refs[0].last !== before.first - 3) return null
  return refs.find(({ kind, form, first }) => kind === 'PLAYER' && form === 'NAME' && first > tie) ?? null
}

function togetherBefore({ document, frames, entities }: Place): readonly string[] | null {
  for (let back = 1; back < 3; back++) {
    const before = document.sentences[frames.sentence.index - back]
    if (before?.zone.section !== frames.sentence.zone.section) return null
    const several = (document.refs.get(before) ?? []).find(
      (ref) => ref.kind === 'PLAYER' && ref.entities.length > 1 && ref.entities.length < 4 && ref.form === 'NAME',
    )
    if (several) return several.entities.filter((id) => entities.get(id)?.kind === 'PLAYER')
  }
  return null
}
