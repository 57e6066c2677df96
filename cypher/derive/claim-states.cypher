// The state of claims by all their reports, kept on them.
UNWIND $claims AS id
MATCH (this:Claim {id: id})
USING INDEX SEEK this:Claim(id)
//+ read/claim-state
WITH this AS held, state AS wanted
//+ derive/set-changed
