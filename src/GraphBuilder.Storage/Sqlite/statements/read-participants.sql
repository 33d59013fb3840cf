SELECT article_key AS articleKey, claim_position AS claimPosition, part, node
FROM participant
WHERE article_key IN (SELECT value FROM json_each($keys))
ORDER BY article_key, claim_position, part, position;
