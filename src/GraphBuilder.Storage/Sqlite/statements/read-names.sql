SELECT article_key AS articleKey, node, name, occurrences
FROM entity_name
WHERE article_key IN (SELECT value FROM json_each($keys))
ORDER BY article_key, node, name;
