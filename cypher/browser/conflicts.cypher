// Pairs of actors with the most conflict, counted by events that happened
// :param {limit: 25}
MATCH (a:Actor)-[tie:ACCUSE|REJECT|THREATEN|PROTEST|SANCTION|MOBILIZE|COERCE|ASSAULT]->(b:Actor)
WHERE tie.events > tie.planned + tie.denied
RETURN a.name AS from, b.name AS to, sum(tie.events - tie.planned - tie.denied) AS events, sum(tie.claims) AS claims, collect(DISTINCT type(tie)) AS types
ORDER BY events DESC, claims DESC, from, to
LIMIT toInteger($limit)
