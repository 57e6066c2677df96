// What was believed on a day?
// From what had been reported by that day, and nothing later. A month counts from its first day.
MATCH (:Player {id: $player})<-[:ABOUT]-(this:Claim)
WHERE NOT this:Wish
//+ read/claim-state
WITH this, state, COLLECT { MATCH (this)-[:BY]->(k:Club) RETURN k.name } AS by, COLLECT { MATCH (this)-[:TO]->(k:Club) RETURN k.name } AS to
RETURN this.kind AS kind, coalesce(by[0], 'a club not named') + CASE WHEN this:Transfer THEN coalesce(' → ' + to[0], '') ELSE '' END AS club,
  CASE
    WHEN this:Interest THEN state.stage
    WHEN this:Offer THEN state.offerKind + coalesce(' ' + toString(state.amount) + ' ' + state.currency, '') + CASE state.offerKind WHEN 'ASKING_PRICE' THEN '' ELSE coalesce(' ' + state.status, '') END
    WHEN this:ContractEnd THEN state.endsOn
    ELSE state.transferKind
  END AS what,
  state.modality AS mood, state.firstOn AS since, state.lastOn AS last, state.independentSources AS sources
ORDER BY CASE this.kind WHEN 'INTEREST' THEN 0 WHEN 'OFFER' THEN 1 WHEN 'CONTRACT_END' THEN 2 ELSE 3 END,
  state.stageRank DESC, state.firstFrom, club, what
