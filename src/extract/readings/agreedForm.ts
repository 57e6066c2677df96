import type { Entity } from '../document.ts'
import type { Draft } from '../rule.ts'

/**
 * A bid told by its noun alone beside an agreement is what was agreed: « Manchester City et l’Inter ont trouvé un terrain d’entente pour un prêt », « Monaco
 * et Benfica seraient d’accord : un prêt payant de 2 M€ ».
 */
export function withAgreedForms(drafts: readonly Draft[], entities: ReadonlyMap<string, Entity>): Draft[] {
  return drafts.map((draft) => {
    const { said, rule, sentence, first } = draft
    if (said.kind !== 'OFFER' || rule !== 'offer.told' || said.status !== 'MADE' || said.offerKind === 'CONTRACT')
      return draft
    if (!isForm(draft)) return draft
    const own = entities.get(said.player)?.club ?? null
    const agreed = drafts.find(
      ({ said: one, sentence: at, last, rule: by }) =>
        at === sentence &&
        by !== rule &&
        one.kind === 'INTEREST' &&
        one.stage === 'AGREEMENT' &&
        one.player === said.player &&
        one.club !== own &&
        (said.club === null || said.club === own || one.club === said.club) &&
        first >= last - 8 &&
        first - last < 12,
    )
    if (agreed?.said.kind !== 'INTEREST') return draft
    return { ...draft, chain: agreed.chain, said: { ...said, club: agreed.said.club, other: own, status: 'ACCEPTED' } }
  })
}

// « pour un prêt », « : un prêt payant », but « dont la première proposition était de 20 M€ »
function isForm({ sentence: { tokens }, first }: Draft): boolean {
  if (!/^(?:un|une|le)$/.test(tokens[first]!.fold)) return false
  return /^(?:pour|sur|autour|de|d'|:|–|—)$/.test(tokens[first - 1]?.fold ?? '')
}
