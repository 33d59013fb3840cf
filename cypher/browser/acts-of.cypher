// What an actor did, plans or is said to do, with the sentence of the surest claim
// :param {actor: 'country:RUS'}
MATCH (:Actor {id: $actor})-[:INITIATED]->(e:Event)<-[:REPORTS]-(c:Claim)
WITH e, c ORDER BY c.confidence DESC, c.id
WITH e, collect(c)[0] AS best
OPTIONAL MATCH (e)-[:DIRECTED_AT]->(to:Actor)
RETURN e.dateStart AS day, e.type AS type, e.status AS status, collect(DISTINCT to.name) AS to, best.sentence AS sentence, best.confidence AS confidence
ORDER BY day, type, sentence
