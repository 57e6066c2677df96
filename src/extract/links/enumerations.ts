import type { Ref, Sentence } from '../document.ts'

const KINDS = new Set(['CLUB', 'PLAYER', 'OUTLET', 'JOURNALIST'])
const BETWEEN =
  /^(?:,|et|ou|ni|encore|ainsi|que|qu'|mais|aussi|puis|le|la|l'|les|de|du|d'|a|au|tant|meme|surtout|notamment|comme)$/

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
          !gap.some(({ fold }) => /^(?:,|et|ou|ni|que|qu'|mais|comme)$/.test(fold))
        )
          break
        // « passé par Lille, qu’Everton a recruté »: a relative, unlike « ainsi que » and « tant Lille qu’Everton »
        if (gap[0]!.text === ',' && /^(?:que|qu')$/.test(gap[1]?.fold ?? '')) break
        // « pour aider Diop et Fofana, l’attaquant Idrissa Gueye arrive »: the list has ended
        if (joined && gap.length === 1 && /^(?:l'|le|la)$/.test(tokens[refs[end + 1]!.first]!.fold)) break
        if (isNextClause(sentence, refs[end]!, refs[end + 1]!)) break
        // « de Lille à Nice »
        if (
          gap.every(({ fold }) => !/^(?:,|et|ou|ni|puis)$/.test(fold)) &&
          !gap.some(({ fold }) => /^(?:que|qu')$/.test(fold))
        )
          break
        joined ||= gap.some(({ fold }) => /^(?:et|ou|ni|que|qu'|puis|aussi)$/.test(fold))
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
    // « Chelsea, Lyon, Naples : tous l’ont fait suivre »
    if (end > i && !joined && isSummed(tokens, refs[end]!.last)) joined = true
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

// « veut quitter Rome et Naples a proposé un prêt »: one of them alone does what a verb in the singular tells
function isNextClause({ tokens, verbs }: Sentence, one: Ref, other: Ref): boolean {
  if (tokens[other.first - 1]?.fold !== 'et' && tokens[other.first - 2]?.fold !== 'et') return false
  const next = verbs.find(({ first }) => first > other.last)
  if (next?.first !== other.last + 1 || next.person !== 3 || next.inverted) return false
  return (next.mood === 'INDICATIVE' || next.mood === 'CONDITIONAL') && verbs.some(({ last }) => last < one.first)
}

function isSummed(tokens: Sentence['tokens'], last: number): boolean {
  return (
    /^(?:[:,…]|\.\.\.)$/.test(tokens[last + 1]?.text ?? '') && /^(?:tous|toutes)$/.test(tokens[last + 2]?.fold ?? '')
  )
}
