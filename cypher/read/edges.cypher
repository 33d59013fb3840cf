MATCH (a:Article|Claim|Actor|Place|Event)-[r]->(b:Article|Claim|Actor|Place|Event)
WHERE NOT a:Awaited AND NOT b:Awaited AND type(r) <> 'DESCRIBES'
RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
