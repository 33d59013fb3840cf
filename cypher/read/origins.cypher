// Which article each origin gave last, if any, and which origins that one has.
UNWIND $rows AS row
MATCH (o:Origin {id: row.id})
OPTIONAL MATCH (o)-[:GAVE]->(a:Article)
RETURN o.id AS id, a.id AS article, COLLECT { MATCH (a)<-[:GAVE]-(other:Origin) RETURN other.id } AS origins
