UNWIND $rows AS row
MATCH (c:Claim {id: row.from})
MATCH (e:Event {id: row.to})
MERGE (c)-[:REPORTS]->(e)
RETURN count(*) AS written
