// Claims whose words are not the article's text at their offsets: nothing, unless something else has written to the graph.
// Offsets count UTF-16 code units, Cypher's substring whole characters: articles with characters beyond the basic plane are passed over.
MATCH (a:Article)-[:STATES]->(c:Claim)
WHERE size(a._text) = a.characters AND substring(a._text, c.triggerStart, c.triggerEnd - c.triggerStart) <> c.trigger
RETURN a.title AS article, c.id AS claim, c.trigger AS trigger
