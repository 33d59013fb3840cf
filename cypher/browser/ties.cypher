// An actor's ties as a table, the strongest first
// :param {actor: 'country:RUS'}
MATCH (a:Actor {id: $actor})-[tie]-(b:Actor)
WHERE tie.events IS NOT NULL
RETURN CASE WHEN tie.reciprocal THEN 'with' WHEN startNode(tie) = a THEN 'to' ELSE 'from' END AS direction, type(tie) AS type, b.name AS other,
       tie.events AS events, tie.claims AS claims, tie.articles AS articles, tie.firstReported AS first, tie.lastReported AS last
ORDER BY events DESC, claims DESC, type, other
