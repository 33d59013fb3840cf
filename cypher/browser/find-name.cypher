// Find actors, places and named events by words of a name or an alias; case and accents do not matter
// :param {words: 'aliyev'}
CALL db.index.fulltext.queryNodes('node_names', $words) YIELD node, score
WHERE NOT node:Awaited
RETURN node.id AS id, node.name AS name, labels(node) AS labels, node.aliases AS aliases, COUNT { (node)<-[:MENTIONS]-() } AS articles
ORDER BY score DESC, articles DESC, name
LIMIT 25
