// What two actors did to each other, day by day, with scores from -10 (conflict) to 10 (cooperation)
// :param {a: 'person:donald-trump', b: 'person:kim-jong-un'}
MATCH (:Actor {id: $a})-[:INITIATED|DIRECTED_AT]-(e:Event)-[:INITIATED|DIRECTED_AT]-(:Actor {id: $b})
WITH DISTINCT e
MATCH (from:Actor)-[:INITIATED]->(e)
RETURN e.dateStart AS from, e.dateEnd AS to, e.type AS type, e.mode AS mode, e.status AS status, e.score AS score, collect(DISTINCT from.name) AS initiators, e.claims AS claims, e.name AS event
ORDER BY from, type, event
