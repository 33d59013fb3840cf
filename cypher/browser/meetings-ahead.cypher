// Meetings that are planned for a day or later
// :param {day: '2017-05-02'}
MATCH (e:Event {type: 'CONSULT', status: 'planned'})
WHERE e.dateEnd >= date($day)
MATCH (party:Actor)-[:INITIATED]->(e)
OPTIONAL MATCH (e)-[:LOCATED_AT]->(place)
RETURN e.name AS meeting, e.dateStart AS from, e.dateEnd AS to, collect(DISTINCT party.name) AS parties, collect(DISTINCT place.name) AS places
ORDER BY from, meeting
