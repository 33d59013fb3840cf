MATCH (a:Article)
WHERE a._digest IS NOT NULL AND a.id > $after AND ($all OR a.id IN $articles)
  AND ($anywhere OR EXISTS { MATCH (a)-[:MENTIONS|DESCRIBES]->(n) WHERE n.id IN $nodes })
RETURN a.id AS id
ORDER BY id
LIMIT $limit
