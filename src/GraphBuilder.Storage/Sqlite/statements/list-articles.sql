SELECT id, title, publisher, published_on AS publishedOn, url, origin, claims, mentions, loaded_at AS loadedAt
FROM article
ORDER BY id;
