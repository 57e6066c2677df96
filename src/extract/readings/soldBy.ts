import type { Document } from '../document.ts'
import type { Context, Filled } from '../slots.ts'

/**
 * Whose price or bid a club answers that is not the club of the player in mind: the only other player of the sentence before, unless he is told
 * to be somebody else's. « Arsenal suit Aouar. Lyon en attend 25 M€. » in an article about a player of another club. Null where nothing of the kind is told.
 */
export function soldBy(
  { sentences, refs }: Document,
  { frames: { sentence, refs: here }, entities, inMind }: Context,
  { sellers }: Filled,
): string | null {
  const own = inMind && entities.get(inMind)?.club
  const seller = sellers[0]
  if (!own || !seller || seller === own) return null
  if (here.some(({ kind, form }) => kind === 'PLAYER' && form !== 'PRONOUN')) return null
  const before = sentences[sentence.index - 1]
  if (!before || before.zone.paragraph !== sentence.zone.paragraph) return null
  const named = new Set(
    (refs.get(before) ?? []).flatMap(({ kind, form, entities: ids }) =>
      kind === 'PLAYER' && form === 'NAME' ? ids : [],
    ),
  )
  const [only] = named
  if (!only || named.size > 1 || only === inMind) return null
  const club = entities.get(only)?.club
  return club && club !== seller ? null : only
}
