// What a player’s claims are found by, and a contradiction only once.
CREATE INDEX claim_player IF NOT EXISTS FOR (n:Claim) ON (n.playerId);
CREATE CONSTRAINT contradicts_id IF NOT EXISTS FOR ()-[e:CONTRADICTS]-() REQUIRE e.id IS UNIQUE;
