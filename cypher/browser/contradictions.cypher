// What contradicts what?
// Two values told of one thing in one transfer window, or one side asserting what the other denies, each by its earliest report.
MATCH (:Player {id: $player})<-[:ABOUT]-(claim:Claim)
CALL (claim) {
  MATCH (claim)-[x:CONTRADICTS]->(:Claim)
  RETURN x.reason AS reason, [x.one, x.other] AS ids
  UNION
  WITH claim WHERE claim.contested
  RETURN 'OPPOSITE' AS reason, [claim.one, claim.other] AS ids
}
MATCH (a:Report {id: ids[0]})
MATCH (b:Report {id: ids[1]})
WITH claim, reason, a, b,
  COLLECT { MATCH (a)-[by:REPORTED_BY]->(s) RETURN s.name ORDER BY by.role, s.name } AS ofA,
  COLLECT { MATCH (b)-[by:REPORTED_BY]->(s) RETURN s.name ORDER BY by.role, s.name } AS ofB
RETURN reason, COLLECT { MATCH (claim)-[:BY|TO]->(club:Club) RETURN DISTINCT club.name ORDER BY club.name } AS clubs,
  a.label AS one, a.reportedOn AS day, CASE size(ofA) WHEN 0 THEN [coalesce(a.vagueSource, 'the article itself')] ELSE ofA END AS saidBy, a.text AS words,
  b.label AS other, b.reportedOn AS otherDay, CASE size(ofB) WHEN 0 THEN [coalesce(b.vagueSource, 'the article itself')] ELSE ofB END AS otherSaidBy, b.text AS otherWords
ORDER BY a.reportedFrom, a.id, b.id
