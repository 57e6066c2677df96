import type { Entity, Ref, Sentence } from '../document.ts'
import { isOfCircumstance } from '../mentions/inPassing.ts'
import type { Focus } from './focus.ts'
import type { NounGroup } from './nounGroup.ts'
import { canPlay } from './positions.ts'
import { isOld, type Scene, wasAt } from './scene.ts'

/** Whom « le minot », « le milieu de l’OM » or « son attaquant » means; null for nobody. */
export function playerMeant(scene: Scene, sentence: Sentence, group: NounGroup, focus: Focus): string | null {
  const { first, noun, word, tail, refs } = group
  if (isNobodyKnown(sentence, noun, word) || isPlace(sentence, group)) return null
  const described = apposedTo(sentence, group)
  if (described) return described
  const old = isOld(sentence, noun)
  const isFit = (player: Entity) =>
    (tail.countries.length === 0 || focus.isFrom(player, tail.countries)) && canPlay(player, word)
  const fits = (player: Entity) =>
    isFit(player) && (!tail.club || (old ? wasAt(player, tail.club) : !player.club || player.club === tail.club))
  // « Diouf, lui, ne partira pas : le portier rémois coûte 12 M€ »: who opens the sentence
  const opener = refs.find((ref) => ref.kind === 'PLAYER' && ref.form === 'NAME' && ref.first === 0 && ref.last < first)
  const here = opener?.entities[0] ?? turnedTo(sentence, first, refs)
  const near = here ? scene.entities.get(here) : undefined
  if (near && fits(near)) return near.id
  const owner = tail.club ? null : ownerOf(sentence, group)
  const owned = owner ? ownedBy(scene, owner, focus, fits) : null
  if (owned) return owned
  const { club } = tail
  if (old) return focus.player(fits) ?? speakerOf(sentence, first, focus) ?? focus.player(isFit)
  if (!club) return focus.player(fits)
  // « l’ailier brésilien des Girondins » of the one who was there, though nobody has named him yet
  const mind = focus.player(fits)
  if (mind && isThere(scene.entities.get(mind)!, club)) return mind
  const known = [...scene.entities.values()].filter((one) => isThere(one, club) && fits(one))
  if (known.length === 1) return known[0]!.id
  return (
    focus.player((player) => fits(player) && player.club === club) ??
    mind ??
    focus.player((player) => !player.club || player.club === club)
  )
}

// « un intérêt pour Charbonnier, le Stéphanois, »: the name before the comma
function apposedTo({ tokens }: Sentence, { first, refs }: NounGroup): string | null {
  if (tokens[first - 1]?.text !== ',' || !/^(?:le|l'|la)$/.test(tokens[first]!.fold)) return null
  const name = refs.find(({ kind, form, last }) => kind === 'PLAYER' && form === 'NAME' && last === first - 2)
  return name?.entities.length === 1 ? name.entities[0]! : null
}

// « les Bordelais font savoir que leur joueur … »: the club before the words
function ownerOf({ tokens }: Sentence, { first, refs }: NounGroup): string | null {
  if (!/^(?:son|sa|leur)$/.test(tokens[first]!.fold)) return null
  const before = refs.filter(({ kind, last, form }) => kind === 'CLUB' && last < first && form !== 'ADJECTIVE')
  const ids = new Set(before.flatMap(({ entities }) => entities))
  return ids.size === 1 ? [...ids][0]! : null
}

// Of whom one has in mind it is known that he plays elsewhere, and of one other that he plays there
function ownedBy(scene: Scene, club: string, focus: Focus, fits: (player: Entity) => boolean): string | null {
  const mind = scene.entities.get(focus.player(fits) ?? '')
  if (!mind?.club || mind.club === club) return null
  const there = [...scene.entities.values()].filter((one) => isThere(one, club) && fits(one))
  return there.length === 1 ? there[0]!.id : null
}

/** True for a player of whom the register knows that he was at a club. */
function isThere({ kind, club, career }: Entity, at: string): boolean {
  return kind === 'PLAYER' && club === at && (career?.stays ?? []).some((stay) => stay.club === at)
}

// « …, a affirmé l’ancien milieu de l’OM » of a director, where the player never was there
function speakerOf(sentence: Sentence, first: number, focus: Focus): string | null {
  return sentence.verbs.some(({ last }) => last === first - 1) ? focus.latest('PERSON') : null
}

/** « Il portera le numéro 7 »: of a shirt. Folded. */
const SHIRT = /^(?:port|arbor|herit|chois|endoss|enfil|recuper|floqu)/
const TITLED = /^(?:france|angleterre|italie|espagne|allemagne|portugal|belgique|titre|sortant)$/

// « l’homme qui l’a lancé », « le champion de France », « le finaliste de la Ligue des champions »
function isNobodyKnown({ tokens }: Sentence, noun: number, word: string): boolean {
  const behind = tokens.slice(noun + 1, noun + 4).map(({ fold }) => fold)
  // « Du talent, il en a »: what one has
  if (word === 'talent' && tokens[noun - 1]?.fold === 'du' && !/^(?:de|du|d')$/.test(behind[0] ?? '')) {
    const lead = tokens[noun - 2]
    if (!lead || lead.kind === 'MARK' || tokens[noun + 1]?.kind === 'MARK') return true
  }
  if (word === 'homme') return /^(?:qui|que|qu'|dont)$/.test(behind[0] ?? '') || behind[0] === 'fort'
  if (word === 'finaliste') return behind[0] === 'de' || behind[0] === 'sortant'
  if (word === 'numero') {
    // « ajoute celui qui portera le numéro 44 »: he himself
    const lead = tokens.slice(Math.max(0, noun - 5), noun).map(({ fold }) => fold)
    return lead.some((one) => SHIRT.test(one)) && !lead.includes('celui')
  }
  return word === 'champion' && behind.some((one) => TITLED.test(one))
}

/** What one does for, says or gives to a man: before « au milieu de terrain » it is he, else the place on the field. Folded. */
const GIVEN =
  /^(?:offre|offert|offrir|offrait|offrent|propos\S*|donn\S*|accord\S*|plai\S*|permet\S*|demand\S*|fait|faite|soumis\S*|promis\S*|promet\S*|interess\S*|tien\S*|manqu\S*|reproch\S*|confi\S*|grace|quant|parl\S*|contrat|bail)$/

// « renforcer son milieu de terrain », « un renfort au milieu »: a part of the team
function isPlace({ tokens }: Sentence, { first, noun, word }: NounGroup): boolean {
  if (word !== 'milieu') return false
  const before = tokens.slice(Math.max(0, first - 8), first).map(({ fold }) => fold)
  if (/^(?:son|leur)$/.test(tokens[first]!.fold))
    return before.some((one) => /^(?:renforc|etoff|muscl|compos|reconstrui|densifi|garni|equilibr|complet)/.test(one))
  if (tokens[first]!.fold !== 'au') return false
  const behind = tokens[noun + 1]?.fold
  return (behind === 'de' || behind === 'du') && !before.slice(-6).some((one) => GIVEN.test(one))
}

/** Nouns and prepositions by which a sentence turns to the man behind them: « son offre pour Cherki », « l’arrivée de Viti ». Folded. */
const TURNS = /^(?:pour|sur|concernant|dossier|cas|venue|arrivee|transfert|signature|situation|avenir|piste)$/

// « … pour Rayan Cherki repoussée par la direction, qui doit convaincre le joueur »: the one man its words so far are about
function turnedTo({ tokens }: Sentence, before: number, refs: readonly Ref[]): string | null {
  const named = refs.filter(({ kind, form, last }) => kind === 'PLAYER' && form === 'NAME' && last < before)
  const only = named.toSorted((a, b) => a.first - b.first)[0]
  if (!only || named.some(({ entities }) => entities[0] !== only.entities[0])) return null
  if (isOfCircumstance(tokens, only.first)) return null
  return tokens.slice(Math.max(0, only.first - 4), only.first).some(({ fold }) => TURNS.test(fold))
    ? only.entities[0]!
    : null
}
