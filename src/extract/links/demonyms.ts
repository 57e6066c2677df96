import type { Entity, Ref, Sentence } from '../document.ts'
import type { Registered } from '../mentions/registered.ts'
import type { Focus } from './focus.ts'
import { isOld, isPersonLike, type Scene, wasAt } from './scene.ts'

/** The form of the register at a token when it is somebody of a club or country: « le Marseillais », « les Italiens »; else undefined. */
export function demonymAt(scene: Scene, { tokens }: Sentence, noun: number): Registered | undefined {
  const form = scene.formsAt.get(tokens[noun]!.start)
  return form && (form.use === 'SINGULAR' || form.use === 'PLURAL') ? form : undefined
}

/** Whom « le Marseillais », « l’ancien Lillois », « le Sénégalais » or « les Italiens » mean: a player, a club of that country, or nobody. */
export function demonymGroup(
  scene: Scene,
  sentence: Sentence,
  first: number,
  noun: number,
  { entry, use }: Registered,
  refs: readonly Ref[],
  focus: Focus,
): Ref | null {
  const next = refs.find((ref) => ref.first === noun + 1 && ref.form === 'NAME' && isPersonLike(ref))
  if (next) return { ...next, first }
  const apposed = behindComma(scene, sentence, noun, entry, refs, focus)
  if (apposed) return { ...apposed, first }
  if (use === 'PLURAL') {
    if (entry.kind !== 'NATION') return null
    const club = focus.latest('CLUB', ({ id }) => id !== focus.home() && entry.countries.includes(focus.country(id)))
    return club ? { first, last: noun, kind: 'CLUB', entities: [club], form: 'NOUN' } : null
  }
  const countries = entry.kind === 'NATION' ? entry.countries : null
  const old = isOld(sentence, noun)
  const fits = (one: Entity) =>
    countries
      ? focus.isFrom(one, countries)
      : old
        ? wasAt(one, entry.id)
        : entry.kind !== 'CLUB' || !one.club || one.club === entry.id
  // The one in mind, else who is named just before: « La rumeur Briand est fantaisiste : le Guingampais … »
  const mind = focus.player()
  const named = refs.filter((ref) => ref.kind === 'PLAYER' && ref.form === 'NAME' && ref.last < first).at(-1)
  const beside = scene.entities.get(named?.entities[0] ?? '')
  // « … pour Jean-Michaël Seri, mais l’Ivoirien va s’engager »: of whom it is known, before one of whom nothing is
  const isKnown = (one: Entity | undefined) => Boolean(one?.nationality || one?.career?.nationalities.length)
  const known = countries && beside && fits(beside) && isKnown(beside) && !isKnown(scene.entities.get(mind ?? ''))
  // « Valentin Atangana a rempilé, et Arsenal avait supervisé l’ancien Parisien »: whom the sentence began with
  const opens = beside && named!.first < 3 && fits(beside)
  const other =
    countries && !isKnown(scene.entities.get(mind ?? '')) ? focus.nearby((one) => isKnown(one) && fits(one)) : null
  const near =
    known || opens
      ? beside!.id
      : (other ?? focus.player((one) => one.id === mind && fits(one)) ?? (beside && fits(beside) ? beside.id : null))
  // « l’Alsacien » of a player of Lens: where he was born
  const player = near ?? (countries ? focus.player(fits) : (focus.player((one) => one.club === entry.id) ?? mind))
  if (player) {
    // « détaille l’Italien »: a speaker need not be the player
    if (countries && !sentence.verbs.some(({ last }) => last === first - 1)) focus.call(player, countries)
    return { first, last: noun, kind: 'PLAYER', entities: [player], form: 'NOUN' }
  }
  const isKnownThere = (one: Entity) => one.career !== null && focus.isFrom(one, countries ?? [])
  const person = countries
    ? (focus.latest('PERSON', isKnownThere) ?? focus.latest('PERSON') ?? focus.latest('JOURNALIST'))
    : null
  return person ? { first, last: noun, kind: 'PERSON', entities: [person], form: 'NOUN' } : null
}

// « C’est l’Égyptien, Mohamed Mostafa », unless whom one has in mind is from there himself
function behindComma(
  { entities }: Scene,
  { tokens }: Sentence,
  noun: number,
  entry: Registered['entry'],
  refs: readonly Ref[],
  focus: Focus,
): Ref | undefined {
  if (entry.kind !== 'NATION' || tokens[noun + 1]?.text !== ',') return undefined
  const mind = entities.get(focus.player() ?? '')
  if (!mind || focus.isFrom(mind, entry.countries)) return undefined
  const ref = refs.find(({ kind, form, first }) => kind === 'PLAYER' && form === 'NAME' && first === noun + 2)
  const one = ref && entities.get(ref.entities[0]!)
  return one && focus.isFrom(one, entry.countries) ? ref : undefined
}
