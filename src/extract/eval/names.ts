import type { AnnotatedName } from './annotation.ts'

/** What two ways to write one name share: no accents, no case, no leading article, no punctuation. « L’OM » and « om » → `om`. */
export function plain(value: unknown): string {
  return String(value ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´]/g, "'")
    .toLowerCase()
    .replace(/^(?:l'|d'|(?:le|la|les)[ \u00a0\u202f])/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

interface Known<Name extends AnnotatedName> {
  readonly entity: Name
  readonly name: string
  readonly forms: ReadonlySet<string>
}

function known<Name extends AnnotatedName>(entity: Name): Known<Name> {
  const forms = [entity.name, ...(entity.aliases ?? [])].map(plain).filter((form) => form !== '')
  return { entity, name: plain(entity.name), forms: new Set(forms) }
}

/** From the least doubtful way to agree to the most: one name, a name that the other lists, any form both list. */
const AGREEMENTS: readonly ((read: Known<AnnotatedName>, gold: Known<AnnotatedName>) => boolean)[] = [
  (read, gold) => read.name === gold.name,
  (read, gold) => gold.forms.has(read.name) || read.forms.has(gold.name),
  (read, gold) => [...gold.forms].some((form) => read.forms.has(form)),
]

/**
 * Which annotated name each name that was read stands for, by plain name: one each at most.
 * All of the surest agreements are made before the first doubtful one.
 */
export function align(gold: readonly AnnotatedName[], read: readonly AnnotatedName[]): Map<string, AnnotatedName> {
  const pairs = new Map<string, AnnotatedName>()
  const free = new Set(gold.map(known))
  let open = read.map(known)
  for (const [round, agrees] of AGREEMENTS.entries())
    open = open.filter((mine) => {
      for (const theirs of free) {
        if (!agrees(mine, theirs)) continue
        free.delete(theirs)
        pairs.set(mine.name, theirs.entity)
        return false
      }
      return round < AGREEMENTS.length
    })
  return pairs
}

/** A name of a fact as the annotation's plain name; of a name that stands nowhere its own. */
export function resolver(
  gold: readonly AnnotatedName[],
  pairs?: ReadonlyMap<string, AnnotatedName>,
): (name: string) => string {
  const all = gold.map(known)
  return (written) => {
    const name = plain(written)
    const paired = pairs?.get(name)
    if (paired) return plain(paired.name)
    return (all.find((each) => each.name === name) ?? all.find(({ forms }) => forms.has(name)))?.name ?? name
  }
}
