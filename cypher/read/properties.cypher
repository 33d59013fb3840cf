// What is written of nodes of the world layer. {FROM} is Actor, Place or Event.
UNWIND $rows AS row
MATCH (n:{FROM} {id: row.id})
RETURN n.id AS id, properties(n) AS properties
