// How many edges of each type there are
MATCH ()-[r]->()
RETURN type(r) AS type, count(*) AS edges
ORDER BY edges DESC
