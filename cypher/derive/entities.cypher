// Makes the players, people, clubs and sources that mentions denote. A registered one brings its name, aliases and country.
UNWIND $entities AS row
FOREACH (_ IN CASE row.label WHEN 'Player' THEN [1] ELSE [] END | MERGE (e:Player {id: row.id}))
FOREACH (_ IN CASE row.label WHEN 'Person' THEN [1] ELSE [] END | MERGE (e:Person {id: row.id}))
FOREACH (_ IN CASE row.label WHEN 'Club' THEN [1] ELSE [] END | MERGE (e:Club {id: row.id}))
FOREACH (_ IN CASE row.label WHEN 'Outlet' THEN [1] ELSE [] END | MERGE (e:Source {id: row.id}) SET e:Outlet)
FOREACH (_ IN CASE row.label WHEN 'Journalist' THEN [1] ELSE [] END | MERGE (e:Source {id: row.id}) SET e:Journalist)
WITH row
MATCH (held:Player|Person|Club|Source {id: row.id})
WITH held, row.registered AS wanted
//+ derive/set-changed
