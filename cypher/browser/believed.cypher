// What was believed on a day?
// From what had been reported by that day, and nothing later. A month counts from its first day.
MATCH (:Player {id: $player})<-[:ABOUT]-(this:Claim)
WHERE NOT this:Wish
//+ read/claim-state
WITH this, state,
  COLLECT { MATCH (this)-[:BY]->(k:Club) RETURN k.name } + ['a club not named'] AS by,
  COLLECT { MATCH (this)-[:TO]->(k:Club) RETURN k.name } AS to,
  replace(toString(coalesce(state.amount, state.salary) / 1000000.0) + ' M ' + state.currency, '.0 ', ' ') AS sum
RETURN this.kind AS kind, by[0] + CASE WHEN this:Transfer THEN coalesce(' → ' + to[0], '') ELSE '' END AS club,
  CASE
    WHEN this:Interest THEN state.stage
    WHEN this:ContractEnd THEN state.endsOn
    WHEN this:Transfer THEN state.transferKind
    WHEN state.offerKind = 'ASKING_PRICE' THEN state.offerKind
    ELSE state.offerKind + ' ' + state.status
  END AS what,
  sum, state.modality AS modality, state.firstOn AS since, state.lastOn AS last, state.independentSources AS sources
ORDER BY CASE this.kind WHEN 'INTEREST' THEN 0 WHEN 'OFFER' THEN 1 WHEN 'CONTRACT_END' THEN 2 ELSE 3 END,
  state.stageRank DESC, state.firstFrom, club, what
