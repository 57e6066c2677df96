import type { Ref, Sentence } from '../document.ts'

const RANKS: readonly RegExp[] = [/^premier$/, /^(?:second|deuxieme)$/, /^troisieme$/]
/** What follows « le premier » where it stands for a man: a verb, a preposition, a mark. Folded. */
const ALONE =
  /^(?:,|a|au|aux|chez|avec|jusqu'|s'est|est|sera|va|ne|n'|se|s'|pour|etait|aurait|serait|devrait|pourrait|veut|vers|dispose|reste|en|dans|libre|prete|sous|contre)$/

/** « Gouiri à Rennes, Laborde à Nice. Le premier s’est engagé jusqu’en 2027 »: `pair` are the two or three players told of last, in their order. */
export function ordinalsIn({ tokens }: Sentence, taken: readonly Ref[], pair: readonly string[]): Ref[] {
  if (pair.length < 2 || pair.length > 3) return []
  return tokens.flatMap((token, i): Ref[] => {
    if (!/^(?:le|du|au)$/.test(token.fold)) return []
    const rank = RANKS.findIndex((word) => word.test(tokens[i + 1]?.fold ?? ''))
    const id = pair[rank]
    if (!id || !ALONE.test(tokens[i + 2]?.fold ?? '')) return []
    if (taken.some(({ first, last }) => first <= i + 1 && i <= last)) return []
    return [{ first: i, last: i + 1, kind: 'PLAYER', entities: [id], form: 'NOUN' }]
  })
}

/** The players a sentence names, in order, if they are two or three; else those told of before. */
export function pairOf(refs: readonly Ref[], before: readonly string[]): readonly string[] {
  const named = [
    ...new Set(refs.flatMap(({ kind, form, entities }) => (kind === 'PLAYER' && form === 'NAME' ? entities : []))),
  ]
  return named.length === 0 ? before : named.length <= 3 ? named : []
}
