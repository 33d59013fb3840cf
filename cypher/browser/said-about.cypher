// Everything one actor is quoted as saying about another, with the sentences
// :param {speaker: 'person:donald-trump', about: 'country:PRK'}
MATCH (c:Claim)-[:ATTRIBUTED_TO]->(:Actor {id: $speaker})
MATCH (article:Article)-[:STATES]->(c)
WHERE EXISTS { (c)-[:SUBJECT|OBJECT]->({id: $about}) }
   OR EXISTS { (c)-[:REPORTS]->(:Event)-[:INITIATED|DIRECTED_AT|LOCATED_AT|ABOUT]-({id: $about}) }
   OR EXISTS { MATCH (article)-[m:MENTIONS]->({id: $about}) WHERE any(start IN m.starts WHERE c.sentenceStart <= start AND start < c.sentenceEnd) }
RETURN DISTINCT article.publishedOn AS published, article.publisher AS publisher, c.type AS type, c.modality AS modality, c.sentence AS sentence
ORDER BY published, sentence
