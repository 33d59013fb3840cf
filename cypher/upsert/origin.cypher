// An origin gives one article: the edge to another one goes first (remove/origin-link).
UNWIND $rows AS row
MERGE (o:Origin {id: row.id})
WITH o, row
MATCH (a:Article {id: row.article})
MERGE (o)-[:GAVE]->(a)
RETURN count(*) AS written
