import type { Document, Entity } from '../document.ts'
import { clubsOf } from '../slots.ts'

const countsOf = new WeakMap<Document['refs'], ReadonlyMap<string, number>>()

/** How often an article names each club, men who act for it included. */
function counts({ refs }: Document, entities: ReadonlyMap<string, Entity>): ReadonlyMap<string, number> {
  const known = countsOf.get(refs)
  if (known) return known
  const found = new Map<string, number>()
  for (const list of refs.values())
    for (const ref of list)
      for (const id of ref.bid?.club ? [ref.bid.club] : clubsOf(ref, entities)) found.set(id, (found.get(id) ?? 0) + 1)
  countsOf.set(refs, found)
  return found
}

/** The club an article names most, among `some` if given, when it names one more than all others. */
export function mainClub(
  document: Document,
  entities: ReadonlyMap<string, Entity>,
  some?: ReadonlySet<string>,
): string | null {
  if (some?.size === 1) return [...some][0]!
  const [first, second] = [...counts(document, entities)]
    .filter(([id]) => !some || some.has(id))
    .sort((a, b) => b[1] - a[1])
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null
}
