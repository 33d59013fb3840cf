// Triads: two actors that cooperate, and a third that both are in conflict with
MATCH (a:Actor)-[friendly:AGREE|CONSULT|SUPPORT|CONCEDE|COOPERATE|AID]-(b:Actor)
WHERE a.id < b.id
MATCH (a)-[first:ACCUSE|REJECT|THREATEN|PROTEST|SANCTION|MOBILIZE|COERCE|ASSAULT]-(c:Actor)-[second:ACCUSE|REJECT|THREATEN|PROTEST|SANCTION|MOBILIZE|COERCE|ASSAULT]-(b)
RETURN a.name AS one, b.name AS other, c.name AS against, collect(DISTINCT type(friendly)) AS together, collect(DISTINCT type(first)) AS conflictOfOne, collect(DISTINCT type(second)) AS conflictOfOther
ORDER BY one, other, against
LIMIT 50
