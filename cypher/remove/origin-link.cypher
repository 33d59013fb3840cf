// The origins give another article from now on.
UNWIND $rows AS row
MATCH (:Origin {path: row.path})-[g:GAVE]->(:Article)
DELETE g
