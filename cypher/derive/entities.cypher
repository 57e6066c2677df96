// Makes the players, people, clubs and sources that mentions denote. A registered one brings its name, aliases and country.
UNWIND $entities AS row
FOREACH (_ IN CASE row.label WHEN 'Player' THEN [1] ELSE [] END | MERGE (e:Player {id: row.id}) SET e += row.registered)
FOREACH (_ IN CASE row.label WHEN 'Person' THEN [1] ELSE [] END | MERGE (e:Person {id: row.id}) SET e += row.registered)
FOREACH (_ IN CASE row.label WHEN 'Club' THEN [1] ELSE [] END | MERGE (e:Club {id: row.id}) SET e += row.registered)
FOREACH (_ IN CASE row.label WHEN 'Outlet' THEN [1] ELSE [] END | MERGE (e:Source {id: row.id}) SET e:Outlet, e += row.registered)
FOREACH (_ IN CASE row.label WHEN 'Journalist' THEN [1] ELSE [] END | MERGE (e:Source {id: row.id}) SET e:Journalist, e += row.registered)
