// Names of those nobody registered: of the mentions that give his full name what most call him, and every other form as an alias.
UNWIND $entities AS id
MATCH (e:Player|Person|Club|Source {id: id})
WHERE NOT EXISTS { (m:Mention)-[:DENOTES]->(e) WHERE m.registerId IS NOT NULL }
CALL (e) {
  MATCH (m:Mention)-[:DENOTES]->(e)
  WITH m.name AS name, m.bearer = e.id AS isFull, count(m) AS mentions
  RETURN name ORDER BY isFull DESC, mentions DESC, name LIMIT 1
}
CALL (e) {
  MATCH (m:Mention)-[:DENOTES]->(e) WHERE m.role IS NOT NULL
  WITH m.role AS role, count(m) AS mentions ORDER BY mentions DESC, role
  RETURN collect(role)[0] AS role
}
SET
  e.name = name,
  e.role = CASE WHEN e:Person THEN role END,
  e.aliases = COLLECT {
    MATCH (m:Mention)-[:DENOTES]->(e)
    UNWIND m.forms AS form
    WITH DISTINCT form WHERE form <> name
    RETURN form ORDER BY form
  }
