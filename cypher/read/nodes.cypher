// The graph as it is materialised, for the comparison with what the contributions give. Properties with an underscore are the store's own.
MATCH (n:Article|Claim|Actor|Place|Event)
WHERE NOT n:Awaited AND (NOT n:Article OR n._digest IS NOT NULL)
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
