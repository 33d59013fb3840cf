INSERT INTO search_name (article_key, node, folded)
VALUES ($articleKey, $node, $folded);
