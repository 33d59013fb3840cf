INSERT INTO entity (article_key, node, kind, known_name, sector, country, subkind, latitude, longitude)
VALUES ($articleKey, $node, $kind, $knownName, $sector, $country, $subkind, $latitude, $longitude);
