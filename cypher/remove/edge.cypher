// Derived edges without support. {TYPE} is a relation or a PLOVER type; {FROM} and {TO} are Actor, Place or Event.
UNWIND $rows AS row
MATCH (a:{FROM} {id: row.from})
MATCH (b:{TO} {id: row.to})
MATCH (a)-[r:{TYPE}]->(b)
DELETE r
