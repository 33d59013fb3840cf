// What was done to an actor: conflict only
// :param {actor: 'country:RUS'}
MATCH (e:Event)-[:DIRECTED_AT]->(:Actor {id: $actor})
WHERE e.quad >= 3
MATCH (e)<-[:REPORTS]-(c:Claim)
OPTIONAL MATCH (from:Actor)-[:INITIATED]->(e)
RETURN e.dateStart AS day, e.type AS type, e.status AS status, collect(DISTINCT from.name) AS from, collect(DISTINCT c.sentence) AS sentences
ORDER BY day, type
