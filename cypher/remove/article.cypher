UNWIND $rows AS row
MATCH (a:Article {id: row.id})
OPTIONAL MATCH (o:Origin)-[:GAVE]->(a)
DETACH DELETE o, a
