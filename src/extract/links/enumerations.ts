import type { Ref, Sentence } from '../document.ts'

const KINDS = new Set(['CLUB', 'PLAYER', 'OUTLET', 'JOURNALIST'])
const BETWEEN =
  /^(?:,|et|ou|encore|ainsi|que|qu'|mais|aussi|puis|le|la|l'|les|de|du|d'|a|au|tant|meme|surtout|notamment|comme)$/

/** « Monaco, Milan et Newcastle »: refs of one kind in a row become one that denotes them all. */
export function enumerations(sentence: Sentence, refs: readonly Ref[]): Ref[] {
  const { tokens } = sentence
  const out: Ref[] = []
  for (let i = 0; i < refs.length; ) {
    let end = i
    let joined = false
    const start = refs[i]!
    if (KINDS.has(start.kind) && start.form !== 'ADJECTIVE' && start.form !== 'PRONOUN')
      while (end + 1 < refs.length && refs[end + 1]!.kind === start.kind && refs[end + 1]!.form === 'NAME') {
        const gap = tokens.slice(refs[end]!.last + 1, refs[end + 1]!.first)
        if (
          gap.length === 0 ||
          gap.length > 5 ||
          !gap.every(({ fold }) => BETWEEN.test(fold)) ||
          !gap.some(({ fold }) => /^(?:,|et|ou|que|qu'|mais|comme)$/.test(fold))
        )
          break
        // « passé par Lille, qu’Everton a recruté »: a relative, unlike « ainsi que » and « tant Lille qu’Everton »
        if (gap[0]!.text === ',' && /^(?:que|qu')$/.test(gap[1]?.fold ?? '')) break
        // « pour aider Diop et Fofana, l’attaquant Idrissa Gueye arrive »: the list has ended
        if (joined && gap.length === 1 && /^(?:l'|le|la)$/.test(tokens[refs[end + 1]!.first]!.fold)) break
        // « de Lille à Nice »
        if (
          gap.every(({ fold }) => !/^(?:,|et|ou|puis)$/.test(fold)) &&
          !gap.some(({ fold }) => /^(?:que|qu')$/.test(fold))
        )
          break
        if (isNextClause(sentence, start, refs[end + 1]!)) break
        joined ||= gap.some(({ fold }) => /^(?:et|ou|que|qu'|puis|aussi)$/.test(fold))
        end++
      }
    // « Kamara, milieu de l’OM, et Newcastle »
    if (
      end === i + 1 &&
      tokens[start.last + 1]?.text === ',' &&
      /^(?:et|ou|mais)$/.test(tokens[start.last + 2]?.fold ?? '') &&
      tokens[start.last + 3]?.fold !== 'aussi'
    )
      joined = false
    if (end > i && joined)
      out.push({
        ...start,
        last: refs[end]!.last,
        entities: [...new Set(refs.slice(i, end + 1).flatMap(({ entities }) => entities))],
      })
    else out.push(...refs.slice(i, end + 1))
    i = end + 1
  }
  return out
}

const SINGULAR = /^(?:a|avait|aura|aurait|est|était|sera|serait|va|veut|voulait|voudrait|doit|devrait|peut|pourrait)$/

// « a demandé à quitter l’Inter et Arsenal a proposé un prêt »: an object, and who does the next thing
function isNextClause({ tokens, verbs }: Sentence, { first }: Ref, { last }: Ref): boolean {
  return SINGULAR.test(tokens[last + 1]?.lower ?? '') && verbs.some((verb) => verb.last === first - 1)
}
