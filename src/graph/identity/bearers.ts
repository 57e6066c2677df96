import { isLone, isPersonal, wordsOf } from './names.ts'
import { compare, dayOf, inOrder, type Sighting } from './sighting.ts'
import { CLUB_HOLDS } from './weights.ts'

/** Somebody as far as names tell: everything said of one full name, or of one word in one place. */
export interface Bearer {
  /** `player:boubacar-kamara`; of a lone word or one judged apart from his name the smallest ref with it: `player:kamara- article:…#kamara`. */
  readonly key: string
  /** `player:boubacar-kamara`, `player:kamara-` */
  readonly id: string
  readonly words: readonly string[]
  readonly isPersonal: boolean
  /** True of one word, such as « Kamara ». */
  readonly isLone: boolean
  /** True of the one to whom the plain id belongs. */
  readonly ownsName: boolean
  /** In order of time; those of which judgements speak may be retracted. */
  readonly sightings: readonly Sighting[]
  /** What judgements call him: refs of mentions, the plain id. */
  readonly sides: readonly string[]
}

/** The bearer of some sightings of one name. */
export function bearer(id: string, sightings: readonly Sighting[], owns: boolean): Bearer {
  const own = [...sightings].sort(inOrder)
  const refs = own.map(({ ref }) => ref).sort(compare)
  return {
    key: owns ? id : `${id} ${refs[0]}`,
    id,
    words: wordsOf(id),
    isPersonal: isPersonal(id),
    isLone: isLone(id),
    ownsName: owns,
    sightings: own,
    sides: owns ? [id, ...refs] : refs,
  }
}

/**
 * Lone words as bearers: « Kamara » of OM in June and « Kamara » of OM in July are one as long as no more than a year lies
 * between and nothing speaks against it; one of whom no club is told stays alone.
 * @param sightings of one lone word
 * @param areOne whether the bearer so far and the next sighting, both of one club, may be one
 */
export function loneBearers(
  id: string,
  sightings: readonly Sighting[],
  areOne: (sofar: Bearer, next: Bearer) => boolean,
): Bearer[] {
  const done: Bearer[] = []
  const open = new Map<string, Bearer>()
  for (const sighting of [...sightings].sort(inOrder)) {
    const next = bearer(id, [sighting], false)
    if (sighting.club === null || !sighting.stands) {
      done.push(next)
      continue
    }
    const sofar = open.get(sighting.club)
    const last = sofar?.sightings.at(-1)
    if (sofar && last && dayOf(sighting.on) - dayOf(last.on) <= CLUB_HOLDS && areOne(sofar, next)) {
      open.set(sighting.club, bearer(id, [...sofar.sightings, sighting], false))
    } else {
      if (sofar) done.push(sofar)
      open.set(sighting.club, next)
    }
  }
  return [...done, ...open.values()].sort((a, b) => compare(a.key, b.key))
}
