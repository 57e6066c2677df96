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

/** « 800 000 euros pour le prêt de Teuma »: what stands right behind a sum makes it a loan's. */
export function isForLoan(tokens: readonly Token[], last: number): boolean {
  const [pour, the, noun] = tokens.slice(last + 1, last + 4).map(({ lower }) => lower)
  return pour === 'pour' && /^(?:le|un|son)$/.test(the ?? '') && noun === 'prêt'
}

/** The salary that a sum with a period is. */
export function salaryOf(ref: MoneyRef | null): Salary | null {
  return ref?.per ? { salary: ref.amount, salaryMax: ref.amountMax, currency: ref.currency, per: ref.per } : null
}
