// {TYPE} is SUBJECT, OBJECT or ATTRIBUTED_TO; {LABEL} is Actor, Place or Event, as the key's prefix says.
UNWIND $rows AS row
MATCH (c:Claim {id: row.from})
MATCH (n:{LABEL} {id: row.to})
MERGE (c)-[:{TYPE}]->(n)
RETURN count(*) AS written
