UNWIND $rows AS row
MERGE (n:Actor {id: row.id})
SET n:Organization, n.name = row.name, n.aliases = row.aliases, n.kind = row.kind, n.country = row.country, n._words = row.words
RETURN count(*) AS written
