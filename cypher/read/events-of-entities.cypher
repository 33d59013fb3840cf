// Events whose name an actor's or a place's name can be part of. {FROM} is Actor or Place.
UNWIND $rows AS row
MATCH (n:{FROM} {id: row.id})-[:INITIATED|DIRECTED_AT|LOCATED_AT]-(e:Event)
RETURN DISTINCT e.id AS id
