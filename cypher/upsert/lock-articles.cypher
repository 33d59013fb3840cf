// Takes the write lock of each article, and tells what the store holds of it.
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
REMOVE a._lock
RETURN a.id AS id, a._digest AS digest
