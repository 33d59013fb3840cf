// What happened or is to happen at a place
// :param {place: 'Hamburg'}
MATCH (p:Place)
WHERE p.name = $place OR $place IN p.aliases OR p.id = $place
MATCH (e:Event)-[:LOCATED_AT]->(p)
OPTIONAL MATCH (party:Actor)-[:INITIATED]->(e)
RETURN e.dateStart AS from, e.dateEnd AS to, e.type AS type, e.status AS status, collect(DISTINCT party.name) AS parties, e.name AS event
ORDER BY from, type, event
