SELECT article_key AS articleKey, node, words, start, "end", form
FROM mention
WHERE article_key IN (SELECT value FROM json_each($keys))
ORDER BY article_key, position;
