UNWIND $rows AS row
MATCH (n:Actor {id: row.from})
MATCH (e:Event {id: row.to})
MERGE (n)-[:INITIATED]->(e)
RETURN count(*) AS written
