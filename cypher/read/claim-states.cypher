// The states of claims by a day; those that nobody had reported by then are left out.
UNWIND $claims AS id
MATCH (this:Claim {id: id})
//+ read/claim-state
RETURN this.id AS claim, state
ORDER BY claim
