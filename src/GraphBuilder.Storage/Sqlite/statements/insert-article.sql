INSERT INTO article (id, title, url, author, publisher, published_on, language, sha256, characters, pipeline_version, origin, loaded_at, digest, claims, mentions, text)
VALUES ($id, $title, $url, $author, $publisher, $publishedOn, $language, $sha256, $characters, $pipelineVersion, $origin, $loadedAt, $digest, $claims, $mentions, $text)
RETURNING key;
