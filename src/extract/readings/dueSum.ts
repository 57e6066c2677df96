import type { VerbGroup } from '../../french/verbGroups.ts'
import type { Ref } from '../document.ts'
import type { Frames } from '../frames.ts'

const PAYS = /^(?:débourser|payer|sortir|aligner|verser|mettre|lâcher|dépenser|acquitter|investir|poser|signer|monter)$/

/** Whether a sum is what a suitor would have to pay, the seller's price: « Fulham devra débourser 30 M€ pour s’offrir Wahi », « pour l’arracher, Fulham devra s’acquitter de 30 M€ ». */
export function isDue(
  { tokens, verbs }: Frames,
  sum: Ref,
  verb: VerbGroup | undefined,
  must: VerbGroup | undefined,
): boolean {
  if (!PAYS.test(verb?.lemma ?? '') || must?.lemma !== 'devoir' || must.tense !== 'FUTURE') return false
  const behind = tokens.slice(sum.last + 1, sum.last + 6)
  if (behind.some(({ fold }) => /^(?:pour|veut|souhaite|entend|afin)$/.test(fold))) return true
  return verbs.some(
    ({ mood, first, last }) =>
      mood === 'INFINITIVE' &&
      last < must.first &&
      tokens.slice(Math.max(0, first - 2), first + 1).some(({ fold }) => fold === 'pour'),
  )
}
