UNWIND $rows AS row
MERGE (n:Actor {id: row.id})
SET n:Group, n.name = row.name, n.aliases = row.aliases, n._words = row.words
RETURN count(*) AS written
