INSERT INTO participant (article_key, claim_position, part, position, node)
VALUES ($articleKey, $claimPosition, $part, $position, $node);
