// The claims behind a tie between two actors: every sentence, by whom it was published and who says so
// :param {a: 'org:european-union', b: 'country:RUS', type: 'SANCTION'}
MATCH (:Actor {id: $a})-[:INITIATED|DIRECTED_AT]-(e:Event {type: $type})-[:INITIATED|DIRECTED_AT]-(:Actor {id: $b})
MATCH (article:Article)-[:STATES]->(c:Claim)-[:REPORTS]->(e)
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(source)
RETURN DISTINCT e.name AS event, c.modality AS modality, c.confidence AS confidence, c.sentence AS sentence, collect(DISTINCT source.name) AS sources,
       article.publisher AS publisher, article.publishedOn AS published
ORDER BY published, event, sentence
