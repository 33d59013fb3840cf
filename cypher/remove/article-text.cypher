// What an article contributed goes before it is written anew.
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
OPTIONAL MATCH (a)-[m:MENTIONS|DESCRIBES]->()
DELETE m
WITH DISTINCT a
OPTIONAL MATCH (a)-[:STATES]->(c:Claim)
DETACH DELETE c
