// Events that only one publisher reports, although several publishers write about one of their actors
// :param {limit: 50}
MATCH (e:Event)<-[:REPORTS]-(:Claim)<-[:STATES]-(article:Article)
WITH e, collect(DISTINCT coalesce(article.publisher, article.id)) AS voices
WHERE size(voices) = 1
MATCH (e)-[:INITIATED|DIRECTED_AT]-(actor:Actor)<-[:MENTIONS]-(other:Article)
WITH e, voices[0] AS publisher, count(DISTINCT coalesce(other.publisher, other.id)) AS voicesOnActors
WHERE voicesOnActors > 1
RETURN publisher, e.name AS event, e.type AS type, e.status AS status, e.dateStart AS day, e.claims AS claims
ORDER BY publisher, day, event
LIMIT toInteger($limit)
