import { hash } from '../article/ids.ts'

/** Two reports that cannot both hold, as `read/contradictions` gives them: the earliest independent one of each side. */
export interface Contradiction {
  /** Ids of reports, the earlier one first. */
  readonly one: string
  readonly other: string
  /** Ids of the claims they state. */
  readonly oneClaim: string
  readonly otherClaim: string
  readonly reason: 'OPPOSITE' | 'DIFFERENT_VALUE'
}

/** `contradiction:` and a hash of the ids of its two reports. */
export function contradictionId({ one, other }: Pick<Contradiction, 'one' | 'other'>): string {
  return `contradiction:${hash([one, other])}`
}

export function withId(contradiction: Contradiction): Contradiction & { readonly id: string } {
  return { ...contradiction, id: contradictionId(contradiction) }
}
