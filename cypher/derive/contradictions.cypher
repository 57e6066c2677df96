// What contradicts what in topics, by all reports.
UNWIND $topics AS topic
//+ read/contradictions
RETURN one, other, oneClaim, otherClaim, reason
ORDER BY one, other
