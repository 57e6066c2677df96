import type { Entity, Ref, Sentence } from '../document.ts'
import type { Role } from '../mention.ts'
import { isOfCircumstance } from '../mentions/inPassing.ts'
import { clubNouns, journalistNouns, outletNouns, playerNouns, positionTail, roleWords } from '../mentions/roles.ts'
import { demonymAt, demonymGroup } from './demonyms.ts'
import type { Focus } from './focus.ts'
import { canPlay } from './positions.ts'
import { regionAt } from './regions.ts'
import { isOld, isPersonLike, type Scene } from './scene.ts'
import { before, definite } from './words.ts'

const ROLES = new Map(roleWords)

/** What stands behind the noun of a group: « de l’OM », « olympien », « italien », « de 22 ans ». */
interface Tail {
  readonly last: number
  readonly club: string | null
  readonly person: string | null
  readonly countries: readonly string[]
}

/**
 * The noun group that begins at token `i` and denotes somebody named elsewhere: « le minot », « le club italien », « le Sénégalais »,
 * « le président olympien ». A group that leads to a name (« le milieu de l’OM Boubacar Kamara ») takes the name in. Null when there is none.
 */
export function groupAt(scene: Scene, sentence: Sentence, i: number, refs: readonly Ref[], focus: Focus): Ref | null {
  const { tokens } = sentence
  if (!definite.has(tokens[i]!.fold)) return null
  let noun = i + 1
  while (noun < tokens.length && noun - i < 4 && before.has(tokens[noun]!.fold)) noun++
  if (
    !tokens[noun] ||
    refs.some((ref) => ref.form === 'NAME' && ref.first <= noun && noun <= ref.last && !isPersonLike(ref))
  )
    return null
  const singular = demonymAt(scene, sentence, noun)
  if (singular) return demonymGroup(scene, sentence, i, noun, singular, refs, focus)
  const word = tokens[noun]!.fold.replace(/^ex-/, '')
  const role = roleAt(sentence, noun)
  const tail = tailAt(scene, sentence, role ? role.last : noun, refs)
  const name = refs.find(
    (ref) =>
      ref.form === 'NAME' &&
      (ref.first === tail.last + 1 ||
        // « au même joueur : Tomasevic »
        (ref.first === tail.last + 2 && tokens[tail.last + 1]!.text === ':' && ref.kind === 'PLAYER') ||
        // « Selon son agent, Danso veut partir »: two men
        (ref.first === tail.last + 2 &&
          tokens[tail.last + 1]!.text === ',' &&
          role !== null &&
          ref.kind !== 'PLAYER' &&
          isPersonLike(ref))) &&
      isPersonLike(ref),
  )
  if (name && (playerNouns.has(word) || role || journalistNouns.has(word))) return { ...name, first: i }
  const outlet = refs.find(
    (ref) => ref.kind === 'OUTLET' && ref.form === 'NAME' && ref.first >= tail.last + 1 && ref.first <= tail.last + 2,
  )
  if (outlet && outletNouns.has(word)) return { ...outlet, first: i }
  // « Mathys Tel, le gamin de Rennes »
  const apposed = refs.find(
    (ref) => ref.kind === 'PLAYER' && ref.form === 'NAME' && ref.last === i - 2 && sentence.tokens[i - 1]!.text === ',',
  )
  if (apposed && /^(?:le|la|l')$/.test(sentence.tokens[i]!.fold) && playerNouns.has(word))
    return { ...apposed, first: i, last: tail.last, form: 'NOUN' }
  const same = sameClub(sentence, i, noun, refs)
  if (same) return { ...same, first: i, last: noun, form: 'NOUN' }
  const entity = resolve(scene, sentence, i, noun, word, role?.role ?? null, tail, refs, focus)
  if (!entity) return null
  const found = scene.entities.get(entity)
  return found ? { first: i, last: tail.last, kind: found.kind, entities: [entity], form: 'NOUN' } : null
}

// « Acheté à Botafogo, puis prêté à ce même club »
function sameClub({ tokens }: Sentence, i: number, noun: number, refs: readonly Ref[]): Ref | undefined {
  if (tokens[i]!.fold !== 'ce' || tokens[i + 1]?.fold !== 'meme' || tokens[noun]!.fold !== 'club') return undefined
  return refs.filter(({ kind, last, form }) => kind === 'CLUB' && last < i && form !== 'ADJECTIVE').at(-1)
}

function resolve(
  scene: Scene,
  sentence: Sentence,
  first: number,
  noun: number,
  word: string,
  role: Role | null,
  tail: Tail,
  refs: readonly Ref[],
  focus: Focus,
): string | null {
  const plural = /^(?:les|ces|ses|leurs|des|aux)$/.test(sentence.tokens[first]!.fold)
  if (playerNouns.has(word) && !plural) {
    if (isNobodyKnown(sentence, noun, word)) return null
    const fits = (player: Entity) =>
      (!tail.club || !player.club || player.club === tail.club || isOld(sentence, noun)) &&
      (tail.countries.length === 0 || focus.isFrom(player, tail.countries)) &&
      canPlay(player, word)
    // « Diouf, lui, ne partira pas : le portier rémois coûte 12 M€ »: who opens the sentence
    const opener = refs.find(
      (ref) => ref.kind === 'PLAYER' && ref.form === 'NAME' && ref.first === 0 && ref.last < first,
    )
    const here = opener?.entities[0] ?? turnedTo(sentence, first, refs)
    const near = here ? scene.entities.get(here) : undefined
    if (near && fits(near)) return near.id
    return focus.player(fits) ?? focus.player((player) => !tail.club || !player.club || player.club === tail.club)
  }
  if (clubNouns.has(word)) {
    if (isOld(sentence, noun) && !tail.club) return null
    if (tail.club) return tail.club
    if (tail.person) return scene.entities.get(tail.person)?.club ?? null
    if (tail.countries.length > 0) {
      const home = focus.home()
      const other = focus.latest('CLUB', ({ id }) => tail.countries.includes(focus.country(id)) && id !== home)
      // « le club portugais » is his own where no other can be meant
      return other ?? (home && tail.countries.includes(focus.country(home)) ? home : null)
    }
    if (
      /^(?:champion|leader|geant|cador|pensionnaire|pensionnaires|recruteurs|emissaires|locataires|equipe|institution|franchise)$/.test(
        word,
      )
    )
      return null
    const place = placeBehind(scene, sentence, noun, focus)
    return place === undefined ? focus.home() : place
  }
  if (role && !plural) {
    if (role === 'JOURNALIST') return focus.latest('JOURNALIST')
    return (
      focus.person(role, tail.club) ??
      (role === 'PRESIDENT' || role === 'COACH' || role === 'SPORTING_DIRECTOR' ? tail.club : null)
    )
  }
  if (journalistNouns.has(word) && !plural) return focus.latest('JOURNALIST')
  if (outletNouns.has(word) && !plural) {
    // « Al-Ittihad, le quotidien d’Abou Dhabi »: not one named before
    const [name, comma] = sentence.tokens.slice(Math.max(0, first - 2), first)
    if (comma?.text === ',' && name?.capital && !refs.some((ref) => ref.kind === 'OUTLET' && ref.last === first - 2))
      return null
    // « le quotidien romain », « ESPN va plus loin : selon la chaîne américaine »: one of there
    const countries = tail.club ? [focus.country(tail.club)] : tail.countries
    const fits = (id: string) => countries.length === 0 || countries.includes(focus.country(id))
    const here = refs.findLast((ref) => ref.kind === 'OUTLET' && ref.last < first && fits(ref.entities[0]!))
    return here?.entities[0] ?? focus.latest('OUTLET', ({ id }) => fits(id)) ?? focus.latest('OUTLET')
  }
  return null
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

const TITLED = /^(?:france|angleterre|italie|espagne|allemagne|portugal|belgique|titre|sortant)$/

// « l’homme qui l’a lancé », « le champion de France »
function isNobodyKnown({ tokens }: Sentence, noun: number, word: string): boolean {
  const behind = tokens.slice(noun + 1, noun + 4).map(({ fold }) => fold)
  if (word === 'homme') return /^(?:qui|que|qu'|dont)$/.test(behind[0] ?? '') || behind[0] === 'fort'
  return word === 'champion' && behind.some((one) => TITLED.test(one))
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

function roleAt({ tokens }: Sentence, noun: number): { role: Role; last: number } | null {
  const two = `${tokens[noun]!.fold} ${tokens[noun + 1]?.fold ?? ''}`
  const long = ROLES.get(two)
  if (long) return { role: long, last: noun + 1 }
  const short = ROLES.get(tokens[noun]!.fold)
  return short ? { role: short, last: noun } : null
}

function tailAt(scene: Scene, sentence: Sentence, noun: number, refs: readonly Ref[]): Tail {
  const { tokens } = sentence
  let last = noun
  let club: string | null = null
  let person: string | null = null
  let countries: readonly string[] = []
  for (let i = noun + 1; i < tokens.length && i - noun < 12; i++) {
    const { fold, kind } = tokens[i]!
    const adjective = refs.find((ref) => ref.first === i && ref.form === 'ADJECTIVE')
    const form = scene.formsAt.get(tokens[i]!.start)
    const nation = form?.use === 'ADJECTIVE' && form.entry.kind === 'NATION' ? form : null
    if (adjective) {
      club ??= adjective.kind === 'CLUB' ? adjective.entities[0]! : null
      last = adjective.last
      i = last
    } else if (nation?.entry.kind === 'NATION') {
      countries = nation.entry.countries
      last = i
    } else if (positionTail.has(fold) && !/^(?:de|a)$/.test(fold)) last = i
    else if (/^(?:de|du|d'|des)$/.test(fold)) {
      const article = /^(?:l'|la|le|les)$/.test(tokens[i + 1]?.fold ?? '') ? 2 : 1
      const owner = refs.find((ref) => ref.first === i + article || ref.first === i + 1)
      if (tokens[i + 1]?.kind === 'NUMBER' && /^ans$/.test(tokens[i + 2]?.fold ?? '')) {
        last = i + 2
        i = last
      } else if (positionTail.has(tokens[i + 1]?.fold ?? '') && fold === 'de') {
        last = i + 1
        i = last
      } else if (owner && (owner.kind === 'CLUB' || owner.kind === 'PERSON') && !club && !person) {
        if (owner.kind === 'CLUB') club = owner.entities[0]!
        else person = owner.entities[0]!
        last = owner.last
        i = last
      } else break
    } else if (/^(?:forme|formee)$/.test(fold) && /^(?:au|a)$/.test(tokens[i + 1]?.fold ?? '')) {
      last = i + (tokens[i + 2]?.fold === 'club' ? 2 : 0)
      break
    } else if (
      kind === 'MARK' ||
      !/^(?:sportif|francilien|actuel|vendeur|acheteur|formateur|local|regional)$/.test(fold)
    )
      break
    else last = i
  }
  return { last, club, person, countries }
}
