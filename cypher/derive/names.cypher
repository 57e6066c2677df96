// Names of those nobody registered: of the mentions that give his full name what most call him, and every other form as an alias. `entities` tells which of an
// entity's mentions are new. While these call it as it is called already nothing can change, and its other mentions are not
// read; `whole` reads them all, as when some went.
UNWIND $entities AS row
MATCH (e:Player|Person|Club|Source {id: row.id})
WHERE row.whole OR e.name IS NULL OR EXISTS {
  UNWIND row.mentions AS mention
  MATCH (m:Mention {id: mention})
  USING INDEX SEEK m:Mention(id)
  WHERE m.registerId IS NULL
    AND (m.name <> e.name OR (e:Person AND coalesce(m.role <> e.role, m.role IS NOT NULL))
      OR any(form IN m.forms WHERE form <> e.name AND NOT form IN e.aliases))
}
// Holds them while their mentions are read: two writers of one club would each leave out the other's forms.
SET e += {}
// DISTINCT keeps the planner from asking this first: of one whom nobody registered it reads all mentions.
WITH DISTINCT e
WHERE NOT EXISTS { MATCH (m:Mention)-[:DENOTES]->(e) WHERE m.registerId IS NOT NULL }
CALL (e) {
  MATCH (m:Mention)-[:DENOTES]->(e)
  WITH m.name AS name, m.bearer = e.id AS isFull, count(m) AS mentions
  RETURN name ORDER BY isFull DESC, mentions DESC, name LIMIT 1
}
CALL (e) {
  MATCH (m:Mention)-[:DENOTES]->(e)
  WHERE e:Person AND m.role IS NOT NULL
  WITH m.role AS role, count(m) AS mentions ORDER BY mentions DESC, role
  RETURN collect(role)[0] AS role
}
WITH e AS held, {
  name: name,
  role: role,
  country: null,
  aliases: COLLECT {
    MATCH (m:Mention)-[:DENOTES]->(e)
    UNWIND m.forms AS form
    WITH DISTINCT form WHERE form <> name
    RETURN form ORDER BY form
  }
} AS wanted
//+ derive/set-changed
