// {TYPE} is MENTIONS, or DESCRIBES for an entity that an article knows without a mention; {TO} is Actor, Place or Event.
// Properties with an underscore are what this article says of the entity: its world-layer node is made of all of these.
UNWIND $rows AS row
MATCH (a:Article {id: row.from})
MATCH (n:{TO} {id: row.to})
MERGE (a)-[m:{TYPE}]->(n)
SET m.count = row.count, m.names = row.names, m.starts = row.starts, m.ends = row.ends,
    m._forms = row.forms, m._fullNames = row.fullNames, m._fullNameCounts = row.fullNameCounts, m._knownName = row.knownName,
    m._sector = row.sector, m._country = row.country, m._mentions = row.mentions, m._subkind = row.subkind, m._lat = toFloat(row.lat), m._lon = toFloat(row.lon)
RETURN count(*) AS written
