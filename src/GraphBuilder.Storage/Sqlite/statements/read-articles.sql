SELECT
  key, id, title, url, author, publisher, published_on AS publishedOn, language, sha256, characters,
  pipeline_version AS pipelineVersion, origin, loaded_at AS loadedAt, text
FROM article
WHERE key IN (SELECT value FROM json_each($keys))
ORDER BY id;
