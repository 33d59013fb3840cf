// What articles say of actors or places; equal sayings come as one row with their number. {LABEL} is Actor or Place.
UNWIND $rows AS row
MATCH (n:{LABEL} {id: row.id})<-[m:MENTIONS|DESCRIBES]-(:Article)
RETURN n.id AS id, m._fullNames AS fullNames, m._fullNameCounts AS fullNameCounts, m._knownName AS knownName, m._sector AS sector,
       m._country AS country, m._subkind AS subkind, m._lat AS lat, m._lon AS lon, count(*) AS articles
