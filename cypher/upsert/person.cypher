UNWIND $rows AS row
MERGE (n:Actor {id: row.id})
SET n:Person, n.name = row.name, n.aliases = row.aliases, n.sector = row.sector, n._words = row.words
RETURN count(*) AS written
