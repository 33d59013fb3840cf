// Actors that no article speaks of any more.
UNWIND $rows AS row
MATCH (n:Actor {id: row.id})
WHERE NOT EXISTS { (n)<-[:MENTIONS|DESCRIBES]-() }
DETACH DELETE n
