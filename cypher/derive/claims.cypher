// Makes the claims and says which report states which.
UNWIND $statements AS row
MERGE (c:Claim {id: row.claim})
FOREACH (_ IN CASE row.kind WHEN 'INTEREST' THEN [1] ELSE [] END | SET c:Interest)
FOREACH (_ IN CASE row.kind WHEN 'OFFER' THEN [1] ELSE [] END | SET c:Offer)
FOREACH (_ IN CASE row.kind WHEN 'CONTRACT_END' THEN [1] ELSE [] END | SET c:ContractEnd)
FOREACH (_ IN CASE row.kind WHEN 'TRANSFER' THEN [1] ELSE [] END | SET c:Transfer)
FOREACH (_ IN CASE row.kind WHEN 'WISH' THEN [1] ELSE [] END | SET c:Wish)
WITH c, row
MATCH (r:Report {id: row.id})
USING INDEX SEEK r:Report(id)
CALL (c, r) {
  MATCH (r)-[old:STATES]->(other)
  WHERE other <> c
  DELETE old
}
MERGE (r)-[:STATES]->(c)
WITH c AS held, {topic: row.topic, key: row.key, kind: row.kind, playerId: row.player} AS wanted
//+ derive/set-changed
