import type { Draft } from '../rule.ts'

/** Two patterns that read the same words say one thing: the one that has looked for negations, then the longer one. */
export function distinct(drafts: readonly Draft[]): Draft[] {
  if (drafts.length === 1) return [...drafts]
  const seen = new Map<string, Draft>()
  for (const draft of drafts) {
    const key = JSON.stringify(draft.said)
    const known = seen.get(key)
    if (!known || isBetter(draft, known)) seen.set(key, draft)
  }
  return withoutPoorer([...seen.values()])
}

function isBetter(one: Draft, other: Draft): boolean {
  if (Boolean(one.settled) !== Boolean(other.settled)) return one.settled === true
  return one.last - one.first > other.last - other.first
}

// « Milan a fait une offre de 12 M€ » is read as a bid by Milan; the bid of nobody inside it says less.
function withoutPoorer(drafts: readonly Draft[]): Draft[] {
  return drafts.filter(({ said, first, last }, i) => {
    if (said.kind !== 'OFFER') return true
    return !drafts.some((other, j) => {
      if (i === j || other.said.kind !== 'OFFER' || other.last < first || other.first > last) return false
      const richer = other.said
      // « il a décliné une proposition de Newcastle »: terms, and no bid beside
      if (richer.offerKind === 'CONTRACT' && said.offerKind === 'TRANSFER' && said.money === null)
        return richer.player === said.player && (said.club === null || richer.club === said.club)
      if (richer.player !== said.player || richer.offerKind !== said.offerKind) return false
      const fewer =
        (said.club === null || said.club === richer.club) &&
        (said.money === null || said.money.amount === richer.money?.amount)
      return (
        fewer &&
        (richer.club !== said.club ||
          (richer.money !== null && said.money === null) ||
          (richer.status !== said.status && said.status === 'MADE'))
      )
    })
  })
}
