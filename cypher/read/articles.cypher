UNWIND $rows AS row
MATCH (a:Article {id: row.id})
RETURN properties(a) AS article, COLLECT { MATCH (a)-[:STATES]->(c:Claim) RETURN properties(c) } AS claims,
       COLLECT { MATCH (a)-[m:MENTIONS|DESCRIBES]->(n) RETURN {id: n.id, described: m._fullNames IS NOT NULL, properties: properties(m)} } AS mentions
