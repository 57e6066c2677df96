import { numberOf } from '../../french/numberWords.ts'
import type { Token } from '../../french/token.ts'
import { wordsLike } from '../../french/wordClass.ts'

/** What a length is counted in. */
export const isYears = wordsLike(/^(?:ans?|annees?|saisons?)$/)

/** « quatre ans et demi », « cinq saisons » at a number: how many years and where the words end; null where no length of a contract begins. */
export function lengthOf(
  tokens: readonly Token[],
  at: number,
): { readonly years: number; readonly last: number } | null {
  if (!isYears(tokens[at + 1])) return null
  const count = numberOf(tokens[at]!.fold)
  if (count === null || count <= 0 || count > 8) return null
  const half = tokens[at + 2]?.fold === 'et' && /^demie?$/.test(tokens[at + 3]?.fold ?? '')
  return { years: count + (half ? 0.5 : 0), last: at + (half ? 3 : 1) }
}
