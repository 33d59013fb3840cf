// Find sentences by their words, with what is claimed in them
// :param {words: 'sanctions AND airliner'}
CALL db.index.fulltext.queryNodes('claim_sentences', $words) YIELD node AS c, score
MATCH (article:Article)-[:STATES]->(c)
RETURN article.publishedOn AS published, article.title AS article, c.type AS type, c.modality AS modality, c.sentence AS sentence
ORDER BY score DESC, published, type
LIMIT 50
