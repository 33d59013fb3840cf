// Actors that the same articles mention most often
// :param {actor: 'country:RUS', limit: 25}
MATCH (:Actor {id: $actor})<-[:MENTIONS]-(article:Article)-[m:MENTIONS]->(other:Actor)
WHERE other.id <> $actor
RETURN other.name AS other, count(DISTINCT article) AS articles, sum(m.count) AS mentions
ORDER BY articles DESC, mentions DESC, other
LIMIT toInteger($limit)
