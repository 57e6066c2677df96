// What contradicts what?
// Two values told of one thing in one transfer window, each with the earliest report that tells it.
MATCH (:Player {id: $player})<-[:ABOUT]-(a:Claim)-[x:CONTRADICTS]->(b:Claim)
MATCH (one:Report {id: x.one})
MATCH (other:Report {id: x.other})
RETURN x.reason AS reason,
  a.label AS one, COLLECT { MATCH (a)-[:BY|TO]->(club:Club) RETURN DISTINCT club.name ORDER BY club.name } AS clubs,
  one.reportedOn AS day, one.text AS words,
  b.label AS other, COLLECT { MATCH (b)-[:BY|TO]->(club:Club) RETURN DISTINCT club.name ORDER BY club.name } AS otherClubs,
  other.reportedOn AS otherDay, other.text AS otherWords
ORDER BY one.reportedFrom, x.id
