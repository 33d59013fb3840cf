// Events between two actors, found from the one that takes part in fewer.
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Actor {id: row.to})
WITH row, a, b, COUNT { (a)-[:INITIATED]->() } + COUNT { (a)<-[:DIRECTED_AT]-() } <= COUNT { (b)-[:INITIATED]->() } + COUNT { (b)<-[:DIRECTED_AT]-() } AS fromFirst
WITH row, CASE WHEN fromFirst THEN a ELSE b END AS few, CASE WHEN fromFirst THEN b ELSE a END AS many
MATCH (few)-[:INITIATED|DIRECTED_AT]-(e:Event)
WHERE e.type = row.type AND EXISTS { (e)-[:INITIATED|DIRECTED_AT]-(many) }
RETURN DISTINCT e.id AS id
