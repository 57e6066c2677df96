import type { Ref, Sentence } from '../document.ts'
import type { Role } from '../mention.ts'
import { clubNouns, journalistNouns, notNames, outletNouns, playerNouns, roleWords } from '../mentions/roles.ts'
import { clubMeant } from './clubMeant.ts'
import { demonymAt, demonymGroup } from './demonyms.ts'
import type { Focus } from './focus.ts'
import { playerMeant } from './playerMeant.ts'
import { isOld, isPersonLike, type Scene } from './scene.ts'
import { type Tail, tailAt } from './tail.ts'
import { before, definite } from './words.ts'

const ROLES = new Map(roleWords)
/** Adverbs that open a sentence: « Surtout, le média rappelle que ». Folded. */
const LINKING = /^(?:surtout|mieux|pire|visiblement|toutefois|egalement|notamment|logiquement|finalement|resultat)$/

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
  // « prend la direction de Burnley »: a way, not those who run it
  if (
    word === 'direction' &&
    sentence.verbs.some(({ lemma, last }) => lemma === 'prendre' && last < i && i - last <= 4)
  )
    return null
  const role = roleAt(sentence, noun)
  const tail = tailAt(scene, sentence, role ? role.last : noun, refs)
  const name = refs.find(
    (ref) =>
      ref.form === 'NAME' &&
      (ref.first === tail.last + 1 ||
        // « au même joueur : Tomasevic »
        (ref.first === tail.last + 2 &&
          tokens[tail.last + 1]!.text === ':' &&
          tokens[noun - 1]?.fold === 'meme' &&
          ref.kind === 'PLAYER') ||
        // « Selon son agent, Danso veut partir »: two men
        (ref.first === tail.last + 2 &&
          tokens[tail.last + 1]!.text === ',' &&
          role !== null &&
          ref.kind !== 'PLAYER' &&
          isPersonLike(ref))) &&
      isPersonLike(ref),
  )
  const apart = playerNouns.has(word) ? nameBehindClub(scene, sentence, tail, refs) : undefined
  if (apart) return { ...apart, first: i }
  if (name && (playerNouns.has(word) || role || journalistNouns.has(word))) return { ...name, first: i }
  const outlet = refs.find(
    (ref) => ref.kind === 'OUTLET' && ref.form === 'NAME' && ref.first >= tail.last + 1 && ref.first <= tail.last + 2,
  )
  if (outlet && outletNouns.has(word)) return { ...outlet, first: i }
  // « Mathys Tel, le gamin de Rennes »
  const apposed = refs.find(
    (ref) =>
      (ref.kind === 'PLAYER' || (ref.kind === 'PERSON' && isOld(sentence, noun))) &&
      ref.form === 'NAME' &&
      ((ref.last === i - 2 && sentence.tokens[i - 1]!.text === ',') ||
        // « Brobbey l’attaquant néerlandais de l’Ajax »
        (ref.last === i - 1 && (tail.club !== null || tail.countries.length > 0))),
  )
  if (apposed && /^(?:le|la|l')$/.test(sentence.tokens[i]!.fold) && playerNouns.has(word))
    return { ...apposed, first: i, last: tail.last, form: 'NOUN' }
  const follower = playerNouns.has(word) ? apposedBehind(sentence, i, tail.last, refs) : undefined
  if (follower) return { ...follower, first: i }
  const called = clubNouns.has(word) ? clubOfCountry(sentence, noun, refs) : undefined
  if (called) return { ...called, first: i }
  const same = sameClub(sentence, i, noun, refs)
  if (same) return { ...same, first: i, last: noun, form: 'NOUN' }
  const entity = resolve(scene, sentence, i, noun, word, role?.role ?? null, tail, refs, focus)
  if (!entity) return null
  const found = scene.entities.get(entity)
  return found ? { first: i, last: tail.last, kind: found.kind, entities: [entity], form: 'NOUN' } : null
}

// « la venue du latéral droit, Julien Le Cardinal »: who is named just behind, unless a list begins there
function apposedBehind({ tokens }: Sentence, first: number, last: number, refs: readonly Ref[]): Ref | undefined {
  if (tokens[last + 1]?.text !== ',' || tokens[first - 1]?.text === ',') return undefined
  const name = refs.find((ref) => ref.first === last + 2 && ref.kind === 'PLAYER' && ref.form === 'NAME')
  return name && /^[.,;:!?(»]$/.test(tokens[name.last + 1]?.text ?? '.') ? name : undefined
}

// « la pépite de Palmeiras, Danilo », « le jeune espoir suédois de Djurgarden, Lucas Bergvall »
function nameBehindClub({ entities }: Scene, { tokens }: Sentence, tail: Tail, refs: readonly Ref[]): Ref | undefined {
  const [of, town] = tokens.slice(tail.last + 1, tail.last + 3)
  const end = tail.club ? tail.last : of?.fold === 'de' && town?.capital ? tail.last + 2 : -1
  if (end < 0 || tokens[end + 1]?.text !== ',') return undefined
  const ref = refs.find(({ kind, form, first }) => kind === 'PLAYER' && form === 'NAME' && first === end + 2)
  const club = ref && entities.get(ref.entities[0]!)?.club
  return ref && (tail.club ? club === tail.club : !club) ? ref : undefined
}

// « le club saoudien d’Al-Ahli », « la formation turque de Kasimpasa »
function clubOfCountry({ tokens }: Sentence, noun: number, refs: readonly Ref[]): Ref | undefined {
  if (tokens[noun + 1]?.kind !== 'WORD' || tokens[noun + 1]!.capital) return undefined
  if (!/^(?:de|du|d')$/.test(tokens[noun + 2]?.fold ?? '')) return undefined
  return refs.find(({ kind, form, first }) => kind === 'CLUB' && form === 'NAME' && first === noun + 3)
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
  if (playerNouns.has(word) && !plural) return playerMeant(scene, sentence, { first, noun, word, tail, refs }, focus)
  if (clubNouns.has(word)) return clubMeant(scene, sentence, { first, noun, word, tail, refs }, focus)
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
    if (
      comma?.text === ',' &&
      name?.capital &&
      !notNames.has(name.fold) &&
      !LINKING.test(name.fold) &&
      !refs.some((ref) => ref.kind === 'OUTLET' && ref.last === first - 2)
    )
      return null
    // « le quotidien romain », « ESPN va plus loin : selon la chaîne américaine »: one of there
    const countries = tail.club ? [focus.country(tail.club)] : tail.countries
    const fits = (id: string) => countries.length === 0 || countries.includes(focus.country(id))
    const here = refs.findLast((ref) => ref.kind === 'OUTLET' && ref.last < first && fits(ref.entities[0]!))
    return here?.entities[0] ?? focus.latest('OUTLET', ({ id }) => fits(id)) ?? focus.latest('OUTLET')
  }
  return null
}

function roleAt({ tokens }: Sentence, noun: number): { role: Role; last: number } | null {
  const two = `${tokens[noun]!.fold} ${tokens[noun + 1]?.fold ?? ''}`
  const long = ROLES.get(two)
  if (long) return { role: long, last: noun + 1 }
  const short = ROLES.get(tokens[noun]!.fold)
  return short ? { role: short, last: noun } : null
}
