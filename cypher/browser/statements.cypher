// How often each actor is quoted, and on what
MATCH (c:Claim)-[:ATTRIBUTED_TO]->(speaker:Actor)
RETURN speaker.name AS speaker, count(DISTINCT c) AS claims, collect(DISTINCT c.type) AS types
ORDER BY claims DESC, speaker
LIMIT 50
