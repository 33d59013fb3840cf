// Takes the write lock of each place before anything about it is counted, and tells what is written of it.
UNWIND $rows AS row
MERGE (n:Place {id: row.id})
REMOVE n._lock
RETURN n.id AS id, properties(n) AS properties
