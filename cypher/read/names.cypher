// {FROM} is Actor or Place.
UNWIND $rows AS row
MATCH (n:{FROM} {id: row.id})
RETURN n.id AS id, n.name AS name
