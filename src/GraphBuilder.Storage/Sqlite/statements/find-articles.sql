SELECT key, id
FROM article
WHERE ($articles IS NULL OR id IN (SELECT value FROM json_each($articles)))
  AND ($nodes IS NULL OR key IN (SELECT article_key FROM article_node WHERE node IN (SELECT value FROM json_each($nodes))));
