// What each publisher writes about: articles, claims, and the share of conflict
MATCH (article:Article)-[:STATES]->(c:Claim)
OPTIONAL MATCH (c)-[:REPORTS]->(e:Event)
RETURN coalesce(article.publisher, '(none)') AS publisher, count(DISTINCT article) AS articles, count(DISTINCT c) AS claims, count(DISTINCT e) AS events,
       round(100.0 * sum(CASE WHEN e.quad >= 3 THEN 1 ELSE 0 END) / count(c)) AS conflictPercent
ORDER BY articles DESC, publisher
