// The origins give another article from now on.
UNWIND $rows AS row
MATCH (:Origin {id: row.id})-[g:GAVE]->(:Article)
DELETE g
