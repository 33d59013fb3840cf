UNWIND $rows AS row
MERGE (n:Actor {id: row.id})
SET n:Place:Country, n.name = row.name, n.iso3 = row.iso3, n.aliases = row.aliases, n._words = row.words
RETURN count(*) AS written
