// Takes the write lock of each node, which is made if need be, before anything that hangs on it is read or counted. Removing a property that
// never was takes no lock, hence the SET. {FROM} is Origin, Article, Actor, Place or Event.
UNWIND $rows AS row
MERGE (n:{FROM} {id: row.id})
SET n._lock = true
REMOVE n._lock
RETURN count(*) AS written
