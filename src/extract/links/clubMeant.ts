import type { Entity, Ref, Sentence } from '../document.ts'
import type { Focus } from './focus.ts'
import type { NounGroup } from './nounGroup.ts'
import { regionAt } from './regions.ts'
import { isOld, type Scene } from './scene.ts'

/** Nouns that are no club the text has named, but for what stands behind them. Folded. */
const SOME =
  /^(?:champion|leader|geant|cador|pensionnaire|pensionnaires|recruteurs|emissaires|locataires|equipe|institution|franchise)$/

/** Which club « le club », « son club », « la formation allemande » or « ses dirigeants » means; null for none. */
export function clubMeant(scene: Scene, sentence: Sentence, group: NounGroup, focus: Focus): string | null {
  const { noun, word, tail } = group
  if (isOld(sentence, noun) && !tail.club) return null
  if (tail.club) return tail.club
  if (tail.person) return scene.entities.get(tail.person)?.club ?? null
  if (tail.countries.length > 0) return clubFrom(tail.countries, focus)
  const coached = coachedBy(scene, sentence, group)
  if (coached) return coached
  if (SOME.test(word)) return null
  // « ses représentants » are a player's agents
  if (word === 'representants') return null
  const place = placeBehind(scene, sentence, noun, focus)
  if (place !== undefined) return place
  const suitor = suitorMeant(sentence, group, focus)
  if (suitor) return suitor
  const owner = ownerOf(scene, sentence, group)
  const first = /^(?:formateur|forme)$/.test(sentence.tokens[noun + 1]?.fold ?? '')
  if (first) return firstClub(scene, owner ?? scene.entities.get(focus.player() ?? '')) ?? focus.home()
  return owner ? owner.club : focus.home()
}

/** What no club does to its own player. Folded. */
const COURTS =
  /^(?:devolu|cibl|vise|courtis|convoit|recrut|engager|attirer|enroler|suit|surveill|offrir|interess|renseign|attacher|pist|approch|lorgn|contact)/

// « Lyon cherche un renfort. Le club a jeté son dévolu sur Buonanotte. »: whom the sentence before was about
function suitorMeant({ tokens, verbs }: Sentence, { first }: NounGroup, focus: Focus): string | null {
  const verb = verbs[0]
  if (first > 0 || !/^(?:le|la)$/.test(tokens[0]!.fold) || !verb) return null
  const told = tokens.slice(verb.first, verb.last + 6).some(({ fold }) => COURTS.test(fold))
  const club = told ? focus.lastSubject('CLUB') : null
  return club === focus.home() ? null : club
}

// « le club portugais »: another than his own where the section has named one, else his
function clubFrom(countries: readonly string[], focus: Focus): string | null {
  const home = focus.home()
  const isThere = (id: string) => countries.includes(focus.country(id))
  const other = focus.latest('CLUB', ({ id }) => isThere(id) && id !== home)
  if (!home || !isThere(home)) return other
  return other && focus.isHere(other) ? other : home
}

// « Quant à Bergvall, son club … », « Dispensé de match par son club, Maguire … »: whose the sentence says it is
function ownerOf({ entities }: Scene, { tokens, verbs }: Sentence, { first, refs }: NounGroup): Entity | undefined {
  if (!/^(?:son|ses|sa)$/.test(tokens[first]!.fold)) return undefined
  const named = refs
    .filter(({ kind, form, entities: meant }) => kind === 'PLAYER' && form === 'NAME' && meant.length === 1)
    .toSorted((a, b) => a.first - b.first)
  const opener = named.find((ref) => ref.last < first && ref.first < 3)
  if (opener) return entities.get(opener.entities[0]!)
  const told = verbs.find(({ mood }) => mood === 'INDICATIVE' || mood === 'CONDITIONAL')
  const behind = named.find((ref) => ref.first > first && tokens[ref.first - 1]?.text === ',')
  return behind && (!told || told.first > behind.last) && !refs.some((ref) => isSomebodyBefore(ref, first))
    ? entities.get(behind.entities[0]!)
    : undefined
}

function isSomebodyBefore({ kind, last }: Ref, first: number): boolean {
  return last < first && (kind === 'PLAYER' || kind === 'PERSON')
}

// « son club formateur »: where his career began, if the text names it
function firstClub({ entities }: Scene, player: Entity | undefined): string | null {
  const club = player?.career?.stays[0]?.club
  return club && entities.has(club) ? club : null
}

// « la formation managée par le Portugais Marco Silva »: his
function coachedBy({ entities }: Scene, { tokens }: Sentence, { noun, refs }: NounGroup): string | null {
  const [how, by] = tokens.slice(noun + 1, noun + 3)
  if (!/^(?:manage|entraine|dirige|coache|preside)e?s?$/.test(how?.fold ?? '') || by?.fold !== 'par') return null
  const man = refs.find(({ kind, first }) => kind === 'PERSON' && first > noun && first - noun < 6)
  return (man && entities.get(man.entities[0]!)?.club) || null
}

// « le club de la Saxe », « le club de Premier League »: undefined where no place stands behind, null where it is nobody's that the text names
function placeBehind(
  { entities, formsAt }: Scene,
  { tokens }: Sentence,
  noun: number,
  focus: Focus,
): string | null | undefined {
  if (!/^(?:de|du|d')$/.test(tokens[noun + 1]?.fold ?? '')) return undefined
  const article = /^(?:la|le|l')$/.test(tokens[noun + 2]?.fold ?? '') ? 1 : 0
  const name = tokens[noun + 2 + article]
  if (!name?.capital) return undefined
  const form = formsAt.get(name.start)
  if (form?.entry.kind === 'COMPETITION') {
    const { country } = form.entry
    return focus.latest('CLUB', ({ id }) => focus.country(id) === country)
  }
  const region = regionAt(
    tokens.map(({ fold }) => fold),
    noun + 2,
  )
  const named = region?.clubs.filter((id) => entities.has(id)) ?? []
  return named.length > 0 ? focus.latest('CLUB', ({ id }) => named.includes(id)) : null
}
