INSERT INTO mention (article_key, position, node, start, "end", form, words)
VALUES ($articleKey, $position, $node, $start, $end, $form, $words);
