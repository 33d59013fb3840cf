UNWIND $rows AS row
MATCH (a:Article {id: row.from})
MATCH (c:Claim {id: row.to})
MERGE (a)-[:STATES]->(c)
RETURN count(*) AS written
