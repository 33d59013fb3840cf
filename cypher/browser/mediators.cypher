// Who talks with both sides of a conflict
MATCH (a:Actor)-[conflict:THREATEN|SANCTION|MOBILIZE|COERCE|ASSAULT]->(b:Actor)
MATCH (a)-[:CONSULT]-(m:Actor)-[:CONSULT]-(b)
WHERE m <> a AND m <> b
RETURN m.name AS mediator, a.name AS one, b.name AS other, collect(DISTINCT type(conflict)) AS conflict
ORDER BY mediator, one, other
LIMIT 50
