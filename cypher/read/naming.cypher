// The articles of some mentions, and what each calls them.
UNWIND $refs AS ref
MATCH (m:Mention {ref: ref})-[:IN]->(a:Article)
RETURN ref, m.forms AS forms, a.name AS article, a.publishedOn AS on, a.text AS text
