// Everything stored of articles, retracted or not. With the captions of reports, which a retracted one keeps as they were.
UNWIND $articles AS id
MATCH (a:Article {id: id})
OPTIONAL MATCH (l:LedgerEntry {id: id})
RETURN
  properties(a) AS article,
  properties(l) AS ledger,
  COLLECT { MATCH (a)<-[:IN]-(m:Mention) RETURN properties(m) ORDER BY m.id } AS mentions,
  COLLECT { MATCH (a)<-[:IN]-(r:Report) RETURN properties(r) ORDER BY r.id } AS reports,
  COLLECT { MATCH (a)<-[:IN]-(q:Quote) RETURN properties(q) ORDER BY q.id } AS quotes
ORDER BY id
