INSERT INTO article_node (article_key, node)
VALUES ($articleKey, $node);
