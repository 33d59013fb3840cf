// Events that are denied, called off or in dispute
MATCH (e:Event)<-[:REPORTS]-(c:Claim)
WHERE e.status IN ['denied', 'cancelled', 'disputed']
RETURN e.status AS status, e.type AS type, e.name AS event, collect(DISTINCT c.sentence) AS sentences
ORDER BY status, event
