INSERT INTO origin (path, article_key)
SELECT $origin, key FROM article WHERE id = $id
ON CONFLICT (path) DO UPDATE SET article_key = excluded.article_key;
