INSERT INTO entity_name (article_key, node, name, occurrences)
VALUES ($articleKey, $node, $name, $occurrences);
