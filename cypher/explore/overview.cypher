// How much of everything there is
MATCH (n:Article|Claim|Event|Actor|Place)
WHERE NOT n:Awaited
RETURN labels(n) AS labels, count(*) AS nodes
ORDER BY nodes DESC
