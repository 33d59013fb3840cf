UNWIND $rows AS row
MERGE (n:Place {id: row.id})
SET n.name = row.name, n.country = row.country, n.kind = row.kind, n.lat = toFloat(row.lat), n.lon = toFloat(row.lon), n._words = row.words
RETURN count(*) AS written
