// Takes the write lock of each origin, and tells which article it gave last. An article that another origin gives too stays.
UNWIND $rows AS row
MERGE (o:Origin {path: row.path})
REMOVE o._lock
WITH o
OPTIONAL MATCH (o)-[:GAVE]->(a:Article)
RETURN o.path AS path, a.id AS article, COUNT { (a)<-[:GAVE]-() } AS origins
