MATCH (a:Article)
WHERE a._digest IS NOT NULL AND a.id > $after AND ($articles IS NULL OR a.id IN $articles)
  AND ($nodes IS NULL OR EXISTS { MATCH (a)-[:MENTIONS|DESCRIBES]->(n) WHERE n.id IN $nodes })
RETURN a.id AS id
ORDER BY id
LIMIT $limit
