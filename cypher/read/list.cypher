MATCH (a:Article)
WHERE a._digest IS NOT NULL
RETURN a.id AS id, a.title AS title, a.publisher AS publisher, a.publishedOn AS publishedOn, a.url AS url, a._origin AS origin,
       COUNT { (a)-[:STATES]->() } AS claims,
       reduce(sum = 0, forms IN COLLECT { MATCH (a)-[m:MENTIONS]->() RETURN m._mentions } | sum + forms) AS mentions
ORDER BY id
