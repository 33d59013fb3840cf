// What articles say of actors or places; equal sayings come as one row with their number. {FROM} is Actor or Place.
UNWIND $rows AS row
MATCH (n:{FROM} {id: row.id})<-[m:MENTIONS|DESCRIBES]-(:Article)
WITH n.id AS id, {_fullNames: m._fullNames, _fullNameCounts: m._fullNameCounts, _knownName: m._knownName, _sector: m._sector,
                  _country: m._country, _subkind: m._subkind, _lat: m._lat, _lon: m._lon} AS facts
RETURN id, facts, count(*) AS articles
