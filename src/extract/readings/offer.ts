import type { Token } from '../../french/token.ts'
import type { MoneyRef } from '../document.ts'
import type { Money, OfferKind, OfferStatus, Salary } from '../reading.ts'
import type { Said } from '../rule.ts'

/** What an offer says; what is left out is not told. `club` offers or asks, `other` sells. */
export function offer(told: {
  readonly offerKind: OfferKind
  readonly player: string
  readonly club: string | null
  readonly status: OfferStatus
  readonly other?: string | null
  readonly money?: Money | null
  readonly salary?: Salary | null
  readonly years?: number | null
}): Extract<Said, { kind: 'OFFER' }> {
  return { kind: 'OFFER', other: null, money: null, salary: null, years: null, ...told }
}

/** The sum of a bid; null for a salary. */
export function moneyOf(ref: MoneyRef | null): Money | null {
  return ref && !ref.per
    ? { amount: ref.amount, amountMax: ref.amountMax, currency: ref.currency, bound: ref.bound }
    : null
}

/** What one does who borrows. Folded. */
const BORROWS = /^(?:louer|emprunter|preter)$/
const ENJOYS = /^(?:disposer|profiter|beneficier|jouir)$/
const BEHIND = 18

/**
 * What stands behind a sum makes it a loan's: « 800 000 euros pour le prêt de Teuma », « 300 000 euros pour le louer un an », « 2 M€ à Arsenal pour
 * accueillir Saliba en prêt », « 500 000 euros pour disposer de Bayo jusqu’en juin ».
 */
export function isForLoan(tokens: readonly Token[], last: number): boolean {
  const words = tokens.slice(last + 1, last + 1 + BEHIND)
  const end = words.findIndex(({ text }) => /^[.;:»]$/.test(text))
  const near = end < 0 ? words : words.slice(0, end)
  const aim = near.findIndex(({ fold }) => fold === 'pour')
  if (aim < 0 || aim > 5) return false
  const behind = near.slice(aim + 1)
  if (/^(?:le|un|son)$/.test(behind[0]?.lower ?? '') && behind[1]?.lower === 'prêt') return true
  if (behind.slice(0, 4).some(({ fold }) => BORROWS.test(fold))) return true
  if (behind.some(({ lower }, i) => lower === 'prêt' && behind[i - 1]?.fold === 'en')) return true
  return behind.slice(0, 2).some(({ fold }) => ENJOYS.test(fold)) && behind.some(({ fold }) => fold.startsWith('jusqu'))
}

/** The salary that a sum with a period is. */
export function salaryOf(ref: MoneyRef | null): Salary | null {
  return ref?.per ? { salary: ref.amount, salaryMax: ref.amountMax, currency: ref.currency, per: ref.per } : null
}
