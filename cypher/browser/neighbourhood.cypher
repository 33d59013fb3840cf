// An actor and everyone it is tied to (graph)
// :param {actor: 'country:RUS'}
MATCH (a:Actor {id: $actor})-[tie]-(b:Actor)
WHERE tie.events IS NOT NULL OR tie.claims IS NOT NULL
RETURN a, tie, b
