// Who met or plans to meet whom in a span of days
// :param {from: '2018-06-01', to: '2018-06-30'}
MATCH (one:Actor)-[:INITIATED]->(e:Event {type: 'CONSULT'})
MATCH (e)-[:INITIATED|DIRECTED_AT]-(other:Actor)
WHERE one.id < other.id AND e.dateStart <= date($to) AND e.dateEnd >= date($from)
OPTIONAL MATCH (e)-[:LOCATED_AT]->(place)
RETURN DISTINCT one.name AS one, other.name AS other, e.mode AS how, e.status AS status, e.dateStart AS from, e.dateEnd AS to, collect(DISTINCT place.name) AS places
ORDER BY from, one, other
