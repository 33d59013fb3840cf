CALL db.index.fulltext.queryNodes('node_words', $query) YIELD node AS n
WHERE NOT n:Awaited
RETURN n.id AS id, n.name AS name, n._words AS words, COUNT { (n)<-[:MENTIONS|DESCRIBES]-() } AS articles
