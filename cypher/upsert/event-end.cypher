// {TYPE} is DIRECTED_AT, LOCATED_AT, ABOUT or PART_OF; {LABEL} is Actor, Place or Event, as the key's prefix says.
UNWIND $rows AS row
MATCH (e:Event {id: row.from})
MATCH (n:{LABEL} {id: row.to})
MERGE (e)-[:{TYPE}]->(n)
RETURN count(*) AS written
