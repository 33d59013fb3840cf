-- The article that an origin gave before, when no other origin gives it too.
SELECT article.key, article.id
FROM origin
JOIN article ON article.key = origin.article_key
WHERE origin.path = $origin
  AND article.id <> $id
  AND NOT EXISTS (SELECT 1 FROM origin other WHERE other.article_key = article.key AND other.path <> $origin);
