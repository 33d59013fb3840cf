UNWIND $rows AS row
MATCH (a:Article {id: row.id})
RETURN a.id AS id, a._digest AS digest
