-- The canonical name as GraphProjection gives it: the knowledge base's, else the most frequent full form, ties by ordinal order.
SELECT
  wanted.value AS id,
  coalesce(
    (SELECT min(known_name) FROM article_node a JOIN entity e ON e.article_key = a.article_key AND e.node = a.node WHERE a.node = wanted.value),
    (SELECT name FROM article_node a JOIN entity_name n ON n.article_key = a.article_key AND n.node = a.node WHERE a.node = wanted.value
     GROUP BY name ORDER BY sum(occurrences) DESC, name LIMIT 1),
    (SELECT event_name FROM article_node a JOIN claim c ON c.article_key = a.article_key WHERE a.node = wanted.value AND c.event_id = wanted.value AND event_name IS NOT NULL
     GROUP BY event_name ORDER BY count(*) DESC, event_name LIMIT 1)) AS name,
  (SELECT count(*) FROM article_node a WHERE a.node = wanted.value) AS articles
FROM json_each($nodes) wanted;
