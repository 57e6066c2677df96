// All claims of topics: what one report says of a topic may change how its other claims stand. And the topics in which claims may
// contradict each other: an offer of an earlier window tells which reports of a later one are its echoes.
RETURN
  COLLECT {
    UNWIND $topics AS topic
    MATCH (c:Claim {topic: topic})
    USING INDEX SEEK c:Claim(topic)
    RETURN c.id ORDER BY c.id
  } AS claims,
  COLLECT {
    UNWIND $topics AS topic
    MATCH (c:Claim)
    USING INDEX SEEK c:Claim(topic)
    WHERE c.topic STARTS WITH CASE WHEN topic STARTS WITH 'OFFER|' THEN left(topic, size(topic) - size('2021-S')) ELSE topic END AND NOT c:Interest
    WITH DISTINCT c.topic AS disputed
    RETURN disputed ORDER BY disputed
  } AS topics
