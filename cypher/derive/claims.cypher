// Makes the claims and says which report states which.
UNWIND $statements AS row
MERGE (c:Claim {id: row.claim})
ON CREATE SET c.topic = row.topic, c.key = row.key, c.kind = row.kind
FOREACH (_ IN CASE row.kind WHEN 'INTEREST' THEN [1] ELSE [] END | SET c:Interest)
FOREACH (_ IN CASE row.kind WHEN 'OFFER' THEN [1] ELSE [] END | SET c:Offer)
FOREACH (_ IN CASE row.kind WHEN 'CONTRACT_END' THEN [1] ELSE [] END | SET c:ContractEnd)
FOREACH (_ IN CASE row.kind WHEN 'TRANSFER' THEN [1] ELSE [] END | SET c:Transfer)
FOREACH (_ IN CASE row.kind WHEN 'WISH' THEN [1] ELSE [] END | SET c:Wish)
WITH c, row
MATCH (r:Report {id: row.id})
MERGE (r)-[:STATES]->(c)
