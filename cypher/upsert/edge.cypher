// Edges without properties. {TYPE} is of a closed list; {FROM} and {TO} are labels, as the keys' prefixes say.
UNWIND $rows AS row
MATCH (a:{FROM} {id: row.from})
MATCH (b:{TO} {id: row.to})
MERGE (a)-[:{TYPE}]->(b)
RETURN count(*) AS written
