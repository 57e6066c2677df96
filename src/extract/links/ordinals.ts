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

const MEN =
  /^(?:joueurs?|hommes|attaquants|milieux|defenseurs|lateraux|ailiers|gardiens|buteurs|coequipiers|compatriotes|partenaires|interesses|internationaux|recrues|comperes|stars|cadres|avants)$/

/** « Les deux joueurs », « l’un comme l’autre », « tous deux »: the two players told of last. */
export function bothIn({ tokens }: Sentence, taken: readonly Ref[], pair: readonly string[]): Ref[] {
  if (pair.length !== 2) return []
  const fold = (i: number) => tokens[i]?.fold ?? ''
  return tokens.flatMap((token, i): Ref[] => {
    const last = bothEnd(fold, i)
    if (last === null || taken.some((ref) => ref.first <= last && i <= ref.last)) return []
    return token ? [{ first: i, last, kind: 'PLAYER', entities: pair, form: 'NOUN' }] : []
  })
}

function bothEnd(fold: (i: number) => string, i: number): number | null {
  if (/^(?:les|des|aux)$/.test(fold(i)) && fold(i + 1) === 'deux' && MEN.test(fold(i + 2))) return i + 2
  const isOne = fold(i) === "l'" && fold(i + 1) === 'un'
  if (isOne && /^(?:comme|et|ou)$/.test(fold(i + 2)) && fold(i + 3) === "l'" && fold(i + 4) === 'autre') return i + 4
  if (/^tous$/.test(fold(i)) && fold(i + 1) === 'deux' && !/^(?:de|d'|les)$/.test(fold(i - 1))) return i + 1
  if (fold(i) === 'tous' && fold(i + 1) === 'les' && fold(i + 2) === 'deux') return i + 2
  return null
}
