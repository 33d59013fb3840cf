// What was loaded since a moment: articles with their events
// :param {since: '2024-01-01T00:00:00Z'}
MATCH (article:Article)
WHERE article.loadedAt >= datetime($since)
OPTIONAL MATCH (article)-[:STATES]->(:Claim)-[:REPORTS]->(e:Event)
RETURN article.loadedAt AS loaded, article.title AS article, article.publishedOn AS published, count(DISTINCT e) AS events,
       count(DISTINCT CASE WHEN e.articles = 1 THEN e END) AS newEvents
ORDER BY loaded DESC, article
