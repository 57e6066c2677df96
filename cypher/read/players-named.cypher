// Players whose name or alias matches a full-text query, best first.
CALL db.index.fulltext.queryNodes('names', $query) YIELD node AS player, score
WHERE player:Player
RETURN player.id AS id, player.name AS name, player.aliases AS aliases
ORDER BY score DESC, player.lastOn DESC, player.id
LIMIT 10
