// An origin gives one article: the edge to another one goes first (unlink-origin).
UNWIND $rows AS row
MATCH (o:Origin {path: row.path})
MATCH (a:Article {id: row.article})
MERGE (o)-[:GAVE]->(a)
RETURN count(*) AS written
