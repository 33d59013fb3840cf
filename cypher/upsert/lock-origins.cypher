// Takes the write lock of each origin, and tells which article it gave last and which origins that one has.
UNWIND $rows AS row
MERGE (o:Origin {id: row.id})
REMOVE o._lock
WITH o
MATCH (o)-[:GAVE]->(a:Article)
RETURN o.id AS id, a.id AS article, COLLECT { MATCH (a)<-[:GAVE]-(other:Origin) RETURN other.id } AS origins
