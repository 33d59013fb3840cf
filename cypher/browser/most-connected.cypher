// Actors by the number of others they are tied to
// :param {limit: 25}
MATCH (a:Actor)-[tie]-(b:Actor)
WHERE tie.events IS NOT NULL
RETURN a.name AS actor, count(DISTINCT b) AS others, sum(tie.events) AS events
ORDER BY others DESC, events DESC, actor
LIMIT toInteger($limit)
