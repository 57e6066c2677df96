// Notes who bears the names of mentions: what they are found by when somebody of that name is looked at again.
UNWIND $mentions AS row
MATCH (m:Mention {id: row.id})
USING INDEX SEEK m:Mention(id)
SET m.bearer = row.bearer
