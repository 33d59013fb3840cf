// The words with which articles mention actors or places, each once. {FROM} is Actor or Place.
UNWIND $rows AS row
MATCH (n:{FROM} {id: row.id})<-[m:MENTIONS]-(:Article)
UNWIND range(0, size(m.names) - 1) AS i
RETURN DISTINCT n.id AS id, m.names[i] AS name, m._forms[i] AS forms
