SELECT article_key AS articleKey, node, kind, known_name AS knownName, sector, country, subkind, latitude, longitude
FROM entity
WHERE article_key IN (SELECT value FROM json_each($keys))
ORDER BY article_key, node;
