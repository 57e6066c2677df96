import type { PartialDate } from '../../article/date.ts'
import type { Found, Place } from '../rule.ts'

/** What may stand between the end of one contract and that of the next man beside him. Folded. */
const BESIDE =
  /^(?:,|et|puis|mais|ou|celui|de|d'|\(|\)|le|la|l'|jusqu'|en|au|a|quant|pour|mois|son|coequipier|compatriote|aussi|lui|ainsi|que|celle)$/

/** « Lens a prolongé Samba jusqu’en 2026 et Danso jusqu’en 2027 »: the end of another man told by his name and a date alone, behind `told`. */
export function gappedEnd(
  { frames, entities }: Place,
  told: readonly Found[],
  ends: PartialDate,
  used: number,
  at: number,
): Found[] {
  const before = told.at(-1)?.said
  if (before?.kind !== 'CONTRACT_END' || used < 0) return []
  const refs = frames.refs.filter(({ first, last }) => first > used && last < at)
  const [man] = refs
  if (refs.length !== 1 || man!.kind !== 'PLAYER' || man!.form === 'PRONOUN') return []
  const isJoined = frames.tokens.slice(used + 1, at).every(({ fold, kind }, i) => {
    const token = used + 1 + i
    return (man!.first <= token && token <= man!.last) || kind === 'NUMBER' || BESIDE.test(fold)
  })
  if (!isJoined) return []
  return man!.entities
    .filter((id) => entities.get(id)?.kind === 'PLAYER')
    .map((player) => ({ said: { ...before, player, ends }, first: man!.first, last: at, verb: null }))
}
